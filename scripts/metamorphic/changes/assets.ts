/** Things worth citing, as somebody would add them at the end of a page. */
export const addedAssets: Readonly<Record<string, string>> = {
	table:
		'<table><caption>Late trams by line, 2024. Source: <a href="https://stats.example.com/trams">transport office</a></caption><thead><tr><th>Line</th><th>Trams timed</th><th>Late (%)</th></tr></thead><tbody><tr><td>Harbour</td><td>812</td><td>7.5</td></tr><tr><td>Old town</td><td>745</td><td>15.8</td></tr><tr><td>Shipyard</td><td>690</td><td>10.4</td></tr><tr><td>Island</td><td>669</td><td>11.4</td></tr><tr><td>Airport</td><td>512</td><td>9.1</td></tr></tbody></table>',
	bareTable:
		'<table><tr><th>Line</th><th>Trams</th><th>Late</th></tr><tr><td>Harbour</td><td>812</td><td>61</td></tr><tr><td>Old town</td><td>745</td><td>118</td></tr><tr><td>Shipyard</td><td>690</td><td>72</td></tr></table>',
	chart:
		'<figure><img src="/charts/late-trams.png" alt="Bar chart of late trams by line: 7.5% on the harbour line, 15.8% on the old town line" width="800" height="450"><figcaption>Bar chart: late trams by line, 2024. Source: transport office.</figcaption></figure>',
	bareChart: '<p><img src="/charts/late-trams-chart.png" alt="Chart of late trams"></p>',
	dataset:
		'<p><a href="/data/tram-runs-2024.csv">Download the data: all 2,916 tram runs as CSV</a>, licensed under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
	statistic:
		'<p>In 2024, 42% of all harbours reported a rise of the tide, <a href="https://stats.example.com/tides">the statistics office</a> says.</p>',
	bareStatistic: '<p>Some 38% of all ferries were late in 2023.</p>',
	definition:
		'<p><strong>Headway</strong> is the time between two trams of the same line that pass the same stop.</p>',
	quote:
		'<blockquote><p>“If the boats moved by ten minutes, half of our delays would be gone.”</p><footer>— Jonas Aber, harbour master</footer></blockquote>',
	video:
		'<iframe src="https://www.youtube.com/embed/abc123xyz00" title="The trams of the harbour" width="560" height="315"></iframe>',
}
