import type { Chart } from '@linkworthy/charts'
import { embedAddresses, embedFiles, embedFolder, type PictureContent } from '@linkworthy/embed'
import { writeInside } from '../write-inside.ts'

/** Writes the chart of a table into the folder of its embed. */
export async function writeChart(root: string, id: string, { svg, png }: Chart): Promise<void> {
	const folder = `${embedFolder}/${id}`
	await writeInside(root, `${folder}/${embedFiles.chart}`, svg)
	if (png !== null) await writeInside(root, `${folder}/${embedFiles.chartPng}`, png)
}

/** A chart as others show it. The PNG goes wherever pictures go, so it is shown if there is one. */
export function chartPicture(id: string, { alt, widthPx, heightPx, png }: Chart, site: URL): PictureContent {
	const { chart, chartPng } = embedAddresses(site, id)
	return { form: 'picture', src: png === null ? chart : chartPng, alt, widthPx, heightPx }
}
