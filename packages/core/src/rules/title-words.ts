const separator = /\s[|–—·•:-]\s/u

/** The title without the site's name behind a separator: `Headway | Transit Lab` → `Headway`. */
export function titleHead(title: string): string {
	return (title.split(separator, 1)[0] ?? title).trim()
}

// The words that most titles of comparisons hold, in the ten languages of the cues.
const comparison =
	/(?<![\p{L}\p{N}])(?:vs|versus|compar(?:ison|ed|ing)|alternatives|im vergleich|vergleich|comparaison|comparatif|comparación|comparativa|comparação|comparativo|confronto|vergelijking|vergeleken)(?![\p{L}\p{N}])|比較|比较|对比|對比|비교/iu

/** Whether a title sets things against each other: "Trams vs. buses". */
export function isComparison(title: string): boolean {
	return comparison.test(title)
}
