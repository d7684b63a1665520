import { expect, it } from 'vitest'
import { withSourceAddresses } from './source-addresses.ts'

it.each([
	['a file of the project', '/@fs/home/site/src/a.svg', '/src/a.svg'],
	[
		'a picture that is made smaller',
		'/_image?href=%2F%40fs%2Fhome%2Fsite%2Fsrc%2Fa%20b.png%3ForigWidth%3D900%26origFormat%3Dpng&amp;w=640&amp;f=webp',
		'/src/a b.png',
	],
	['below a base', '/city/_image?href=%2F%40fs%2Fhome%2Fsite%2Fsrc%2Fa.png&amp;f=webp', '/city/src/a.png'],
	['what is elsewhere on the disk', '/@fs/home/theme/a.svg', '/@fs/home/theme/a.svg'],
	['a public file', '/charts/a.svg', '/charts/a.svg'],
	['a bare percent sign', '/_image?href=100%&amp;w=1', '/_image?href=100%&amp;w=1'],
	['a quote in a name', '/_image?href=%22onload%3D', '&quot;onload='],
])('%s', (_, address, expected) => {
	const page = (src: string) => `<img src="${src}" alt="A chart" srcset="${src} 640w, ${src} 900w">`
	expect(withSourceAddresses(page(address), '/home/site/')).toBe(page(expected))
})
