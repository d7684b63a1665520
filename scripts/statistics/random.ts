/** Numbers from 0 to under 1, the same at each call: a linear congruential generator, with the constants of Numerical Recipes. */
export function seeded(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}
