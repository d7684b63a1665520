// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Words that lead to an example. */
export const exampleWords: WordCue = cue({
	en: ['for example', 'for instance', 'e.g.', 'such as', 'consider the following', "let's say", 'suppose', 'imagine', 'here is an example', "here's an example", 'as an example', 'by way of example'],
	de: ['zum beispiel', 'beispielsweise', 'z.b.', 'z. b.', 'etwa wenn', 'wie zum beispiel', 'nehmen wir an', 'angenommen', 'stellen wir uns', 'stell dir vor', 'stellen sie sich'],
	fr: ['par exemple', 'p. ex.', 'tel que', 'telle que', 'tels que', 'telles que', 'supposons', 'imaginons', 'imaginez', 'prenons', 'à titre d’exemple'],
	es: ['por ejemplo', 'p. ej.', 'tal como', 'tales como', 'supongamos', 'imaginemos', 'imagina que', 'imagine que', 'a modo de ejemplo'],
	pt: ['por exemplo', 'p. ex.', 'tal como', 'tais como', 'suponha', 'suponhamos', 'imagine que', 'a título de exemplo'],
	it: ['per esempio', 'ad esempio', 'p. es.', 'come ad esempio', 'supponiamo', 'immaginiamo', 'immagina di', 'poniamo che', 'mettiamo che'],
	nl: ['bijvoorbeeld', 'bijv.', 'bv.', 'zoals', 'stel dat', 'stel je voor', 'neem nu'],
	ja: ['例えば', 'たとえば', '例として', '一例', 'といった', '仮に'],
	zh: ['例如', '比如', '譬如', '比方说', '比方說', '举例', '舉例', '诸如', '諸如', '假设', '假設'],
	ko: ['예를 들어', '예를 들면', '예컨대', '예로', '가령', '이를테면'],
})

/** Words of what holds in general, and not of one case. */
export const generalWords: WordCue = cue({
	en: ['in general', 'generally', 'usually', 'typically', 'often', 'common', 'commonly', 'most', 'many', 'always', 'every'],
	de: ['im allgemeinen', 'allgemein', 'generell', 'üblicherweise', 'gewöhnlich', 'normalerweise', 'typischerweise', 'oft', 'häufig', 'meist', 'meistens', 'die meisten', 'den meisten', 'viele', 'vielen', 'immer', 'jede*', 'in der regel'],
	fr: ['en général', 'généralement', "d'habitude", 'habituellement', 'typiquement', 'souvent', 'couramment', 'la plupart', 'de nombreux', 'de nombreuses', 'beaucoup', 'toujours', 'chaque'],
	es: ['en general', 'generalmente', 'por lo general', 'normalmente', 'habitualmente', 'típicamente', 'a menudo', 'comúnmente', 'la mayoría', 'muchos', 'muchas', 'siempre', 'cada', 'suele', 'suelen'],
	pt: ['em geral', 'geralmente', 'normalmente', 'habitualmente', 'tipicamente', 'frequentemente', 'muitas vezes', 'a maioria', 'muitos', 'muitas', 'sempre', 'cada', 'costuma', 'costumam'],
	it: ['in generale', 'in genere', 'generalmente', 'di solito', 'solitamente', 'tipicamente', 'spesso', 'comunemente', 'la maggior parte', 'molti', 'molte', 'sempre', 'ogni'],
	nl: ['over het algemeen', 'in het algemeen', 'doorgaans', 'meestal', 'gewoonlijk', 'vaak', 'normaal gesproken', 'de meeste', 'veel', 'vele', 'altijd', 'elke', 'elk', 'ieder', 'iedere'],
	ja: ['一般に', '一般的', '通常', '普通は', 'たいてい', 'しばしば', 'よく使', '多くの', 'ほとんど', '常に', '必ず', 'すべての'],
	zh: ['一般', '通常', '往往', '经常', '經常', '常常', '常见', '常見', '大多', '许多', '許多', '总是', '總是', '每个', '每個'],
	ko: ['일반적으로', '보통', '대개', '흔히', '자주', '대부분', '많은', '항상', '언제나', '모든'],
})

/** Words that join what is so with why, or with what follows from it. */
export const reasonWords: WordCue = cue({
	en: ['because', 'therefore', 'thus', 'hence', 'the reason', 'this means', 'in other words', 'which means', 'as a result', 'consequently', 'so that', 'that is why', "that's why", 'due to'],
	de: ['weil', 'deshalb', 'daher', 'deswegen', 'darum', 'somit', 'folglich', 'der grund', 'das heißt', 'd.h.', 'd. h.', 'das bedeutet', 'mit anderen worten', 'infolgedessen', 'sodass', 'so dass', 'aufgrund', 'aus diesem grund'],
	fr: ['parce que', 'puisque', 'donc', 'par conséquent', "c'est pourquoi", 'la raison', 'cela signifie', 'ce qui signifie', "autrement dit", "c'est-à-dire", 'en conséquence', 'de sorte que', 'afin que', 'en raison de', 'à cause de'],
	es: ['porque', 'ya que', 'puesto que', 'por lo tanto', 'por tanto', 'por eso', 'así que', 'la razón', 'esto significa', 'lo que significa', 'es decir', 'en otras palabras', 'como resultado', 'por consiguiente', 'de modo que', 'debido a'],
	pt: ['porque', 'já que', 'uma vez que', 'portanto', 'por isso', 'a razão', 'isso significa', 'isto significa', 'o que significa', 'ou seja', 'em outras palavras', 'como resultado', 'consequentemente', 'de modo que', 'devido a', 'devido ao', 'devido à'],
	it: ['perché', 'poiché', 'siccome', 'quindi', 'perciò', 'pertanto', 'dunque', 'il motivo', 'la ragione', 'ciò significa', 'questo significa', 'il che significa', 'in altre parole', 'vale a dire', 'di conseguenza', 'in modo che', 'a causa di'],
	nl: ['omdat', 'doordat', 'aangezien', 'daarom', 'dus', 'derhalve', 'de reden', 'dit betekent', 'dat betekent', 'wat betekent', 'met andere woorden', 'als gevolg', 'bijgevolg', 'zodat', 'vanwege'],
	ja: ['なぜなら', 'そのため', 'このため', 'したがって', '従って', 'つまり', 'その結果', 'だから', '理由は', 'を意味します', 'ために', 'ので'],
	zh: ['因为', '因為', '所以', '因此', '由于', '由於', '从而', '從而', '也就是说', '也就是說', '换句话说', '換句話說', '换言之', '意味着', '意味著', '原因是'],
	ko: ['때문에', '왜냐하면', '따라서', '그러므로', '그래서', '이유는', '의미합니다', '다시 말해', '그 결과', '결과적으로', '즉,'],
})
