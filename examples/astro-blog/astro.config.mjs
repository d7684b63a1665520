import linkworthy from '@linkworthy/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
	site: 'https://slow-trams.example',
	integrations: [linkworthy({ embed: { inject: true, siteName: 'Slow Trams' } })],
})
