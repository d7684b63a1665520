/** Numbers that are no figures to cite, by what they are. */
export const idleNumbers: Readonly<Record<string, string>> = {
	navigation:
		'<nav><ul><li><a href="#a">In 2024, 42% of all harbours grew</a></li><li><a href="#b">1,200 boats in 31 ports</a></li></ul></nav>',
	code: '<p>The call <code>rise(42, 0.31, 1200)</code> and the line <code>share = 62%</code> of the file stay as they are.</p>',
	prices: '<p>The ticket costs $12.99 and the pass €240.00, or $19.90 with the boat.</p>',
	dates: '<p>The bridge was closed on 12 March 1998, and again on 3 April 2004 at 14:30.</p>',
	versions: '<p>Versions 3.14.2 and 4.0.1 of the timetable came after version 2.9.</p>',
}
