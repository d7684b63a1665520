import { Ajv } from 'ajv'

const address = { type: 'string', pattern: '^https?://[^\\s]+$' }
const words = { type: 'string', minLength: 1 }
const pixels = { type: 'integer', minimum: 1 }
const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height']

/** What the specification asks of a response (https://oembed.com, sections 2.3.4.1 to 2.3.4.4), as JSON Schema. */
const schema = {
	type: 'object',
	required: ['type', 'version'],
	properties: {
		version: { const: '1.0' },
		title: words,
		author_name: words,
		author_url: address,
		provider_name: words,
		provider_url: address,
		cache_age: { type: ['integer', 'string'] },
		thumbnail_url: address,
		thumbnail_width: pixels,
		thumbnail_height: pixels,
		url: address,
		html: words,
		width: pixels,
		height: pixels,
	},
	// Of the thumbnail all is there or nothing.
	dependencies: Object.fromEntries(thumbnail.map((name) => [name, thumbnail])),
	anyOf: [
		ofType('photo', 'url', 'width', 'height'),
		ofType('video', 'html', 'width', 'height'),
		ofType('rich', 'html', 'width', 'height'),
		ofType('link'),
	],
}

function ofType(type: string, ...required: readonly string[]): object {
	return { properties: { type: { const: type } }, required }
}

const ajv = new Ajv({ strict: false })
const validate = ajv.compile(schema)

/** Where a record, as it is written to its file, is not what the specification asks. */
export function oembedErrors(record: object): string[] {
	validate(JSON.parse(JSON.stringify(record)))
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
