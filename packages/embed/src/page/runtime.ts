/**
 * The script of an embed page. It tells the page around it how high the content is, in the words that each kind of
 * host listens for: its own, those of WordPress (with the secret that WordPress hands out in the fragment), of AMP (which
 * marks its frames by the fragment) and of pym.js (which names the frame in the query). Heights are CSS pixels; nothing
 * else is sent, so any page may hear them. It answers its own parent alone, which asks in the same words ("ready" in
 * those of WordPress). In WordPress, whose sandbox lets no window open, a click on a link is handed to the host.
 *
 * The layout fills the frame; `natural` lets the content take the height that it would have without one.
 */
export const runtime: string = `(function () {
	if (parent === self) return
	var root = document.documentElement
	var secret = (/[#?&]secret=([a-zA-Z0-9]+)$/.exec(location.hash) || [])[1]
	var pym = new URLSearchParams(location.search).get('childId')
	var amp = /[#&]amp=1$/.test(location.hash)
	var sent = 0
	function post(message) {
		parent.postMessage(message, '*')
	}
	function send() {
		root.className = 'natural'
		var height = Math.ceil(document.body.getBoundingClientRect().height)
		root.className = ''
		if (height === sent) return
		sent = height
		post({ linkworthyHeight: height })
		if (secret) post({ message: 'height', value: height, secret: secret })
		if (amp) post({ sentinel: 'amp', type: 'embed-size', height: height })
		if (pym) post(['pym', pym, 'height', height].join('xPYMx'))
	}
	addEventListener('load', send)
	addEventListener('resize', send)
	addEventListener('message', function (event) {
		if (event.source !== parent) return
		var data = event.data || ''
		if (
			data !== 'linkworthyHeight?' &&
			!(secret && data.message === 'ready' && data.secret === secret) &&
			String(data).indexOf('pymxPYMx' + pym + 'xPYMx')
		)
			return
		sent = 0
		send()
	})
	if (secret) addEventListener('click', function (event) {
		var link = event.target.closest('a')
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
		event.preventDefault()
		post({ message: 'link', value: link.href, secret: secret })
	})
})()`
