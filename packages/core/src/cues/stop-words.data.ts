// biome-ignore-all format: one language a line reads best as a table.

const byLanguage: Readonly<Record<string, string>> = {
	en: "a about again all also an and any are as at be been being but by can could did do does done each every for from get getting had has have having he her here his how i if in into is it its just may me might more most must my new no not of off on only or other our out over own same shall she should so some such than that the their them then there these they this those to too under up us use used using very via vs was we were what when where which who whom whose why will with would you your",
	de: 'der die das den dem des ein eine einer eines einem einen und oder aber nicht mit von vom zu zum zur im in am an auf für bei aus nach über unter durch ist sind war waren wird werden wie was warum wann wo wer welche welcher welches sich wir sie es ihr ihre sein seine man kann auch noch nur so als wenn dass mehr neue neuer neues',
	fr: "le la les l un une des du de d et ou mais ne pas avec pour par dans en sur sous au aux à est sont était être ce cette ces son sa ses leur leurs nous vous il elle ils elles on que qui quoi comment pourquoi quand où quel quelle quels quelles se plus tout tous nouveau nouvelle",
	es: 'el la los las un una unos unas y o pero no con de del al a en por para sobre bajo es son fue ser se su sus lo que qué cómo como cuándo dónde por qué quién cuál más todo todos nuestro nuestra nuevo nueva',
	pt: 'o a os as um uma uns umas e ou mas não com de do da dos das em no na nos nas ao à aos às por para pelo pela sobre é são foi ser se seu sua seus suas que como quando onde quem qual quais mais todo todos novo nova',
	it: "il lo la i gli le l un uno una e o ma non con di del della dei delle degli a al alla ai alle da dal dalla in nel nella su sul sulla per tra fra è sono era essere si suo sua che cosa come quando dove chi quale quali perché più tutto tutti nuovo nuova",
	nl: 'de het een en of maar niet met van voor te in op aan bij uit naar over onder door is zijn was waren wordt worden hoe wat waarom wanneer waar wie welke zich we wij je jij u hij zij ze ook nog als dat die dit deze meer nieuwe',
	ja: 'の に は を が と で も から まで より へ や か な て た だ です ます する した して いる ある こと もの これ それ この その ため とは ください さ れ し い う よう について における',
	zh: '的 了 和 是 在 与 與 及 或 也 都 就 而 但 对 對 从 從 到 把 被 让 讓 这 這 那 其 个 個 一 不 有 我 你 他 我们 你们 什么 什麼 如何 怎么 怎麼 为什么 為什麼 吗 呢 之 中 上 下',
	ko: '및 과 와 의 을 를 이 가 은 는 에 에서 로 으로 도 만 그 이것 저것 왜 어떻게 무엇 대한 위한 하는 하기',
}

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(byLanguage).map(([lang, words]) => [lang, new Set(words.split(' '))]),
)
const english = sets.get('en') as ReadonlySet<string>

/** Words that stand in any text of a language, given as BCP 47 tag, and say nothing of its subject; else the English ones. */
export function stopWords(lang: string): ReadonlySet<string> {
	return sets.get(lang.toLowerCase().split('-')[0] ?? '') ?? english
}
