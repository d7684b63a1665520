import { type AddressGlance, isStored, type LinkTarget, onHost } from './link-target.ts'

/**
 * What a link leads to as a source of data: a file that holds nothing else; a file that may; an open spreadsheet; a
 * record or folder where data are kept; any other page.
 */
export type DataSource = 'file' | 'perhaps' | 'sheet' | 'repository' | 'page'

const dataExtensions: ReadonlySet<string> = new Set(
	'csv tsv tab jsonl ndjson parquet arrow feather xlsx xls ods sqlite sqlite3 duckdb geojson topojson shp kml kmz gpkg gpx nc netcdf h5 hdf5 rds rda rdata sav dta sas7bdat npz npy fits las laz pbf dbf mdb accdb fasta fastq vcf arff bibtex mat pcap'.split(
		' ',
	),
)
const perhapsExtensions: ReadonlySet<string> = new Set(
	'json xml yaml yml zip txt dat sql rdf ttl nt owl tar tgz 7z db'.split(' '),
)

const repositories: ReadonlySet<string> = new Set(
	'figshare.com datadryad.org data.world openml.org archive.ics.uci.edu pangaea.de icpsr.umich.edu openicpsr.org ukdataservice.ac.uk physionet.org ieee-dataport.org data.mendeley.com gesis.org data.gov data.europa.eu datahub.io dolthub.com registry.opendata.aws dataverse.harvard.edu dataverse.org dataverse.nl data.gov.uk data.gouv.fr govdata.de opendata.swiss datos.gob.es dados.gov.br dati.gov.it data.overheid.nl data.go.jp e-stat.go.jp data.go.kr data.humdata.org academictorrents.com commoncrawl.org opendata.aws'.split(
		' ',
	),
)

/** Hosts that keep data among other things. */
const dataHosts: ReadonlySet<string> = new Set([
	...repositories,
	...'zenodo.org osf.io kaggle.com huggingface.co doi.org docs.google.com airtable.com console.cloud.google.com'.split(
		' ',
	),
])
/** Hosts of code, where folders may be of data. */
const codeHosts: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'codeberg.org'])
const dataHostNames = /^(?:dataverse|opendata|data|datasets?|databases?|daten|donnees|datos|dados|dati)\./

/** Whether an address may be of data and not of any page, at a glance. */
export function mayHoldData({ href, host, extension }: AddressGlance): boolean {
	if (extension !== null && (dataExtensions.has(extension) || perhapsExtensions.has(extension))) return true
	if (host === null) return false
	return codeHosts.has(host) ? href.includes('/tree/') : onHost(host, dataHosts) || dataHostNames.test(host)
}

/** DOI prefixes of Zenodo, figshare, Dryad, OSF, Dataverse, Mendeley Data, PANGAEA, 4TU, ICPSR. */
const dataDoi = /\/10\.(?:5281|6084|5061|17605|7910|17632|1594|4121|3886)\//

const documentExtensions: ReadonlySet<string> = new Set(
	'pdf doc docx odt rtf ppt pptx odp key epub mobi azw3 md rst ipynb py r js ts png jpg jpeg gif svg webp mp4 mp3 exe dmg deb rpm msi apk jar whl'.split(
		' ',
	),
)

/** Tells what a link leads to, by its address alone; null for what holds no data: documents, pictures, programs. */
export function dataSourceOf({ href, host, path, extension }: LinkTarget): DataSource | null {
	if (host === 'docs.google.com' && path.startsWith('/spreadsheets/')) return 'sheet'
	if (host === 'airtable.com' && /^\/(?:shr|app)/.test(path)) return 'sheet'
	if (extension !== null && dataExtensions.has(extension)) return 'file'
	if (extension !== null && perhapsExtensions.has(extension)) return 'perhaps'
	if (isRepository(host, path) && !href.includes('?')) return 'repository'
	return extension !== null && documentExtensions.has(extension) ? null : 'page'
}

function isRepository(host: string | null, path: string): boolean {
	if (host === null) return false
	if (onHost(host, repositories) || dataHostNames.test(host)) return isRecord(path)
	switch (host) {
		case 'zenodo.org':
			return /^\/(?:records?|doi)\//.test(path)
		case 'osf.io':
			return path.length > 4
		case 'kaggle.com':
			return path.startsWith('/datasets/')
		case 'huggingface.co':
			return path.startsWith('/datasets/')
		case 'console.cloud.google.com':
			return path.startsWith('/storage/browser/')
		case 'doi.org':
		case 'dx.doi.org':
			return dataDoi.test(path)
		default:
			return codeHosts.has(host) && isDataFolder(path)
	}
}

/** The way in and the pages about the service hold no data themselves. */
function isRecord(path: string): boolean {
	return (
		path.split('/').length > 2 &&
		!/\/(?:about|help|docs?|blog|guides?|handbook|news|terms|login)(?:\/|$)/i.test(path)
	)
}

/** A folder that is named for data, or in a repository that is: `/owner/data/tree/main/x`, `/owner/repo/tree/main/data`. */
function isDataFolder(path: string): boolean {
	const [, repository, ...rest] = path.split('/').filter((part) => part !== '')
	// A repository as a whole is as often a program that works on data.
	if (repository === undefined || !rest.includes('tree')) return false
	return dataName.test(repository) || rest.some((part) => dataName.test(part))
}

const dataName = /(?:^|[-_.])(?:open-?)?(?:data|dataset|datasets|corpus|results)(?:$|[-_.])/i

/** Whether the folder that a link leads to is called after data: `/owner/tide-data`. */
export function isCalledData({ path }: LinkTarget): boolean {
	return /[/_.-](?:data|datasets?|corpus)\/?$/i.test(path)
}

/** Whether a link leads to a place of files at a host where anybody keeps them: a repository, a folder, a release. */
export function holdsFiles(target: LinkTarget): boolean {
	return (
		isStored(target) &&
		target.path.split('/').length > (codeHosts.has(target.host ?? '') ? 2 : 1) &&
		target.path.length > 1 &&
		!/\/(?:blob|raw|pulls?|issues?|commits?|compare|discussions|wiki|actions|docs|spaces|models)(?:\/|$)/.test(
			target.path,
		)
	)
}

/** Whether a link leads to a host of code. */
export function isOnCodeHost({ host }: LinkTarget): boolean {
	return host !== null && codeHosts.has(host)
}

/** Whether the address is one to cite: a DOI, a record of a repository, a release. */
export function isCitable({ host, path }: LinkTarget): boolean {
	if (host === null) return false
	if (/(?:^|\.)doi\.org$/.test(host) || /\/10\.\d{4,9}\//.test(path)) return true
	return host !== 'github.com' && isRepository(host, path)
		? true
		: /\/releases\/(?:tag|download)\//.test(path)
}
