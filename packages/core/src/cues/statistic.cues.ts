// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Change and comparison. */
export const comparison: WordCue = cue({
	en: ['increase*', 'decrease*', 'decline*', 'fell', 'falls', 'fallen', 'drop', 'dropped', 'drops', 'rose', 'rise', 'rises', 'risen', 'grew', 'grow', 'grows', 'grown', 'growth', 'gained', 'lost', 'faster', 'slower', 'higher', 'lower', 'larger', 'smaller', 'fewer', 'improve*', 'improvement*', 'reduce*', 'reduction', 'reducing', 'cut', 'doubled', 'tripled', 'compared', 'versus', 'outperform*', 'speedup', 'savings', 'saved', 'exceed*', 'reached', 'surpass*', 'longer', 'shorter', 'more likely', 'less likely', 'better', 'worse', 'up from', 'down from', 'went from', 'as opposed to'],
	de: ['gestiegen', 'stieg', 'steigt', 'gesunken', 'sank', 'sinkt', 'zugenommen', 'abgenommen', 'wuchs', 'gewachsen', 'wächst', 'schneller', 'langsamer', 'höher', 'niedriger', 'mehr als', 'weniger als', 'verdoppelt', 'im vergleich', 'gegenüber', 'rückgang', 'zuwachs', 'anstieg', 'verbessert*', 'reduziert*'],
	fr: ['augment*', 'baiss*', 'diminu*', 'recul*', 'hausse', 'progress*', 'plus rapide', 'plus lent', 'supérieur*', 'inférieur*', 'doublé', 'triplé', 'par rapport', 'contre', 'rédui*', 'amélior*'],
	es: ['aument*', 'disminu*', 'creci*', 'cayó', 'bajó', 'subió', 'reduj*', 'reducción', 'más rápido', 'más lento', 'mayor', 'menor', 'duplic*', 'comparado', 'frente a', 'mejor*'],
	pt: ['aument*', 'diminu*', 'cresce*', 'caiu', 'subiu', 'redu*', 'mais rápido', 'mais lento', 'maior', 'menor', 'dobrou', 'em comparação', 'melhor*'],
	it: ['aument*', 'diminu*', 'cresc*', 'calat*', 'sces*', 'salit*', 'ridott*', 'più veloce', 'più lento', 'maggiore', 'minore', 'raddoppi*', 'rispetto a', 'miglior*'],
	nl: ['gestegen', 'steeg', 'gedaald', 'daalde', 'toegenomen', 'afgenomen', 'groeide', 'sneller', 'langzamer', 'hoger', 'lager', 'verdubbeld', 'vergeleken', 'verbeter*'],
	ja: ['増加', '減少', '上昇', '低下', '向上', '速く', '遅く', '以上', '未満', '比べ', '倍増', '改善', '削減', '高い', '低い'],
	zh: ['增加', '增长', '增長', '减少', '減少', '下降', '上升', '提高', '提升', '超过', '超過', '低于', '高于', '相比', '翻倍', '降低'],
	ko: ['증가', '감소', '상승', '하락', '향상', '빠르', '느리', '이상', '미만', '비해', '개선', '높', '낮'],
})

/** The people or things that statistics are about. */
export const population: WordCue = cue({
	en: ['respondents', 'participants', 'attendees', 'users', 'people', 'developers', 'customers', 'companies', 'organizations', 'organisations', 'sites', 'websites', 'pages', 'households', 'adults', 'children', 'women', 'men', 'patients', 'students', 'workers', 'employees', 'countries', 'cities', 'cases', 'deaths', 'population', 'visitors', 'readers', 'contributors', 'repositories', 'projects', 'packages', 'downloads', 'records', 'papers', 'answers', 'responses', 'teams', 'communities', 'members', 'languages', 'startups', 'events', 'applications', 'apps', 'americans', 'voters', 'families', 'commits', 'vulnerabilities', 'programs', 'jobs', 'trips', 'sales', 'requests'],
	de: ['befragten', 'befragte', 'teilnehmer', 'teilnehmenden', 'nutzer', 'menschen', 'personen', 'unternehmen', 'kunden', 'haushalte', 'frauen', 'männer', 'kinder', 'fälle', 'todesfälle', 'bevölkerung', 'länder', 'städte', 'seiten', 'anwendungen', 'entwickler', 'mitglieder', 'beschäftigte'],
	fr: ['répondants', 'participants', 'utilisateurs', 'personnes', 'entreprises', 'clients', 'ménages', 'femmes', 'hommes', 'enfants', 'cas', 'décès', 'population', 'pays', 'villes', 'pages', 'applications', 'développeurs', 'membres', 'salariés'],
	es: ['encuestados', 'participantes', 'usuarios', 'personas', 'empresas', 'clientes', 'hogares', 'mujeres', 'hombres', 'niños', 'casos', 'muertes', 'población', 'países', 'ciudades', 'páginas', 'aplicaciones', 'desarrolladores', 'miembros', 'trabajadores'],
	pt: ['inquiridos', 'entrevistados', 'participantes', 'usuários', 'utilizadores', 'pessoas', 'empresas', 'clientes', 'famílias', 'mulheres', 'homens', 'crianças', 'casos', 'mortes', 'população', 'países', 'cidades', 'páginas', 'membros', 'trabalhadores'],
	it: ['intervistati', 'partecipanti', 'utenti', 'persone', 'aziende', 'clienti', 'famiglie', 'donne', 'uomini', 'bambini', 'casi', 'decessi', 'popolazione', 'paesi', 'città', 'pagine', 'sviluppatori', 'membri', 'lavoratori'],
	nl: ['respondenten', 'deelnemers', 'gebruikers', 'mensen', 'bedrijven', 'klanten', 'huishoudens', 'vrouwen', 'mannen', 'kinderen', 'gevallen', 'sterfgevallen', 'bevolking', 'landen', 'steden', "pagina's", 'ontwikkelaars', 'leden', 'werknemers'],
	ja: ['回答者', '参加者', 'ユーザー', '利用者', '企業', '世帯', '女性', '男性', '人口', '件', '開発者'],
	zh: ['受访者', '参与者', '用户', '企业', '家庭', '女性', '男性', '人口', '案例', '开发者', '网站'],
	ko: ['응답자', '참가자', '사용자', '기업', '가구', '여성', '남성', '인구', '개발자'],
})

/** Summaries of measurements. */
export const measure: WordCue = cue({
	en: ['average', 'averages', 'averaged', 'mean', 'median', 'total', 'totals', 'totaling', 'rate', 'rates', 'share', 'majority', 'percentile', 'accuracy', 'latency', 'throughput', 'score', 'scores', 'rating', 'rated', 'ratio', 'accounted for', 'accounts for', 'account for', 'represents', 'contains', 'covers', 'consists of', 'took', 'takes', 'costs', 'spent', 'processed', 'achieved', 'achieves', 'scored', 'deviation', 'probability', 'overhead', 'performance', 'estimated', 'on average'],
	de: ['durchschnitt', 'durchschnittlich', 'mittelwert', 'median', 'insgesamt', 'rate', 'quote', 'anteil', 'mehrheit', 'entspricht', 'beträgt', 'betrug', 'im schnitt', 'geschätzt'],
	fr: ['moyenne', 'médiane', 'total', 'taux', 'part', 'majorité', 'représente', 'représentent', 'en moyenne', 'estimé*', 'compte'],
	es: ['promedio', 'media', 'mediana', 'total', 'tasa', 'proporción', 'mayoría', 'representa', 'representan', 'estimad*'],
	pt: ['média', 'mediana', 'total', 'taxa', 'proporção', 'maioria', 'representa', 'representam', 'estimad*'],
	it: ['media', 'mediana', 'totale', 'tasso', 'quota', 'maggioranza', 'rappresenta', 'rappresentano', 'stimat*'],
	nl: ['gemiddeld', 'gemiddelde', 'mediaan', 'totaal', 'percentage', 'aandeel', 'meerderheid', 'bedraagt', 'geschat'],
	ja: ['平均', '中央値', '合計', '割合', '過半数', '占め', '推定', 'でした', 'となっ'],
	zh: ['平均', '中位数', '总计', '總計', '比例', '多数', '占', '估计', '达到', '達到'],
	ko: ['평균', '중앙값', '합계', '비율', '과반', '차지', '추정'],
})

/** About how much. */
export const approximation: WordCue = cue({
	en: ['about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'more than', 'less than', 'over', 'under', 'some', 'only', 'as many as', 'as much as', 'just', 'well over'],
	de: ['etwa', 'rund', 'ungefähr', 'circa', 'ca', 'fast', 'knapp', 'über', 'unter', 'nur'],
	fr: ['environ', 'près de', 'presque', 'plus de', 'moins de', 'seulement', 'quelque'],
	es: ['unos', 'unas', 'aproximadamente', 'casi', 'cerca de', 'más de', 'menos de', 'solo'],
	pt: ['cerca de', 'aproximadamente', 'quase', 'mais de', 'menos de', 'apenas'],
	it: ['circa', 'quasi', 'oltre', 'più di', 'meno di', 'solo'],
	nl: ['ongeveer', 'circa', 'bijna', 'meer dan', 'minder dan', 'ruim', 'slechts'],
	ja: ['約', 'およそ', 'ほぼ', 'わずか'],
	zh: ['约', '約', '大约', '近', '超过', '仅', '左右'],
	ko: ['약', '거의', '불과'],
})

/** A finding is reported. */
export const reporting: WordCue = cue({
	en: ['found', 'finds', 'shows', 'showed', 'shown', 'reported', 'reports', 'measured', 'observed', 'according to', 'surveyed', 'survey', 'study', 'studies', 'research', 'data', 'benchmark', 'benchmarks', 'results', 'says', 'said', 'responded', 'answered', 'analysis', 'we saw', 'we see', 'statistics', 'experiments'],
	de: ['fand', 'zeigt', 'zeigte', 'berichtet*', 'gemessen', 'laut', 'befragt', 'umfrage', 'studie', 'daten', 'ergebnis*', 'gaben an', 'statistik'],
	fr: ['montre', 'montrent', 'rapport*', 'mesuré*', 'selon', 'enquête', 'étude', 'données', 'résultats', 'déclarent'],
	es: ['muestra', 'muestran', 'informe', 'medido', 'según', 'encuesta', 'estudio', 'datos', 'resultados', 'afirma*'],
	pt: ['mostra', 'mostram', 'relatório', 'medido', 'segundo', 'pesquisa', 'estudo', 'dados', 'resultados', 'afirma*'],
	it: ['mostra', 'mostrano', 'rapporto', 'misurato', 'secondo', 'indagine', 'studio', 'dati', 'risultati'],
	nl: ['toont', 'blijkt', 'rapport', 'gemeten', 'volgens', 'enquête', 'onderzoek', 'gegevens', 'resultaten'],
	ja: ['調査', '結果', '報告', '示し', '計測', '測定', 'によると', 'データ'],
	zh: ['显示', '顯示', '报告', '調查', '调查', '研究', '数据', '結果', '结果', '测量'],
	ko: ['조사', '결과', '보고', '나타났', '측정', '데이터', '연구'],
})

/** Advice, examples, settings: numbers that state nothing about the world. */
export const instruction: WordCue = cue({
	en: ['you', 'your', 'should', 'must', "let's", 'let’s', 'example', 'for example', 'for instance', 'suppose', 'imagine', 'default', 'defaults', 'set to', 'limit', 'limits', 'limited to', 'maximum', 'minimum', 'at most', 'option', 'parameter', 'configure', 'configuration', 'e.g', 'i.e', 'if', 'step', 'would', 'could', 'might', 'make sure', 'need to', 'can be', 'recommend*', 'consider', 'click', 'version', 'timeout'],
	de: ['du', 'sie sollten', 'sollte', 'sollten', 'muss', 'müssen', 'zum beispiel', 'beispiel', 'standardmäßig', 'maximal', 'höchstens', 'wenn', 'schritt', 'version', 'empfohlen', 'könnte'],
	fr: ['vous', 'votre', 'devrait', 'doit', 'par exemple', 'exemple', 'par défaut', 'maximum', 'minimum', 'si', 'étape', 'version', 'recommand*'],
	es: ['usted', 'tú', 'debería', 'debe', 'por ejemplo', 'ejemplo', 'por defecto', 'máximo', 'mínimo', 'si', 'paso', 'versión', 'recomend*'],
	pt: ['você', 'deveria', 'deve', 'por exemplo', 'exemplo', 'por padrão', 'máximo', 'mínimo', 'se', 'passo', 'versão', 'recomend*'],
	it: ['dovrebbe', 'deve', 'per esempio', 'ad esempio', 'esempio', 'predefinito', 'massimo', 'minimo', 'se', 'passo', 'versione', 'consigl*'],
	nl: ['je', 'u', 'moet', 'zou', 'bijvoorbeeld', 'voorbeeld', 'standaard', 'maximaal', 'minimaal', 'als', 'stap', 'versie'],
	ja: ['例えば', 'たとえば', 'べき', 'デフォルト', '最大', '最小', '設定', '場合', 'バージョン', 'ください'],
	zh: ['例如', '比如', '应该', '必须', '默认', '最大', '最小', '设置', '如果', '版本', '至少', '最多'],
	ko: ['예를 들어', '해야', '기본값', '최대', '최소', '설정', '경우', '버전'],
})

/** A sentence that leans on the one before it. */
export const dependentStart: RegExp =
	/^(?:["“„«]?)(?:this|that|these|those|it|its|they|their|he|she|here|there|both|such|so|but|and|or|however|then|also|dies|diese|dieser|dieses|es|sie|er|damit|(?:das|die)(?=\s(?:ist|sind|war|waren|wäre|wird|wurde|bedeutet|heißt|entspricht|macht|zeigt|zijn|is)(?!\p{L}))|cela|ceci|ce|cette|ces|il(?=\s(?:est|était|a|avait|y|s|faut|représente|montre)(?!\p{L}))|elle|ils|elles|esto|esta|este|estos|ello|isto|isso|esse|essa|este|questo|questa|questi|ciò|dit|deze|dat|het(?=\s(?:is|was|gaat|betekent|blijkt|zijn)(?!\p{L})))(?![\p{L}])|^[「『“]?(?:これ|それ|この|その|这|這|它|那[个個些种種是里]|이는|이것|그것)/iu
