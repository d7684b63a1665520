/**
 * What speaks for and against a sentence being a statistic, in log odds: a logistic model over clear facts of sentence
 * and page, fitted on 207 labelled pages of about 110 sites, and rounded. Leaving whole sites out chose the signs and how
 * much the weights shrink; there 0.5 gives about the best F1, and confidences are the shares that are right. Prices are
 * too rare there and are a judgement.
 */
export const statisticWeights = {
	base: -1.2,
	percent: 1.4,
	multiple: 0.2,
	physical: -0.4,
	time: -1.2,
	adjectival: -1.6,
	smallCount: -0.5,
	two: 0.4,
	three: 0.9,
	whole: -1.5,
	precise: 1.3,
	approximation: 1.1,
	population: 1,
	comparison: 0.4,
	measure: 0.5,
	achievement: 0.6,
	dataset: 0.4,
	year: 0.9,
	hypothesis: -0.9,
	norm: -1.1,
	future: -1.3,
	setting: -0.4,
	hardware: -0.8,
	underSetup: -1.2,
	emphasised: 0.7,
	address: -0.1,
	pointing: -1,
	formula: -1.7,
	question: -0.7,
	price: -1,
	leads: 0.6,
	findingsPage: 1.1,
	codeRich: -0.8,
} as const
