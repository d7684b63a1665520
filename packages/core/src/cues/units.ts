/** The UTF-16 units of a text. */
export type Units = Readonly<Uint16Array>

let room = new Uint16Array(1024)

/**
 * The UTF-16 units of a text, to be read before those of another are asked for: they stand in the same place of memory.
 * What reads every unit of a text reads them from here: strings come in so many shapes (sliced, joined, of one or two
 * bytes) that compiled code looks up how to read one at every unit.
 */
export function unitsOf(text: string): Units {
	const { length } = text
	if (length > room.length) room = new Uint16Array(2 * length)
	for (let at = 0; at < length; at += 1) room[at] = text.charCodeAt(at)
	return room.subarray(0, length)
}
