import cliProgress from 'cli-progress'

/** Shows how far a run is. */
export interface Progress {
	readonly update: (done: number, total: number) => void
	/** Removes what was shown. */
	readonly stop: () => void
}

/** A bar on a terminal; nothing where the stream is a pipe or a file, or quiet is asked for. */
export function progressBar(stream: NodeJS.WriteStream, quiet: boolean): Progress {
	if (!stream.isTTY || quiet) return { update: () => {}, stop: () => {} }
	const bar = new cliProgress.SingleBar(
		{
			stream,
			format: '{bar} {value} of {total} pages',
			clearOnComplete: true,
			hideCursor: false,
			linewrap: true,
			gracefulExit: false,
			barsize: 30,
		},
		cliProgress.Presets.shades_grey,
	)
	let started = false
	return {
		update: (done, total) => {
			if (!started) bar.start(total, 0)
			started = true
			bar.update(done)
		},
		stop: () => bar.stop(),
	}
}
