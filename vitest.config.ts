import { defineConfig } from 'vitest/config'

// The packages are tested as source, without a build.
const conditions = ['linkworthy-source', 'node', 'import', 'module', 'default']

export default defineConfig({
	resolve: { conditions },
	ssr: { resolve: { conditions } },
	test: {
		// Files of a worker share their modules: loading the analysis anew for each took half of the time.
		isolate: false,
		include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
		globalSetup: ['scripts/chromium-setup.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: ['default', ['json', { outputFile: 'node_modules/.cache/linkworthy/tests.json' }]],
	},
})
