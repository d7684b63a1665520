/** The words of the markup that a reader without scripts sees, and of the tabs. `{}` stands for a name. */
export interface DialogWords {
	readonly open: string
	readonly embed: string
	readonly image: string
	readonly cite: string
	readonly data: string
	readonly frame: string
	readonly autoHeight: string
	readonly link: string
	readonly dataAddress: string
	readonly licensed: string
	readonly unlicensed: string
}

/** English: the words of the custom element are in it too. */
export const dialogWords: DialogWords = {
	open: 'Embed or cite',
	embed: 'Embed',
	image: 'Image',
	cite: 'Cite',
	data: 'Data',
	frame: 'Frame',
	autoHeight: 'Frame, height by script',
	link: 'Link',
	dataAddress: 'Address of the data (CSV)',
	licensed: 'Licence: {}. You may show it elsewhere under its terms; keep the credit that each code holds.',
	unlicensed:
		'No licence is stated: to embed it with a code from here is fine, for other uses ask first. Keep the credit that each code holds.',
}
