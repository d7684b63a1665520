// biome-ignore-all format: one kind a line reads best as a table.
import type { QuantityKind } from './quantity.ts'

/** Words and signs that stand after a number, by what they make of it, in ten languages; in lower case. */
export const unitWords: Readonly<Partial<Record<QuantityKind, string>>> = {
	percent: '% ‰ pp pct percent percentage prozent prozentpunkte prozentpunkten procent',
	multiple: '× fold times mal fois veces vezes volte keer maal fache facher faches',
	magnitude: 'hundred thousand million millions billion billions trillion trillions lakh crore mio mrd mia tausend hunderttausend million millionen milliarde milliarden billion billionen millier milliers million millions milliard milliards mil miles millón millones millardo billón milhar milhares milhão milhões bilhão bilhões mila milione milioni miliardo miliardi duizend miljoen miljoenen miljard miljarden mn bn',
	rate: 'qps rps tps fps mbps gbps kbps tbps bps pps kpps mpps iops mph rpm bpm kph knots flops gflops tflops',
	time: 'ns µs μs us ms sec secs second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years decade decades sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren seconde secondes heure heures jour jours semaine semaines mois an ans année années segundo segundos minuto minutos hora horas día días semana semanas mes meses año años dia dias mês ano anos secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni seconden uur uren dag dagen weken maand maanden jaar',
	size: 'byte bytes bit bits kb mb gb tb pb eb zb kib mib gib tib pib kbit mbit gbit kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes petabyte petabytes exabyte exabytes zettabyte zettabytes loc kloc octet octets ko mo go to',
	physical: 'km cm mm nm μm kg mg μg tonne tonnes ton tons tonnen tonnellate toneladas ton °c °f ° hz khz mhz ghz kw mw gw tw wh kwh mwh gwh twh kv mv mah ml km2 km3 m2 m3 qm ha hectare hectares hektar hectáreas acre acres inch inches feet foot ft mile miles metre metres meter meters metern kilometre kilometres kilometer kilometers kilometern mètre mètres kilomètre kilomètres metro metros kilómetros quilómetros quilômetros metri chilometri liter litre litres liters litros litri pound pounds lb lbs ounces oz degree degrees grad degrés grados graus gradi graden db dba ppm ppb point points punkte punkten punt puntos pontos punti punten pts kcal calories watt watts megawatt megawatts gigawatt gigawatts megawatts hertz px dpi cores kerne',
	currency: '€ $ £ ¥ ₹ ₩ usd eur gbp chf jpy cny dollar dollars euro euros cent cents yen yuan franc francs franken reais dólares dolares dollari sterling',
}

/** Units of one letter, which mean something else in the other case. */
export const letterUnits: Readonly<Record<string, QuantityKind>> = {
	x: 'multiple', X: 'multiple', k: 'magnitude', K: 'magnitude', M: 'magnitude', s: 'time', h: 'time', m: 'physical', g: 'physical', t: 'physical', l: 'physical', W: 'physical', V: 'physical',
}

/** Units of two words. */
export const unitPhrases: Readonly<Record<string, QuantityKind>> = {
	'percentage point': 'percent', 'percentage points': 'percent', 'per cent': 'percent', 'pour cent': 'percent', 'por ciento': 'percent', 'por cento': 'percent', 'per cento': 'percent',
	'lines of': 'size', 'square kilometres': 'physical', 'square kilometers': 'physical', 'square miles': 'physical', 'square feet': 'physical', 'square metres': 'physical', 'square meters': 'physical',
	'requests per': 'rate', 'queries per': 'rate', 'operations per': 'rate', 'messages per': 'rate', 'events per': 'rate', 'transactions per': 'rate', 'rows per': 'rate', 'tokens per': 'rate', 'frames per': 'rate', 'people per': 'rate', 'deaths per': 'rate', 'cases per': 'rate',
}

/** The same for scripts without spaces, where nothing tells where a unit ends: the longest that fits counts. */
export const unspacedUnits: Readonly<Partial<Record<QuantityKind, string>>> = {
	percent: 'パーセント 퍼센트 프로 百分点 個百分點 个百分点 ポイント 포인트 成 割',
	multiple: '倍 배',
	magnitude: '千万 百万 十万 千萬 百萬 万 萬 亿 億 兆 천만 백만 십만 만 억 조',
	time: '秒 分钟 分鐘 分間 時間 小时 小時 日間 天 年間 年间 か月 ヶ月 カ月 个月 個月 週間 周 초 분간 시간 일간 개월 년간 주간',
	currency: '円 元 원 ドル 美元 美金 달러 ユーロ 欧元 유로 人民币 日元',
	physical: '公里 千米 平方 米 キロ メートル トン 吨 噸 ℃ 度 킬로 미터 톤',
	count: '人 名 件 社 種 台 個 个 家 位 次 篇 本 校 カ国 か国 国 回 票 冊 所 项 項 款 只 名 户 戸 起 명 개 건 곳 편 대 회 가구 국 종 장 권',
}
