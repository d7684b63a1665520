import { expect, test } from 'vitest'
import { componentName, isComponent } from './component.ts'
import { elementOf, pageOf } from './page-view.fixture.ts'

test('elements that HTML does not know are components', () => {
	const page = pageOf('<tide-table><p>x</p></tide-table>')
	expect(isComponent(elementOf(page, 'tide-table'))).toBe(true)
	expect(componentName(elementOf(page, 'tide-table'))).toBe('tide-table')
	expect(componentName(elementOf(page, 'p'))).toBeNull()
})

test('drawings and formulas are none', () => {
	const page = pageOf('<svg><linearGradient/><g/></svg><math><mrow><mi>x</mi></mrow></math>')
	expect(page.elements.filter(isComponent)).toEqual([])
})

test('a component of MDX has the name its author gave it', () => {
	const page = pageOf('<Plot.TideChart />', 'mdx')
	expect(componentName(elementOf(page, 'mdx-component'))).toBe('Plot.TideChart')
})
