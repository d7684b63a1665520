// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Words of titles over what is past or only passing: what was, how to leave it, what changed. */
export const obsoleteWords: WordCue = cue({
	en: ['deprecat*', 'legacy', 'removed', 'removing', 'removal', 'obsolete', 'migrat*', 'upgrad*', 'archive', 'archived', 'changes', 'changelog', 'sunset', 'end of life'],
	de: ['veraltet*', 'altlast*', 'entfernt', 'entfernung', 'migration', 'umstieg', 'umstellung', 'aktualisierung auf', 'archiv', 'archiviert', 'änderungen', 'änderungsprotokoll', 'abgekündigt*'],
	fr: ['obsolète*', 'déprécié*', 'supprimé*', 'suppression', 'migration', 'migrer', 'mise à niveau', 'archive*', 'changements', 'fin de vie'],
	es: ['obsolet*', 'heredad*', 'eliminad*', 'migra*', 'actualización a', 'actualizar a', 'archivo', 'archivad*', 'cambios'],
	pt: ['obsolet*', 'descontinuad*', 'legado', 'removid*', 'remoção', 'migra*', 'atualização para', 'atualizar para', 'arquivo', 'arquivad*', 'alterações', 'mudanças'],
	it: ['obsolet*', 'deprecat*', 'rimoss*', 'rimozione', 'migrazione', 'migrare', 'aggiornamento a', 'aggiornare a', 'archivio', 'archiviat*', 'modifiche', 'cambiamenti'],
	nl: ['verouderd*', 'verwijderd*', 'migratie', 'migreren', 'overstappen', 'upgraden', 'archief', 'gearchiveerd*', 'wijzigingen'],
	ja: ['非推奨', 'レガシー', '廃止', '移行', 'アップグレード', 'アーカイブ', '変更点', '変更履歴'],
	zh: ['弃用', '棄用', '废弃', '廢棄', '已过时', '移除', '迁移', '遷移', '升级', '升級', '归档', '歸檔', '变更', '變更', '更新日志'],
	ko: ['사용 중단', '지원 중단', '레거시', '제거', '폐기', '마이그레이션', '이전하기', '업그레이드', '보관', '변경 사항', '변경사항'],
})

/** Words that open a question. */
export const questionWords: WordCue = cue({
	en: ['how', 'why', 'what', 'when', 'where', 'which', 'who'],
	de: ['wie', 'warum', 'weshalb', 'wieso', 'was', 'wann', 'wo', 'welche', 'welcher', 'welches', 'wer'],
	fr: ['comment', 'pourquoi', 'quand', 'quel', 'quelle', 'quels', 'quelles', 'qui', "qu'est-ce", 'combien'],
	es: ['cómo', 'por qué', 'qué', 'cuándo', 'dónde', 'cuál', 'cuáles', 'quién'],
	pt: ['como', 'por que', 'por quê', 'o que', 'quando', 'onde', 'qual', 'quais', 'quem'],
	it: ['come', 'perché', 'che cosa', "che cos'è", 'cosa', "cos'è", 'quando', 'dove', 'quale', 'quali', 'chi'],
	nl: ['hoe', 'waarom', 'wat', 'wanneer', 'waar', 'welke', 'welk', 'wie'],
	ja: ['なぜ', 'どうして', 'どうやって', 'いつ', 'どこ'],
	zh: ['为什么', '為什麼', '什么', '什麼', '如何', '怎么', '怎麼', '怎样', '何时', '哪里', '哪个'],
	ko: ['왜', '어떻게', '무엇', '언제', '어디', '어떤'],
})
