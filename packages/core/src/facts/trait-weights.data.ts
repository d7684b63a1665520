/**
 * What speaks for and against a page having a trait, in log odds: logistic models, fitted leaving whole sites out on 333
 * pages of 189 sites, of which 208 were labelled in haste and weigh half. The point of decision is a judgement and is in
 * `base`.
 */
export const traitWeights = {
	'original-research': {
		base: -2.96,
		figures: 1.52,
		severalFigures: 1.31,
		charts: 1.68,
		dataTables: 1.43,
		researchInTitle: 1.79,
		ownData: 1.33,
		method: 0.86,
		dataset: 1.65,
		lessons: -0.83,
		releaseHeadings: -0.57,
	},
	guide: {
		base: -2.22,
		length: 1.69,
		lessonHeadings: 1.04,
		lessons: 1.06,
		definitions: 1.52,
		code: 1.26,
		referenceHeadings: -1.03,
		releaseHeadings: -0.63,
		announced: -1.38,
		post: -1.81,
		researchInTitle: -1.22,
		numberInTitle: -0.8,
		guideInTitle: 0.92,
		steps: 0.67,
	},
	list: {
		base: -3.44,
		linkDensity: 2.16,
		linkShare: 1.67,
		outside: 1.56,
		collectionInTitle: 1.49,
		code: -1.04,
	},
	news: {
		base: -3.06,
		announced: 2.34,
		newsInTitle: 1.06,
		numberInTitle: 1.94,
		dated: 0.67,
		post: 1.14,
		releaseHeadings: 0.6,
		lessons: -1.09,
	},
	opinion: {
		base: -2.38,
		thesisInTitle: 1.51,
		opinions: 1.06,
		stance: 1.72,
		dated: 1.06,
		headings: -0.8,
	},
} as const
