// biome-ignore-all format: one language a line reads best as a table.
import { type Cue, cue } from './cue.ts'

/** Column headers of parameter, option and API references. */
export const referenceHeader: Cue = cue({
	en: ['parameter', 'parameters', 'option', 'options', 'default', 'defaults', 'default value', 'type', 'types', 'required', 'property', 'properties', 'prop', 'argument', 'arguments', 'flag', 'attribute', 'attributes', 'field', 'key', 'method', 'function', 'command', 'shortcut', 'variable', 'env', 'endpoint', 'returns', 'syntax', 'keyword', 'description', 'meaning', 'usage', 'notes', 'setting', 'error code', 'status code'],
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

/** Yes and no, as marks or words, alone in a cell. */
export const tick: RegExp =
	/^(?:[✓✔✅☑√●◯○✗✘❌☒×✖🟢🔴🟡⚠⚪⭐★☆]\ufe0f?|:?(?:white_check_mark|heavy_check_mark|x|warning|cross_mark):|yes|no|y|n|true|false|partial(?:ly)?|limited|n\/a|none|supported|unsupported|not supported|planned|included|optional|ja|nein|teilweise|oui|non|partiel|sí|si|no|parcial|sim|não|sì|parziale|nee|gedeeltelijk|あり|なし|可|不可|是|否|有|无|無|지원|미지원|예|아니요)[.*†]?$/iu
