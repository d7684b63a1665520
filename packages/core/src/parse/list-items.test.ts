import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { listItem } from './list-items.ts'

const parser = unified().use(remarkParse)
const own = unified().use(remarkRehype, { handlers: { listItem } })
const plain = unified().use(remarkRehype)

it.each([
	['tight', '- a\n- b\n- c'],
	['loose', '- a\n\n- b\n- c'],
	['loose at the end', '- a\n- b\n\n  c'],
	['a tight list in a loose one', '- a\n  - b\n  - c\n\n- d'],
	['a loose list in a tight one', '- a\n  - b\n\n  - c\n- d'],
	['numbered, with code', '1. a\n\n   ```\n   b\n   ```\n2. c'],
	['empty items', '-\n- a\n-'],
	['in a quotation', '> - a\n> - b\n>\n> 1. c\n>\n>    d'],
])('a %s list is as remark-rehype makes it', (_, text) => {
	expect(own.runSync(parser.parse(text))).toEqual(plain.runSync(parser.parse(text)))
})
