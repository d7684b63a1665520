// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** The words of a recording in writing. */
export const transcriptWords: WordCue = cue({
	en: ['transcript*', 'read the conversation', 'text version', 'captions', 'closed captions', 'subtitles', 'show notes in full'],
	de: ['transkript*', 'abschrift', 'zum nachlesen', 'untertitel', 'textfassung'],
	fr: ['transcription*', 'retranscription', 'sous-titres', 'version texte'],
	es: ['transcripción*', 'transcripciones', 'subtítulos', 'versión en texto'],
	pt: ['transcrição', 'transcrições', 'legendas', 'versão em texto'],
	it: ['trascrizione', 'trascrizioni', 'sottotitoli', 'versione testuale'],
	nl: ['transcript*', 'uitgeschreven', 'ondertiteling', 'tekstversie'],
	ja: ['文字起こし', '書き起こし', 'トランスクリプト', '字幕'],
	zh: ['文字稿', '逐字稿', '文字记录', '字幕', '转录'],
	ko: ['녹취록', '대본', '스크립트 전문', '자막'],
})
