// What the tests of other packages have, for those of this one.
export { launchBrowser, type Origin, serve } from '../../embed/test/host.ts'
export {
	assetWith,
	findingWith,
	fullReport,
	pageWith,
	positionAt,
	reportOf,
	scoreOf,
} from '../../reporters/test/reports.ts'
