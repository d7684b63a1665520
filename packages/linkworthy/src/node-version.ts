/** Why this Node.js cannot run Linkworthy; null if it can. 22.12 is what the dependencies need. */
export function nodeProblem(version: string): string | null {
	const [major = 0, minor = 0] = version.split('.').map(Number)
	if (major > 22 || (major === 22 && minor >= 12)) return null
	return `linkworthy needs Node.js 22.12 or newer; this is ${version}.`
}
