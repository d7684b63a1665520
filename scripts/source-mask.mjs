// Blanks out what is no code, so that a search for imports and names cannot be misled by comments and strings.

const beforeRegex = /[=(,:;!&|?{}[+\-*%<>~^]$|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new)$/

/**
 * The source with comments, regular expressions and the inside of strings blanked; quotes, `${…}` code and line breaks
 * stay, and every character stands where it stood.
 */
export function maskSource(text) {
	const masked = text.split('')
	const blank = (from, to) => {
		for (let i = from; i < Math.min(to, text.length); i++) if (masked[i] !== '\n') masked[i] = ' '
	}
	/** Code up to a brace that closes more than was opened; the position after it. */
	const code = (start, nested) => {
		let depth = 0
		let i = start
		let last = ''
		while (i < text.length) {
			const character = text[i]
			const next = text[i + 1]
			if (character === '/' && next === '/') i = skip(i, lineEnd(text, i))
			else if (character === '/' && next === '*') i = skip(i, commentEnd(text, i))
			else if (character === '/' && regexMayStart(last)) {
				i = skip(i, delimitedEnd(text, i, '/'))
				last = ')'
			} else if (character === "'" || character === '"') {
				const end = delimitedEnd(text, i, character)
				blank(i + 1, end - 1)
				i = end
				last = ')'
			} else if (character === '`') {
				i = template(i + 1)
				last = ')'
			} else {
				if (character === '{') depth++
				if (character === '}' && --depth < 0 && nested) return i + 1
				if (!/\s/.test(character)) last = (last + character).slice(-8)
				else if (/\w$/.test(last)) last += ' '
				i++
			}
		}
		return i
	}
	const skip = (from, to) => {
		blank(from, to)
		return to
	}
	/** The inside of a template literal; the position after its closing backtick. */
	const template = (start) => {
		let i = start
		while (i < text.length && text[i] !== '`') {
			if (text[i] === '$' && text[i + 1] === '{') i = code(i + 2, true)
			else if (text[i] === '\\') i = skip(i, i + 2)
			else i = skip(i, i + 1)
		}
		return i + 1
	}
	code(0, false)
	return masked.join('')
}

function regexMayStart(last) {
	return last === '' || beforeRegex.test(last.trimEnd())
}

function lineEnd(text, from) {
	const end = text.indexOf('\n', from)
	return end < 0 ? text.length : end
}

function commentEnd(text, from) {
	const end = text.indexOf('*/', from + 2)
	return end < 0 ? text.length : end + 2
}

/** The position after the closing delimiter; a delimiter in a character class of a regular expression closes nothing. */
function delimitedEnd(text, from, delimiter) {
	let inClass = false
	for (let i = from + 1; i < text.length; i++) {
		if (text[i] === '\\') i++
		else if (text[i] === '\n') return i
		else if (delimiter === '/' && text[i] === '[') inClass = true
		else if (delimiter === '/' && text[i] === ']') inClass = false
		else if (text[i] === delimiter && !inClass) return i + 1
	}
	return text.length
}
