import { cue } from './cue.ts'

/** Words between a term and what it means. */
export const definitionCue: RegExp = cue({
	en: ['is', 'are', 'is a', 'means', 'refers to', 'is defined as', 'describes', 'is called', 'are called', 'stands for', 'is the', 'denotes', 'is an', 'known as', 'is when', 'is where', 'is how', 'measures', 'is used'],
	de: ['ist', 'sind', 'bezeichnet', 'bedeutet', 'versteht man', 'bezeichnen', 'heißt', 'steht für', 'beschreibt', 'nennt man'],
	fr: ['est', 'sont', 'désigne', 'désignent', 'signifie', 'se définit', 'on appelle', 'consiste'],
	es: ['es', 'son', 'se define', 'se refiere', 'significa', 'consiste', 'se llama', 'se denomina'],
	pt: ['é', 'são', 'define-se', 'refere-se', 'significa', 'consiste', 'chama-se'],
	it: ['è', 'sono', 'si definisce', 'indica', 'significa', 'consiste', 'si chiama'],
	nl: ['is', 'zijn', 'verwijst naar', 'betekent', 'staat voor', 'noemen we'],
	ja: ['とは', 'を指す', 'を指します', 'のこと', 'を意味'],
	zh: ['是', '是指', '指的是', '定义为', '定義為', '称为', '稱為'],
	ko: ['이란', '란', '을 의미', '를 의미', '을 말한다', '를 말한다', '을 뜻', '를 뜻'],
})
