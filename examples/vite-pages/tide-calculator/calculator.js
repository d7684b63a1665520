import { heightAt } from './rule-of-twelfths.js'

const form = document.getElementById('calculator')
const { low, high, duration, elapsed, height } = form.elements

function update() {
	elapsed.max = duration.value
	const metres = heightAt(
		low.valueAsNumber,
		high.valueAsNumber,
		elapsed.valueAsNumber / duration.valueAsNumber,
	)
	height.value = Number.isFinite(metres) ? `${metres.toFixed(2)} m` : '–'
}

form.addEventListener('input', update)
update()
