/** Log odds of an entry: a logistic model, fitted leaving sites out on 432 entries of 207 labelled pages of 81 sites. */
export const termEntryWeights = {
	base: -3.11,
	list: 3.2,
	glossary: 3.05,
	classified: 0.62,
	genus: 1,
	repeats: 1.33,
	amongKinds: 2.14,
	code: -3.3,
	link: -2.39,
	runIn: 2.04,
	reporting: -1.87,
	lowerCase: 0.75,
	personal: -2.31,
} as const
