/** Twelfths of the range that the tide has risen by after each sixth of the time. */
const risen = [0, 1, 3, 6, 9, 11, 12]

/**
 * Height of a rising tide, in the unit of `low` and `high`.
 *
 * @param {number} low
 * @param {number} high
 * @param {number} share of the time from low to high water that has passed, 0–1
 */
export function heightAt(low, high, share) {
	const sixths = 6 * Math.min(Math.max(share, 0), 1)
	const step = Math.min(Math.floor(sixths), 5)
	const twelfths = risen[step] + (risen[step + 1] - risen[step]) * (sixths - step)
	return low + ((high - low) * twelfths) / 12
}
