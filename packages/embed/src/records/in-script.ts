/** JSON that cannot end the element that it stands in, in ASCII: a page may have any encoding. */
export function inScript(data: object): string {
	return JSON.stringify(data).replace(
		/[<\u0080-\uFFFF]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)
}
