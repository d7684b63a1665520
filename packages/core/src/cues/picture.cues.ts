// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Names of charts and of what they do. */
export const chartWords: WordCue = cue({
	en: ['chart', 'charts', 'graph', 'graphs', 'plot', 'plots', 'histogram', 'histograms', 'barplot', 'boxplot', 'box plot', 'scatterplot', 'scatter plot', 'heatmap', 'heat map', 'flame graph', 'flamegraph', 'line graph', 'bar graph', 'pie', 'donut', 'sparkline', 'trend', 'trends', 'distribution', 'distributions', 'benchmark', 'benchmarks', 'timeseries', 'time series', 'ggplot', 'matplotlib', 'curve', 'curves', 'percentage', 'percentiles', 'cdf', 'density', 'responses', 'stacked'],
	de: ['diagramm der', 'balkendiagramm', 'kreisdiagramm', 'liniendiagramm', 'säulendiagramm', 'kurve', 'verlauf', 'verteilung', 'statistik', 'grafik'],
	fr: ['graphique', 'graphe', 'courbe', 'histogramme', 'camembert', 'répartition', 'évolution'],
	es: ['gráfico', 'gráfica', 'histograma', 'distribución', 'evolución', 'curva'],
	pt: ['gráfico', 'histograma', 'distribuição', 'evolução', 'curva'],
	it: ['grafico', 'istogramma', 'distribuzione', 'andamento', 'curva'],
	nl: ['grafiek', 'staafdiagram', 'cirkeldiagram', 'verdeling', 'histogram'],
	ja: ['グラフ', 'チャート', '推移', '分布', 'ヒストグラム'],
	zh: ['图表', '圖表', '柱状图', '折线图', '饼图', '曲线', '分布', '趋势'],
	ko: ['그래프', '차트', '추이', '분포', '도표'],
})

/** Graphs of nodes and edges, which show no quantities. */
export const notChartWords: RegExp =
	/(?:dependency|dependencies|call|knowledge|directed|acyclic|state|scene|object|control[- ]flow|social|open|module|render|build|task|commit|node|graph(?:ql)?)[- ]?graph|dep ?graph|graph ?(?:theory|of dependencies|database|traversal|structure)|plot (?:twist|hole)|pie (?:menu|in)|paragraph/i

/** Measures that charts show, weaker signs than the name of a chart. */
export const measuredWords: WordCue = cue({
	en: ['latency', 'throughput', 'performance', 'memory usage', 'cpu', 'allocations', 'usage', 'over time', 'per second', 'per day', 'per year', 'by year', 'by country', 'results', 'rate', 'rates', 'score', 'scores', 'growth', 'comparison', 'vs', 'versus', 'average', 'median', 'number of', 'share of', 'how many', 'how often', 'how long', 'survey', 'speed', 'time', 'cost', 'prices', 'revenue', 'population', 'increase', 'decrease', 'improvement', 'before and after', 'accuracy', 'loss'],
	de: ['anteil', 'anzahl', 'entwicklung', 'vergleich', 'umfrage', 'pro jahr', 'nach jahr', 'durchschnitt', 'leistung'],
	fr: ['part de', 'nombre de', 'comparaison', 'sondage', 'par an', 'moyenne', 'performances'],
	es: ['porcentaje', 'número de', 'comparación', 'encuesta', 'por año', 'promedio', 'rendimiento'],
	pt: ['percentagem', 'número de', 'comparação', 'pesquisa', 'por ano', 'média', 'desempenho'],
	it: ['percentuale', 'numero di', 'confronto', 'sondaggio', 'per anno', 'media', 'prestazioni'],
	nl: ['aandeel', 'aantal', 'vergelijking', 'enquête', 'per jaar', 'gemiddelde', 'prestaties'],
	ja: ['割合', '比較', '件数', '調査', '年別', '平均', '性能'],
	zh: ['占比', '比较', '比較', '数量', '调查', '平均', '性能', '对比'],
	ko: ['비율', '비교', '건수', '조사', '평균', '성능'],
})

/** Titles of pages whose pictures mostly show data. */
export const dataPageWords: WordCue = cue({
	en: ['survey', 'survey results', 'benchmark', 'benchmarks', 'statistics', 'census', 'by the numbers', 'report', 'trends', 'performance', 'results', 'data', 'analysis', 'measuring', 'speed comparison'],
	de: ['umfrage', 'statistik', 'benchmark', 'bericht', 'ergebnisse', 'auswertung'],
	fr: ['enquête', 'statistiques', 'sondage', 'rapport', 'résultats'],
	es: ['encuesta', 'estadísticas', 'informe', 'resultados'],
	pt: ['pesquisa', 'inquérito', 'estatísticas', 'relatório', 'resultados'],
	it: ['indagine', 'sondaggio', 'statistiche', 'rapporto', 'risultati'],
	nl: ['enquête', 'statistieken', 'rapport', 'resultaten'],
	ja: ['調査', '統計', '結果', 'ベンチマーク'],
	zh: ['调查', '統計', '统计', '报告', '结果', '基准测试'],
	ko: ['조사', '통계', '보고서', '결과', '벤치마크'],
})

/** Boxes, arrows, structure. */
export const diagramWords: WordCue = cue({
	en: ['diagram', 'diagrams', 'architecture', 'flow', 'flowchart', 'flow chart', 'workflow', 'sequence', 'schema', 'schematic', 'structure', 'tree', 'pipeline', 'topology', 'state machine', 'lifecycle', 'life cycle', 'uml', 'erd', 'process', 'hierarchy', 'graphviz', 'mermaid', 'mindmap', 'mind map', 'roadmap', 'stack frame', 'model', 'cycle', 'marble', 'marbles', 'network', 'components', 'layers', 'relationship', 'relationships', 'dependency', 'dependencies', 'concept', 'illustration of how', 'illustrated', 'venn', 'circuit', 'anatomy', 'blueprint', 'arrows', 'nodes', 'automaton', 'railroad'],
	de: ['diagramm', 'architektur', 'ablauf', 'schema', 'struktur', 'aufbau', 'übersicht', 'prozess', 'baum', 'netzwerk', 'zusammenhang', 'flussdiagramm', 'schaltplan'],
	fr: ['diagramme', 'schéma', 'architecture', 'organigramme', 'structure', 'processus', 'arbre', 'cycle', 'flux', 'réseau'],
	es: ['diagrama', 'esquema', 'arquitectura', 'estructura', 'proceso', 'árbol', 'ciclo', 'flujo', 'red'],
	pt: ['diagrama', 'esquema', 'arquitetura', 'estrutura', 'processo', 'árvore', 'ciclo', 'fluxo', 'rede'],
	it: ['diagramma', 'schema', 'architettura', 'struttura', 'processo', 'albero', 'ciclo', 'flusso', 'rete'],
	nl: ['diagram', 'schema', 'architectuur', 'structuur', 'proces', 'boom', 'cyclus', 'stroomschema', 'netwerk'],
	ja: ['ダイアグラム', '構成図', 'アーキテクチャ', 'フロー', '概念図', '構造', '関係図', '仕組み', '模式図'],
	zh: ['示意图', '架构', '流程图', '结构图', '关系图', '流程', '架構', '原理图', '拓扑'],
	ko: ['다이어그램', '구조도', '아키텍처', '흐름도', '개념도', '순서도', '구조'],
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

/** Geographic maps. */
export const mapWords: WordCue = cue({
	en: ['map of', 'world map', 'choropleth', 'geographic', 'map showing', 'heat map of the', 'route map', 'city map', 'street map', 'regional map', 'country map', 'map'],
	de: ['landkarte', 'karte von', 'karte der', 'karte des', 'weltkarte', 'stadtplan', 'karte'],
	fr: ['carte de', 'carte du', 'carte des', 'carte du monde', 'carte géographique'],
	es: ['mapa de', 'mapa del', 'mapa de los', 'mapamundi', 'mapa'],
	pt: ['mapa de', 'mapa do', 'mapa da', 'mapa dos', 'mapa das', 'mapa-múndi', 'mapa'],
	it: ['mappa di', 'mappa del', 'mappa dei', 'mappa della', 'mappa delle', 'cartina', 'mappa'],
	nl: ['kaart van', 'wereldkaart', 'plattegrond', 'kaart'],
	ja: ['地図', 'マップ'],
	zh: ['地图', '地圖'],
	ko: ['지도'],
})
/** Maps that are none. */
export const notMapWords: RegExp = /site ?map|source ?map|road ?map|mind ?map|heat ?map|bitmap|hash ?map|key ?map|tree ?map|map (?:function|method)|affinity map|journey map|story map|(?:^|\s)map\(|concept map/i

/** Pictures that are no asset, whatever else they say. */
export const ornamentWords: WordCue = cue({
	en: ['logo', 'logos', 'icon', 'icons', 'avatar', 'badge', 'badges', 'banner', 'photo', 'photograph', 'photos', 'portrait', 'headshot', 'cover', 'hero', 'thumbnail', 'thumb', 'screenshot', 'screenshots', 'screen shot', 'screen capture', 'screencast', 'capture', 'mascot', 'meme', 'cartoon', 'comic', 'sticker', 'emoji', 'gravatar', 'favicon', 'button', 'spinner', 'loading', 'profile', 'selfie', 'wallpaper', 'background', 'img shields', 'unsplash', 'pexels', 'shutterstock', 'istock', 'dialog', 'window', 'terminal', 'settings page', 'ui', 'speaker', 'conference', 'book cover', 'qr code', 'sponsor', 'arrow icon', 'welcome', 'header', 'gallery', 'painting', 'signature'],
	de: ['logo', 'symbol', 'foto', 'porträt', 'titelbild', 'bildschirmfoto', 'banner', 'maskottchen', 'screenshot'],
	fr: ['logo', 'icône', 'photo', 'portrait', 'bannière', "capture d'écran", 'couverture', 'vignette'],
	es: ['logo', 'logotipo', 'icono', 'foto', 'retrato', 'captura de pantalla', 'portada', 'banner'],
	pt: ['logo', 'logotipo', 'ícone', 'foto', 'retrato', 'captura de tela', 'capa', 'banner'],
	it: ['logo', 'icona', 'foto', 'ritratto', 'schermata', 'copertina', 'banner'],
	nl: ['logo', 'pictogram', 'foto', 'portret', 'schermafbeelding', 'omslag', 'banner'],
	ja: ['ロゴ', 'アイコン', '写真', 'スクリーンショット', 'バナー', '画面', '表紙'],
	zh: ['标志', '图标', '照片', '截图', '截圖', '横幅', '封面', '头像', '界面'],
	ko: ['로고', '아이콘', '사진', '스크린샷', '배너', '화면', '표지'],
})

/** A sentence that points at a picture beside it. */
export const pointsAtChart: WordCue = cue({
	en: ['graph below', 'chart below', 'plot below', 'graph above', 'chart above', 'following graph', 'following chart', 'following plot', 'graph shows', 'chart shows', 'plot shows', 'graphs show', 'charts show', 'plots show', 'this graph', 'this chart', 'these charts', 'these graphs', 'this plot', 'x axis', 'y axis', 'the bars', 'benchmark results', 'here are the results', 'results are shown', 'visualized', 'visualised'],
	de: ['folgende grafik', 'das diagramm zeigt', 'die grafik zeigt', 'folgendes diagramm', 'x achse', 'y achse'],
	fr: ['graphique suivant', 'graphique ci-dessous', 'ce graphique', 'le graphique montre'],
	es: ['siguiente gráfico', 'gráfico muestra', 'la gráfica muestra', 'este gráfico'],
	pt: ['gráfico a seguir', 'o gráfico mostra', 'este gráfico', 'gráfico abaixo'],
	it: ['grafico seguente', 'il grafico mostra', 'questo grafico'],
	nl: ['volgende grafiek', 'de grafiek toont', 'deze grafiek', 'grafiek hieronder'],
	ja: ['グラフは', '以下のグラフ', '次のグラフ', '下のグラフ'],
	zh: ['下图', '如图', '图表显示', '如下图', '上图'],
	ko: ['아래 그래프', '다음 그래프', '그래프는', '차트는'],
})

/** The same for drawings of structure. */
export const pointsAtDiagram: WordCue = cue({
	en: ['diagram below', 'diagram above', 'following diagram', 'diagram shows', 'this diagram', 'figure shows', 'figure below', 'following figure', 'illustrated below', 'illustrated in', 'looks like this', 'as shown below', 'as shown in', 'this illustration', 'picture below', 'image below', 'following image', 'following picture', 'following illustration', 'depicts'],
	de: ['folgende abbildung', 'die abbildung zeigt', 'schaubild', 'sieht so aus'],
	fr: ['schéma suivant', 'figure suivante', 'schéma ci-dessous', 'ce schéma'],
	es: ['siguiente diagrama', 'siguiente figura', 'el diagrama muestra', 'este diagrama'],
	pt: ['diagrama a seguir', 'figura a seguir', 'o diagrama mostra', 'diagrama abaixo'],
	it: ['diagramma seguente', 'figura seguente', 'il diagramma mostra'],
	nl: ['volgende diagram', 'volgende figuur', 'het diagram toont', 'onderstaande figuur'],
	ja: ['次の図', '以下の図', '図は', '下図'],
	zh: ['下图所示', '如下图所示', '示意', '如图所示'],
	ko: ['다음 그림', '아래 그림', '그림은'],
})

/** Code that draws. */
export const plottingCode: RegExp =
	/ggplot\s?\(|geom_\w|plt\.(?:plot|show|bar|hist|scatter|figure|subplots)|\.plot\(|\bplot\(|hist\(|barplot\(|boxplot\(|sns\.|seaborn|px\.(?:line|bar|scatter|histogram)|plotly|altair|alt\.Chart|matplotlib|autoplot\(|Plot\.plot\(/
