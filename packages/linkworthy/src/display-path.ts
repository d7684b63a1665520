import { relative } from 'node:path'
import { isInside } from './pages/find.ts'

/** A path as a person at `from` would write it; both absolute. */
export function displayPath(path: string, from: string): string {
	return path !== from && isInside(path, from) ? relative(from, path) : path
}
