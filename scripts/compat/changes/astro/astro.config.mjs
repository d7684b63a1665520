import mdx from '@astrojs/mdx'
import linkworthy from '@linkworthy/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
	site: 'https://slow-trams.example',
	integrations: [mdx(), linkworthy({ embed: { inject: true, siteName: 'Slow Trams' } })],
})
