import { expect, test, vi } from 'vitest'
import { analysisThread } from './analysis-thread.ts'
import type { Work } from './thread/work.ts'

const request = (place: string): Work['review']['question'] => ({
	site: {
		projectRoot: import.meta.dirname,
		folders: [],
		site: null,
		output: import.meta.dirname,
		rel: undefined,
		levels: ['warning'],
		colour: false,
	},
	page: {
		place,
		source: null,
		text: `<title>Trams</title><main><h1>Trams</h1><p>${'The harbour is open to everybody. '.repeat(40)}<img src="chart.svg" alt="chart"></main>`,
		url: null,
		isTemplate: false,
	},
})

test('a server that starts anew goes on with the memory of the one before; another one has its own', async () => {
	const key = {}
	const first = analysisThread(key)
	expect((await first.ask('review', request('a'))).length).toBeGreaterThan(0)
	const second = analysisThread(key)
	first.close()
	expect(await second.ask('review', request('a'))).toEqual([])
	const other = analysisThread({})
	expect((await other.ask('review', request('a'))).length).toBeGreaterThan(0)
	other.close()
	second.close()
	const third = analysisThread(key)
	expect((await third.ask('review', request('a'))).length).toBeGreaterThan(0)
	third.close()
})

test('answers come in order, and one that fails leaves the others', async () => {
	const thread = analysisThread({})
	const broken = { ...request('b'), site: { ...request('b').site, folders: ['\0'] } }
	const answers = [request('a'), { ...broken, site: null as never }, request('c')].map((one) =>
		thread.ask('review', one),
	)
	const settled = await Promise.allSettled(answers)
	expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
	thread.close()
})

test('what is asked when the server closes comes to an end', async () => {
	const thread = analysisThread({})
	const asked = thread.ask('review', request('a'))
	const rejected = expect(asked).rejects.toThrow('the server was closed')
	thread.close()
	await rejected
	await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('Worker'))
})
