export { type CodeFrameOptions, codeFrame } from './code-frame.ts'
export { diffMarkdown } from './diff/diff-markdown.ts'
export { changeLines, type DiffTerminalOptions, diffTerminal } from './diff/diff-terminal.ts'
export { html } from './html/document.ts'
export { json } from './json.ts'
export { pageSteps } from './next-steps.ts'
export { assetTitle, pageTitle, whyText } from './page-name.ts'
export { clip, printable } from './plain-text.ts'
export { failureLine, type PathOf, problemLine } from './problem-line.ts'
export { type ProblemOptions, pageProblems, problems } from './problems.ts'
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
