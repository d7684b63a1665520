// biome-ignore-all format: one language a line reads best as a table.
import { type CueWords, cue, type WordCue } from './cue.ts'

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
	en: ['respondents', 'participants', 'attendees', 'users', 'people', 'developers', 'customers', 'companies', 'organizations', 'organisations', 'sites', 'websites', 'pages', 'households', 'adults', 'children', 'women', 'men', 'patients', 'students', 'workers', 'employees', 'countries', 'cities', 'cases', 'deaths', 'population', 'visitors', 'readers', 'contributors', 'repositories', 'projects', 'packages', 'downloads', 'records', 'papers', 'answers', 'responses', 'teams', 'communities', 'members', 'languages', 'startups', 'events', 'applications', 'apps', 'americans', 'voters', 'families', 'commits', 'vulnerabilities', 'programs', 'jobs', 'trips', 'sales', 'requests', 'images', 'samples', 'videos', 'documents', 'articles', 'datasets', 'schools', 'hospitals', 'homes', 'farmers', 'residents', 'citizens', 'nodes', 'accounts', 'domains', 'servers', 'devices', 'volunteers', 'startups', 'jobs'],
	de: ['befragten', 'befragte', 'teilnehmer', 'teilnehmenden', 'nutzer', 'menschen', 'personen', 'unternehmen', 'kunden', 'haushalte', 'frauen', 'männer', 'kinder', 'fälle', 'todesfälle', 'bevölkerung', 'länder', 'städte', 'seiten', 'anwendungen', 'entwickler', 'mitglieder', 'beschäftigte'],
	fr: ['répondants', 'participants', 'utilisateurs', 'personnes', 'entreprises', 'clients', 'ménages', 'femmes', 'hommes', 'enfants', 'cas', 'décès', 'population', 'pays', 'villes', 'pages', 'applications', 'développeurs', 'membres', 'salariés'],
	es: ['encuestados', 'participantes', 'usuarios', 'personas', 'empresas', 'clientes', 'hogares', 'mujeres', 'hombres', 'niños', 'casos', 'muertes', 'población', 'países', 'ciudades', 'páginas', 'aplicaciones', 'desarrolladores', 'miembros', 'trabajadores'],
	pt: ['inquiridos', 'entrevistados', 'participantes', 'usuários', 'utilizadores', 'pessoas', 'empresas', 'clientes', 'famílias', 'mulheres', 'homens', 'crianças', 'casos', 'mortes', 'população', 'países', 'cidades', 'páginas', 'membros', 'trabalhadores'],
	it: ['intervistati', 'partecipanti', 'utenti', 'persone', 'aziende', 'clienti', 'famiglie', 'donne', 'uomini', 'bambini', 'casi', 'decessi', 'popolazione', 'paesi', 'città', 'pagine', 'sviluppatori', 'membri', 'lavoratori'],
	nl: ['respondenten', 'deelnemers', 'gebruikers', 'mensen', 'bedrijven', 'klanten', 'huishoudens', 'vrouwen', 'mannen', 'kinderen', 'gevallen', 'sterfgevallen', 'bevolking', 'landen', 'steden', "pagina's", 'ontwikkelaars', 'leden', 'werknemers'],
	ja: ['回答者', '参加者', '貢献者', '研究者', '科学者', 'アプリケーション', '国民', '全体', 'ユーザー', '利用者', '企業', '世帯', '女性', '男性', '人口', '件', '開発者'],
	zh: ['受访者', '参与者', '居民', '学生', '应用', '公司', '用户', '企业', '家庭', '女性', '男性', '人口', '案例', '开发者', '网站'],
	ko: ['응답자', '참가자', '국민', '학생', '직원', '회원', '사용자', '기업', '가구', '여성', '남성', '인구', '개발자'],
})

/** Summaries of measurements. */
export const measure: WordCue = cue({
	en: ['average', 'averages', 'averaged', 'mean', 'median', 'total', 'totals', 'totaling', 'rate', 'rates', 'share', 'majority', 'percentile', 'accuracy', 'latency', 'throughput', 'score', 'scores', 'rating', 'rated', 'ratio', 'accounted for', 'accounts for', 'account for', 'represents', 'contains', 'contain', 'includes', 'comprises', 'spans', 'covers', 'consists of', 'took', 'takes', 'costs', 'spent', 'processed', 'achieved', 'achieves', 'scored', 'deviation', 'probability', 'overhead', 'performance', 'estimated', 'on average'],
	de: ['durchschnitt', 'durchschnittlich', 'mittelwert', 'median', 'insgesamt', 'rate', 'quote', 'anteil', 'mehrheit', 'entspricht', 'beträgt', 'betrug', 'im schnitt', 'geschätzt'],
	fr: ['moyenne', 'médiane', 'total', 'taux', 'la part', 'une part', 'majorité', 'représente', 'représentent', 'en moyenne', 'estimé*', 'compte'],
	es: ['promedio', 'la media', 'en media', 'mediana', 'total', 'tasa', 'proporción', 'mayoría', 'representa', 'representan', 'estimad*'],
	pt: ['média', 'mediana', 'total', 'taxa', 'proporção', 'maioria', 'representa', 'representam', 'estimad*'],
	it: ['in media', 'la media', 'mediana', 'totale', 'tasso', 'quota', 'maggioranza', 'rappresenta', 'rappresentano', 'stimat*'],
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

/** What somebody or something did, has or holds: the verbs of figures. */
export const achievement: WordCue = cue({
	en: ['there are', 'there were', 'we have', 'received', 'raised', 'handled', 'handles', 'served', 'serves', 'issued', 'issues', 'merged', 'organized', 'organised', 'published', 'employs', 'employed', 'attracted', 'hosted', 'hosts', 'produced', 'produces', 'generated', 'generates', 'collected', 'delivered', 'completed', 'attended', 'sold', 'shipped', 'built', 'created', 'wrote', 'won', 'donated', 'invested', 'earned', 'visited', 'registered', 'enrolled', 'recorded', 'downloaded', 'participated', 'joined', 'contributed', 'affected', 'killed', 'transferred', 'consumes', 'consumed', 'emits', 'emitted', 'removed', 'added', 'opened'],
	de: ['es gibt', 'gab es', 'erhielt*', 'verzeichnet*', 'verarbeitet*', 'veröffentlicht*', 'beschäftigt*', 'besuchten', 'teilgenommen', 'verkauft*', 'produziert*', 'erzeugt*', 'umgeschlagen', 'registriert*', 'leben', 'wurden'],
	fr: ['il y a', 'a reçu', 'ont reçu', 'a traité', 'ont été', 'a été', 'emploie', 'accueille', 'a accueilli', 'vendu*', 'produi*', 'recens*', 'enregistr*', 'participé', 'ont participé', 'généré*'],
	es: ['hay', 'hubo', 'recibió', 'recibieron', 'registr*', 'publicó', 'participaron', 'vendió', 'produjo', 'produce', 'generó', 'cuenta con', 'fueron', 'atendió'],
	pt: ['há', 'houve', 'existem', 'recebeu', 'receberam', 'registou', 'registrou', 'registraram', 'publicou', 'participaram', 'vendeu', 'produziu', 'produz', 'gerou', 'conta com', 'foram', 'movimentou'],
	it: ['ci sono', 'ha ricevuto', 'hanno ricevuto', 'registrat*', 'pubblicat*', 'hanno partecipato', 'vendut*', 'prodott*', 'produce', 'generat*', 'sono stati', 'sono state', 'conta'],
	nl: ['er zijn', 'er waren', 'ontving', 'ontvingen', 'verwerkte', 'telde', 'telt', 'gepubliceerd', 'namen deel', 'verkocht*', 'produceert', 'produceerde', 'geregistreerd', 'werden'],
	ja: ['あり', 'あった', 'ありました', '参加', '記録', '達し', '獲得', '集ま', '寄付', '処理'],
	zh: ['共有', '拥有', '获得', '处理', '参与', '参加', '记录', '包含', '收到', '销售', '生产'],
	ko: ['있다', '있습니다', '참가', '참여', '기록', '달했', '처리', '판매', '생산'],
})

/** The reader is spoken to. */
export const address: WordCue = cue({
	en: ['you', 'your', 'yours', 'you’re', 'yourself', "let's", 'let’s', 'please'],
	de: ['du', 'dir', 'dich', 'dein', 'deine', 'deinen', 'deiner', 'sie sollten', 'sie können', 'sie müssen', 'bitte'],
	fr: ['vous', 'votre', 'vos', 'tu', 'veuillez'],
	es: ['usted', 'ustedes', 'tú', 'tu', 'tus', 'puedes', 'debes'],
	pt: ['você', 'vocês'],
	it: ['tuo', 'tua', 'tuoi', 'puoi', 'devi', 'vostro', 'vostra'],
	nl: ['jij', 'jouw', 'uw', 'jullie', 'je kunt', 'je hebt', 'als je', 'u kunt'],
	ja: ['ください', 'あなた', 'しましょう'],
	zh: ['你', '您', '请', '請'],
	ko: ['당신', '하세요', '세요', '십시오'],
})

/** What would be, and what is made up to show it. */
export const hypothesis: WordCue = cue({
	en: ['if', 'suppose', 'supposing', 'assume', 'assuming', 'imagine', 'would', 'could', 'might', 'let us say', "let's say", 'let us assume', 'whether', 'unless', 'hypothetical', 'hypothetically'],
	de: ['wenn', 'falls', 'angenommen', 'könnte', 'könnten', 'würde', 'würden', 'wäre', 'wären', 'etwa wenn'],
	fr: ['si', 's’il', "s'il", 'supposons', 'imaginons', 'imaginez', 'pourrait', 'pourraient', 'serait', 'seraient', 'lorsque'],
	es: ['si', 'supongamos', 'imagina', 'imaginemos', 'podría', 'podrían', 'sería', 'serían'],
	pt: ['se você', 'se for', 'se o', 'se a', 'suponha', 'suponhamos', 'imagine', 'poderia', 'poderiam', 'seria', 'seriam'],
	it: ['supponiamo', 'immagina', 'immaginiamo', 'potrebbe', 'potrebbero', 'sarebbe', 'sarebbero', 'qualora'],
	nl: ['indien', 'stel', 'zou', 'zouden', 'mits', 'wanneer'],
	ja: ['もし', '場合', '仮に', 'とすると'],
	zh: ['如果', '假设', '假如', '假定', '若'],
	ko: ['만약', '경우', '가정'],
})

/** Settings, set-ups and names of parts: numbers that were chosen and not found. */
export const setting: WordCue = cue({
	en: ['default', 'defaults', 'set to', 'limit', 'limits', 'limited to', 'maximum', 'minimum', 'threshold', 'thresholds', 'at most', 'no more than', 'eligible', 'entitled', 'deadline', 'option', 'options', 'parameter', 'parameters', 'configure', 'configured', 'configuration', 'config', 'setting', 'settings', 'timeout', 'flag', 'argument', 'version', 'versions', 'licence', 'license', 'licensed', 'click', 'step', 'instance type', 'setup', 'we used', 'we use', 'i used', 'we chose', 'we picked', 'we decided', 'we ran', 'i ran', 'we set', 'we selected', 'was run', 'were run', 'was performed', 'was tested on', 'running on', 'iterations', 'repeats', 'hyperparameter*', 'learning rate', 'batch size', 'epochs', 'each of the', 'is called', 'returns', 'interval', 'buffer', 'syntax', 'column', 'columns'],
	de: ['standardmäßig', 'maximal', 'höchstens', 'mindestens', 'grenzwert', 'frist', 'anspruch', 'standardwert', 'voreinstellung', 'option', 'parameter', 'konfiguration', 'einstellung', 'version', 'lizenz', 'lizenziert', 'schritt', 'wir verwenden', 'wir nutzten', 'spalte', 'spalten'],
	fr: ['par défaut', 'maximum', 'minimum', 'au plus', 'limite', 'seuil', 'délai', 'option', 'paramètre', 'paramètres', 'configuration', 'réglage', 'version', 'licence', 'étape', 'nous utilisons', 'colonne', 'colonnes'],
	es: ['por defecto', 'máximo', 'mínimo', 'como máximo', 'límite', 'umbral', 'plazo', 'predeterminad*', 'opción', 'parámetro', 'parámetros', 'configuración', 'versión', 'licencia', 'paso', 'usamos', 'columna', 'columnas'],
	pt: ['por padrão', 'padrão', 'máximo', 'mínimo', 'no máximo', 'limite', 'prazo', 'opção', 'parâmetro', 'parâmetros', 'configuração', 'versão', 'licença', 'passo', 'usamos', 'coluna', 'colunas'],
	it: ['predefinit*', 'massimo', 'minimo', 'al massimo', 'limite', 'soglia', 'opzione', 'parametro', 'parametri', 'configurazione', 'versione', 'licenza', 'passo', 'usiamo', 'colonna', 'colonne'],
	nl: ['standaard', 'optie', 'maximaal', 'minimaal', 'hoogstens', 'limiet', 'drempel', 'termijn', 'parameter', 'instelling', 'instellingen', 'versie', 'licentie', 'stap', 'we gebruiken', 'kolom', 'kolommen'],
	ja: ['デフォルト', '設定', '最大', '最小', '上限', '下限', '制限', 'バージョン', 'パラメータ', 'オプション', 'ライセンス', '引数'],
	zh: ['默认', '預設', '最大', '最小', '上限', '下限', '限制', '最多', '至少', '不得', '设置', '設定', '配置', '版本', '参数', '選項', '选项', '许可'],
	ko: ['기본값', '설정', '최대', '최소', '제한', '버전', '옵션', '매개변수', '라이선스'],
})

/** What ought to be: advice, rules and needs. */
export const norm: WordCue = cue({
	en: ['should', 'must', 'shall', 'need to', 'needs to', 'ought to', 'have to', 'has to', 'recommend', 'recommends', 'recommended', 'ensure', 'make sure', 'require', 'requires', 'required'],
	de: ['soll', 'sollen', 'sollte', 'sollten', 'muss', 'müssen', 'empfehlen', 'empfiehlt', 'empfohlen', 'erforderlich'],
	fr: ['doit', 'doivent', 'devrait', 'devraient', 'il faut', 'recommand*'],
	es: ['debe', 'deben', 'debería', 'deberían', 'hay que', 'recomend*'],
	pt: ['deve', 'devem', 'deveria', 'deveriam', 'é preciso', 'é necessário', 'recomend*'],
	it: ['devono', 'dovrebbe', 'dovrebbero', 'bisogna', 'consigli*'],
	nl: ['moet', 'moeten', 'dient te', 'aanbevolen', 'aanbevelen'],
	ja: ['べき', '必要', '推奨', 'なければなら'],
	zh: ['应该', '應該', '必须', '必須', '需要', '建议', '建議', '推荐'],
	ko: ['해야', '필요', '권장'],
})

/** What is to come. */
export const future: WordCue = cue({
	en: ['will', 'won’t', "won't", 'going to', 'plan to', 'plans to', 'aim to', 'aims to', 'we hope to'],
	de: ['wird sich', 'werden sich', 'planen', 'zukünftig', 'künftig'],
	fr: ['sera', 'seront', 'aura', 'auront', 'pourra', 'pourront'],
	es: ['será', 'serán', 'tendrá', 'tendrán', 'podrá', 'podrán'],
	pt: ['será', 'serão', 'terá', 'terão', 'poderá', 'poderão'],
	it: ['sarà', 'saranno', 'avrà', 'avranno', 'potrà', 'potranno'],
	nl: ['zal', 'zullen'],
	ja: ['でしょう', '予定', '目指し'],
	zh: ['将会', '將會', '计划', '計劃'],
	ko: ['예정', '것이다', '것입니다', '계획'],
})

/** Headings under which numbers are chosen and not found: set-up, instructions, examples. */
export const setupHeading: WordCue = cue({
	en: ['install*', 'usage', 'getting started', 'setup', 'set up', 'setting up', 'prerequisite*', 'requirement*', 'configur*', 'how to', 'step', 'steps', 'example', 'examples', 'tutorial', 'quick start', 'quickstart', 'hardware', 'environment', 'method', 'methods', 'methodology', 'settings', 'options'],
	de: ['installation', 'einrichtung', 'voraussetzung*', 'anforderung*', 'konfiguration', 'anleitung', 'schritt', 'schritte', 'beispiel*', 'einstellungen', 'methode', 'methodik'],
	fr: ['installation', 'prérequis', 'configuration', 'exemple', 'exemples', 'étape', 'étapes', 'utilisation', 'méthode', 'méthodologie'],
	es: ['instalación', 'requisitos', 'configuración', 'ejemplo', 'ejemplos', 'paso', 'pasos', 'uso', 'metodología'],
	pt: ['instalação', 'requisitos', 'configuração', 'exemplo', 'exemplos', 'passo', 'passos', 'metodologia'],
	it: ['installazione', 'requisiti', 'configurazione', 'esempio', 'esempi', 'passo', 'metodologia'],
	nl: ['installatie', 'vereisten', 'configuratie', 'voorbeeld*', 'stap', 'stappen', 'methode'],
	ja: ['インストール', '使い方', '設定', '環境', '手順', '要件', '方法'],
	zh: ['安装', '使用', '配置', '环境', '步骤', '要求', '方法', '示例'],
	ko: ['설치', '사용법', '설정', '환경', '요구', '방법', '예제'],
})

/** How long a page takes to read, which blogs print beside its date. */
export const readingTime: WordCue = cue({
	en: ['reading time', 'min read', 'mins read', 'minute read', 'minutes read', 'minutes to read'],
	de: ['lesezeit', 'lesedauer', 'min lesen', 'minuten lesen'],
	fr: ['temps de lecture', 'min de lecture', 'minutes de lecture'],
	es: ['tiempo de lectura', 'min de lectura', 'minutos de lectura'],
	pt: ['tempo de leitura', 'min de leitura', 'minutos de leitura'],
	it: ['tempo di lettura', 'min di lettura', 'minuti di lettura'],
	nl: ['leestijd', 'min lezen', 'minuten lezen'],
	ja: ['読了'],
	zh: ['阅读时间', '阅读时长', '阅读需', '閱讀時間'],
	ko: ['읽는 시간', '읽기 시간'],
})

/** The sentence tells of a figure, table or listing beside it. */
export const pointing: WordCue = cue({
	en: ['below', 'above', 'figure', 'figures', 'fig', 'table', 'tables', 'chart', 'charts', 'graph', 'graphs', 'plot', 'plots', 'legend', 'diagram'],
	de: ['abbildung', 'abb', 'tabelle', 'grafik', 'diagramm', 'unten', 'oben'],
	fr: ['figure', 'tableau', 'graphique', 'ci-dessous', 'ci-dessus'],
	es: ['figura', 'tabla', 'gráfico', 'a continuación'],
	pt: ['figura', 'tabela', 'gráfico', 'abaixo', 'acima'],
	it: ['figura', 'tabella', 'grafico', 'di seguito', 'qui sotto'],
	nl: ['figuur', 'tabel', 'grafiek', 'hieronder', 'onderstaande'],
	ja: ['下図', '上図', '図は', '表は', 'グラフ', '以下の'],
	zh: ['下图', '上图', '如图', '下表', '图中', '图表'],
	ko: ['아래', '그림', '그래프', '도표'],
})

/** What is paid for something: a price is no finding. */
export const price: WordCue = cue({
	en: ['price', 'prices', 'priced', 'pricing', 'fee', 'fees', 'ticket', 'tickets', 'subscription', 'plan', 'plans', 'pay', 'pays', 'discount', 'coupon', 'tier', 'buy', 'per month', 'mo'],
	de: ['preis', 'preise', 'gebühr', 'gebühren', 'ticket', 'zahlt', 'zahlen', 'abo', 'tarif', 'rabatt', 'pro monat'],
	fr: ['prix', 'tarif', 'tarifs', 'frais', 'billet', 'abonnement', 'payer', 'remise', 'par mois'],
	es: ['precio', 'precios', 'tarifa', 'billete', 'suscripción', 'paga', 'pagar', 'descuento', 'al mes'],
	pt: ['preço', 'preços', 'tarifa', 'bilhete', 'assinatura', 'paga', 'pagar', 'desconto', 'por mês'],
	it: ['prezzo', 'prezzi', 'tariffa', 'biglietto', 'abbonamento', 'paga', 'pagare', 'sconto', 'al mese'],
	nl: ['prijs', 'prijzen', 'tarief', 'kaartje', 'abonnement', 'betaalt', 'betalen', 'korting', 'per maand'],
	ja: ['料金', '価格', '税込', '割引', '月額'],
	zh: ['价格', '價格', '收费', '费用', '折扣', '每月'],
	ko: ['가격', '요금', '할인', '월'],
})

/** What a page is named that reports findings. */
export const findingsTitle: WordCue = cue({
	en: ['survey', 'surveys', 'results', 'statistics', 'stats', 'benchmark*', 'performance', 'report', 'numbers', 'data', 'dataset', 'study', 'findings', 'facts', 'faster', 'speed', 'analysis', 'impact', 'state of', 'measuring', 'measurements', 'experiment*', 'trends', 'research', 'evaluation', 'in review', 'year in'],
	de: ['umfrage', 'ergebnisse', 'statistik*', 'zahlen', 'bericht', 'studie', 'daten', 'analyse', 'auswertung', 'leistung', 'bilanz'],
	fr: ['enquête', 'résultats', 'statistiques', 'chiffres', 'rapport', 'étude', 'données', 'analyse', 'bilan', 'baromètre'],
	es: ['encuesta', 'resultados', 'estadísticas', 'cifras', 'informe', 'estudio', 'datos', 'análisis'],
	pt: ['pesquisa', 'inquérito', 'resultados', 'estatísticas', 'números', 'relatório', 'estudo', 'dados', 'análise'],
	it: ['indagine', 'risultati', 'statistiche', 'numeri', 'rapporto', 'studio', 'dati', 'analisi'],
	nl: ['enquête', 'resultaten', 'statistieken', 'cijfers', 'rapport', 'onderzoek', 'gegevens', 'analyse'],
	ja: ['調査', '結果', '統計', '報告', 'データ', '分析', '性能', '実験', '白書'],
	zh: ['调查', '調查', '结果', '統計', '统计', '报告', '報告', '数据', '分析', '性能', '实验', '研究'],
	ko: ['조사', '결과', '통계', '보고', '데이터', '분석', '성능', '연구'],
})

/** A sentence that leans on the one before it. */
export const dependentStart: RegExp =
	/^(?:["“„«]?)(?:this|that|these|those|it|its|they|their|he|she|here|there|both|such|so|but|and|or|however|then|also|dies|diese|dieser|dieses|es|sie|er|damit|(?:das|die)(?=\s(?:ist|sind|war|waren|wäre|wird|wurde|bedeutet|heißt|entspricht|macht|zeigt|zijn|is)(?!\p{L}))|cela|ceci|ce|cette|ces|il(?=\s(?:est|était|a|avait|y|s|faut|représente|montre)(?!\p{L}))|elle|ils|elles|esto|esta|este|estos|ello|isto|isso|esse|essa|este|questo|questa|questi|ciò|dit|deze|dat|het(?=\s(?:is|was|gaat|betekent|blijkt|zijn)(?!\p{L})))(?![\p{L}])|^[「『“]?(?:これ|それ|この|その|这|這|它|那[个個些种種是里]|이는|이것|그것)/iu

/** Every word of a list with every ending. */
function each(words: string, endings: string): string[] {
	return words.split(' ').flatMap((word) => endings.split('|').map((ending) => `${word} ${ending}`))
}

/** Shares, multiples and large numbers in words. */
export const spelledShare: WordCue = cue({
	en: [...each('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred', 'percent|percentage point|percentage points|per cent|thousand|million|billion|times as|times more|times the'), ...each('one two three four five six seven eight nine', 'percent|percentage point|percentage points'), ...each('a one', 'million|billion|trillion'), 'factor of two', 'factor of three', 'factor of four', 'factor of five', 'factor of ten', 'factor of a hundred', ...each('one two three four seven eight nine', 'in three|in four|in five|in ten|out of three|out of four|out of five|out of ten'), 'one in two', 'one in six', 'one in seven', 'one in eight', 'one in twenty', 'one in a hundred', ...each('nearly almost over about roughly around only just', 'half|a third|a quarter|a fifth|a tenth'), 'more than half', 'less than half', 'fewer than half', 'more than a third', 'less than a third', 'more than a quarter', 'less than a quarter', 'half of', 'half the', 'half a million', 'half a billion', 'third of the', 'third of all', 'quarter of the', 'quarter of all', 'quarters of', 'fifths of', 'thirds of', 'one half', 'one third', 'one quarter', 'one fifth', 'one tenth', 'two thirds', 'three quarters', 'three fourths', 'two fifths', 'three fifths', 'four fifths', 'twice as', 'twice the', 'doubled', 'tripled', 'quadrupled', 'halved', 'twofold', 'threefold', 'fourfold', 'fivefold', 'tenfold', 'order of magnitude', 'orders of magnitude', 'over a thousand', 'over a million', 'over a billion', 'more than a hundred', 'more than a thousand', 'more than a million', 'more than a billion'],
	de: [...each('zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert', 'prozent|millionen|milliarden'), ...each('zweimal dreimal viermal fünfmal zehnmal doppelt', 'so'), ...each('jeder jede jedes jeden', 'zweite|dritte|vierte|fünfte|zehnte|zweiten|dritten|vierten|fünften|zehnten'), 'ein drittel', 'zwei drittel', 'ein viertel', 'drei viertel', 'dreiviertel', 'ein fünftel', 'ein zehntel', 'die hälfte', 'der hälfte', 'hälfte der', 'hälfte aller', 'einer von drei', 'einer von fünf', 'einer von zehn', 'verdoppelt*', 'verdreifacht*', 'halbiert*', ...each('eine einer', 'million|milliarde')],
	fr: [...each('deux trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante soixante cent', 'pour cent|millions|milliards|fois plus|fois moins'), ...each('un une', 'sur deux|sur trois|sur quatre|sur cinq|sur dix'), 'le double de', 'le triple de', 'un tiers', 'deux tiers', 'un quart', 'trois quarts', 'un cinquième', 'un dixième', 'la moitié', 'ordres de grandeur', 'doublé', 'triplé', 'divisé par deux', ...each('un', 'million|milliard')],
	es: [...each('dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta cien', 'por ciento|millones|veces más|veces mayor'), ...each('uno una dos tres', 'de cada'), 'un tercio', 'dos tercios', 'una cuarta parte', 'tres cuartas partes', 'una quinta parte', 'una décima parte', 'la mitad', 'órdenes de magnitud', 'el doble de', 'duplicó', 'triplicó', 'duplicado', 'triplicado', 'un millón', 'mil millones'],
	pt: [...each('dois três quatro cinco seis sete oito nove dez vinte trinta quarenta cinquenta cem', 'por cento|milhões|vezes mais|vezes maior'), ...each('um uma dois duas três', 'em cada'), 'um terço', 'dois terços', 'um quarto dos', 'um quarto das', 'três quartos', 'um quinto', 'um décimo', 'metade d*', 'ordens de magnitude', 'ordens de grandeza', 'o dobro d*', 'duplicou', 'triplicou', 'dobrou', ...each('um', 'milhão|bilhão'), 'mil milhões'],
	it: [...each('due tre quattro cinque sei sette otto nove dieci venti trenta quaranta cinquanta cento', 'per cento|milioni|miliardi|volte più'), ...each('uno una due tre', 'su tre|su quattro|su cinque|su dieci'), 'uno su due', 'una su due', 'un terzo', 'due terzi', 'un quarto de*', 'tre quarti', 'un quinto', 'un decimo', 'la metà', 'ordini di grandezza', 'il doppio', 'raddoppiat*', 'triplicat*', 'dimezzat*', ...each('un', 'milione|miliardo')],
	nl: [...each('twee drie vier vijf zes zeven acht negen tien twintig dertig veertig vijftig honderd', 'procent|miljoen|miljard|keer zo'), ...each('een één', 'op de|derde|kwart|vijfde|tiende'), 'twee derde', 'driekwart', 'drie kwart', 'de helft', 'verdubbeld*', 'verdrievoudigd*', 'gehalveerd*', ...each('een', 'miljoen|miljard')],
	ja: ['半数', '過半', '二分の', '三分の', '四分の', '五分の', '十分の', '倍増', '半減'],
	zh: ['半数', '過半', '过半', '一半', '二分之', '三分之', '四分之', '五分之', '十分之', '翻了一番', '翻倍', '翻番', '减半', '两倍', '兩倍'],
	ko: ['절반', '과반', '두 배', '세 배', '네 배', '다섯 배', '열 배', '명 중 한 명'],
})

function words(lists: CueWords): ReadonlySet<string> {
	return new Set(Object.values(lists).flat())
}

/** Things that carry a number and are not counted by it; the number follows. */
export const numberedWords: ReadonlySet<string> = words({
	en: ['v', 'ver', 'version', 'versions', 'release', 'rfc', 'iso', 'ieee', 'figure', 'figures', 'fig', 'figs', 'table', 'tables', 'step', 'steps', 'chapter', 'chapters', 'section', 'sections', 'page', 'pages', 'p', 'pp', 'line', 'lines', 'issue', 'issues', 'pr', 'request', 'no', 'art', 'article', 'appendix', 'exercise', 'example', 'question', 'item', 'day', 'week', 'month', 'part', 'level', 'layer', 'phase', 'stage', 'type', 'top', 'python', 'node', 'java', 'php', 'ruby', 'ios', 'android', 'windows', 'go', 'rust', 'c++', 'html', 'css', 'http', 'tls', 'ssl', 'utf', 'port', 'cve', 'grade', 'room', 'vol', 'volume', 'episode', 'lesson', 'unit', 'module', 'task', 'note', 'rule'],
	de: ['abbildung', 'abb', 'tabelle', 'kapitel', 'abschnitt', 'seite', 'schritt', 'nr', 'nummer', 'artikel', 'absatz', 'abs', 'stufe', 'woche', 'tag'],
	fr: ['tableau', 'chapitre', 'étape', 'annexe', 'numéro', 'niveau', 'semaine'],
	es: ['figura', 'tabla', 'capítulo', 'paso', 'artículo', 'página', 'sección', 'número', 'nivel', 'versión', 'semana'],
	pt: ['tabela', 'passo', 'etapa', 'artigo', 'seção', 'secção', 'nível', 'versão', 'capítulo'],
	it: ['tabella', 'capitolo', 'articolo', 'pagina', 'sezione', 'numero', 'livello', 'versione', 'passaggio'],
	nl: ['figuur', 'tabel', 'hoofdstuk', 'stap', 'artikel', 'pagina', 'bladzijde', 'versie', 'nummer'],
	ja: ['第', '図', '表'],
	zh: ['第', '图', '圖'],
	ko: ['제', '그림', '표'],
})

/** Names of months and their short forms. */
export const monthWords: ReadonlySet<string> = words({
	en: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
	de: 'januar februar märz mai juni juli oktober dezember okt dez'.split(' '),
	fr: 'janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr déc'.split(' '),
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
	pt: 'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro'.split(' '),
	it: 'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre'.split(' '),
	nl: 'januari februari maart mei augustus'.split(' '),
})

/** Words that stand before a year. */
export const yearLead: ReadonlySet<string> = words({
	en: ['in', 'since', 'by', 'until', 'till', 'during', 'year', 'spring', 'summer', 'autumn', 'fall', 'winter'],
	de: ['im', 'seit', 'ab', 'bis', 'jahr', 'jahre'],
	fr: ['en', 'depuis', 'année', 'jusqu'],
	es: ['desde', 'hasta', 'año'],
	pt: ['em', 'até', 'ano'],
	it: ['nel', 'dal', 'anno'],
	nl: ['sinds', 'vanaf', 'tot', 'jaar'],
})
