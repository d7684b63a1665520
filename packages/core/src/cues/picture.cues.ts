// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Names of charts. */
export const chartWords: WordCue = cue({
	en: ['chart', 'charts', 'graph', 'graphs', 'plot', 'plots', 'histogram', 'histograms', 'barplot', 'boxplot', 'boxplots', 'box plot', 'scatterplot', 'scatterplots', 'scatter plot', 'scatter', 'heatmap', 'heatmaps', 'heat map', 'flame graph', 'flamegraph', 'flame chart', 'line graph', 'line chart', 'bar graph', 'bar chart', 'barchart', 'linechart', 'piechart', 'pie chart', 'donut', 'sparkline', 'timeseries', 'time series', 'ggplot', 'matplotlib', 'curve', 'curves', 'cdf', 'spectrogram', 'violin plot', 'candlestick', 'gantt', 'stacked bar', 'stacked bars', 'x axis', 'y axis'],
	de: ['balkendiagramm', 'balkengrafik', 'kreisdiagramm', 'tortendiagramm', 'liniendiagramm', 'säulendiagramm', 'kurve', 'kurvendiagramm', 'streudiagramm', 'histogramm', 'zeitreihe', 'grafik', 'graph'],
	fr: ['graphique', 'graphiques', 'graphe', 'courbe', 'courbes', 'histogramme', 'camembert', 'nuage de points', 'diagramme en barres', 'diagramme circulaire'],
	es: ['gráfico', 'gráfica', 'gráficos', 'gráficas', 'histograma', 'curva', 'diagrama de barras', 'diagrama de dispersión'],
	pt: ['gráfico', 'gráficos', 'histograma', 'curva', 'diagrama de dispersão'],
	it: ['grafico', 'grafici', 'istogramma', 'curva', 'diagramma a barre'],
	nl: ['grafiek', 'grafieken', 'staafdiagram', 'cirkeldiagram', 'taartdiagram', 'lijndiagram', 'histogram', 'spreidingsdiagram'],
	ja: ['グラフ', 'チャート', 'ヒストグラム', '散布図', '箱ひげ図', '折れ線'],
	zh: ['图表', '圖表', '柱状图', '柱狀圖', '条形图', '折线图', '饼图', '曲线', '直方图', '散点图', '统计图', '箱线图', '火焰图', '热力图'],
	ko: ['그래프', '차트', '도표', '히스토그램', '산점도', '곡선'],
})

/** Graphs of nodes and edges, which show no quantities. */
export const notChartWords: RegExp =
	/(?:flow|org)[- ]?charts?|(?:dependency|dependencies|call|knowledge|directed|acyclic|state|scene|object|control[- ]flow|social|open|module|render|build|task|commit|node|graph(?:ql)?)[- ]?graph|dep ?graph|graph ?(?:theory|of dependencies|database|traversal|structure)|plot (?:twist|hole)|pie (?:menu|in)|paragraph/i

/** What graphs of nodes and edges consist of: a page that names both means such a graph by "graph". */
export const nodeWords: WordCue = cue({
	en: ['vertex', 'vertices', 'node', 'nodes'],
	de: ['knoten', 'ecken'],
	fr: ['sommets', 'sommet', 'nœuds', 'noeuds'],
	es: ['nodos', 'nodo', 'vértices'],
	pt: ['nós', 'vértices', 'vértice'],
	it: ['nodi', 'nodo', 'vertici'],
	nl: ['knopen', 'knooppunten'],
	ja: ['ノード', '頂点'],
	zh: ['节点', '顶点', '節點', '頂點'],
	ko: ['노드', '정점'],
})
export const edgeWords: WordCue = cue({
	en: ['edges'],
	de: ['kanten'],
	fr: ['arêtes'],
	es: ['aristas'],
	pt: ['arestas'],
	it: ['archi'],
	nl: ['kanten'],
	ja: ['エッジ', '辺'],
	zh: ['边', '邊'],
	ko: ['간선'],
})

/** Measures that charts show, and what they do, weaker signs than the name of a chart. */
export const measuredWords: WordCue = cue({
	en: ['latency', 'throughput', 'performance', 'memory usage', 'cpu', 'allocations', 'usage', 'over time', 'per second', 'per day', 'per year', 'by year', 'by country', 'by month', 'by week', 'per month', 'per week', 'per hour', 'monthly', 'yearly', 'quarterly', 'counts', 'ratio', 'decline', 'results', 'rate', 'rates', 'score', 'scores', 'growth', 'comparison', 'comparisons', 'vs', 'versus', 'average', 'median', 'number of', 'share of', 'how many', 'how often', 'how long', 'survey', 'speed', 'time', 'times', 'cost', 'prices', 'revenue', 'population', 'increase', 'decrease', 'improvement', 'before and after', 'accuracy', 'loss', 'trend', 'trends', 'distribution', 'distributions', 'benchmark', 'benchmarks', 'bench', 'perf', 'percentage', 'percentiles', 'density', 'responses', 'stacked', 'stats', 'statistics', 'correlation', 'regression', 'forecast', 'waterfall', 'dashboard', 'grafana', 'profile', 'profiler', 'iops', 'requests', 'downloads', 'cases', 'deaths', 'size', 'sizes', 'duration', 'metrics', 'evolution', 'frequency', 'frequencies', 'probability', 'visits', 'traffic', 'visitors', 'error bars', 'contour', 'standard deviation', 'variance', 'epoch', 'epochs', 'error rate', 'dashed line', 'dotted line', 'red line', 'blue line', 'black line', 'green line', 'shaded area'],
	de: ['anteil', 'anteile', 'anzahl', 'entwicklung', 'vergleich', 'umfrage', 'pro jahr', 'nach jahr', 'pro monat', 'monatlich*', 'durchschnitt', 'leistung', 'verlauf', 'verteilung', 'statistik', 'häufigkeit', 'zunahme', 'rückgang', 'ergebnisse'],
	fr: ['part de', 'nombre de', 'comparaison', 'sondage', 'par an', 'par mois', 'mensuel*', 'moyenne', 'performances', 'répartition', 'évolution', 'statistiques', 'taux', 'résultats', 'fréquence'],
	es: ['porcentaje', 'número de', 'comparación', 'encuesta', 'por año', 'por mes', 'mensual*', 'promedio', 'rendimiento', 'distribución', 'evolución', 'estadísticas', 'tasa', 'resultados', 'frecuencia'],
	pt: ['percentagem', 'porcentagem', 'número de', 'comparação', 'pesquisa', 'por ano', 'por mês', 'mensal', 'média', 'desempenho', 'distribuição', 'evolução', 'estatísticas', 'taxa', 'resultados'],
	it: ['percentuale', 'numero di', 'confronto', 'sondaggio', 'per anno', 'al mese', 'mensile', 'media', 'prestazioni', 'distribuzione', 'andamento', 'statistiche', 'tasso', 'risultati'],
	nl: ['aandeel', 'aantal', 'vergelijking', 'enquête', 'per jaar', 'per maand', 'maandelijks*', 'gemiddelde', 'prestaties', 'verdeling', 'ontwikkeling', 'statistieken', 'resultaten'],
	ja: ['割合', '比較', '件数', '調査', '年別', '月別', '平均', '性能', '推移', '分布', '統計', '結果', '回答'],
	zh: ['占比', '比较', '比較', '数量', '调查', '平均', '性能', '对比', '分布', '趋势', '统计', '增长', '结果'],
	ko: ['비율', '비교', '건수', '조사', '평균', '성능', '추이', '분포', '통계', '결과'],
})

/** Words of pages and passages whose pictures mostly show data. */
export const dataPageWords: WordCue = cue({
	en: ['survey', 'surveys', 'surveyed', 'benchmark', 'benchmarks', 'benchmarking', 'statistics', 'census', 'poll', 'questionnaire', 'by the numbers', 'trends', 'measuring', 'measurements', 'speed comparison', 'respondents', 'respondent', 'participants', 'answered', 'responses', 'percentile', 'data analysis', 'annual report', 'state of'],
	de: ['umfrage', 'umfragen', 'statistik', 'statistiken', 'benchmark', 'befragte', 'befragten', 'befragung', 'auswertung', 'jahresbericht', 'erhebung'],
	fr: ['enquête', 'statistiques', 'sondage', 'répondants', 'sondés', 'participants', 'bilan', 'rapport annuel'],
	es: ['encuesta', 'encuestas', 'estadísticas', 'encuestados', 'participantes', 'informe anual', 'censo'],
	pt: ['inquérito', 'estatísticas', 'inquiridos', 'entrevistados', 'respondentes', 'relatório anual', 'censo'],
	it: ['indagine', 'sondaggio', 'statistiche', 'intervistati', 'partecipanti', 'rapporto annuale', 'censimento'],
	nl: ['enquête', 'statistieken', 'respondenten', 'ondervraagden', 'deelnemers', 'jaarverslag', 'peiling'],
	ja: ['調査', '統計', 'アンケート', '回答者', 'ベンチマーク'],
	zh: ['调查', '調查', '统计', '統計', '受访者', '问卷', '基准测试'],
	ko: ['조사', '통계', '설문', '응답자', '벤치마크'],
})

/** Names of drawings of structure. */
export const diagramWords: WordCue = cue({
	en: ['diagram', 'diagrams', 'flowchart', 'flow chart', 'schematic', 'schematics', 'state machine', 'uml', 'erd', 'graphviz', 'mermaid', 'plantuml', 'drawio', 'excalidraw', 'mindmap', 'mind map', 'concept map', 'venn', 'circuit', 'blueprint', 'illustration of how', 'architecture', 'workflow', 'topology', 'organigram', 'org chart', 'sequence diagram', 'marble diagram', 'data flow', 'dataflow', 'schema', 'railroad', 'automaton', 'depgraph'],
	de: ['diagramm', 'flussdiagramm', 'ablaufdiagramm', 'schaltplan', 'schema', 'schaubild', 'architektur', 'organigramm', 'prinzipskizze', 'schematisch*'],
	fr: ['diagramme', 'schéma', 'organigramme', 'architecture', 'logigramme', 'schématique'],
	es: ['diagrama', 'esquema', 'arquitectura', 'organigrama', 'flujograma', 'esquemático', 'esquemática'],
	pt: ['diagrama', 'esquema', 'arquitetura', 'organograma', 'fluxograma', 'esquemático', 'esquemática'],
	it: ['diagramma', 'schema', 'architettura', 'organigramma', 'schematico', 'schematica'],
	nl: ['diagram', 'schema', 'architectuur', 'stroomschema', 'organogram', 'schematisch*'],
	ja: ['ダイアグラム', '構成図', 'アーキテクチャ', 'フロー図', 'フローチャート', '概念図', '関係図', '模式図', '構造図', 'シーケンス図'],
	zh: ['示意图', '示意圖', '架构图', '流程图', '流程圖', '结构图', '关系图', '原理图', '拓扑图', '时序图', '状态图', '类图', '架构'],
	ko: ['다이어그램', '구조도', '아키텍처', '흐름도', '개념도', '순서도', '구성도'],
})

/** What drawings of structure show, weaker signs than their names. */
export const structureWords: WordCue = cue({
	en: ['flow', 'flows', 'sequence', 'structure', 'tree', 'pipeline', 'lifecycle', 'life cycle', 'process', 'hierarchy', 'roadmap', 'stack frame', 'model', 'cycle', 'marble', 'marbles', 'network', 'component', 'components', 'layer', 'layers', 'relationship', 'relationships', 'dependency', 'dependencies', 'concept', 'concepts', 'conceptual', 'illustrated', 'anatomy', 'arrow', 'arrows', 'node', 'nodes', 'box', 'boxes', 'overview', 'infrastructure', 'stages', 'phases', 'taxonomy', 'spectrum', 'framework', 'loop', 'queue', 'stack', 'protocol', 'handshake', 'pathway', 'cluster', 'mapping', 'system', 'wiring', 'scheme', 'milestones', 'decomposition', 'data model', 'entities', 'inheritance', 'page table', 'interaction', 'interactions', 'environment', 'how it works', 'setup', 'design', 'mechanism', 'steps', 'connected', 'graph of', 'visualization', 'visualisation', 'illustration'],
	de: ['ablauf', 'struktur', 'aufbau', 'übersicht', 'prozess', 'baum', 'netzwerk', 'zusammenhang', 'schichten', 'kreislauf', 'beziehung', 'beziehungen', 'funktionsweise', 'pfeile', 'phasen'],
	fr: ['structure', 'processus', 'arbre', 'cycle', 'flux', 'réseau', 'étapes', 'couches', 'relations', 'fonctionnement', 'flèches'],
	es: ['estructura', 'proceso', 'árbol', 'ciclo', 'flujo', 'red', 'etapas', 'capas', 'relaciones', 'conversión', 'visión general', 'funcionamiento', 'flechas', 'ilustración'],
	pt: ['estrutura', 'processo', 'árvore', 'ciclo', 'fluxo', 'rede', 'etapas', 'camadas', 'relações', 'visão geral', 'funcionamento', 'setas', 'ilustração'],
	it: ['struttura', 'processo', 'albero', 'ciclo', 'flusso', 'rete', 'fasi', 'livelli', 'relazioni', 'panoramica', 'funzionamento', 'frecce', 'illustrazione'],
	nl: ['structuur', 'proces', 'boom', 'cyclus', 'netwerk', 'fasen', 'lagen', 'relaties', 'overzicht', 'werking', 'pijlen', 'opbouw'],
	ja: ['フロー', '構造', '仕組み', '関係', '流れ', '全体像', '階層', 'を示す図', 'の図'],
	zh: ['流程', '架構', '拓扑', '结构', '关系', '原理', '过程', '模型', '层次', '系统'],
	ko: ['구조', '흐름', '관계', '과정', '원리', '계층', '모델'],
})

/** One picture that explains a subject. */
export const infographicWords: WordCue = cue({
	en: ['infographic', 'infographics', 'inforgraphic', 'sketchnote', 'sketch note', 'cheat sheet', 'cheatsheet', 'visual summary', 'visual abstract', 'by the numbers', 'fact sheet', 'factsheet', 'poster', 'visual guide', 'at a glance'],
	de: ['infografik', 'infografiken', 'spickzettel', 'auf einen blick', 'plakat'],
	fr: ['infographie', 'infographies', 'aide-mémoire', 'affiche', "en un coup d'œil"],
	es: ['infografía', 'infografías', 'infografia', 'de un vistazo', 'cartel'],
	pt: ['infográfico', 'infográficos', 'infografico', 'cartaz'],
	it: ['infografica', 'infografiche', 'a colpo d’occhio', 'locandina'],
	nl: ['infographic', 'spiekbriefje', 'in één oogopslag', 'poster'],
	ja: ['インフォグラフィック', '早見表', '図解'],
	zh: ['信息图', '資訊圖', '信息圖', '一图', '速查表', '图解', '海报'],
	ko: ['인포그래픽', '한눈에', '요약도', '포스터'],
})

/** Geographic maps, by words that hardly mean anything else. */
export const mapWords: WordCue = cue({
	en: ['map of', 'maps of', 'world map', 'choropleth', 'geographic', 'geospatial', 'map showing', 'map shows', 'map with', 'heat map of the', 'route map', 'city map', 'street map', 'regional map', 'country map', 'cartogram', 'satellite image', 'topographic', 'leaflet map', 'basemap', 'atlas', 'latitude', 'longitude', 'ggmap', 'geom sf'],
	de: ['landkarte', 'landkarten', 'karte von', 'karte der', 'karte des', 'weltkarte', 'stadtplan', 'übersichtskarte', 'deutschlandkarte'],
	fr: ['carte de', 'carte du', 'carte des', 'carte du monde', 'carte géographique', 'cartographie'],
	es: ['mapa de', 'mapa del', 'mapa de los', 'mapamundi', 'mapa mundial'],
	pt: ['mapa de', 'mapa do', 'mapa da', 'mapa dos', 'mapa das', 'mapa-múndi'],
	it: ['mappa di', 'mappa del', 'mappa dei', 'mappa della', 'mappa delle', 'cartina', 'planisfero'],
	nl: ['kaart van', 'wereldkaart', 'plattegrond', 'landkaart'],
	ja: ['地図', '世界地図', '分布図'],
	zh: ['地图', '地圖', '分布图'],
	ko: ['지도'],
})

/** The bare word, which stands for much that is no geography too. */
export const bareMapWords: WordCue = cue({
	en: ['map', 'maps', 'mapped', 'countries', 'regions', 'geography', 'places'],
	de: ['karte', 'karten', 'länder', 'regionen'],
	fr: ['carte', 'cartes', 'pays', 'régions'],
	es: ['mapa', 'mapas', 'países', 'regiones'],
	pt: ['mapa', 'mapas', 'países', 'regiões'],
	it: ['mappa', 'mappe', 'paesi', 'regioni'],
	nl: ['kaart', 'kaarten', 'landen'],
	ja: ['マップ'],
	zh: ['国家和地区'],
	ko: ['국가별'],
})

/** Maps that are none. */
export const notMapWords: RegExp = /site ?map|source ?map|road ?map|mind ?map|heat ?map|bitmap|hash ?map|key ?map|tree ?map|map (?:function|method)|affinity map|journey map|story map|(?:^|\s)map\(|concept map/i

/** A table that is shown as a picture. */
export const tableWords: WordCue = cue({
	en: ['table', 'tables', 'spreadsheet', 'matrix', 'tabular', 'data frame', 'dataframe', 'leaderboard', 'scorecard'],
	de: ['tabelle', 'matrix', 'übersichtstabelle'],
	fr: ['tableau', 'tableaux', 'matrice', 'feuille de calcul'],
	es: ['tabla', 'matriz', 'hoja de cálculo'],
	pt: ['tabela', 'matriz', 'planilha'],
	it: ['tabella', 'matrice', 'foglio di calcolo'],
	nl: ['tabel', 'matrix', 'rekenblad'],
	ja: ['一覧表', '表', 'テーブル'],
	zh: ['表格', '一览表', '对照表'],
	ko: ['도표', '표', '스프레드시트'],
})

/** People, places and things before a camera. */
export const photoWords: WordCue = cue({
	en: ['photo', 'photos', 'photograph', 'photographs', 'photography', 'portrait', 'headshot', 'selfie', 'profile', 'group picture', 'team picture', 'speaker', 'speakers', 'conference', 'keynote', 'stage', 'team', 'crew', 'staff', 'people', 'woman', 'man', 'men', 'women', 'person', 'smiling', 'wearing', 'standing', 'sitting', 'holding', 'audience', 'attendees', 'cat', 'dog', 'skyline', 'building', 'whiteboard', 'unsplash', 'pexels', 'flickr', 'getty', 'shutterstock', 'istock', 'award', 'trophy', 'author'],
	de: ['foto', 'fotos', 'porträt', 'gruppenbild', 'gruppenfoto', 'frau', 'mann', 'menschen', 'personen', 'aufnahme', 'luftbild'],
	fr: ['photo', 'photos', 'portrait', 'photographie', 'femme', 'homme', 'personnes', 'équipe'],
	es: ['foto', 'fotos', 'fotografía', 'retrato', 'mujer', 'hombre', 'personas', 'equipo'],
	pt: ['foto', 'fotos', 'fotografia', 'retrato', 'mulher', 'homem', 'pessoas', 'equipe', 'equipa'],
	it: ['foto', 'fotografia', 'ritratto', 'donna', 'uomo', 'persone', 'squadra'],
	nl: ['foto', "foto's", 'portret', 'vrouw', 'man', 'mensen', 'groepsfoto'],
	ja: ['写真', '集合写真', '人物', '男性', '女性', '人々'],
	zh: ['照片', '合影', '合照', '人物', '男子', '女子', '摄影'],
	ko: ['사진', '인물', '남성', '여성', '단체사진'],
})

/** Marks of somebody or something. */
export const brandWords: WordCue = cue({
	en: ['logo', 'logos', 'logotype', 'icon', 'icons', 'icn', 'avatar', 'avatars', 'badge', 'badges', 'emoji', 'gravatar', 'favicon', 'sponsor', 'sponsors', 'button', 'brand', 'wordmark', 'seal', 'emblem', 'flag', 'banner logo', 'sticker', 'img shields', 'qr code', 'qr', 'signature', 'symbol'],
	de: ['logo', 'logos', 'symbol', 'wappen', 'piktogramm', 'schaltfläche', 'sponsoren'],
	fr: ['logo', 'logos', 'icône', 'icônes', 'pictogramme', 'bouton'],
	es: ['logo', 'logotipo', 'icono', 'iconos', 'ícono', 'insignia', 'botón'],
	pt: ['logo', 'logotipo', 'ícone', 'ícones', 'botão', 'selo'],
	it: ['logo', 'icona', 'icone', 'pulsante', 'stemma'],
	nl: ['logo', 'pictogram', 'icoon', 'knop', 'embleem'],
	ja: ['ロゴ', 'アイコン', 'バッジ', 'ボタン'],
	zh: ['标志', '图标', '徽章', '头像', '二维码', '按钮'],
	ko: ['로고', '아이콘', '배지', '버튼', '휘장'],
})

/** Words for captures of a screen. */
export const screenshotWords: WordCue = cue({
	en: ['screenshot*', 'screen shot', 'screen shots', 'screencap', 'screen capture', 'screengrab', 'screencast'],
	de: ['bildschirmfoto*', 'bildschirmaufnahme'],
	fr: ["capture d'écran", "captures d'écran", 'copie d’écran'],
	es: ['captura de pantalla', 'capturas de pantalla', 'pantallazo'],
	pt: ['captura de tela', 'captura de ecrã', 'capturas de tela'],
	it: ['schermata', 'schermate'],
	nl: ['schermafbeelding*', 'schermafdruk', 'schermopname'],
	ja: ['スクリーンショット', 'スクショ'],
	zh: ['截图', '截圖', '屏幕快照'],
	ko: ['스크린샷'],
})

/** Parts of programs, which captures show. */
export const captureWords: WordCue = cue({
	en: ['screen', 'screens', 'capture', 'captures', 'dialog', 'dialogue box', 'window', 'terminal', 'console', 'settings', 'settings page', 'preferences', 'ui', 'gui', 'interface', 'menu', 'sidebar', 'tab', 'toolbar', 'editor', 'browser', 'vscode', 'devtools', 'home page', 'homepage', 'landing page', 'login', 'sign in', 'form', 'search results', 'output', 'cli', 'demo', 'example of', 'preview', 'playground', 'wizard', 'popup', 'notification*', 'extension', 'plugin', 'app', 'mockup', 'wireframe', 'tweet', 'code', 'page'],
	de: ['oberfläche', 'einstellungen', 'fenster', 'dialog', 'bildschirm', 'startseite', 'menü', 'ausgabe'],
	fr: ['écran', 'interface', 'fenêtre', 'paramètres', 'menu', "page d'accueil", 'formulaire'],
	es: ['captura', 'pantalla', 'interfaz', 'ventana', 'ajustes', 'menú', 'formulario', 'página'],
	pt: ['captura', 'tela', 'ecrã', 'interface', 'janela', 'configurações', 'menu', 'formulário', 'página'],
	it: ['schermo', 'interfaccia', 'finestra', 'impostazioni', 'menu', 'modulo', 'pagina'],
	nl: ['scherm', 'interface', 'venster', 'instellingen', 'menu', 'formulier', 'pagina'],
	ja: ['画面', 'ダイアログ', 'ウィンドウ', '設定', 'メニュー', 'ターミナル'],
	zh: ['界面', '窗口', '设置', '菜单', '终端', '对话框', '页面', '演示'],
	ko: ['화면', '설정', '메뉴', '인터페이스', '터미널'],
})

/** Pictures that adorn. */
export const ornamentWords: WordCue = cue({
	en: ['banner', 'cover', 'hero', 'header', 'thumbnail', 'thumb', 'thumbnails', 'mascot', 'meme', 'cartoon', 'comic', 'xkcd', 'spinner', 'loading', 'wallpaper', 'background', 'welcome', 'gallery', 'painting', 'teaser', 'splash', 'placeholder', 'decorative', 'decoration', 'artwork', 'art', 'drawing of', 'stock', 'featured', 'feature image', 'opengraph', 'og image', 'social card', 'book cover', 'front page', 'poster image', 'giphy', 'lesson title', 'ferris', 'octocat'],
	de: ['titelbild', 'banner', 'maskottchen', 'umschlag', 'hintergrund', 'zierbild', 'vorschaubild', 'zeichnung'],
	fr: ['bannière', 'couverture', 'vignette', 'mascotte', 'dessin', 'arrière-plan'],
	es: ['portada', 'banner', 'mascota', 'miniatura', 'dibujo', 'fondo'],
	pt: ['capa', 'banner', 'mascote', 'miniatura', 'desenho', 'fundo'],
	it: ['copertina', 'banner', 'miniatura', 'mascotte', 'disegno', 'sfondo'],
	nl: ['omslag', 'banner', 'mascotte', 'achtergrond', 'tekening'],
	ja: ['バナー', '表紙', 'マスコット', '背景', 'カバー'],
	zh: ['横幅', '封面', '吉祥物', '背景图', '配图', '漫画'],
	ko: ['배너', '표지', '마스코트', '배경', '썸네일'],
})

/** Steps in a program, which a capture beside them shows. */
export const operatingWords: WordCue = cue({
	en: ['click', 'click on', 'button', 'select', 'choose', 'dropdown', 'drop down', 'menu', 'go to', 'navigate to', 'open the', 'install', 'type', 'press', 'enter', 'dialog', 'settings', 'tab', 'window', 'sidebar', 'screen', 'page', 'log in', 'sign in', 'run the', 'prompt', 'terminal', 'browser', 'editor', 'app', 'ui', 'interface', 'screenshot', 'you should see', 'you will see'],
	de: ['klicken', 'klicke', 'schaltfläche', 'wählen sie', 'öffnen sie', 'menü', 'fenster', 'einstellungen', 'oberfläche', 'eingeben'],
	fr: ['cliquez', 'bouton', 'sélectionnez', 'ouvrez', 'menu', 'fenêtre', 'paramètres', 'saisissez', 'interface'],
	es: ['clic', 'botón', 'seleccione', 'selecciona', 'abra', 'menú', 'ventana', 'ajustes', 'interfaz'],
	pt: ['clique', 'botão', 'selecione', 'abra', 'menu', 'janela', 'configurações', 'interface'],
	it: ['clicca', 'fai clic', 'pulsante', 'seleziona', 'apri', 'menu', 'finestra', 'impostazioni', 'interfaccia'],
	nl: ['klik', 'knop', 'selecteer', 'kies', 'menu', 'venster', 'instellingen', 'scherm'],
	ja: ['クリック', 'ボタン', '選択し', 'メニュー', '画面', '設定', '入力し', 'インストール'],
	zh: ['点击', '點擊', '单击', '按钮', '选择', '菜单', '窗口', '界面', '设置', '输入', '打开', '安装'],
	ko: ['클릭', '버튼', '선택', '메뉴', '화면', '설정', '입력', '설치'],
})

/** Words that point at a figure beside them. */
export const pointingWords: WordCue = cue({
	en: ['below', 'above', 'following', 'figure', 'figures', 'fig', 'shows', 'show', 'shown', 'illustrated', 'illustrates', 'depicts', 'depicted', 'visualized', 'visualised', 'looks like this', 'look like this', 'as you can see', 'you can see', 'we can see', 'this graph', 'this chart', 'this diagram', 'this picture', 'this image', 'this illustration', 'x axis', 'y axis', 'in red', 'in blue', 'in green'],
	de: ['folgende*', 'abbildung', 'abb', 'zeigt', 'zeigen', 'unten', 'oben', 'schaubild', 'sieht so aus', 'dargestellt', 'zu sehen'],
	fr: ['suivant*', 'ci-dessous', 'ci-dessus', 'figure', 'montre', 'montrent', 'illustre', 'voici'],
	es: ['siguiente*', 'figura', 'muestra', 'muestran', 'a continuación', 'ilustra'],
	pt: ['seguinte*', 'a seguir', 'figura', 'mostra', 'mostram', 'abaixo', 'acima', 'ilustra'],
	it: ['seguente', 'seguenti', 'figura', 'mostra', 'mostrano', 'di seguito', 'illustra', 'qui sotto'],
	nl: ['volgende', 'figuur', 'toont', 'tonen', 'hieronder', 'onderstaande', 'laat zien', 'afgebeeld'],
	ja: ['次の図', '以下の図', '図は', '下図', '上図', '次のグラフ', '以下のグラフ', '示して', '以下の', '次の'],
	zh: ['下图', '如图', '上图', '所示', '如下', '图中', '示意'],
	ko: ['다음', '아래', '그림', '보여', '나타낸'],
})

/** Code that draws a map. */
export const mappingCode: RegExp =
	/geom_sf|coord_(?:sf|map|quickmap)|ggmap|borders\(|map_data\(|leaflet\(|mapview\(|tm_(?:shape|polygons)|geopandas|cartopy|folium|choropleth|rnaturalearth|st_read\(|Basemap\(/

/** Code that draws. */
export const plottingCode: RegExp =
	/ggplot\s?\(|geom_\w|plt\.(?:plot|show|bar|hist|scatter|figure|subplots)|\.plot\(|\bplot\(|hist\(|barplot\(|boxplot\(|sns\.|seaborn|px\.(?:line|bar|scatter|histogram)|plotly|altair|alt\.Chart|matplotlib|autoplot\(|Plot\.plot\(/
