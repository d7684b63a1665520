import { expect, it } from 'vitest'
import { measureSource } from './source-memory.ts'

const source = (file: string, text: string) => ({ file, text, format: 'markdown' }) as const

it('measures a source once while it stays as it is', () => {
	const first = measureSource(source('a.md', '# Trams'))
	expect(measureSource(source('a.md', '# Trams'))).toBe(first)
	expect(measureSource(source('a.md', '# Buses')).title).toBe('Buses')
	expect(measureSource(source('a.md', '# Trams'))).not.toBe(first)
})

it('forgets the oldest of many', () => {
	const first = measureSource(source('0.md', '# 0'))
	for (let at = 1; at < 8; at += 1) measureSource(source(`${at}.md`, `# ${at}`))
	expect(measureSource(source('0.md', '# 0'))).toBe(first)
	measureSource(source('8.md', '# 8'))
	const second = measureSource(source('2.md', '# 2'))
	for (let at = 10; at < 18; at += 1) measureSource(source(`${at}.md`, `# ${at}`))
	expect(measureSource(source('2.md', '# 2'))).not.toBe(second)
})
