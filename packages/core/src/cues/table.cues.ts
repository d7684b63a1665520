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

/** Column headers of numbers that name and measure nothing: ids, codes, positions in a file. */
export const identifierHeader: RegExp =
	/^(?:#|№|nr\.?|no\.?|n[°º]|id|ids|code|codes|key|index|rank|pos\.?|port|pid|uid|oid|isbn|issn|doi|zip|plz|ascii|hex|unicode|code ?point|offset|bytes?|bit|bits|octets?|address|line|page|chapter|section|seed|phone|tel\.?|telefon|código|codice|番号|编号|번호)$|(?:^|[\s_-])(?:id|ids|code|offset|seed)$|^(?:id|code)[\s_-]/iu

/** First column headers of the layout of files, messages and character sets. */
export const layoutHeader: RegExp =
	/^(?:(?:byte |bit )?offsets?(?: \W.{0,20})?|bytes?|bits?|octets?|hex|ascii|code ?points?|unicode|opcode|versatz|décalage|octet|desplazamiento|deslocamento|scostamento|オフセット|バイト|偏移量?|字节|오프셋|바이트)$/iu

/** Yes and no, as marks or words, alone in a cell. */
export const tick: RegExp =
	/^(?:[✓✔✅☑√●◯○✗✘❌☒×✖🟢🔴🟡⚠⚪⭐★☆]\ufe0f?|:?(?:white_check_mark|heavy_check_mark|x|warning|cross_mark):|yes|no|y|n|true|false|partial(?:ly)?|limited|n\/a|none|supported|unsupported|not supported|planned|included|optional|ja|nein|teilweise|oui|non|partiel|sí|si|no|parcial|sim|não|sì|parziale|nee|gedeeltelijk|あり|なし|可|不可|是|否|有|无|無|지원|미지원|예|아니요)[.*†]?$/iu
