// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Column headers of parameter, option and API references. */
export const referenceHeader: WordCue = cue({
	en: ['parameter', 'parameters', 'option', 'options', 'default', 'defaults', 'default value', 'type', 'types', 'required', 'property', 'properties', 'prop', 'argument', 'arguments', 'flag', 'attribute', 'attributes', 'field', 'key', 'method', 'function', 'command', 'shortcut', 'variable', 'env', 'endpoint', 'returns', 'syntax', 'keyword', 'description', 'meaning', 'usage', 'notes', 'setting', 'error code', 'status code', 'alias', 'aliases', 'operator', 'operators', 'opcode', 'opcodes', 'event', 'format', 'example', 'examples', 'explanation', 'escape sequence'],
	de: ['parameter', 'option', 'optionen', 'standard', 'standardwert', 'typ', 'erforderlich', 'eigenschaft', 'argument', 'attribut', 'feld', 'befehl', 'beschreibung', 'bedeutung', 'variable'],
	fr: ['paramètre', 'option', 'défaut', 'par défaut', 'requis', 'propriété', 'argument', 'attribut', 'champ', 'commande', 'description'],
	es: ['parámetro', 'opción', 'por defecto', 'tipo', 'requerido', 'propiedad', 'argumento', 'atributo', 'campo', 'comando', 'descripción'],
	pt: ['parâmetro', 'opção', 'padrão', 'tipo', 'obrigatório', 'propriedade', 'argumento', 'atributo', 'campo', 'comando', 'descrição'],
	it: ['parametro', 'opzione', 'predefinito', 'tipo', 'richiesto', 'proprietà', 'argomento', 'attributo', 'campo', 'comando', 'descrizione'],
	nl: ['parameter', 'optie', 'standaard', 'type', 'vereist', 'eigenschap', 'argument', 'attribuut', 'veld', 'opdracht', 'beschrijving', 'omschrijving'],
	ja: ['パラメータ', 'オプション', 'デフォルト', '型', '必須', 'プロパティ', '引数', '属性', 'コマンド', '説明'],
	zh: ['参数', '參數', '选项', '默认', '类型', '必填', '属性', '命令', '说明', '描述'],
	ko: ['매개변수', '옵션', '기본값', '타입', '유형', '필수', '속성', '명령', '설명'],
})

/** Column headers of timetables and of lists of things to visit, read or attend. */
export const agendaHeader: WordCue = cue({
	en: ['course', 'courses', 'duration', 'effort', 'prerequisite', 'prerequisites', 'instructor', 'instructors', 'teacher', 'speaker', 'speakers', 'session', 'room', 'venue', 'agenda', 'topic', 'topics', 'title', 'author', 'authors', 'book', 'video', 'videos', 'slides', 'recording', 'materials', 'link', 'links', 'url', 'website', 'homepage', 'deadline', 'registration', 'lecture', 'reading', 'readings', 'homework', 'assignment', 'discussion', 'level', 'contact', 'email'],
	de: ['kurs', 'kurse', 'dauer', 'aufwand', 'voraussetzung*', 'dozent*', 'referent*', 'raum', 'ort', 'uhrzeit', 'thema', 'titel', 'autor*', 'buch', 'folien', 'aufzeichnung', 'anmeldung', 'anmeldefrist', 'kontakt', 'vorlesung'],
	fr: ['cours', 'durée', 'prérequis', 'intervenant*', 'salle', 'lieu', 'horaire', 'sujet', 'titre', 'auteur*', 'livre', 'lien', 'liens', 'inscription', 'niveau', 'contact', 'séance'],
	es: ['curso', 'cursos', 'duración', 'requisitos', 'profesor*', 'ponente*', 'sala', 'lugar', 'horario', 'tema', 'título', 'autor*', 'libro', 'enlace', 'enlaces', 'inscripción', 'nivel', 'contacto', 'sesión'],
	pt: ['curso', 'cursos', 'duração', 'requisitos', 'professor*', 'palestrante*', 'sala', 'local', 'horário', 'tema', 'título', 'autor*', 'livro', 'ligação', 'inscrição', 'nível', 'contato', 'sessão'],
	it: ['corso', 'corsi', 'durata', 'requisiti', 'docente', 'relatore', 'relatori', 'aula', 'luogo', 'orario', 'tema', 'titolo', 'autore', 'autori', 'libro', 'collegamento', 'iscrizione', 'livello', 'contatto', 'sessione'],
	nl: ['cursus', 'cursussen', 'duur', 'vereisten', 'docent', 'spreker', 'sprekers', 'zaal', 'locatie', 'onderwerp', 'titel', 'auteur*', 'boek', 'inschrijving', 'niveau', 'contact', 'sessie'],
	ja: ['コース', '講義', '期間', '講師', '登壇者', '会場', '場所', '題名', 'タイトル', '著者', '書籍', 'リンク', '申込', '連絡先', 'テーマ'],
	zh: ['课程', '課程', '时长', '讲师', '講師', '嘉宾', '地点', '地點', '主题', '標題', '标题', '作者', '链接', '報名', '报名', '联系'],
	ko: ['강의', '과정', '기간', '강사', '연사', '장소', '주제', '제목', '저자', '링크', '신청', '연락처'],
})

/** What a table weighs up: headers of columns of arguments for and against, and of what something is good for. */
export const verdictHeader: WordCue = cue({
	en: ['pros', 'cons', 'pro', 'con', 'advantage', 'advantages', 'disadvantage', 'disadvantages', 'benefit', 'benefits', 'drawback', 'drawbacks', 'strength', 'strengths', 'weakness', 'weaknesses', 'limitation', 'limitations', 'upside', 'upsides', 'downside', 'downsides', 'trade offs', 'tradeoffs', 'trade off', 'tradeoff', 'best for', 'good for', 'ideal for', 'suited for', 'suitable for', 'recommended for', 'when to use', 'when to choose', 'when not to use', 'use when', 'use cases', 'use case'],
	de: ['vorteil', 'vorteile', 'nachteil', 'nachteile', 'stärken', 'schwächen', 'geeignet für', 'einsatzgebiet', 'anwendungsfall', 'einschränkungen'],
	fr: ['avantage', 'avantages', 'inconvénient', 'inconvénients', 'forces', 'faiblesses', 'limites', 'cas d’usage', 'idéal pour'],
	es: ['ventaja', 'ventajas', 'desventaja', 'desventajas', 'inconvenientes', 'fortalezas', 'debilidades', 'limitaciones', 'casos de uso', 'ideal para'],
	pt: ['vantagem', 'vantagens', 'desvantagem', 'desvantagens', 'prós', 'contras', 'pontos fortes', 'pontos fracos', 'limitações', 'casos de uso', 'ideal para'],
	it: ['vantaggi', 'svantaggi', 'punti di forza', 'punti deboli', 'limiti', 'limitazioni', 'casi d’uso', 'ideale per'],
	nl: ['voordeel', 'voordelen', 'nadeel', 'nadelen', 'sterke punten', 'zwakke punten', 'beperkingen', 'geschikt voor'],
	ja: ['長所', '短所', 'メリット', 'デメリット', '利点', '欠点', '向いている', '用途'],
	zh: ['优点', '缺点', '優點', '缺點', '优势', '劣势', '優勢', '劣勢', '适用场景', '適用場景'],
	ko: ['장점', '단점', '강점', '약점', '한계', '용도'],
})

/** First column headers over the criteria by which the other columns differ. */
export const aspectHeader: WordCue = cue({
	en: ['feature', 'features', 'aspect', 'aspects', 'criterion', 'criteria', 'characteristic', 'characteristics', 'capability', 'capabilities', 'dimension', 'dimensions', 'factor', 'consideration', 'difference', 'functionality', 'area', 'topic', 'concern', 'requirement', 'question'],
	de: ['merkmal', 'merkmale', 'aspekt', 'kriterium', 'kriterien', 'eigenschaft', 'eigenschaften', 'funktion', 'funktionen', 'unterschied'],
	fr: ['fonctionnalité', 'fonctionnalités', 'aspect', 'critère', 'critères', 'caractéristique', 'caractéristiques'],
	es: ['característica', 'características', 'aspecto', 'criterio', 'criterios', 'función', 'funcionalidad'],
	pt: ['característica', 'características', 'aspecto', 'aspeto', 'critério', 'critérios', 'recurso', 'funcionalidade'],
	it: ['caratteristica', 'caratteristiche', 'aspetto', 'criterio', 'criteri', 'funzionalità'],
	nl: ['kenmerk', 'kenmerken', 'aspect', 'criterium', 'criteria', 'functie', 'functionaliteit'],
	ja: ['機能', '項目', '特徴', '観点', '比較項目'],
	zh: ['功能', '特性', '特点', '特點', '方面', '维度', '維度', '对比项', '比较项'],
	ko: ['기능', '항목', '특징', '기준', '측면'],
})

/** Column headers that name a criterion for choosing among things. */
export const criterionHeader: WordCue = cue({
	en: ['license', 'licence', 'open source', 'source available', 'status', 'state', 'free', 'paid', 'price', 'pricing', 'cost', 'costs', 'platform', 'platforms', 'language', 'languages', 'support', 'supported', 'supports', 'compatible', 'compatibility', 'availability', 'available', 'performance', 'speed', 'complexity', 'difficulty', 'ease of use', 'learning curve', 'scalability', 'security', 'reliability', 'flexibility', 'maturity', 'maintained', 'maintainer', 'hosting', 'self hosted', 'ecosystem', 'portable', 'portability', 'thread safe', 'overhead', 'accuracy', 'quality', 'effort', 'risk', 'impact', 'persistence', 'latency', 'throughput', 'offline', 'gui', 'windows', 'linux', 'macos', 'android', 'ios', 'chrome', 'firefox', 'safari', 'edge'],
	de: ['lizenz', 'quelloffen', 'kostenlos', 'preis', 'kosten', 'plattform', 'plattformen', 'sprache', 'sprachen', 'unterstützt', 'unterstützung', 'verfügbarkeit', 'leistung', 'geschwindigkeit', 'aufwand', 'sicherheit', 'qualität'],
	fr: ['licence', 'libre', 'gratuit', 'prix', 'tarif', 'coût', 'plateforme', 'plateformes', 'langage', 'langue', 'prise en charge', 'disponibilité', 'performance', 'vitesse', 'complexité', 'sécurité', 'qualité'],
	es: ['licencia', 'código abierto', 'gratis', 'precio', 'coste', 'costo', 'plataforma', 'plataformas', 'lenguaje', 'idioma', 'soporte', 'disponibilidad', 'rendimiento', 'velocidad', 'complejidad', 'seguridad', 'calidad'],
	pt: ['licença', 'código aberto', 'gratuito', 'preço', 'custo', 'plataforma', 'plataformas', 'linguagem', 'idioma', 'suporte', 'disponibilidade', 'desempenho', 'velocidade', 'complexidade', 'segurança', 'qualidade'],
	it: ['licenza', 'gratuito', 'prezzo', 'costo', 'piattaforma', 'piattaforme', 'linguaggio', 'lingua', 'supporto', 'supportato', 'disponibilità', 'prestazioni', 'velocità', 'complessità', 'sicurezza', 'qualità'],
	nl: ['licentie', 'gratis', 'prijs', 'kosten', 'platform', 'taal', 'ondersteuning', 'beschikbaarheid', 'prestaties', 'snelheid', 'veiligheid', 'kwaliteit'],
	ja: ['ライセンス', '無料', '料金', '価格', '費用', '対応', 'プラットフォーム', '言語', '性能', '速度', '難易度', '安全性', '品質'],
	zh: ['许可证', '許可證', '开源', '開源', '免费', '免費', '价格', '價格', '费用', '平台', '语言', '語言', '支持', '支援', '性能', '速度', '复杂度', '难度', '安全性', '质量'],
	ko: ['라이선스', '오픈소스', '무료', '가격', '비용', '플랫폼', '언어', '지원', '성능', '속도', '난이도', '보안', '품질'],
})

/** Words of captions, headings and lead-ins of comparisons. */
export const comparingWords: WordCue = cue({
	en: ['comparison', 'comparisons', 'compare', 'compares', 'compared', 'comparing', 'vs', 'versus', 'difference', 'differences', 'differ', 'differs', 'alternatives', 'side by side', 'matrix', 'compatibility', 'which one', 'choosing', 'how to choose', 'pros and cons', 'trade offs', 'tradeoffs', 'contrast', 'supported platforms', 'browser support', 'support matrix', 'feature parity'],
	de: ['vergleich', 'vergleiche', 'vergleicht', 'vergleichen', 'verglichen', 'vergleichstabelle', 'gegenüberstellung', 'im gegensatz', 'unterschied', 'unterschiede', 'unterscheiden', 'vor- und nachteile', 'gegenüber'],
	fr: ['comparaison', 'comparatif', 'comparer', 'comparez', 'compare', 'comparé', 'différence', 'différences', 'avantages et inconvénients', 'compatibilité'],
	es: ['comparación', 'comparativa', 'comparar', 'compara', 'comparado', 'comparando', 'diferencia', 'diferencias', 'frente a', 'ventajas y desventajas', 'compatibilidad'],
	pt: ['comparação', 'comparativo', 'comparar', 'compara', 'comparado', 'comparando', 'diferença', 'diferenças', 'vantagens e desvantagens', 'compatibilidade'],
	it: ['confronto', 'confrontare', 'confronta', 'confrontati', 'differenza', 'differenze', 'a paragone', 'comparazione', 'compatibilità'],
	nl: ['vergelijking', 'vergelijken', 'vergelijkt', 'vergeleken', 'verschil', 'verschillen', 'voor- en nadelen', 'compatibiliteit'],
	ja: ['比較', '違い', '対応表', '対比', '長所と短所'],
	zh: ['比较', '比較', '对比', '對比', '区别', '區別', '差异', '差異', '优缺点', '優缺點', '兼容性'],
	ko: ['비교', '차이', '장단점', '호환성'],
})

/** Words that introduce figures which nobody measured, of worked examples and exercises. */
export const madeUpWords: WordCue = cue({
	en: ['an example', 'example of', 'this example', 'following example', 'example table', 'example data', 'example output', 'suppose', 'imagine', 'hypothetical', 'fictional', 'fictitious', 'made up', 'toy', 'dummy', 'illustrate', 'illustrates', 'illustration', 'fill in', 'exercise', 'synthetic'],
	de: ['ein beispiel', 'beispiel für', 'beispieldaten', 'angenommen', 'fiktiv*', 'erfunden*', 'hypothetisch*', 'veranschaulich*', 'übung'],
	fr: ['un exemple', 'exemple de', 'supposons', 'imaginons', 'fictif*', 'fictive*', 'hypothétique*', 'exercice'],
	es: ['un ejemplo', 'ejemplo de', 'supongamos', 'imaginemos', 'ficticio*', 'hipotético*', 'ejercicio'],
	pt: ['um exemplo', 'exemplo de', 'suponha', 'suponhamos', 'imagine que', 'fictício*', 'hipotético*', 'exercício'],
	it: ['un esempio', 'esempio di', 'supponiamo', 'immaginiamo', 'fittizi*', 'ipotetic*', 'esercizio'],
	nl: ['een voorbeeld', 'voorbeeld van', 'stel dat', 'fictief', 'fictieve', 'hypothetisch*', 'oefening'],
	ja: ['架空', '仮に', '例を', '以下の例', '練習問題'],
	zh: ['假设', '假設', '举个例子', '示例', '虚构', '练习'],
	ko: ['예시', '가상의', '가정해', '연습'],
})

/** Column headers of numbers that name and measure nothing: ids, codes, positions in a file. */
export const identifierHeader: RegExp =
	/^(?:#|№|nr\.?|no\.?|n[°º]|id|ids|code|codes|key|index|rank|pos\.?|port|pid|uid|oid|isbn|issn|doi|zip|plz|ascii|hex|unicode|code ?point|offset|bytes?|bit|bits|octets?|address|line|page|chapter|section|seed|phone|tel\.?|telefon|código|codice|番号|编号|번호)$|(?:^|[\s_-])(?:id|ids|code|offset|seed)$|^(?:id|code)[\s_-]/iu

/** First column headers of the layout of files, messages and character sets. */
export const layoutHeader: RegExp =
	/^(?:(?:byte |bit )?offsets?(?: \W.{0,20})?|bytes?|bits?|octets?|hex|ascii|code ?points?|unicode|opcode|versatz|décalage|octet|desplazamiento|deslocamento|scostamento|オフセット|バイト|偏移量?|字节|오프셋|바이트)$/iu

/** Yes and no: a mark, which words may follow, or a word, alone or with a remark in brackets or after a comma. */
export const tick: RegExp =
	/^(?:[★☆⭐]{1,5}|\+{1,3}|±|[•◐◑✓✔✅☑√●◯○✗✘❌☒×✖🟢🔴🟡⚠⚪⭐★☆🚧⛔](?:\ufe0f?\s.{1,60}|\ufe0f?)|:(?:white_check_mark|heavy_check_mark|x|warning|cross_mark|heavy_multiplication_x|construction|no_entry(?:_sign)?|large_orange_diamond):(?:\s.{1,60})?|(?:x|y|n|n\/a|yes|no|true|false|partial(?:ly)?|limited|none|(?:un|partially |fully |not )?supported|(?:un|not )available|available|(?:not )?implemented|unimplemented|planned|included|optional|ja|nein|teilweise|(?:nicht |teilweise )?unterstützt|oui|non|partiel(?:lement)?|sí|si|no|parcial(?:mente)?|sim|não|sì|parziale|parzialmente|nee|gedeeltelijk|あり|なし|可|不可|対応|非対応|未対応|一部対応|是|否|有|无|無|支持|不支持|部分支持|지원|미지원|부분 지원|예|아니요)(?:[.*†‡¹²³]|,? ?[(（].{1,60}|, .{1,60})?)$/iu

/** Class names, file names and components of icons that say yes or no. */
export const tickNames: RegExp =
	/(?:^|[\s_/-])(?:check(?:ed|mark|box-?checked)?|check-?circle|circle-?check|tick|cross|times|x-?mark|circle-?xmark|yes|no|available|unavailable|supported|unsupported|included|excluded)(?:$|[\s_.-])/i
