import { pageOf } from '../page/page-view.fixture.ts'
import type { AssetKind, PageFormat } from '../report.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'

/** A page as detectors see it; its address and title are known only where they are given. */
export function detectedPage(
	text: string,
	format: PageFormat = 'html',
	known: Partial<Pick<DetectedPage, 'url' | 'title' | 'lang' | 'frontMatter'>> = {},
): DetectedPage {
	return {
		...pageOf(text, format),
		lang: 'en',
		title: null,
		url: null,
		frontMatter: {},
		pictureFile: () => null,
		...known,
	}
}

/** What a detector finds when it is called with the elements that it wants. */
export function found<Kind extends AssetKind>(
	detector: Detector<Kind>,
	page: DetectedPage,
): Candidate<Kind>[] {
	return page
		.main(...(detector.tags ?? []))
		.map((element) => detector.element?.(element, page) ?? null)
		.filter((candidate) => candidate !== null)
}

/** What of it counts: confidence 0.5 and more. */
export function likely<Kind extends AssetKind>(
	detector: Detector<Kind>,
	page: DetectedPage,
): Candidate<Kind>[] {
	return found(detector, page).filter(({ confidence }) => confidence >= 0.5)
}
