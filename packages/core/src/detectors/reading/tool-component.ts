import { actionWords, toolNames, toolWords } from '../../cues/tool.cues.ts'
import { attribute, closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { componentTag } from '../../parse/mdx.ts'
import type { DetectedPage } from '../detector.ts'
import { nameOfComponent } from './component.ts'
import { buttonsOf, inputsOf } from './controls.ts'
import { blockBefore, textOfBlock } from './surroundings.ts'
import type { FoundTool } from './tool.ts'

/** Components whose names say that a reader can work with them. */
const telling =
	/^(?:sandpack\w{0,20}|code-?(?:sandbox|pen|runner|playground|editor|mirror)|stack-?blitz|js-?fiddle|replit|runkit(?:-?embed)?|live-?(?:code|demo|editor|example|preview|provider)\w{0,12}|playground\w{0,12}|\w{0,24}-?calculator|\w{0,24}-?playground|\w{0,24}-?simulat(?:or|ion)|\w{0,16}-?quiz|quiz\w{0,12}|multiple-?choice\w{0,10}|flash-?cards?|\w{0,24}-?(?:demo|game|explorable|visuali[sz]er)|demo-?\w{0,12}|interactive-?\w{0,24}|try-?it\w{0,10}|repl|py-?(?:script|repl|config)|pyodide\w{0,10}|jupyter-?lite|shinylive\w{0,6}|observable(?:-?\w{1,12})?|marimo-?\w{0,12}|klipse\w{0,8}|thebe\w{0,8}|geogebra\w{0,8}|desmos\w{0,12}|jsx-?graph|model-viewer|a-scene|gradio-app|swagger-ui|rapi-doc|redoc|elements-api|graphiql|hydra-synth|strudel-\w{1,10}|abc-?player|chess-?board\w{0,8}|lichess-pgn-viewer|wc-terminal|xterm|webamp|math-field|scratch-?\w{0,10}|p5-?(?:sketch|editor|canvas))$/i

/** Components that are parts of a page or of its design. */
const furniture =
	/-(?:cite|byline|footnotes?|title|article|appendix|bibliography|abstract|front-matter|code|math|link|nav|menu|header|footer|card|list|item|image|img|toc|meta|contents?)$|^(?:tabs?\w{0,16}|challenges?|filter-\w{1,20}|docs?-\w{1,20}|code-?(?:group|block|snippet|tabs?)\w{0,10}|aside|callout|admonition\w{0,10}|note|tip|warning|pitfall|deep-?dive|intro|recap|steps?\w{0,10}|file-?tree|card\w{0,14}|link-?\w{0,14}|badge\w{0,8}|icon\w{0,12}|image\w{0,14}|picture|figure|video\w{0,14}|youtube\w{0,14}|tweet\w{0,10}|details|accordion\w{0,12}|button\w{0,12}|grid\w{0,8}|hero\w{0,10}|nav\w{0,14}|menu\w{0,10}|search\w{0,14}|theme-?\w{0,16}|toc\w{0,10}|site-\w{1,20}|starlight-\w{1,24}|sl-\w{1,24}|md-\w{1,24}|mwc-\w{1,24}|ion-\w{1,24}|amp-\w{1,24}|fluent-\w{1,24}|vaadin-\w{1,24}|calcite-\w{1,24}|wa-\w{1,24}|devsite-\w{1,24}|mdn-\w{1,24}|mat-\w{1,24}|clr-\w{1,24}|va-\w{1,24}|gov-?\w{1,24}|usa-\w{1,24}|rh-\w{1,24}|pf-\w{1,24}|d-\w{1,16}|o-\w{1,24}|react-\w{1,24}|copy-\w{1,20}|clipboard-\w{1,12}|relative-time|time-ago|local-time|include-fragment|details-\w{1,12}|tab-\w{1,16}|share-\w{1,16}|cookie-\w{1,16}|consent-\w{1,16}|back-\w{1,12}|lite-\w{1,16}|mjx-\w{1,24}|font-?\w{0,12}|client-?only|suspense|fragment|slot|script|style|head|layout|content|translation\w{0,10}|cite|quote\w{0,8}|toggle\w{0,14}|color-\w{1,14}|language-\w{1,14}|page-\w{1,14}|blog-\w{1,14}|post-\w{1,14}|author-\w{1,14}|newsletter-\w{1,14}|product-\w{1,14}|shopify-\w{1,30}|sticky-\w{1,20}|announcement-\w{1,14}|header-\w{1,20}|footer-\w{1,20}|cart-\w{1,20}|modal-\w{1,20}|localization-\w{1,14})$/i

/** What the names of parts of a page end with. */
const partOfPage =
	/(?:hero|nav|navbar|header|footer|banner|menu|sidebar|toggle|switch(?:er)?|modal|dialog|form|search|button|cards?|carousel|gallery|icons?|logos?|links?|list|newsletter|sign-?up|comments?|share|ticker|testimonials?|pricing|faq|quote|caption|layout|section|container|wrapper|provider|grid|tags?|author|avatar|image|picture|video|feed|stats|counter)$/i

/**
 * A component to work with: by its name; or one that runs in the browser and is no furniture, which is weaker; or a
 * custom element that nobody knows, weaker still unless it stands in a figure.
 */
export function toolComponent(element: PageElement, page: DetectedPage): FoundTool | null {
	const name = nameOfComponent(element)
	if (name === null || name.length > 60) return null
	const found = (confidence: number, ...signals: string[]): FoundTool => ({
		element,
		form: 'component',
		confidence,
		originality: 1,
		src: attribute(element, 'src') ?? attribute(element, 'url'),
		signals: [`the component ${name}`, ...signals],
	})
	if (furniture.test(name) || partOfPage.test(name)) return null
	if (telling.test(name)) return found(0.85, 'a name for something to work with')
	if (toolNames.test(name.replace(/([a-z])([A-Z])/g, '$1-$2')))
		return found(0.7, 'a name for something to work with')
	if (
		/chart|graph|plot|map|table|diagram|mermaid|math|katex|svg|heatmap|timeline|audio|video|player/i.test(
			name,
		)
	)
		return null
	if (runsInBrowser(element)) return isShown(element, page) ? null : found(0.5, 'it runs in the browser')
	// Unknown names without a hyphen are as often typing errors or placeholders, or parts of the page.
	if (element.tag === componentTag || !element.tag.includes('-')) {
		const asked = inFigure(element) ? askedBefore(element, page) : null
		return asked === null ? null : found(0.6, 'it stands in a figure', `"${asked}" in the text before it`)
	}
	// With text inside it is a kind of box, and in a sentence a gap to fill in, `<package-name>`.
	const { parent } = element
	const inSentence =
		parent !== null &&
		/^(?:p|li|td|dd|span|code|figcaption|em|strong)$/.test(parent.tag) &&
		parent.textEnd > parent.textStart
	if (inSentence || holdsText(element)) return null
	return closestTag(element, 'figure') ? found(0.55, 'it stands in a figure') : found(0.35)
}

/** What stands in it tells what it is: there is more text than a placeholder has, and nothing to work with. */
function isShown(element: PageElement, page: DetectedPage): boolean {
	return holdsText(element) && !elementsWithControls(page).has(element)
}

/** More than 40 characters: a judgement. */
function holdsText({ textStart, textEnd }: PageElement): boolean {
	return textEnd - textStart > 40
}

/** All that fields, buttons and canvases stand in. */
const elementsWithControls: (page: DetectedPage) => ReadonlySet<PageElement> = oncePerPage(
	(page: DetectedPage) => {
		const around = new Set<PageElement>()
		for (const control of [...inputsOf(page), ...buttonsOf(page), ...page.main('canvas')])
			for (let at = control.parent; at && !around.has(at); at = at.parent) around.add(at)
		return around
	},
)

/** Astro's directives for islands, and the islands they become. */
function runsInBrowser(element: PageElement): boolean {
	return (
		element.tag === 'astro-island' ||
		Object.keys(element.node.properties).some((name) => name.startsWith('client:'))
	)
}

function inFigure(element: PageElement): boolean {
	const around = element.parent && nameOfComponent(element.parent)
	return closestTag(element, 'figure') !== null || /^figure$/i.test(around ?? '')
}

/** Words in the text before it that ask to do something, or name something to do it with. */
function askedBefore(element: PageElement, page: DetectedPage): string | null {
	const before = textOfBlock(blockBefore(element, page), page).slice(-300)
	return (actionWords.exec(before) ?? toolWords.exec(before))?.[0] ?? null
}
