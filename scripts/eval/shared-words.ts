/** A word; of Chinese and Japanese, which set no spaces, a character. */
const words = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}])+/gu

/** Fewer words of a found text than this, found in a longer label, prove nothing. */
const least = 3

/** The share of the shorter text's words that stand in the longer one, 0–1. */
export function sharedWords(label: string, found: string): number {
	const [ofLabel, ofFound] = [wordSet(label), wordSet(found)]
	const [shorter, longer] = ofLabel.size < ofFound.size ? [ofLabel, ofFound] : [ofFound, ofLabel]
	if (shorter.size === 0) return 0
	if (shorter === ofFound && shorter.size < longer.size && shorter.size < least) return 0
	return [...shorter].filter((word) => longer.has(word)).length / shorter.size
}

function wordSet(text: string): Set<string> {
	return new Set(text.toLowerCase().match(words))
}
