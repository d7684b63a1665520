// biome-ignore-all format: one language a line reads best as a table.
import { type Cue, commonWords, cue, type WordCue } from './cue.ts'

/** An invitation to show something of this page elsewhere. */
export const embedWords: WordCue = cue({
	en: ['embed this', 'embed it', 'embed our', 'embed code', 'embed on your', 'embed in your', 'embed snippet', 'embeddable', 'share this', 'share code', 'link to us', 'link to this', 'badge', 'badges', 'button code', 'widget code', 'our widget', 'add to your site', 'add to your website', 'add it to your site', 'add this to your', 'on your site', 'on your website', 'on your blog', 'on your own site', 'on your page', 'into your site', 'into your website', 'into your page', 'copy and paste', 'copy this code', 'copy the code', 'copy the html', 'copy and embed', 'paste this', 'paste the code', 'in your readme', 'to your readme', 'show your support', 'use this graphic', 'use this image', 'republish this', 'share this image'],
	de: ['einbettungscode', 'einbettcode', 'auf ihrer website', 'auf deiner website', 'auf ihrer seite', 'auf deiner seite', 'in ihre website', 'in deine website', 'in ihre seite', 'code kopieren', 'abzeichen', 'badge', 'widget einbinden', 'grafik einbetten', 'karte einbetten', 'grafik teilen'],
	fr: ['code d’intégration', "code d'intégration", "code d'insertion", 'sur votre site', 'sur votre blog', 'dans votre site', 'copiez le code', 'copier le code', 'badge', 'intégrer ce', 'intégrer cette', 'insérer ce'],
	es: ['código de inserción', 'código para insertar', 'código embed', 'en tu sitio', 'en su sitio', 'en tu web', 'en su web', 'en tu página', 'en tu blog', 'copia el código', 'copiar el código', 'insignia', 'inserta este', 'insertar este'],
	pt: ['código de incorporação', 'código de inserção', 'no seu site', 'no seu blog', 'em seu site', 'copie o código', 'copiar o código', 'selo', 'incorpore este', 'incorporar este'],
	it: ['codice di incorporamento', 'codice da incorporare', 'nel tuo sito', 'sul tuo sito', 'sul tuo blog', 'copia il codice', 'distintivo', 'badge', 'incorpora questo', 'incorpora questa'],
	nl: ['insluitcode', 'embedcode', 'op je site', 'op uw site', 'op je website', 'op uw website', 'kopieer de code', 'badge', 'deel deze'],
	ja: ['埋め込みコード', '埋込コード', '埋め込み用', 'ブログに貼', 'サイトに貼', 'コードをコピー', 'バッジ', '貼り付けてください'],
	zh: ['嵌入代码', '嵌入代碼', '内嵌代码', '复制代码', '複製代碼', '复制以下代码', '徽章', '粘贴到您的', '嵌入到您的'],
	ko: ['임베드 코드', '퍼가기', '삽입 코드', '코드 복사', '코드를 복사', '배지', '붙여넣'],
})

/** Showing something elsewhere, of this page or of another: the label of a box, or the subject of a tutorial. */
export const embedVerb: WordCue = cue({
	en: ['embed', 'embedding', 'embeds', 'share', 'widget'],
	de: ['einbetten', 'einbinden', 'teilen', 'widget'],
	fr: ['intégrer', 'insérer', 'partager', 'widget'],
	es: ['insertar', 'incrustar', 'compartir', 'widget'],
	pt: ['incorporar', 'inserir', 'compartilhar', 'partilhar', 'widget'],
	it: ['incorpora', 'incorporare', 'condividi', 'widget'],
	nl: ['insluiten', 'embedden', 'delen', 'widget'],
	ja: ['埋め込み', '埋め込む', '共有', 'ウィジェット'],
	zh: ['嵌入', '内嵌', '內嵌', '分享', '小部件'],
	ko: ['임베드', '삽입', '공유', '위젯'],
})

/** The label of code that is there to be looked at. */
export const exampleWords: WordCue = cue({
	en: ['for example', 'example', 'examples', 'for instance', 'output', 'result', 'before', 'after', 'bad', 'good', 'preview'],
	de: ['beispiel', 'beispiele', 'zum beispiel', 'ausgabe', 'ergebnis', 'vorher', 'nachher'],
	fr: ['par exemple', 'exemple', 'exemples', 'résultat', 'avant', 'après'],
	es: ['por ejemplo', 'ejemplo', 'ejemplos', 'resultado', 'antes', 'después'],
	pt: ['por exemplo', 'exemplo', 'exemplos', 'resultado', 'antes', 'depois'],
	it: ['per esempio', 'esempio', 'esempi', 'risultato', 'prima', 'dopo'],
	nl: ['bijvoorbeeld', 'voorbeeld', 'voorbeelden', 'resultaat', 'voor', 'na'],
	ja: ['例えば', '例:', '例：', '出力', '結果'],
	zh: ['例如', '示例', '输出', '結果', '结果'],
	ko: ['예를 들어', '예시', '출력', '결과'],
})

/** Words of credit lines that name neither a subject to rank for nor a publisher. */
export const creditWords: Cue = commonWords({
	en: ['via', 'by', 'source', 'from', 'courtesy of', 'credit', 'created', 'made', 'provided', 'powered', 'view', 'see', 'read', 'visit', 'get', 'show', 'open', 'embed', 'this', 'the', 'a', 'an', 'our', 'your', 'on', 'in', 'of', 'at', 'for', 'with', 'and', 'to', 'here', 'more', 'full', 'original', 'interactive', 'live', 'chart', 'graph', 'graphic', 'infographic', 'image', 'picture', 'map', 'table', 'data', 'dataset', 'figure', 'report', 'article', 'page', 'post', 'site', 'website', 'link', 'badge', 'widget', 'calculator', 'tool', 'demo', 'pen', 'example', 'version', 'larger', 'license', 'licence', 'documentation', 'docs', 'build', 'status', 'code'],
	de: ['quelle', 'von', 'grafik', 'bild', 'karte', 'tabelle', 'daten', 'erstellt', 'ansehen', 'auf', 'mehr', 'hier', 'die', 'der', 'das', 'zur', 'zum', 'seite', 'bericht'],
	fr: ['source', 'par', 'créé', 'voir', 'sur', 'réalisé', 'graphique', 'image', 'carte', 'données', 'la', 'le', 'les', 'plus', 'ici', 'page', 'rapport'],
	es: ['fuente', 'por', 'creado', 'ver', 'en', 'gráfico', 'imagen', 'mapa', 'datos', 'la', 'el', 'los', 'más', 'aquí', 'página', 'informe'],
	pt: ['fonte', 'por', 'criado', 'ver', 'em', 'gráfico', 'imagem', 'mapa', 'dados', 'a', 'o', 'os', 'mais', 'aqui', 'página', 'relatório'],
	it: ['fonte', 'di', 'da', 'creato', 'vedi', 'su', 'grafico', 'immagine', 'mappa', 'dati', 'la', 'il', 'più', 'qui', 'pagina', 'rapporto'],
	nl: ['bron', 'door', 'gemaakt', 'bekijk', 'op', 'grafiek', 'afbeelding', 'kaart', 'data', 'de', 'het', 'meer', 'hier', 'pagina', 'rapport'],
})
