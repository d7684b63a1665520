/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * What the report does when scripts run: sorts and filters the pages, keeps that in the address, opens entries, and
 * copies embed codes. The document takes the text of this function, so it uses nothing from outside itself.
 */
export function behaviour(): void {
	const table = document.querySelector<HTMLTableElement>('#pages-table')
	const filters = document.querySelector<HTMLElement>('#filters')
	if (!table || !filters) return

	const controls = {
		text: field('text'),
		kind: field('kind'),
		rule: field('rule'),
		folder: field('folder'),
	}
	const status = document.querySelector('#filter-count')
	const showAll = document.querySelector<HTMLElement>('#show-all')
	const announcement = document.querySelector('#announcement')
	const tableBody = table.tBodies[0]
	const ranked = [...(tableBody?.rows ?? [])].map((row) => ({
		row,
		entry: document.getElementById(row.querySelector('a')?.hash.slice(1) ?? ''),
		text: row.textContent.toLowerCase(),
		file: row.dataset.file ?? '',
		kinds: (row.dataset.kinds ?? '').split(' '),
		rules: (row.dataset.rules ?? '').split(' '),
	}))
	const collator = new Intl.Collator(undefined, { numeric: true })
	const headers = [...table.querySelectorAll<HTMLElement>('th[data-sort]')]
	/** Rows that are laid out at first, and entries that are read at once. A judgement. */
	const few = 200
	let pages = ranked
	let rowLimit = few
	let sort = 'score'
	let ascending = false
	let openPage = ''
	let writing: ReturnType<typeof setTimeout> | undefined

	for (const header of headers) {
		const button = document.createElement('button')
		button.type = 'button'
		button.append(...header.childNodes)
		header.append(button)
	}

	function field(name: string): HTMLInputElement | HTMLSelectElement | null {
		return document.querySelector<HTMLInputElement | HTMLSelectElement>(`#filter-${name}`)
	}

	function isText(key: string): boolean {
		return key === 'page' || key === 'role'
	}

	function applySort(): void {
		const direction = ascending ? 1 : -1
		const words = new Map<HTMLElement, string>()
		if (isText(sort)) {
			for (const { row } of ranked) words.set(row, row.querySelector(`.column-${sort}`)?.textContent ?? '')
		}
		const compare = (a: HTMLElement, b: HTMLElement): number =>
			isText(sort)
				? collator.compare(words.get(a) ?? '', words.get(b) ?? '')
				: Number(a.dataset[sort]) - Number(b.dataset[sort])
		// Sorting is stable, so equal pages keep the order of their rank.
		pages = ranked.toSorted((a, b) => direction * compare(a.row, b.row))
		tableBody?.append(...pages.map(({ row }) => row))
		for (const header of headers) {
			if (header.dataset.sort === sort) header.ariaSort = ascending ? 'ascending' : 'descending'
			else header.removeAttribute('aria-sort')
		}
	}

	function applyFilter(): void {
		const wanted = { text: '', kind: '', rule: '', folder: '' }
		for (const [name, control] of Object.entries(controls)) {
			wanted[name as keyof typeof wanted] = control?.value ?? ''
		}
		const said = wanted.text.trim().toLowerCase()
		let shown = 0
		for (const { row, entry, text, file, kinds, rules } of pages) {
			const fits =
				text.includes(said) &&
				(wanted.kind === '' || kinds.includes(wanted.kind)) &&
				(wanted.rule === '' || rules.includes(wanted.rule)) &&
				(wanted.folder === '' || file.startsWith(`${wanted.folder}/`))
			if (fits) shown += 1
			row.hidden = !fits || shown > rowLimit
			if (entry) entry.hidden = !fits && entry.id !== openPage
		}
		const all = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`
		if (showAll) {
			showAll.hidden = shown <= rowLimit
			showAll.textContent = `Show all ${shown} rows`
		}
		if (status) status.textContent = shown === pages.length ? all : `${shown} of ${all}`
	}

	function readAddress(hash: string): void {
		const state = new URLSearchParams(hash.includes('=') ? hash.slice(1) : '')
		for (const [name, control] of Object.entries(controls)) {
			if (control) control.value = state.get(name) ?? ''
			// A choice that this report does not have is no choice.
			if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = ''
		}
		const key = state.get('sort') ?? ''
		sort = headers.some((header) => header.dataset.sort === key) ? key : 'score'
		const order = state.get('order')
		ascending = order === null ? isText(sort) : order === 'ascending'
		openPage = state.get('page') ?? ''
		applySort()
		applyFilter()
	}

	function address(): string {
		const state = new URLSearchParams()
		for (const [name, control] of Object.entries(controls)) {
			if (control && control.value !== '') state.set(name, control.value)
		}
		if (sort !== 'score') state.set('sort', sort)
		if (ascending !== isText(sort)) state.set('order', ascending ? 'ascending' : 'descending')
		if (openPage !== '') state.set('page', openPage)
		const hash = state.toString()
		return hash === '' ? location.href.replace(/#.*$/s, '') : `#${hash}`
	}

	/** Typing changes the address many times a second, which some browsers refuse, so it is written with a delay. */
	function keepInAddress(): void {
		clearTimeout(writing)
		writing = setTimeout(writeAddress, 200)
	}

	function writeAddress(): void {
		clearTimeout(writing)
		history.replaceState(null, '', address())
	}

	function isEntry(element: Element | EventTarget | null): element is HTMLDetailsElement {
		return element instanceof HTMLDetailsElement && element.classList.contains('entry')
	}

	/** Where scripts run, the body of an entry is the text of its `noscript` until it is wanted. */
	function fill(entry: HTMLDetailsElement): void {
		const kept = entry.querySelector('noscript')
		if (kept) kept.outerHTML = kept.textContent
	}

	function show(id: string): boolean {
		// The part before two dashes is the entry's own id.
		const entry = document.getElementById(id.split('--')[0] ?? '')
		if (!isEntry(entry)) return false
		fill(entry)
		const target = document.getElementById(id) ?? entry
		entry.hidden = false
		entry.open = true
		target.scrollIntoView()
		if (target === entry) entry.querySelector('summary')?.focus({ preventScroll: true })
		return true
	}

	function followAddress(): void {
		// A plain fragment is a place in the document and leaves the table as it is.
		if (location.hash === '' || location.hash.includes('=')) readAddress(location.hash)
		show(openPage !== '' && location.hash.includes('=') ? openPage : location.hash.slice(1))
	}

	function followLink(link: HTMLAnchorElement, event: MouseEvent): void {
		const ownWindow = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
		const { hash } = link
		if (!ownWindow || link.getAttribute('href') !== hash) return
		if (hash.startsWith('#rule=')) {
			event.preventDefault()
			writeAddress()
			readAddress(hash)
			history.pushState(null, '', hash)
			const heading = document.querySelector<HTMLElement>('#pages-heading')
			heading?.focus()
			heading?.scrollIntoView()
		} else if (isEntry(document.getElementById(hash.slice(1)))) {
			event.preventDefault()
			writeAddress()
			openPage = hash.slice(1)
			history.pushState(null, '', address())
			show(openPage)
		}
	}

	async function copy(button: HTMLElement): Promise<void> {
		const source = document.getElementById(button.dataset.copy ?? '')
		const label = button.firstChild
		if (!(source instanceof HTMLTextAreaElement) || !label) return
		let done = true
		try {
			await navigator.clipboard.writeText(source.value)
		} catch {
			source.select()
			done = document.execCommand('copy')
		}
		label.textContent = done ? 'Copied' : 'Press Ctrl+C'
		if (announcement) announcement.textContent = label.textContent
		setTimeout(() => {
			label.textContent = 'Copy'
			if (announcement) announcement.textContent = ''
		}, 2000)
	}

	function setAll(open: boolean): void {
		for (const { entry } of pages) {
			if (isEntry(entry) && !entry.hidden) entry.open = open
		}
	}

	function pressed(button: HTMLButtonElement): void {
		const key = button.closest('th')?.dataset.sort
		if (key !== undefined) {
			ascending = key === sort ? !ascending : isText(key)
			sort = key
			applySort()
			applyFilter()
			keepInAddress()
		} else if (button.id === 'filter-reset') {
			readAddress('')
			keepInAddress()
		} else if (button === showAll) {
			rowLimit = pages.length
			applyFilter()
		} else if (button.dataset.copy !== undefined) void copy(button)
		else if (button.id === 'open-all') setAll(true)
		else if (button.id === 'close-all') setAll(false)
	}

	document.addEventListener('click', (event) => {
		if (!(event.target instanceof Element)) return
		const link = event.target.closest('a')
		const button = event.target.closest('button')
		if (link) followLink(link, event)
		else if (button) pressed(button)
	})
	document.addEventListener('toggle', ({ target }) => isEntry(target) && target.open && fill(target), true)
	filters.addEventListener('input', () => {
		applyFilter()
		keepInAddress()
	})
	// Searching in the page then finds what closed entries hold.
	if (pages.length <= few) {
		for (const { entry } of pages) if (isEntry(entry)) fill(entry)
	}
	window.addEventListener('hashchange', followAddress)
	followAddress()
	document.documentElement.classList.add('ready')
}
