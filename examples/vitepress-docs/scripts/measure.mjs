// Makes docs/public/data/errors-caught.csv: what share of each kind of error each scheme catches.
import { writeFile } from 'node:fs/promises'

const sum = (digits, weight) => digits.reduce((total, digit, at) => total + weight(digit, at), 0)
const doubled = (digit) => (digit > 4 ? 2 * digit - 9 : 2 * digit)

// The dihedral group of ten elements, its powers of one permutation, and Damm's quasigroup.
const turn = (a, b) =>
	a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
const permuted = (digit, times) => (times === 0 ? digit : permuted(permutation[digit], times - 1))
const damm = [
	'0317598642',
	'7092154863',
	'4206871359',
	'1750983426',
	'6123045978',
	'3674209581',
	'5869720134',
	'8945362017',
	'9438617205',
	'2581436790',
]

/** Whether a number holds, by scheme. All numbers have 13 digits, the last of which checks the others. */
const schemes = {
	'EAN-13': (digits) => sum(digits, (digit, at) => digit * (at % 2 === 0 ? 1 : 3)) % 10 === 0,
	Luhn: (digits) => sum(digits, (digit, at) => (at % 2 === 0 ? digit : doubled(digit))) % 10 === 0,
	Verhoeff: (digits) =>
		digits.toReversed().reduce((state, digit, at) => turn(state, permuted(digit, at % 8)), 0) === 0,
	Damm: (digits) => digits.reduce((state, digit) => Number(damm[state][digit]), 0) === 0,
}

/** Every error of a kind that a number can suffer. */
const errors = {
	'one digit wrong': (digits) =>
		digits.flatMap((digit, at) =>
			Array.from({ length: 9 }, (_, more) => digits.with(at, (digit + more + 1) % 10)),
		),
	'neighbours swapped': (digits) => swapped(digits, 1),
	'swapped over one': (digits) => swapped(digits, 2),
	'twins wrong': (digits) =>
		digits.flatMap((digit, at) =>
			digits[at + 1] === digit
				? Array.from({ length: 9 }, (_, more) => {
						const wrong = (digit + more + 1) % 10
						return digits.with(at, wrong).with(at + 1, wrong)
					})
				: [],
		),
}

function swapped(digits, apart) {
	return digits.flatMap((digit, at) => {
		const other = digits[at + apart]
		return other === undefined || other === digit ? [] : [digits.with(at, other).with(at + apart, digit)]
	})
}

/** The same numbers on each run: a linear congruential generator, as in Numerical Recipes. */
function* numbers(count) {
	let state = 20_261_127
	const digit = () => {
		state = (1_664_525 * state + 1_013_904_223) % 2 ** 32
		return Math.floor((state / 2 ** 32) * 10)
	}
	for (let made = 0; made < count; made++) yield Array.from({ length: 12 }, digit)
}

const lines = [['scheme', ...Object.keys(errors).map((kind) => `${kind} (%)`)].join(',')]
for (const [scheme, holds] of Object.entries(schemes)) {
	const tried = Object.fromEntries(Object.keys(errors).map((kind) => [kind, { all: 0, caught: 0 }]))
	for (const digits of numbers(20_000)) {
		const whole = Array.from({ length: 10 }, (_, check) => [...digits, check]).find(holds)
		for (const [kind, make] of Object.entries(errors))
			for (const wrong of make(whole)) {
				tried[kind].all++
				if (!holds(wrong)) tried[kind].caught++
			}
	}
	const shares = Object.values(tried).map(({ all, caught }) => ((100 * caught) / all).toFixed(1))
	lines.push([scheme, ...shares].join(','))
	console.log(scheme, tried)
}
await writeFile(new URL('../docs/public/data/errors-caught.csv', import.meta.url), `${lines.join('\n')}\n`)
