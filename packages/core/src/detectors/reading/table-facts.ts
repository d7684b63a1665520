import type { AssetFacts } from '../asset-facts.ts'
import type { Labels } from './labels.ts'
import type { Table } from './table.ts'

const unitWords =
	/[%％€$£¥°]|[([][^)\]]{1,20}[)\]]|(?<![\p{L}])(?:per|in|pro|par|por|ms|sec|seconds?|minutes?|hours?|days?|years?|kb|mb|gb|tb|[kmg]ib|km|kg|rate|share|count|number|total|ratio|date|time)(?![\p{L}])|年|月|日|数|率|개|수/iu

/** The facts that both kinds of table share. */
export function tableFacts(table: Table, labels: Labels): AssetFacts['data-table'] {
	const numeric = table.columns.filter(
		({ type, agreement }, at) => at > 0 && type === 'number' && agreement >= 0.7,
	)
	const cellsOf = (header: string) => {
		const at = table.columns.findIndex((column) => column.header === header)
		return table.body.slice(0, 20).map((row) => row[at]?.text ?? '')
	}
	const withUnit = numeric.filter(
		({ header }) =>
			unitWords.test(header) || cellsOf(header).some((text) => /\d\s?[\p{L}%％€$£¥°×]/u.test(text)),
	)
	const sourceColumn = table.header.some((text) =>
		/^(?:source|sources|reference|paper|quelle|fuente|fonte|bron|出典|来源|출처)/i.test(text),
	)
	return {
		rowCount: table.body.length,
		columnCount: table.columns.length,
		numericShare: Math.round((table.share('number') + table.share('date')) * 100) / 100,
		hasHeader: table.hasHeader,
		hasCaption: labels.caption !== null,
		hasSource: labels.hasSource || sourceColumn || /\bsource\b/i.test(table.header.join(' ')),
		hasUnits:
			numeric.length === 0 ||
			withUnit.length >= numeric.length / 2 ||
			(labels.caption !== null && unitWords.test(labels.caption)),
	}
}
