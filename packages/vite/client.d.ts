// Types of the virtual modules: /// <reference types="@linkworthy/vite/client" />

/** The site's own report, whole, which may be megabytes: for pages that are made on the server or in a build. */
declare module 'virtual:linkworthy/report' {
	/** The report that the run before has written; null where there is none. */
	export const report: import('linkworthy').Report | null
}

/** What pages about the site and badges need of its report, a few hundred bytes a page: for the browser too. */
declare module 'virtual:linkworthy/summary' {
	/** Of the report that the run before has written; null where there is none. */
	export const summary: import('@linkworthy/vite').ReportSummary | null
}
