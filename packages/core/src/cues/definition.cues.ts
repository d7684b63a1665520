// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Words between a term and what it means: a cheap test before a sentence is looked at. */
export const definitionCue: WordCue = cue({
	en: ['is', 'are', 'means', 'meaning', 'refers to', 'refer to', 'defined as', 'understood as', 'thought of as', 'described as', 'seen as', 'regarded as', 'describes', 'describe', 'called', 'termed', 'dubbed', 'stands for', 'denotes', 'known as', 'referred to as', 'measures', 'represents', 'we mean', 'we define', 'we introduce', 'we introduced', 'we propose', 'we present', 'is meant', 'occurs when', 'occur when', 'happens when', 'arises when'],
	de: ['ist', 'sind', 'definiert als', 'bezeichnet', 'bezeichnen', 'bedeutet', 'versteht man', 'verstehen wir', 'steht für', 'beschreibt', 'spricht man', 'nennt man', 'nennen wir', 'sogenannte*'],
	fr: ['est', 'sont', 'peut être défini*', 'désigne', 'désignent', 'signifie', 'se définit', 'consiste', 'correspond', 'représente', 'fait référence', 'on entend', 'nous entendons', 'on appelle', 'on nomme', 'nous appelons', 'se produit', 'appelé*'],
	es: ['es', 'son', 'se define', 'definirse como', 'se puede definir', 'se refiere', 'significa', 'consiste', 'se entiende', 'entendemos', 'se denomina', 'se llama', 'llamamos', 'ocurre cuando', 'llamad*', 'denominad*'],
	pt: ['é', 'são', 'pode ser definid*', 'define-se', 'refere-se', 'significa', 'consiste', 'entende-se', 'chama-se', 'chamamos', 'denomina-se', 'ocorre quando', 'chamad*', 'denominad*'],
	it: ['è', 'sono', 'può essere definit*', 'si definisce', 'si riferisce', 'indica', 'significa', 'consiste', 'si intende', 'si chiama', 'si dice', 'chiamiamo', 'si verifica', 'chiamat*'],
	nl: ['is', 'zijn', 'gedefinieerd als', 'verwijst naar', 'betekent', 'staat voor', 'verstaan we', 'verstaat men', 'we noemen', 'noemt men', 'treedt op', 'genaamd', 'zogenaamde', 'zogeheten'],
	ja: ['とは', 'を指', 'のこと', 'を意味', 'です', 'である', 'だ'],
	zh: ['是', '指', '意味着', '意味著', '定义为', '定義為', '称为', '稱為', '称作', '稱作', '叫做', '称之为'],
	ko: ['이란', '란', '을 의미', '를 의미', '을 말', '를 말', '을 뜻', '를 뜻', '입니다', '이다', '이에요', '예요'],
})

/** Words that open a kind of thing after a joint: articles and the like. */
const opensKind: RegExp =
	/^[“"«]?(?:(?:essentially|basically|simply|just|generally|usually|typically|essentiellement|grundsätzlich|simplemente|basicamente|semplicemente|eigenlijk)\s)?(?:(?:an?|the|any|those|one|what|something|anything|when|where|how|ein|eine|einem|einer|den|dem|wenn|quand|lorsque|cuando|quando|wanneer|etwas|jene|ceux|celles|celui|celle|aquell?[oa]?s?|quell[aeio]|ciò|degenen?|iets|einen|der|die|das|un|une|una|le|la|les|des|el|los|las|um|uma|o|os|as|il|lo|gli|i|uno|een|het|de)(?=\s)|(?:l|un|d)['’])|^\p{Ll}+\s(?:that|which|who|qui|que)\s/iu

/** Whether what follows a joint starts with an article. */
export function startsWithArticle(text: string): boolean {
	// "I" is an article of Italian.
	return opensKind.test(text) && !/^I['’\s]/.test(text)
}

/** Verbs that join a term with its meaning. */
export const joint: RegExp =
	/\s(?:(?:is|are|can be) (?:(?:also|typically|usually|often|commonly|generally|formally|simply|best|loosely) )?(?:defined|understood|thought of|described|seen|regarded) as|is|are|means|mean|refers? to|(?:occurs?|happens?|arises?)(?=\swhen\s)|describes?|stands for|denotes?|represents?|measures|(?:ist|sind|wird|werden) definiert als|ist|sind|bezeichnet|bezeichnen|bedeutet|steht für|beschreibt|(?:entsteht|tritt auf|liegt vor),?(?=\swenn\s)|(?:est|sont|peu(?:t|vent) être) (?:défini|considéré)e?s? comme(?: étant)?|est|sont|se produi(?:t|sent)(?=\s(?:quand|lorsqu))|désigne(?:nt)?|signifie|correspond à|représente|fait référence à|consiste à|(?:ocurre|se produce)(?=\scuando\s)|ocorre(?=\squando\s)|si verifica(?=\squando\s)|treedt op(?=\swanneer\s)|(?:puede definirse|se puede definir|(?:es|son|puede ser) (?:definid|considerad)[oa]s?) como|se define como|se refiere al?|significa|consiste en|es|son|(?:é|são|pode ser) (?:definid|considerad)[oa]s? como|define-se como|é|são|refere-se (?:a|ao|à|aos|às)|consiste em|(?:è|sono|può essere) (?:definit|considerat)[oaie] come|è|sono|si definisce|si riferisce a(?:l|lla|llo|gli|i)?|indica|consiste in|(?:is|wordt|zijn|worden) gedefinieerd als|verwijst naar|betekent|staat voor|zijn)(?:\s|(?= “| "))/iu

/** Verbs that define and do nothing else. */
export const definingVerb: RegExp =
	/^(?:means?|refers? to|(?:is|are|can be) (?:(?:also|typically|usually|often|commonly|generally|formally|simply|best|loosely) )?(?:defined|understood|thought of|described|seen|regarded) as|stands for|denotes?|(?:est|sont|peu(?:t|vent) être) (?:défini|considéré)e?s? comme|(?:puede definirse|se puede definir|(?:es|son|puede ser) (?:definid|considerad)[oa]s?) como|(?:é|são|pode ser) (?:definid|considerad)[oa]s? como|(?:è|sono|può essere) (?:definit|considerat)[oaie] come|(?:is|wordt|zijn|worden) gedefinieerd als|(?:ist|sind|wird|werden) definiert als|bezeichnet|bezeichnen|bedeutet|steht für|désigne(?:nt)?|signifie|consiste (?:à|en|em|in)|fait référence à|se define como|se refiere al?|significa|define-se como|refere-se (?:a|ao|à|aos|às)|si definisce|si riferisce a(?:l|lla|llo|gli|i)?|verwijst naar|betekent|staat voor)/iu

/** "By headway we mean …": the term before, what it means after. */
export const meantBy: RegExp =
	/^(?:by|unter|von|als|par|por|per|con|com|onder|met)\s(.{2,60}?),?\s(?:we mean|is meant|spricht man,?(?=\swenn)|bezeichnet man|nennt man|bezeichnen wir|versteht man|verstehen wir|on entend|nous entendons|se entiende|entendemos|entende-se|si intende|verstaan we|verstaat men)\s/iu

/** "We define headway as …", « On appelle étale le moment … »: the term before, what it means after. */
export const definedAs: RegExp =
	/^(?:we define|on (?:appelle|nomme|définit)|nous appelons|se (?:denomina|llama|define)|llamamos|(?:chama|denomina|define)-se|chamamos|si (?:chiama|dice|definisce)|chiamiamo|we noemen|men noemt)\s(.{2,60}?)\s(?:as\s|comme\s|como\s|come\s|(?=l['’]|(?:le|la|les|une?|al?|el|los|las|una|os?|as|ao|à|uma?|il|lo|gli|het|de|een)\s))/iu

/** "We introduce headway, a …": the term before, what it is after. */
export const introduced: RegExp =
	/\b(?:we|i) (?:introduced?|propose|present|developed|built)\s([^,:;.]{2,60}?)(?:,\s|:\s|\s[–—-]\s)(?=(?:an?|the|which)\s)/iu

/** "In mechanics, …": where a term is used, before the term. */
export const usedIn: RegExp =
	/^(?:in|within|throughout|across|with|for|under|on|at|unlike|contrary to|as opposed to|bei|im|anders als|im gegensatz zu|à|contrairement|a diferencia|ao contrário|a differenza|in tegenstelling tot|en|dans|pour|em|no|na|nel|nella|nell['’]|binnen)\s(?:[^,，.]|\.(?!\s)){2,50},\s|^(?:在|于)[^，。]{1,16}[中里上]，/iu

/** What tells one kind of thing from another. */
export const clause: RegExp =
	/(?:^|\s)(?:that|which|who|whose|where|when|used to|used for|for \w+ing|in which|by which|of \w+ing|der|die|das|welche[rs]?|mit de[mnr]|qui|que|dont|permettant|consistant|para|che|per|dat|waarmee|waarbij)\s/iu

/** What says of a thing how it is, or what happens to it, and not what it is. */
export const stating: RegExp =
	/^(?:\p{L}+(?:ed|ly|ful|able|ible|ant|ent|ive|ous|al|ic|é|ée|és|ées|[ai]d[oa]s?|[aiu]t[oaie])|not|very|so|often|always|also|as|all|both|set|made|built|given|written|known|shown|in|on|at|for|from|to|with|like|more|less|too|up|there|that|this|it|we|you|they|\d+|ge\p{Ll}+t|nicht|sehr|auch|im|auf|für|mit|zu|hier|pas|très|aussi|plus|en|dans|pour|sur|à|de|au|no|muy|más|non|molto|più|niet|heel|erg|op|van|voor)(?=[\s,.;:])/iu

/** Verbs that give a name to what stands before them. */
export const namingVerb: WordCue = cue({
	en: ['called', 'termed', 'dubbed', 'known as', 'referred to as'],
	de: ['sogenannte*'],
	fr: ['appelé*'],
	es: ['llamad*', 'denominad*'],
	pt: ['chamad*', 'denominad*'],
	it: ['chiamat*'],
	nl: ['genaamd', 'zogenaamde', 'zogeheten'],
	zh: ['称为', '稱為', '称作', '稱作', '叫做', '称之为'],
})

/** Titles of pages that report something and explain no term; so do a year and the number of a version. */
export const reportTitle: WordCue = cue({
	en: ['survey', 'surveys', 'benchmark', 'benchmarks', 'benchmarking', 'results', 'release', 'releases', 'released', 'announc*', 'changelog', 'roundup', 'recap', 'meeting'],
	de: ['umfrage', 'ergebnisse', 'veröffentlicht', 'veröffentlichung', 'ankündigung', 'jahresbericht', 'rückblick'],
	fr: ['enquête', 'sondage', 'résultats', 'bilan', 'annonce', 'sortie', 'parution'],
	es: ['encuesta', 'resultados', 'lanzamiento', 'anuncio', 'anunciamos', 'balance'],
	pt: ['inquérito', 'resultados', 'lançamento', 'anúncio', 'anunciamos', 'balanço'],
	it: ['sondaggio', 'risultati', 'rilascio', 'annuncio', 'annunciamo', 'bilancio'],
	nl: ['enquête', 'resultaten', 'uitgebracht', 'aankondiging', 'jaarverslag', 'terugblik'],
	ja: ['調査', '結果', 'リリース', 'ベンチマーク', '発表', 'アンケート'],
	zh: ['调查', '調查', '结果', '結果', '发布', '發布', '基准测试', '年度'],
	ko: ['설문', '조사', '결과', '출시', '릴리스', '릴리즈', '벤치마크', '발표'],
})

/** Starts that are no terms: pronouns, questions, conditions. */
export const notTerm: RegExp =
	/^(?:["“„«(]?)(?:i|you|we|they|he|she|it|below|above|note|notice|even|only|among|given|other|others|following|for example|for instance|in (?:addition|fact|short|general|particular|other words)|this|that|these|those|there|here|what|who|why|how|where|when|which|if|while|because|since|although|however|but|and|so|also|then|once|one|another|both|each|every|all|most|many|some|several|our|your|my|their|his|her|its|ich|du|wir|sie|er|es|man|unten|oben|folgende\p{L}?|zum beispiel|dies\p{L}{0,2}|das$|was|wer|wie|wo|wenn|aber|und|hier|alle|viele|unser\p{L}{0,2}|mein\p{L}{0,2}|je|tu|nous|vous|on|voici|ci-dessous|par exemple|en effet|ils|il(?=$|\s(?:[ns]['’]|ne|y|en|se|est|faut|peut|existe|convient))|elles?|ce|cela|ça|ceci|c['’]est|ces|cette|si|mais|et|où|que|qui|notre|nos|mon|ma|yo|tú|por ejemplo|a continuación|además|nosotros|ellos|él|ella|esto|esta|este|estos|eso|si|pero|y|donde|que|quien|nuestr\p{L}{1,2}|eu|nós|por exemplo|além disso|eles|ele|ela|isto|isso|esse|essa|este|se|mas|onde|quem|noss\p{L}{1,2}|io|noi|per esempio|ad esempio|inoltre|loro|lui|lei|questo|questa|questi|ciò|ma|dove|chi|nostr\p{L}|ik|wij|bijvoorbeeld|hieronder|zij|hij|dit|dat|deze|als|maar|en|hier|wat|wie|onze|ons)(?![\p{L}])|^(?:本(?:データ|記事|ページ|サイト|研究|書|文|站|项目)|次は|次の|以下|まず|また|ただし|ここで|たとえば|例えば|\d+つ|一つ|これ|それ|あれ|この|その|ここ|这|這|它|她|我|你|如果|但|而|所以|因此|然而|不过|其中|下面|例如|比如|也就是|首先|우리|다음|예를|하지만|그러|또한|(?:他|那|이|그|저)(?!\p{L})|[이그저]것|他[的们們]|那[个個些种種里])/iu

/** What follows the joint in a judgement and not in a definition. */
export const judging: RegExp =
	/^(?:not|n['’]t|never|also|still|already|now|going|trying|being|able|available|used|known|located|based|supported|similar|different|important|possible|necessary|an? (?:[“"]|(?:very |pretty |really )?(?:good|great|bad|nice|huge|lot|bit|big|little|few|must|problem|result|member|fan|challenge|joy|popular|useful|common|critical|vital|key|core|fundamental|crucial|simple|beautiful|important|essential|excellent|example|interesting|easy|amazing|integral))|one of|part of|useful|essential|popular|great|often|usually|always|meant|illustrative|the (?:best|most|same|first|second|last|only|reason|case|problem|goal|result|main|biggest|next|latest|key|one|default|recommended|way|right|perfect)|nicht|kein\p{L}{0,2}|auch|noch|sehr|pas|aussi|très|le (?:seul|même|premier|plus)|la (?:seule|même|première|plus)|no |también|muy|el (?:mejor|único|mismo|primer)|não|também|muito|o (?:melhor|único|mesmo|primeiro)|non|anche|molto|il (?:migliore|solo|primo)|niet|geen|ook|heel|最|.{0,24}之一|.{0,24}の一つ)/iu

/** What praises or blames in the first words of a meaning. */
export const evaluating: RegExp =
	/^.{0,40}(?<!\p{L})(?:very|extremely|really|quite|pretty|so|too|most|best|great|good|popular|powerful|sehr|äußerst|wirklich|beliebt\p{L}*|très|vraiment|populaire|puissant\p{L}*|muy|realmente|mejor|muito|realmente|melhor|molto|davvero|migliore|heel|erg|zeer|beste|非常|强大|強力|とても|매우|강력)(?![\p{Ll}])/iu

/** A meaning that opens with how much, when or where: "measures how …", "is when …". */
export const opensClause: RegExp =
	/^(?:how|when|where|whether|wie|wenn|wo|ob|comment|combien|quand|lorsque|cómo|cuánt[oa]s?|cuando|como|quant[oa]s?|quando|come|dove|hoe|hoeveel|wanneer|waar)\s/iu

/** How the sentence after a definition gives a case of it. */
export const exampleLead: RegExp =
	/^\s{0,2}.{0,10}(?:for example|for instance|e\.g\.|zum beispiel|z\. ?b\.|beispielsweise|par exemple|por ejemplo|por exemplo|ad esempio|per esempio|bijvoorbeeld|例如|比如|たとえば|例えば|예를 들)/iu

/** Headings under which entries define. */
export const glossaryHeading: WordCue = cue({
	en: ['glossary', 'terminology', 'definitions', 'definition', 'key concepts', 'basic concepts', 'concepts', 'vocabulary', 'what is', 'what are', 'key terms', 'terms and definitions', 'list of terms', 'common terms', 'lexicon', 'nomenclature'],
	de: ['glossar', 'begriffe', 'begriffserklärung*', 'terminologie', 'definitionen', 'definition', 'was ist', 'was sind', 'grundbegriffe'],
	fr: ['glossaire', 'lexique', 'terminologie', 'définitions', 'définition', "qu'est-ce que", 'qu’est-ce que', 'notions', 'vocabulaire'],
	es: ['glosario', 'terminología', 'definiciones', 'definición', 'qué es', 'qué son', 'conceptos'],
	pt: ['glossário', 'terminologia', 'definições', 'definição', 'o que é', 'o que são', 'conceitos'],
	it: ['glossario', 'terminologia', 'definizioni', 'definizione', "che cos'è", 'cos’è', 'concetti'],
	nl: ['begrippenlijst', 'begrippen', 'definities', 'definitie', 'wat is', 'wat zijn', 'verklarende woordenlijst'],
	ja: ['用語集', '用語', '定義', 'とは'],
	zh: ['术语表', '術語', '术语', '定义', '定義', '什么是', '什麼是', '概念'],
	ko: ['용어집', '용어', '정의', '이란', '란 무엇'],
})

/** Titles of pages that are nothing but terms with their meanings. */
export const glossaryTitle: WordCue = cue({
	en: ['glossary', 'terminology', 'lexicon', 'key terms', 'terms and definitions', 'definitions of terms'],
	de: ['glossar', 'begriffserklärung*', 'terminologie'],
	fr: ['glossaire', 'lexique', 'terminologie'],
	es: ['glosario', 'terminología', 'léxico'],
	pt: ['glossário', 'terminologia', 'léxico'],
	it: ['glossario', 'terminologia', 'lessico'],
	nl: ['begrippenlijst', 'woordenlijst', 'glossarium', 'terminologie'],
	ja: ['用語集', '用語解説'],
	zh: ['术语表', '術語表', '词汇表', '詞彙表', '名词解释'],
	ko: ['용어집', '용어 사전', '용어 정리'],
})

/** The head of the column of terms in a table of terms. */
export const termColumn: WordCue = cue({
	en: ['term', 'terms', 'concept', 'word', 'phrase', 'acronym', 'abbreviation', 'jargon'],
	de: ['begriff', 'begriffe', 'fachbegriff', 'abkürzung'],
	fr: ['terme', 'termes', 'notion', 'concept', 'sigle'],
	es: ['término', 'términos', 'concepto', 'sigla'],
	pt: ['termo', 'termos', 'conceito', 'sigla'],
	it: ['termine', 'termini', 'concetto', 'sigla'],
	nl: ['term', 'termen', 'begrip', 'begrippen', 'afkorting'],
	ja: ['用語', '言葉', '略語'],
	zh: ['术语', '術語', '名词', '名詞', '缩写', '词汇'],
	ko: ['용어', '개념', '약어'],
})

/** The head of the column of their meanings. */
export const meaningColumn: WordCue = cue({
	en: ['definition', 'definitions', 'meaning', 'explanation', 'description', 'what it means'],
	de: ['definition', 'bedeutung', 'erklärung', 'erläuterung', 'beschreibung'],
	fr: ['définition', 'signification', 'explication', 'description'],
	es: ['definición', 'significado', 'explicación', 'descripción'],
	pt: ['definição', 'significado', 'explicação', 'descrição'],
	it: ['definizione', 'significato', 'spiegazione', 'descrizione'],
	nl: ['definitie', 'betekenis', 'uitleg', 'omschrijving', 'beschrijving'],
	ja: ['定義', '意味', '説明', '解説'],
	zh: ['定义', '定義', '含义', '含義', '解释', '解釋', '说明', '說明'],
	ko: ['정의', '의미', '뜻', '설명'],
})

/** Headings over lists of works, whose items are titles and no terms. */
export const worksHeading: WordCue = cue({
	en: ['talks', 'news', 'posts', 'articles', 'links', 'resources', 'further reading', 'publications', 'papers', 'books', 'videos', 'events', 'see also'],
	de: ['vorträge', 'neuigkeiten', 'beiträge', 'artikel', 'links', 'weiterführend*', 'veröffentlichungen', 'bücher', 'veranstaltungen', 'siehe auch'],
	fr: ['conférences', 'actualités', 'articles', 'liens', 'ressources', 'publications', 'livres', 'événements', 'voir aussi'],
	es: ['charlas', 'noticias', 'artículos', 'enlaces', 'recursos', 'publicaciones', 'libros', 'eventos', 'véase también'],
	pt: ['palestras', 'notícias', 'artigos', 'ligações', 'recursos', 'publicações', 'livros', 'eventos', 'ver também'],
	it: ['interventi', 'notizie', 'articoli', 'collegamenti', 'risorse', 'pubblicazioni', 'libri', 'eventi', 'vedi anche'],
	nl: ['lezingen', 'nieuws', 'artikelen', 'koppelingen', 'bronnen', 'publicaties', 'boeken', 'evenementen', 'zie ook'],
	ja: ['講演', 'ニュース', '記事一覧', 'リンク集', '参考資料', '関連記事'],
	zh: ['演讲', '新闻', '文章列表', '链接', '延伸阅读', '相关文章'],
	ko: ['강연', '뉴스', '글 목록', '링크', '참고 자료'],
})

/** Labels of remarks and fields, which name no term. */
export const fieldLabel: WordCue = cue({
	en: ['note', 'notes', 'warning', 'tip', 'tips', 'important', 'caution', 'example', 'examples', 'update', 'edit', 'tl;dr', 'source', 'answer', 'question', 'step', 'hint', 'info', 'summary', 'conclusion', 'pros', 'cons', 'requirement', 'requirements', 'author', 'date', 'speaker', 'added', 'changed', 'fixed', 'removed', 'deprecated', 'breaking'],
	de: ['hinweis', 'warnung', 'tipp', 'wichtig', 'achtung', 'beispiel', 'beispiele', 'quelle', 'fazit', 'schritt', 'hinzugefügt', 'geändert', 'behoben', 'entfernt'],
	fr: ['note', 'remarque', 'attention', 'astuce', 'important', 'exemple', 'exemples', 'source', 'étape', 'ajouté', 'modifié', 'corrigé', 'supprimé'],
	es: ['nota', 'aviso', 'consejo', 'importante', 'ejemplo', 'ejemplos', 'fuente', 'paso', 'añadido', 'cambiado', 'corregido', 'eliminado'],
	pt: ['nota', 'aviso', 'dica', 'importante', 'exemplo', 'exemplos', 'fonte', 'passo'],
	it: ['nota', 'avviso', 'suggerimento', 'importante', 'esempio', 'esempi', 'fonte', 'passo'],
	nl: ['opmerking', 'let op', 'waarschuwing', 'tip', 'belangrijk', 'voorbeeld', 'voorbeelden', 'bron', 'stap'],
	ja: ['注意', '注', '備考', '例', 'ヒント', '重要'],
	zh: ['注意', '提示', '警告', '例如', '示例', '重要', '备注'],
	ko: ['참고', '주의', '팁', '예시', '예', '중요'],
})

/** What definitions say that a thing is: the general kind that it is one of. */
export const genusWords: WordCue = cue({
	en: ['kind of', 'type of', 'types of', 'form of', 'way of', 'way to', 'means of', 'process', 'method', 'methodology', 'technique', 'practice', 'approach', 'concept', 'notion', 'term', 'term for', 'name for', 'word for', 'idea that', 'ability', 'act of', 'task of', 'set of', 'group of', 'collection of', 'series of', 'sequence of', 'list of', 'number of', 'amount of', 'rate at', 'ratio', 'measure of', 'degree to', 'percentage of', 'property of', 'state', 'structure', 'function', 'mechanism', 'unit', 'abstraction', 'pattern', 'paradigm', 'principle', 'phenomenon', 'field of', 'branch of', 'discipline', 'protocol', 'standard', 'format', 'specification', 'algorithm', 'language', 'architecture', 'model', 'system', 'framework', 'document', 'file that', 'person who', 'someone who', 'entity', 'role', 'device', 'organisation', 'organization', 'component', 'condition', 'identifier', 'instance of', 'combination of', 'situation', 'theory', 'disease', 'substance', 'period', 'subset of', 'subfield', 'branch of', 'moment', 'time', 'share of', 'attempt', 'space', 'area', 'point', 'value', 'object'],
	de: ['art von', 'form von', 'verfahren', 'methode', 'technik', 'prozess', 'vorgang', 'praxis', 'konzept', 'begriff', 'bezeichnung', 'fähigkeit', 'menge', 'gruppe', 'sammlung', 'reihe', 'anzahl', 'anteil', 'verhältnis', 'maß', 'eigenschaft', 'zustand', 'struktur', 'funktion', 'mechanismus', 'einheit', 'abstraktion', 'muster', 'prinzip', 'ansatz', 'protokoll', 'standard', 'format', 'spezifikation', 'algorithmus', 'sprache', 'architektur', 'modell', 'system', 'komponente', 'person', 'gerät', 'werkzeug', 'teilgebiet', 'teilbereich', 'versuch', 'software', 'zeit', 'zeitraum'],
	fr: ['type de', 'sorte de', 'forme de', 'ensemble de', 'processus', 'procédé', 'méthode', 'technique', 'pratique', 'concept', 'notion', 'terme', 'capacité', 'groupe', 'collection', 'nombre', 'pourcentage', 'rapport', 'mesure', 'propriété', 'état', 'structure', 'fonction', 'mécanisme', 'unité', 'abstraction', 'principe', 'approche', 'protocole', 'norme', 'format', 'algorithme', 'langage', 'architecture', 'modèle', 'système', 'composant', 'personne', 'outil', 'fait de', 'manière de', 'façon de'],
	es: ['tipo de', 'forma de', 'conjunto de', 'proceso', 'método', 'técnica', 'práctica', 'concepto', 'noción', 'término', 'capacidad', 'grupo', 'colección', 'número', 'porcentaje', 'relación', 'medida', 'propiedad', 'estado', 'estructura', 'función', 'mecanismo', 'unidad', 'abstracción', 'principio', 'enfoque', 'protocolo', 'estándar', 'formato', 'algoritmo', 'lenguaje', 'arquitectura', 'modelo', 'sistema', 'componente', 'persona', 'herramienta', 'manera de'],
	pt: ['tipo de', 'forma de', 'conjunto de', 'processo', 'método', 'técnica', 'prática', 'conceito', 'noção', 'termo', 'capacidade', 'grupo', 'coleção', 'número', 'percentagem', 'porcentagem', 'relação', 'medida', 'propriedade', 'estado', 'estrutura', 'função', 'mecanismo', 'unidade', 'abstração', 'princípio', 'abordagem', 'protocolo', 'padrão', 'formato', 'algoritmo', 'linguagem', 'arquitetura', 'modelo', 'sistema', 'componente', 'pessoa', 'ferramenta', 'maneira de'],
	it: ['tipo di', 'forma di', 'insieme di', 'processo', 'metodo', 'tecnica', 'pratica', 'concetto', 'nozione', 'termine', 'capacità', 'gruppo', 'raccolta', 'numero', 'percentuale', 'rapporto', 'misura', 'proprietà', 'stato', 'struttura', 'funzione', 'meccanismo', 'unità', 'astrazione', 'principio', 'approccio', 'protocollo', 'standard', 'formato', 'algoritmo', 'linguaggio', 'architettura', 'modello', 'sistema', 'componente', 'persona', 'strumento', 'modo di'],
	nl: ['soort', 'vorm van', 'manier om', 'verzameling', 'proces', 'methode', 'techniek', 'praktijk', 'concept', 'begrip', 'term', 'vermogen', 'groep', 'reeks', 'aantal', 'percentage', 'verhouding', 'maat', 'eigenschap', 'toestand', 'structuur', 'functie', 'mechanisme', 'eenheid', 'abstractie', 'principe', 'aanpak', 'protocol', 'standaard', 'formaat', 'algoritme', 'taal', 'architectuur', 'model', 'systeem', 'component', 'persoon'],
	ja: ['のこと', '手法', '方法', '概念', '技術', '仕組み', '総称', 'プロセス', '用語', '単位', '状態', '機能', 'モデル', '割合', '指標', 'システム', '現象'],
	zh: ['一种', '一種', '一类', '一個', '一个', '方法', '技术', '技術', '概念', '过程', '過程', '术语', '術語', '机制', '機制', '架构', '架構', '结构', '結構', '模型', '指标', '统称', '系统', '系統', '现象'],
	ko: ['방법', '기술', '개념', '과정', '프로세스', '용어', '구조', '모델', '단위', '상태', '메커니즘', '방식', '것이다', '것을', '시스템', '현상', '절차', '상태'],
})
