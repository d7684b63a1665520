import { attribute, classes, type PageElement } from '../../page/element.ts'
import type { DetectedPage } from '../detector.ts'
import { codeBlock } from './code-block.ts'
import { frameHost } from './frame-hosts.ts'
import { shortcodeIn } from './shortcode.ts'
import type { FoundTool } from './tool.ts'

const liveLanguages =
	/^\{?(?:shinylive-(?:python|r)|webr-r|webr|pyodide-python|pyodide|ojs|sandpack|livecodes|codapi|thebe)\}?$/
const liveMeta =
	/(?:^|[\s{,])(?:live|playground|interactive|runnable|executable|sandpack|repl|editable|try)(?=$|[\s},=])/

/** A listing that a reader can change and run. */
export function liveListing(pre: PageElement, page: DetectedPage): FoundTool | null {
	const { language, meta } = codeBlock(pre, page)
	const executable =
		'dataExecutable' in pre.node.properties ||
		classes(pre).some((name) =>
			/^(?:thebe|codapi|klipse|language-klipse\w{0,12}|live-code|sagecell|runnable)$/.test(name),
		)
	const isLive =
		executable || (language !== null && liveLanguages.test(language)) || (meta !== '' && liveMeta.test(meta))
	if (!isLive) return null
	return {
		element: pre,
		form: 'code',
		confidence: executable ? 0.8 : 0.85,
		originality: 1,
		signals: [
			executable
				? 'a listing marked as executable'
				: `a code fence marked "${[language, meta].filter(Boolean).join(' ').slice(0, 60)}"`,
		],
	}
}

const embeddedCode =
	/^(?:codepen|codesandbox|stackblitz|jsfiddle|jsbin|replit|repl|runkit|glitch|observable|observablehq|playground|sandbox|livecode|live-?demo|live-?code|go-?playground|rust-?playground|shinylive|pyodide|desmos|geogebra|interactiveexample|embedinteractiveexample|embedlivesample|embedghlivesample|quiz|calculator|demo|simulation|interactive)$/

/** Shortcodes that sites write for themselves: `fare-calculator`, `widget_tides`. */
const toolInName =
	/(?:^|[-_])(?:calculator|playground|simulat(?:or|ion)|quiz|sandbox|explorable|interactive|widget|repl|livedemo)(?:$|[-_])/

/** A shortcode for a playground, demo or quiz. */
export function toolShortcode(element: PageElement, page: DetectedPage): FoundTool | null {
	const call = shortcodeIn(element, page)
	if (!call) return null
	const address = /https?:\/\/[^\s"')%>]{4,300}/.exec(call.rest)?.[0] ?? null
	const host = address ? frameHost(address) : null
	const embeds = /^(?:embed|oembed|iframe)$/.test(call.name) && host?.kind === 'interactive'
	if (!embeddedCode.test(call.name) && !toolInName.test(call.name) && !embeds) return null
	return {
		element,
		form: 'frame',
		confidence: 0.8,
		src: address,
		signals: [`the shortcode ${call.name}`],
	}
}

const markedElements =
	/^(?:codepen|glitch-embed-wrap|jxgbox|geogebra_?\w{0,12}|runkit-\w{1,12}|sagecell|compute|thebe-?\w{0,12}|observablehq(?:-\w{1,16})?|h5p-\w{1,20}|learningapps|wp-block-codepen-\w{1,12}|shiny-\w{1,20}|html-widget|bk-root|marimo-\w{1,14}|code-playground|interactive-example|live-example|sandpack|desmos-\w{1,14})$/

/** An element that the script of a service turns into its playground, or that its class calls interactive. */
export function markedElement(element: PageElement): FoundTool | null {
	const framed = framedLater(element)
	if (framed) return framed
	const id = attribute(element, 'id')
	const names = id ? [...classes(element), id] : classes(element)
	if (names.length === 0) return null
	const own = names.find((candidate) => interactiveBoxes.test(candidate))
	if (own && element.textEnd - element.textStart <= mostBoxText)
		return {
			element,
			form: 'component',
			confidence: 0.6,
			originality: 1,
			signals: [`an element called "${own.slice(0, 60)}"`],
		}
	const name = names.find((candidate) => markedElements.test(candidate))
	// Widgets of R and Python are charts and tables as often as tools.
	if (name === undefined || name === 'html-widget' || name === 'bk-root') return null
	return { element, form: 'frame', confidence: 0.82, signals: [`an element for ${name}`] }
}

/** An element whose data hold the address of a service for running code, which a script frames when it is asked to. */
function framedLater(element: PageElement): FoundTool | null {
	const { properties } = element.node
	for (const name in properties) {
		const value = name.startsWith('data') ? properties[name] : null
		if (typeof value !== 'string' || !/^(?:https?:)?\/\//.test(value)) continue
		const host = frameHost(value)
		if (host?.kind !== 'interactive') continue
		return {
			element,
			form: 'frame',
			confidence: 0.75,
			src: value,
			signals: [`an element with an address of ${host.name}`],
		}
	}
	return null
}

const interactiveBoxes =
	/^(?:interactive|simulation|simulator|explorable|playground)(?:[_-](?:wrapper|container|box|figure|demo|block|area))?$/i
/** Characters of labels and buttons; a box with more is a section of text. A judgement. */
const mostBoxText = 200
