// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Documents that are made to be taken away. */
export const documentWords: WordCue = cue({
	en: ['report', 'reports', 'full report', 'handbook', 'guide', 'booklet', 'brochure', 'leaflet', 'flyer', 'fact sheet*', 'factsheet*', 'cheat sheet*', 'cheatsheet*', 'reference card*', 'checklist*', 'check list', 'worksheet*', 'workbook*', 'template*', 'toolkit', 'poster*', 'slides', 'slide deck*', 'deck', 'presentation', 'white paper*', 'whitepaper*', 'e book*', 'ebook*', 'epub', 'pdf', 'printable', 'print version', 'playbook', 'executive summary', 'case study', 'policy brief', 'position paper', 'cards', 'canvas', 'planner', 'calendar template', 'lesson plan*', 'syllabus', 'manual', 'lecture notes', 'handout*'],
	de: ['bericht', 'berichte', 'studie', 'handbuch', 'leitfaden', 'broschüre', 'flyer', 'faktenblatt', 'merkblatt', 'checkliste*', 'arbeitsblatt', 'arbeitsblätter', 'vorlage*', 'plakat', 'poster', 'folien', 'präsentation', 'whitepaper', 'e book', 'ebook', 'pdf', 'druckversion', 'spickzettel', 'formular', 'positionspapier'],
	fr: ['rapport', 'rapports', 'manuel', 'guide', 'brochure', 'dépliant', 'fiche*', 'aide mémoire', 'liste de contrôle', 'check list', 'feuille de travail', 'modèle*', 'affiche*', 'diapositives', 'présentation', 'livre blanc', 'livre numérique', 'pdf', 'version imprimable', 'synthèse'],
	es: ['informe*', 'manual', 'guía', 'folleto', 'ficha*', 'hoja de referencia', 'lista de verificación', 'lista de comprobación', 'hoja de trabajo', 'plantilla*', 'póster', 'cartel', 'diapositivas', 'presentación', 'libro blanco', 'libro electrónico', 'pdf', 'versión imprimible', 'resumen ejecutivo'],
	pt: ['relatório*', 'manual', 'guia', 'folheto', 'ficha*', 'lista de verificação', 'checklist', 'planilha modelo', 'modelo*', 'cartaz', 'pôster', 'slides', 'apresentação', 'livro branco', 'e book', 'pdf', 'versão para impressão', 'sumário executivo'],
	it: ['rapporto', 'relazione', 'manuale', 'guida', 'opuscolo', 'scheda', 'schede', 'lista di controllo', 'checklist', 'foglio di lavoro', 'modello', 'modelli', 'poster', 'diapositive', 'presentazione', 'libro bianco', 'e book', 'pdf', 'versione stampabile'],
	nl: ['rapport', 'handboek', 'gids', 'brochure', 'folder', 'factsheet', 'checklist', 'werkblad', 'sjabloon', 'sjablonen', 'poster', 'dia’s', 'presentatie', 'witboek', 'e book', 'pdf', 'printversie', 'samenvatting'],
	ja: ['レポート', '報告書', 'ハンドブック', '手引き', 'ガイドブック', 'パンフレット', 'チートシート', '早見表', 'チェックリスト', 'ワークシート', 'テンプレート', '雛形', 'ひな形', 'ポスター', 'スライド', '発表資料', '資料', 'ホワイトペーパー', '白書', '電子書籍', 'PDF'],
	zh: ['报告', '報告', '手册', '手冊', '指南', '宣传册', '速查表', '备忘单', '清单', '清單', '工作表', '模板', '範本', '海报', '幻灯片', '投影片', '白皮书', '白皮書', '电子书', '電子書', 'PDF'],
	ko: ['보고서', '핸드북', '안내서', '브로슈어', '치트 시트', '치트시트', '체크리스트', '워크시트', '템플릿', '서식', '포스터', '슬라이드', '발표 자료', '백서', '전자책', 'PDF'],
})

/** Forms to fill in, and files that are made to be changed. */
export const templateWords: WordCue = cue({
	en: ['template*', 'checklist*', 'worksheet*', 'workbook*', 'planner', 'canvas', 'boilerplate document', 'sample contract', 'form to fill'],
	de: ['vorlage*', 'muster', 'checkliste*', 'arbeitsblatt', 'arbeitsblätter', 'formular'],
	fr: ['modèle*', 'liste de contrôle', 'feuille de travail', 'formulaire', 'gabarit'],
	es: ['plantilla*', 'lista de verificación', 'hoja de trabajo', 'formulario'],
	pt: ['modelo*', 'lista de verificação', 'planilha modelo', 'formulário'],
	it: ['modello', 'modelli', 'lista di controllo', 'foglio di lavoro', 'modulo'],
	nl: ['sjabloon', 'sjablonen', 'checklist', 'werkblad', 'formulier'],
	ja: ['テンプレート', '雛形', 'ひな形', 'チェックリスト', 'ワークシート'],
	zh: ['模板', '範本', '清单', '清單', '工作表'],
	ko: ['템플릿', '체크리스트', '워크시트', '서식'],
})

/** An offer to take something away. */
export const downloadWords: WordCue = cue({
	en: ['download*', 'get the', 'get your', 'grab the', 'grab your', 'grab a', 'available as', 'also available', 'available in', 'available for download', 'as a pdf', 'in pdf', 'print it', 'print out', 'free copy', 'read the full', 'full report', 'full version', 'view the slides', 'see the slides', 'slides are available', 'slides from', 'my slides', 'our slides', 'the slides'],
	de: ['herunterladen', 'download*', 'zum download', 'herunter', 'als pdf', 'erhältlich als', 'verfügbar als', 'ausdrucken', 'vollständiger bericht', 'vollständigen bericht'],
	fr: ['télécharg*', 'en pdf', 'au format pdf', 'disponible en', 'à imprimer', 'rapport complet', 'version complète'],
	es: ['descarg*', 'en pdf', 'en formato pdf', 'disponible en', 'para imprimir', 'informe completo', 'versión completa'],
	pt: ['baixar', 'baixe', 'descarregar', 'transferir', 'download*', 'em pdf', 'disponível em', 'para imprimir', 'relatório completo', 'versão completa'],
	it: ['scarica*', 'in pdf', 'in formato pdf', 'disponibile in', 'da stampare', 'rapporto completo', 'versione completa'],
	nl: ['download*', 'als pdf', 'in pdf', 'beschikbaar als', 'om te printen', 'volledige rapport', 'volledig rapport'],
	ja: ['ダウンロード', '印刷用', 'PDF版', '全文', 'こちらから入手'],
	zh: ['下载', '下載', '打印版', 'PDF版', '完整报告', '完整報告', '获取'],
	ko: ['다운로드', '내려받', '인쇄용', 'PDF로', '전체 보고서'],
})

/** What is the publisher's own. */
export const ownWords: WordCue = cue({
	en: ['our', 'ours', 'my', 'we', "we've", 'we’ve', "i've", 'i’ve', 'this report', 'this guide', 'this book', 'this handbook', 'the book', 'the full report', 'full report', 'the report', 'the slides', 'survey report', 'annual report'],
	de: ['unser*', 'mein*', 'wir', 'dieser bericht', 'dieses buch', 'diesen leitfaden', 'der bericht', 'den bericht', 'jahresbericht'],
	fr: ['notre', 'nos', 'mon', 'mes', 'nous', 'ce rapport', 'ce guide', 'le rapport', 'rapport annuel'],
	es: ['nuestro*', 'nuestra*', 'mi', 'mis', 'este informe', 'esta guía', 'el informe', 'informe anual'],
	pt: ['nosso*', 'nossa*', 'meu', 'meus', 'este relatório', 'este guia', 'o relatório', 'relatório anual'],
	it: ['nostro', 'nostra', 'nostri', 'mio', 'questo rapporto', 'questa guida', 'il rapporto', 'rapporto annuale'],
	nl: ['ons', 'onze', 'mijn', 'wij', 'dit rapport', 'deze gids', 'het rapport', 'jaarverslag'],
	ja: ['当社', '弊社', '私たち', '本レポート', '本書', '本資料', 'こちらの'],
	zh: ['我们', '我們', '本报告', '本報告', '本书', '本手册'],
	ko: ['우리', '저희', '본 보고서', '이 보고서'],
})

/** A work that the publisher calls their own. */
export const ownDocument: WordCue = cue({
	en: ['our paper', 'our preprint', 'our report', 'our full report', 'our study', 'our article', 'our white paper', 'our whitepaper', 'our slides', 'our poster', 'our handbook', 'our guide', 'our e book', 'our ebook', 'our checklist', 'our template', 'our toolkit', 'our technical report', 'our survey report', 'our annual report', 'my slides', 'my talk', 'my paper', 'my thesis', 'my dissertation', 'my book', 'this paper', 'letter we submitted', 'paper we published', 'report we published'],
	de: ['unser bericht', 'unseren bericht', 'unsere studie', 'unserer studie', 'unser paper', 'unser whitepaper', 'unseren leitfaden', 'unsere checkliste', 'unsere vorlage', 'unsere folien', 'meine folien', 'meine arbeit', 'unsere broschüre'],
	fr: ['notre rapport', 'notre étude', 'notre article', 'notre livre blanc', 'notre guide', 'notre modèle', 'nos diapositives', 'mes diapositives', 'ma thèse'],
	es: ['nuestro informe', 'nuestro estudio', 'nuestro artículo', 'nuestra guía', 'nuestra plantilla', 'nuestras diapositivas', 'mis diapositivas', 'mi tesis'],
	pt: ['nosso relatório', 'nosso estudo', 'nosso artigo', 'nosso guia', 'nossa planilha', 'nosso modelo', 'meus slides', 'minha tese'],
	it: ['nostro rapporto', 'nostro studio', 'nostro articolo', 'nostra guida', 'nostro modello', 'nostre slide', 'mie slide', 'mia tesi'],
	nl: ['ons rapport', 'onze studie', 'ons artikel', 'onze gids', 'ons sjabloon', 'onze slides', 'mijn slides', 'mijn proefschrift'],
	ja: ['本論文', '我々の論文', '私たちの論文', '当社のレポート', '発表資料', '登壇資料'],
	zh: ['我们的论文', '我們的論文', '我们的报告', '我們的報告', '本论文'],
	ko: ['우리 논문', '저희 논문', '우리 보고서', '발표 자료'],
})

/** The work of others that the text leans on. */
export const citedWords: WordCue = cue({
	en: ['paper', 'papers', 'article', 'preprint', 'et al', 'study by', 'report by', 'published by', 'according to', 'source', 'see also', 'arxiv', 'journal', 'proceedings', 'thesis', 'dissertation', 'specification', 'datasheet', 'data sheet', 'rfc', 'standard', 'patent', 'ruling', 'press release', 'privacy policy', 'terms of', 'licence', 'license'],
	de: ['quelle', 'laut', 'siehe auch', 'artikel', 'aufsatz', 'dissertation', 'norm', 'datenblatt', 'datenschutz', 'nutzungsbedingungen', 'pressemitteilung'],
	fr: ['source', 'selon', 'voir aussi', 'article', 'thèse', 'norme', 'conditions générales', 'communiqué'],
	es: ['fuente', 'según', 'véase también', 'artículo', 'tesis', 'norma', 'términos y condiciones', 'comunicado'],
	pt: ['fonte', 'segundo', 'ver também', 'artigo', 'tese', 'norma', 'termos e condições', 'comunicado'],
	it: ['fonte', 'secondo', 'vedi anche', 'articolo', 'tesi', 'norma', 'termini e condizioni', 'comunicato'],
	nl: ['bron', 'volgens', 'zie ook', 'artikel', 'proefschrift', 'norm', 'voorwaarden', 'persbericht'],
	ja: ['論文', '出典', 'によると', '仕様書', '規格', '利用規約'],
	zh: ['论文', '論文', '来源', '來源', '根据', '规范', '标准', '条款'],
	ko: ['논문', '출처', '에 따르면', '규격', '이용약관'],
})
