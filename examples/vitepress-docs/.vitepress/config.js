import { linkworthy } from '@linkworthy/vite'
import { defineConfig } from 'vitepress'

export default defineConfig({
	title: 'Check Digits',
	description: 'How numbers notice that somebody mistyped them, and how often they do.',
	srcDir: 'docs',
	srcExclude: ['parts/**'],
	rewrites: { 'reference/:page': ':page' },
	cleanUrls: true,
	sitemap: { hostname: 'https://check-digits.example' },
	markdown: { lineNumbers: true },
	locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch', lang: 'de', link: '/de/' } },
	themeConfig: {
		nav: [{ text: 'Guide', link: '/guide/what-is-a-check-digit' }],
		sidebar: [
			{ text: 'What is a check digit?', link: '/guide/what-is-a-check-digit' },
			{ text: 'Work one out', link: '/guide/work-one-out' },
			{ text: 'What each scheme catches', link: '/what-each-scheme-catches' },
			{
				text: 'Schemes',
				items: ['EAN-13', 'Luhn', 'Verhoeff', 'Damm'].map((text) => ({
					text,
					link: `/schemes/${text.toLowerCase()}`,
				})),
			},
			{ text: 'Glossary', link: '/glossary' },
			{ text: 'This site in figures', link: '/in-figures' },
		],
		footer: { message: 'Text and data are free to use under CC BY 4.0.' },
	},
	vite: { plugins: [linkworthy()] },
})
