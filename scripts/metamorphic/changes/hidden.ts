/** A way to keep something from readers. */
export interface Hiding {
	readonly name: string
	readonly attributes: string
	/** Nothing but deceit hides text like this, so it must be spoken of. */
	readonly isTrick: boolean
}

export const hidings: readonly Hiding[] = [
	{ name: 'display', attributes: 'style="display: none"', isTrick: false },
	{ name: 'visibility', attributes: 'style="visibility:hidden"', isTrick: false },
	{ name: 'attribute', attributes: 'hidden=""', isTrick: false },
	{ name: 'aria', attributes: 'aria-hidden="true"', isTrick: false },
	{ name: 'indent', attributes: 'style="text-indent:-9999px"', isTrick: true },
	{ name: 'size', attributes: 'style="font-size:0"', isTrick: true },
	{ name: 'opacity', attributes: 'style="opacity: 0"', isTrick: true },
	{ name: 'offside', attributes: 'style="position:absolute;left:-9999px"', isTrick: true },
	// The usual way to write for screen readers, and what opens on a click.
	{
		name: 'clipped',
		attributes: 'style="position:absolute;width:1px;height:1px;overflow:hidden"',
		isTrick: false,
	},
	{ name: 'flat', attributes: 'style="height:0;overflow:hidden"', isTrick: false },
]

/** Things that would be worth points if readers saw them. */
const treasure = [
	'<table><caption>Late trams by line, 2024. Source: own counts.</caption><tr><th>Line</th><th>Trams</th><th>Late (%)</th></tr><tr><td>One</td><td>812</td><td>7.5</td></tr><tr><td>Two</td><td>745</td><td>15.8</td></tr><tr><td>Three</td><td>690</td><td>10.4</td></tr><tr><td>Four</td><td>669</td><td>11.4</td></tr></table>',
	'<p>In 2024, 42% of all harbours reported a rise of the tide, <a href="https://stats.example.com/tides">the statistics office</a> says.</p>',
	'<p>Headway is the time between two trams of the same line that pass the same stop.</p>',
].join('')

/** A table, a figure and a definition that no reader sees. */
export function hiddenTreasure({ attributes }: Hiding): string {
	return `<div ${attributes}>${treasure}</div>`
}
