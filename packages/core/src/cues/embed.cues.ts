// biome-ignore-all format: one language a line reads best as a table.
import { type Cue, cue } from './cue.ts'

/** An invitation to show something of this page elsewhere. */
export const embedWords: Cue = cue({
	en: ['embed this', 'embed it', 'embed the', 'embed our', 'embed code', 'embed on your', 'embed in your', 'to embed', 'embed', 'embeddable', 'share this', 'share code', 'link to us', 'link to this', 'add this badge', 'add the badge', 'add a badge', 'add an awesome badge', 'badge', 'badges', 'button code', 'widget code', 'our widget', 'add to your site', 'add to your website', 'add it to your site', 'on your site', 'on your website', 'on your blog', 'on your own site', 'copy and paste', 'copy this code', 'copy the code', 'copy the html', 'paste this', 'paste the code', 'paste the following', 'in your readme', 'to your readme', 'show your support', 'use this graphic', 'use this image', 'republish this'],
	de: ['einbetten', 'einbettungscode', 'einbettcode', 'auf ihrer website', 'auf deiner website', 'auf ihrer seite', 'auf deiner seite', 'in ihre website', 'in deine website', 'code kopieren', 'abzeichen', 'badge', 'widget einbinden', 'einbinden'],
	fr: ['intégrer', 'code d’intégration', "code d'intégration", 'sur votre site', 'sur votre blog', 'dans votre site', 'copiez le code', 'copier le code', 'badge', 'insérer ce'],
	es: ['insertar', 'incrustar', 'código de inserción', 'código para insertar', 'en tu sitio', 'en su sitio', 'en tu web', 'en tu página', 'copia el código', 'copiar el código', 'insignia', 'badge'],
	pt: ['incorporar', 'código de incorporação', 'no seu site', 'no seu blog', 'em seu site', 'copie o código', 'copiar o código', 'selo', 'badge'],
	it: ['incorpora*', 'codice di incorporamento', 'nel tuo sito', 'sul tuo sito', 'copia il codice', 'distintivo', 'badge'],
	nl: ['insluiten', 'insluitcode', 'embedden', 'op je site', 'op uw site', 'op je website', 'op uw website', 'kopieer de code', 'badge'],
	ja: ['埋め込み', '埋め込む', '埋込', 'ブログに貼', 'サイトに貼', 'コードをコピー', 'バッジ', '貼り付け'],
	zh: ['嵌入', '内嵌', '內嵌', '复制代码', '複製代碼', '复制以下代码', '徽章', '粘贴到'],
	ko: ['임베드', '퍼가기', '삽입 코드', '코드 복사', '코드를 복사', '배지', '붙여넣'],
})

/** A code example, or code for the reader's own pages, that hands on nothing of the publisher's. */
export const exampleWords: Cue = cue({
	en: ['for example', 'example', 'for instance', 'output', 'renders as', 'rendered as', 'result', 'produces', 'looks like this', 'before', 'after', 'bad', 'good', 'instead of', 'vulnerable', 'syntax', 'markup', 'usage', 'installation', 'install', 'configuration', 'api key'],
	de: ['beispiel', 'zum beispiel', 'ausgabe', 'ergebnis', 'syntax', 'installation'],
	fr: ['par exemple', 'exemple', 'résultat', 'sortie', 'syntaxe', 'installation'],
	es: ['por ejemplo', 'ejemplo', 'resultado', 'salida', 'sintaxis', 'instalación'],
	pt: ['por exemplo', 'exemplo', 'resultado', 'saída', 'sintaxe', 'instalação'],
	it: ['per esempio', 'esempio', 'risultato', 'uscita', 'sintassi', 'installazione'],
	nl: ['bijvoorbeeld', 'voorbeeld', 'resultaat', 'uitvoer', 'syntaxis', 'installatie'],
	ja: ['例えば', '例:', '例：', '出力', '結果', '構文', 'インストール'],
	zh: ['例如', '示例', '输出', '結果', '结果', '语法', '安装'],
	ko: ['예를 들어', '예시', '출력', '결과', '문법', '설치'],
})

/** Words in anchor texts that name the service of a link and not its publisher. */
export const creditWords: Cue = cue({
	en: ['via', 'by', 'source', 'source:', 'from', 'courtesy of', 'credit', 'infographic by', 'image by', 'chart by', 'data by', 'created by', 'made by', 'powered by', 'originally published', 'provided by', 'view on', 'see on', 'read on', 'embed', 'live demo', 'see the'],
	de: ['quelle', 'von', 'grafik von', 'erstellt von', 'ansehen auf'],
	fr: ['source', 'par', 'créé par', 'voir sur', 'réalisé par'],
	es: ['fuente', 'por', 'creado por', 'ver en'],
	pt: ['fonte', 'por', 'criado por', 'ver em'],
	it: ['fonte', 'di', 'creato da', 'vedi su'],
	nl: ['bron', 'door', 'gemaakt door', 'bekijk op'],
	ja: ['出典', '提供', '引用元'],
	zh: ['来源', '來源', '由', '查看'],
	ko: ['출처', '제공', '보기'],
})
