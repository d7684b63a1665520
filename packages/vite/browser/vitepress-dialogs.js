// @ts-check
/**
 * Keeps embed dialogs in a VitePress site, whose app takes the HTML over and makes further pages by itself: it would lose
 * content over elements that it has not rendered. Runs before the app, takes the dialogs out, and puts them back when
 * the app has started; on a page that a reader goes to within the app, it puts in what the page's own HTML holds.
 *
 * One file without dependencies, beside the script of the dialogs.
 */

/** How long the app may take to start, in milliseconds, before the dialogs come back without it: a judgement. */
const patience = 10_000

/** @typedef {{ nodes: ChildNode[], path: number[], before: Element | null, parent: Element }} Dialog */

/**
 * Takes the dialogs out of a page.
 *
 * @param {Element} root
 * @returns {Dialog[]} with where each stood: in which element, after which, and the way there.
 */
function takeOut(root) {
	const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
	const openings = []
	while (comments.nextNode())
		if (comments.currentNode.nodeValue === 'linkworthy') openings.push(comments.currentNode)
	const runs = openings.map((opening) => {
		const nodes = [/** @type {ChildNode} */ (opening)]
		for (let node = opening.nextSibling; node; node = node.nextSibling) {
			nodes.push(node)
			if (node.nodeType === Node.COMMENT_NODE && node.nodeValue === '/linkworthy') break
		}
		return { nodes, parent: /** @type {Element} */ (opening.parentNode) }
	})
	const ours = new Set(runs.flatMap(({ nodes }) => nodes))
	const places = runs.map(({ nodes, parent }) => {
		let before = nodes[0]?.previousSibling ?? null
		while (before && (before.nodeType !== Node.ELEMENT_NODE || ours.has(before)))
			before = before.previousSibling
		return { nodes, parent, before: /** @type {Element | null} */ (before) }
	})
	for (const node of ours) node.remove()
	return places.map((place) => ({ ...place, path: pathTo(place.before ?? place.parent, root) }))
}

/**
 * The way from an element down to another: the number of each child among its elements.
 *
 * @param {Element} element
 * @param {Element} root
 */
function pathTo(element, root) {
	const path = []
	for (let at = element; at !== root; at = /** @type {Element} */ (at.parentElement))
		path.unshift([.../** @type {Element} */ (at.parentElement).children].indexOf(at))
	return path
}

/**
 * Puts a dialog into a page that shows what it belongs to.
 *
 * @param {Dialog} dialog
 * @param {Element} root
 * @returns {boolean} whether its place is there.
 */
function put({ nodes, path, before, parent }, root) {
	/** @type {Element | undefined} */
	let found = root
	for (const number of path) found = found?.children[number]
	if (!found || words(found) !== words(before ?? parent)) return false
	if (before) found.after(...nodes)
	else found.prepend(...nodes)
	return true
}

/** @param {Element} element what a reader would know it by */
function words(element) {
	const picture = element.matches('img') ? element : element.querySelector('img')
	return [element.tagName, element.textContent, picture?.getAttribute('src')].join('\n')
}

const app = document.querySelector('#app')
if (app) {
	let shown = location.pathname
	// The last one first: of two after the same element, that one stands further down.
	let waiting = takeOut(app).reverse()

	const place = () => {
		if (waiting.length === 0) return
		import(new URL('./linkworthy-embed.js', import.meta.url).href)
		waiting = waiting.filter((dialog) => !put(dialog, app))
	}
	const follow = async () => {
		const path = location.pathname
		shown = path
		waiting = []
		const answer = await fetch(path)
		if (!answer.ok) return
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#app')
		if (!page || path !== shown) return
		waiting = takeOut(page).reverse()
		place()
	}

	const start = performance.now()
	const wait = () => {
		if (!('__vue_app__' in app) && performance.now() - start < patience) return requestAnimationFrame(wait)
		place()
		new MutationObserver(() => {
			if (location.pathname === shown) place()
			else follow().catch(() => {})
		}).observe(app, { childList: true, subtree: true })
	}
	wait()
}
