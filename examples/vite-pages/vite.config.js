import { linkworthy } from '@linkworthy/vite'
import { defineConfig } from 'vite'

export default defineConfig({
	appType: 'mpa',
	build: {
		rolldownOptions: {
			input: [
				'index.html',
				'high-water-2024/index.html',
				'reading-a-tide-table/index.html',
				'tide-calculator/index.html',
				'about/index.html',
			],
		},
	},
	plugins: [linkworthy({ site: 'https://tides.example' })],
})
