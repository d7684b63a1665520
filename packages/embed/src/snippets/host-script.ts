/**
 * The script of the auto-height snippet, on the page that it is pasted into. It gives a frame of ours the height that
 * the document in that very frame asks for, from 50 to 10,000 px, and asks those that have loaded before it.
 *
 * On one line, without `<`, `>` and `&`: content management systems break lines and encode these in pasted code.
 */
export const hostScript: string = [
	'(function(){',
	"var frames=function(){return [].slice.call(document.querySelectorAll('iframe[data-linkworthy]'))};",
	"addEventListener('message',function(e){",
	'var h=e.data?e.data.linkworthyHeight:0;',
	"if(typeof h==='number')frames().forEach(function(f){",
	'if(f.contentWindow===e.source)',
	"if(e.origin==='null'||f.src.indexOf(e.origin+'/')===0){",
	"f.style.minHeight='0';f.style.aspectRatio='auto';",
	"f.style.height=Math.min(Math.max(Math.ceil(h),50),10000)+'px'}",
	'})});',
	"frames().forEach(function(f){f.contentWindow.postMessage('linkworthyHeight?','*')})",
	'})()',
].join('')
