import { expect, test } from 'vitest'
import { chosen, matrix } from './matrix.ts'

const names = (...words: string[]) => chosen(words).map(({ tool, major }) => `${tool}@${major}`)

test('without a choice the newest of each tool is tried', () => {
	expect(names()).toEqual(['vite@8', 'vitepress@2', 'astro@7'])
})

test('a tool is all of its versions, a version is one', () => {
	expect(names('astro', 'vite@6')).toEqual(['astro@5', 'astro@6', 'astro@7', 'vite@6'])
	expect(new Set(names('vite', 'vitepress', 'astro')).size).toBe(matrix.length)
})

test.each(['next', 'vite@4', 'vite@', ''])('%j is none of them', (word) => {
	expect(() => chosen([word])).toThrow(/^Expected some of vite@5, .*; found /)
})
