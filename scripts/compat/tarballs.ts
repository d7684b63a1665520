import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runToEnd } from './processes.ts'

/** The packages of this repository as tarballs: absolute path by package name. */
export type Tarballs = Readonly<Record<string, string>>

/** Packs all packages as they are published; they must be built. */
export async function packAll(root: string, folder: string): Promise<Tarballs> {
	await mkdir(folder, { recursive: true })
	const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
	const tarballs: Record<string, string> = {}
	for (const name of await readdir(join(root, 'packages'))) {
		const cwd = join(root, 'packages', name)
		const before = new Set(await readdir(folder))
		await runToEnd('npx', ['--yes', packageManager, 'pack', '--pack-destination', folder], { cwd })
		const [file] = (await readdir(folder)).filter((entry) => !before.has(entry))
		const { name: packageName } = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'))
		if (file) tarballs[packageName] = join(folder, file)
	}
	return tarballs
}
