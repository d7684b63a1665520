import { linkworthy } from '@linkworthy/vite'
import { defineConfig, version } from 'vite'

const input = [
	'index.html',
	'high-water-2024/index.html',
	'reading-a-tide-table/index.html',
	'tide-calculator/index.html',
	'about/index.html',
]

export default defineConfig({
	appType: 'mpa',
	// The name changed with version 8.
	build: { [version.startsWith('8.') ? 'rolldownOptions' : 'rollupOptions']: { input } },
	plugins: [linkworthy({ site: 'https://tides.example', overlay: true })],
})
