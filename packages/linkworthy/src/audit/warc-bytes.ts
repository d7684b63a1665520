import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** The most that is read in search of a record's end or of its first line, in bytes; a judgement: heads take a few kB. */
const mostBetween = 4 * 1024 * 1024

/**
 * The bytes of a web archive, unpacked where they are gzipped. A reader of records keeps what it has not understood, so
 * a file that holds none would fill the memory: `pass` says that something was understood.
 */
export class WarcBytes implements AsyncIterable<Uint8Array> {
	readonly #path: string
	#stream: Readable | null = null
	#between = 0

	/** @param path absolute. */
	constructor(path: string) {
		this.#path = path
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
		const packed = await isGzipped(this.#path)
		const file = createReadStream(this.#path)
		// A failure is told by the stream that is read from.
		this.#stream = packed ? pipeline(file, createGunzip(), () => {}) : file
		for await (const chunk of this.#stream) {
			this.#between += chunk.length
			if (this.#between > mostBetween) throw new Error('there is no end of a record in 4 MiB')
			yield chunk
		}
	}

	/** What was read so far has been understood. */
	pass(): void {
		this.#between = 0
	}

	/** Ends the reading before the end. */
	close(): void {
		this.#stream?.destroy()
	}
}

/** By its first two bytes (RFC 1952). */
async function isGzipped(path: string): Promise<boolean> {
	const file = await open(path)
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
		return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
	} finally {
		await file.close()
	}
}
