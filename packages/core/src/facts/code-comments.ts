import type { DetectedPage } from '../detectors/detector.ts'

/** An opener of a comment and the first two words behind it; in scripts without spaces, four characters. */
const comment =
	/(?:^|\s)(?:\/\/|#|\/\*|--|<!--)[^\S\n]{0,4}([\p{L}\p{N}_'’-]{1,40}[^\S\n][\p{L}\p{N}_'’-]{1,40}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4})/gu

/** More comments than these say no more of a page. */
const most = 30

/** Different comments in the code of the page, up to 30. */
export function codeCommentCount(page: DetectedPage): number {
	const found = new Set<string>()
	for (const { textStart, textEnd } of page.main('pre'))
		for (const [, words] of page.text.slice(textStart, textEnd).matchAll(comment)) {
			found.add(words as string)
			if (found.size === most) return most
		}
	return found.size
}
