const schemes = {
	'EAN-13':
		'The EAN-13 scheme is a weighted sum in which every second digit counts three times. It was made for scanners, which misread single digits but swap none.',
	Luhn: 'The Luhn scheme is a sum in which every second digit is doubled and the digits of the result are added. Hans Peter Luhn filed a patent for it in 1954.',
	Verhoeff:
		'The Verhoeff scheme is a chain of turns and reflections of a pentagon, one for each digit. Jacobus Verhoeff published it in 1969.',
	Damm: 'The Damm scheme is a walk through one table of ten rows and ten columns. H. Michael Damm published it in 2004.',
}

export default {
	paths: () =>
		Object.entries(schemes).map(([name, content]) => ({
			params: { scheme: name.toLowerCase(), name },
			content,
		})),
}
