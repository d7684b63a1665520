// Lists of lengths without a common divisor, gone through in steps of another: sentences hardly come again.
const subjects = words(
	'harbour evening garden letter river window traveller orchard kitchen meadow lantern shepherd',
)
const adjectives = words('quiet narrow golden distant gentle crooked silver patient hollow mossy faded')
const verbs = words(
	'follows forgets remembers crosses greets carries leaves watches keeps wakes mirrors hides',
)
const objects = words('path shore hill tower sparrow market road chapel bridge boat curtain song cloud')

/** Words of a sentence. */
const sentenceWords = 14

/**
 * Paragraphs of English prose that say nothing: no figure, no name, no word that a cue knows, no sentence twice in
 * some ten thousand.
 */
export function plainProse(wordCount: number): readonly string[] {
	const sentences = Array.from({ length: Math.ceil(wordCount / sentenceWords) }, (_, at) => sentence(at))
	return Array.from({ length: Math.ceil(sentences.length / 5) }, (_, at) =>
		sentences.slice(at * 5, at * 5 + 5).join(' '),
	)
}

function sentence(at: number): string {
	const pick = (from: readonly string[], step: number) => from[(at * step) % from.length]!
	return `The ${pick(adjectives, 5)} ${pick(subjects, 1)} ${pick(verbs, 7)} the ${pick(adjectives, 1)} ${pick(objects, 11)}, and the ${pick(subjects, 5)} ${pick(verbs, 1)} a ${pick(adjectives, 7)} ${pick(objects, 5)}.`
}

function words(text: string): readonly string[] {
	return text.split(' ')
}
