import { expect, test } from 'vitest'
import { docsUrl } from './docs-url.ts'

test('the address is that of the docs page, whatever a rule of one’s own is called', () => {
	expect(docsUrl('json-ld')).toBe('https://github.com/linkworthy/linkworthy/blob/main/docs/rules/json-ld.md')
	expect(new URL(docsUrl('../../evil?a=b#c')).pathname).toContain('/docs/rules/..%2F..%2Fevil%3Fa%3Db%23c.md')
})
