export { type CodeFrameOptions, codeFrame } from './code-frame.ts'
export { html } from './html/document.ts'
export { json } from './json.ts'
export { pageSteps } from './next-steps.ts'
export { assetTitle, pageTitle, whyText } from './page-name.ts'
export { clip, printable } from './plain-text.ts'
export { problemLine } from './problem-line.ts'
export { reasons } from './reasons.generated.ts'
export { penaltySentence, scoreSentence, unscoredSentence } from './score-words.ts'
export { summaryLines, type TerminalOptions, terminal } from './terminal.ts'
export {
	dimensionIds,
	dimensions,
	effortWords,
	figure,
	gainText,
	hasGain,
	isDoubtful,
	kindName,
	pointsText,
	snippetNames,
	stageName,
} from './vocabulary.ts'
