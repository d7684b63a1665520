import type { MiddlewareHandler } from 'astro'
import { entryFile, noteKey, pageNotes } from './page-notes.ts'

/** Notes for each prerendered page which content collection entry it shows. Does nothing at request time. */
export const onRequest: MiddlewareHandler = async (context, next) => {
	const response = await next()
	if (context.isPrerendered) {
		pageNotes().set(noteKey(context.routePattern, context.url.pathname), {
			entry: entryFile(context.props, context.params),
			redirect: response.status >= 300 && response.status < 400,
		})
	}
	return response
}
