/** What is needed to publish embeds, apart from the rest because Citation.js takes long to load. */

export {
	type FoundPlaces,
	type Insertion,
	type InsertionOptions,
	type Insertions,
	insertionsFor,
	type PlacedEmbed,
} from './inject/insertions.ts'
export { type Assignment, assignIds, type Offered } from './published/assign-ids.ts'
export { publishedFiles } from './published/files.ts'
export { type Citation, citation } from './records/citation.ts'
