/** The chance from which statistics and definitions are reported. */
export const leastChance = 0.3

/** The same as log odds: what cannot come to them need not be weighed to the end. */
export const leastOdds: number = Math.log(leastChance / (1 - leastChance))
