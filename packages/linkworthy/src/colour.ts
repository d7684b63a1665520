/** Whether a stream shows colour. See https://no-color.org and https://force-color.org. */
export function hasColour(
	stream: NodeJS.WriteStream,
	{ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
	if (NO_COLOR) return false
	if (FORCE_COLOR) return FORCE_COLOR !== '0'
	return stream.isTTY === true && TERM !== 'dumb'
}
