import { CommandError, startServer } from './processes.ts'
import type { Project } from './project.ts'

/** Something that holds while a site is written: it runs the tool's dev server and says what is wrong, a line each. */
export type DevCheck = (project: Project) => Promise<string[]>

/** A page that is opened is warned about, with the file that its author writes. */
export const warnsAboutOpenedPage: DevCheck = async ({ folder }) => {
	const server = startServer('npx', ['vite', '--host', '127.0.0.1', '--port', '0'], { cwd: folder })
	try {
		const [, address] = await server.prints(/(http:\/\/127\.0\.0\.1:\d+)/)
		await fetch(`${address}/reading-a-tide-table/`)
		await server.prints(/\[linkworthy\] reading-a-tide-table\/index\.html.* warning {2}/)
		return []
	} catch (error) {
		if (error instanceof CommandError) return error.message.split('\n')
		throw error
	} finally {
		await server.stop()
	}
}
