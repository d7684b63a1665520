import type { PageText } from '../page-text.ts'

/** A textbook linkable page, said in one language. */
interface Wording {
	readonly title: string
	readonly opening: string
	readonly definition: string
	readonly caption: string
	readonly head: readonly [string, string, string]
	readonly method: readonly [heading: string, text: string]
	readonly data: readonly [offer: string, licence: string]
}

const wordings = {
	en: {
		title: 'How late the trams of the city are',
		opening:
			'In 2024, 12% of all trams left more than five minutes late. We timed 2,916 departures of four lines between January and June and wrote each of them down.',
		definition: '<strong>Headway</strong> is the time between two trams of the same line at the same stop.',
		caption: 'Late trams by line, 2024. Source: our own measurements',
		head: ['Line', 'Trams timed', 'Late (%)'],
		method: [
			'Methodology',
			'Two people stood at the stop on 60 days chosen by lot and noted when each tram left. The sample has 2,916 departures.',
		],
		data: ['Download the data as CSV', 'licensed under'],
	},
	de: {
		title: 'Wie spät die Straßenbahnen der Stadt sind',
		opening:
			'Im Jahr 2024 fuhren 12 % aller Straßenbahnen mehr als fünf Minuten zu spät ab. Wir haben zwischen Januar und Juni 2.916 Abfahrten von vier Linien gemessen und jede einzelne aufgeschrieben.',
		definition:
			'<strong>Taktabstand</strong> ist die Zeit zwischen zwei Straßenbahnen derselben Linie an derselben Haltestelle.',
		caption: 'Verspätete Straßenbahnen nach Linie, 2024. Quelle: eigene Messungen',
		head: ['Linie', 'Bahnen gemessen', 'Verspätet (%)'],
		method: [
			'Methodik',
			'Zwei Menschen standen an 60 ausgelosten Tagen an der Haltestelle und notierten, wann jede Bahn abfuhr. Die Stichprobe umfasst 2.916 Abfahrten.',
		],
		data: ['Daten als CSV herunterladen', 'lizenziert unter'],
	},
	fr: {
		title: 'Quel est le retard des tramways de la ville',
		opening:
			'En 2024, 12 % des tramways sont partis avec plus de cinq minutes de retard. Nous avons mesuré 2 916 départs de quatre lignes entre janvier et juin et les avons tous notés.',
		definition:
			'<strong>L’intervalle</strong> est le temps entre deux tramways de la même ligne au même arrêt.',
		caption: 'Tramways en retard par ligne, 2024. Source : nos propres mesures',
		head: ['Ligne', 'Tramways mesurés', 'En retard (%)'],
		method: [
			'Méthodologie',
			'Deux personnes se tenaient à l’arrêt pendant 60 jours tirés au sort et notaient le départ de chaque tramway. L’échantillon compte 2 916 départs.',
		],
		data: ['Télécharger les données en CSV', 'sous licence'],
	},
	es: {
		title: 'Cuánto se retrasan los tranvías de la ciudad',
		opening:
			'En 2024, el 12 % de los tranvías salió con más de cinco minutos de retraso. Medimos 2.916 salidas de cuatro líneas entre enero y junio y las anotamos todas.',
		definition:
			'<strong>El intervalo</strong> es el tiempo entre dos tranvías de la misma línea en la misma parada.',
		caption: 'Tranvías con retraso por línea, 2024. Fuente: mediciones propias',
		head: ['Línea', 'Tranvías medidos', 'Con retraso (%)'],
		method: [
			'Metodología',
			'Dos personas estuvieron en la parada durante 60 días elegidos por sorteo y anotaron la salida de cada tranvía. La muestra tiene 2.916 salidas.',
		],
		data: ['Descargar los datos en CSV', 'con licencia'],
	},
} as const satisfies Readonly<Record<string, Wording>>

export type WordingLanguage = keyof typeof wordings

export const wordingLanguages: readonly WordingLanguage[] = ['en', 'de', 'fr', 'es']

const rows = [
	['A', 812, 7.5],
	['B', 745, 15.8],
	['C', 690, 10.4],
	['D', 669, 11.4],
	['E', 512, 9.1],
] as const

/** The page in a language; all that is not words is the same. */
export function textbookPage(lang: WordingLanguage): PageText {
	const { title, opening, definition, caption, head, method, data }: Wording = wordings[lang]
	const cells = (tag: string, values: readonly (string | number)[]) =>
		`<tr>${values.map((value) => `<${tag}>${value}</${tag}>`).join('')}</tr>`
	const text = `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main><h1>${title}</h1>
<p>${opening}</p><p>${definition}</p>
<table><caption>${caption}</caption><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>
<h2 id="method">${method[0]}</h2><p>${method[1]}</p>
<p><a href="/data/trams-2024.csv" download>${data[0]}</a>, ${data[1]} <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>
</main></body></html>`
	return { file: 'made/trams.html', text, format: 'html' }
}
