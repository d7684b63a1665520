// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Headings and labels over the words to cite a work with. Not those of its own list of references. */
export const citeWords: WordCue = cue({
	en: ['cite this', 'cite us', 'cite as', 'cite it', 'how to cite', 'how to refer to', 'how should i cite', 'how do i cite', 'to cite', 'citing', 'cite', 'citation', 'suggested citation', 'recommended citation', 'preferred citation', 'citation information', 'bibtex', 'bibtex entry', 'cite our work', 'attribution and citation', 'cited as', 'citing this', 'reference this', 'how to reference'],
	de: ['zitieren', 'zitierung', 'zitierweise', 'zitiervorschlag', 'zitierhinweis', 'zitation', 'bitte zitieren', 'empfohlene zitierweise'],
	fr: ['citer', 'comment citer', 'pour citer', 'citer cet article', 'citation suggérée', 'référence à citer'],
	es: ['cómo citar', 'citar', 'citación', 'cita sugerida', 'cita recomendada', 'forma de citar', 'citar este'],
	pt: ['como citar', 'citar', 'citação', 'citação sugerida', 'citação recomendada', 'citar este'],
	it: ['come citare', 'citare', 'citazione', 'citazione suggerita', 'citazione consigliata', 'per citare'],
	nl: ['citeren', 'hoe te citeren', 'citeerwijze', 'verwijzen naar dit', 'aanbevolen citaat'],
	ja: ['引用方法', '引用について', '引用の仕方', '引用例', 'の引用', '引用する場合', '引用情報'],
	zh: ['如何引用', '引用方式', '引用格式', '引用本文', '引用我们', '引用信息', '引用建议'],
	ko: ['인용 방법', '인용하기', '인용하는 방법', '인용 정보', '인용 안내'],
})

/** A request in a sentence to cite the work. */
export const pleaseCite: WordCue = cue({
	en: ['please cite', 'please consider citing', 'consider citing', 'suggest citing', 'cite the following', 'cite our paper', 'cite this paper', 'cite this work', 'cite the paper', 'cite as', 'should be cited', 'can be cited', 'kindly cite', 'to cite this', 'to cite our', 'if you use this in your research', 'if you find this work useful', 'if you find this useful', 'if you find our work useful'],
	de: ['bitte zitieren', 'zitieren sie', 'wie folgt zitiert', 'wie folgt zu zitieren', 'zu zitieren als'],
	fr: ['veuillez citer', 'merci de citer', 'pour citer', 'citez'],
	es: ['por favor cite', 'por favor cita', 'citar como', 'cítese como', 'para citar', 'puede citarse', 'pueden citarse'],
	pt: ['por favor cite', 'cite como', 'para citar', 'citar como', 'podem ser citados', 'pode ser citado', 'pode ser citada', 'devem ser citados'],
	it: ['si prega di citare', 'citare come', 'per citare', 'va citato', 'vanno citati'],
	nl: ['gelieve te citeren', 'citeer', 'verwijs naar dit'],
	ja: ['引用してください', '引用をお願い', '引用する際'],
	zh: ['请引用', '請引用', '请按以下', '引用时'],
	ko: ['인용해 주', '인용하여 주', '인용 시'],
})

/** A request to name the publisher as the source. */
export const creditWords: WordCue = cue({
	en: ['please credit', 'credit line', 'please attribute', 'must be attributed', 'should be attributed', 'attribute it to', 'attribute as', 'credited as', 'credit as', 'attribution should', 'attribution statement', 'suggested attribution', 'cite the source', 'citing the source', 'mention the source', 'name the source', 'with the attribution', 'include the following attribution', 'acknowledge as', 'should be acknowledged'],
	de: ['quellenangabe', 'quellenvermerk', 'namensnennung', 'quelle anzugeben', 'quelle angeben', 'als quelle'],
	fr: ['citer la source', 'mentionner la source', 'mention de la source', 'citant la source', 'mention suivante'],
	es: ['citar la fuente', 'citando la fuente', 'mencionar la fuente', 'mencionando la fuente', 'indicar la fuente'],
	pt: ['citar a fonte', 'citando a fonte', 'mencionar a fonte', 'indicar a fonte', 'desde que citada a fonte'],
	it: ['citare la fonte', 'citando la fonte', 'indicare la fonte', 'menzionare la fonte'],
	nl: ['bronvermelding', 'vermeld de bron', 'vermelding van de bron', 'naamsvermelding'],
	ja: ['著作権表示', '出典を明記', '出典を記載', 'クレジット表記', '出典表記', '出典として', 'クレジットを'],
	zh: ['注明出处', '注明来源', '請註明', '请注明', '標明出處', '署名为'],
	ko: ['출처를 밝', '출처 표기', '출처를 명시', '출처를 표시'],
})
