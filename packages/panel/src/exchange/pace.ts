/** How soon a page is looked at, in milliseconds: after what the author did, and when it changed by itself. Judgements. */
const soon = 100
const later = { open: 300, closed: 1500 }
/** A change that nobody asked for is waited for at most 2 to this power times as long. A judgement. */
const mostDoublings = 6

/** When to look at the page. */
export interface Pace {
	/** A page came, an edit, the panel was opened: looks soon. */
	readonly asked: () => void
	/** The page changed by itself: looks later, and ever later, for a clock on the page must not keep the machine busy. */
	readonly changed: () => void
}

/** @param look is called as often as is worth it. */
export function paceOf(look: () => void, isOpen: () => boolean): Pace {
	let timer: ReturnType<typeof setTimeout> | undefined
	let unasked = 0
	const lookIn = (delay: number): void => {
		clearTimeout(timer)
		timer = setTimeout(() => {
			timer = undefined
			look()
		}, delay)
	}
	return {
		asked: () => {
			unasked = 0
			lookIn(soon)
		},
		changed: () => {
			if (timer !== undefined) return
			lookIn((isOpen() ? later.open : later.closed) * 2 ** Math.min(unasked, mostDoublings))
			unasked += 1
		},
	}
}
