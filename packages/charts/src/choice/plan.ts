import type { Moment } from '../reading/moment.ts'

/** How a table is drawn. */
export type Form = 'bars' | 'grouped-bars' | 'dots' | 'lines' | 'bar-panels' | 'line-panels'

/** A table ready to be drawn: every mark is one cell. */
export interface Plan {
	readonly form: Form
	/** What the rows are: the header over their names or dates. */
	readonly rowHeader: string
	readonly rows: readonly Row[]
	readonly series: readonly Series[]
	/** Rows that are left out because they sum up others, by their names. */
	readonly leftOut: readonly string[]
}

/** A place on the axis of names or of time. */
export interface Row {
	readonly name: string
	/** Null for names. */
	readonly moment: Moment | null
}

/** The numbers of one colour or panel; lists have one entry for each row. */
export interface Series {
	readonly name: string
	readonly unit: string | null
	/** Null where the table says nothing. */
	readonly values: readonly (number | null)[]
	/** The cells as written. */
	readonly texts: readonly string[]
}

/** Why no chart fits a table, in words that finish "no chart fits: …". */
export interface NoFit {
	readonly form: null
	readonly reason: string
}
