/** Scripts that could draw charts, and draw none. */
export const chartLibraries: Readonly<Record<string, string>> = {
	chartjs: '<script src="https://cdn.jsdelivr.net/npm/chart.js@4.4.0/dist/chart.umd.js"></script>',
	d3: '<script src="https://d3js.org/d3.v7.min.js"></script>',
	plotly: '<script src="https://cdn.plot.ly/plotly-2.35.2.min.js" defer=""></script>',
}
