import { expect, test } from 'vitest'
import { isGenericAlt } from './generic-alt.ts'

test.each(['chart', 'Figure 3', 'fig4', 'fig_2a', 'img-12', 'tides.png', 'Bild', '图 2', 'alt text'])(
	'"%s" says nothing',
	(alt) => expect(isGenericAlt(alt)).toBe(true),
)

test.each(['', 'tide chart', 'Figure 3: the tides', 'imagine', 'mapping', 'Karten', 'Gezeiten'])(
	'"%s" says something, or is for decoration',
	(alt) => expect(isGenericAlt(alt)).toBe(false),
)
