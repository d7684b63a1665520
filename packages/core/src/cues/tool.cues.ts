// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Names of things to work or play with: calculators, playgrounds, simulations, quizzes. */
export const toolWords: WordCue = cue({
	en: ['calculator*', 'calculate your', 'estimator', 'converter', 'generator', 'simulator*', 'simulation*', 'simulate*', 'playground*', 'sandbox', 'quiz', 'quizzes', 'interactive', 'interactively', 'live demo', 'live example', 'live editor', 'live preview', 'explorable*', 'explorer', 'visualizer', 'visualiser', 'game', 'configurator', 'self assessment', 'self test', 'repl', 'try it yourself', 'try it out', 'try it online', 'puzzle', 'widget', 'solver', 'tool'],
	de: ['rechner', 'umrechner', 'onlinerechner', 'kostenrechner', 'generator', 'simulator', 'simulation', 'interaktiv*', 'quiz', 'spiel', 'konfigurator', 'selbsttest', 'werkzeug'],
	fr: ['calculateur', 'calculatrice', 'simulateur', 'simulation', 'convertisseur', 'générateur', 'interactif*', 'interactive*', 'quiz', 'jeu', 'bac à sable', 'outil'],
	es: ['calculadora', 'simulador', 'simulación', 'conversor', 'generador', 'interactivo*', 'interactiva*', 'cuestionario interactivo', 'juego', 'herramienta'],
	pt: ['calculadora', 'simulador', 'simulação', 'conversor', 'gerador', 'interativo*', 'interativa*', 'quiz', 'jogo', 'ferramenta'],
	it: ['calcolatore', 'calcolatrice', 'simulatore', 'simulazione', 'convertitore', 'generatore', 'interattivo*', 'interattiva*', 'quiz', 'gioco', 'strumento'],
	nl: ['rekentool', 'rekenmachine', 'calculator', 'simulator', 'simulatie', 'omrekenaar', 'generator', 'interactief', 'interactieve', 'quiz', 'spel', 'hulpmiddel'],
	ja: ['計算ツール', '計算機', '電卓', 'シミュレーター', 'シミュレーション', '変換ツール', 'ジェネレーター', 'インタラクティブ', 'クイズ', 'ゲーム', 'プレイグラウンド', 'ライブデモ', '診断ツール'],
	zh: ['计算器', '計算器', '模拟器', '模擬器', '模拟', '转换器', '轉換器', '生成器', '交互式', '互動式', '测验', '測驗', '游戏', '遊戲', '在线演示', '演练场'],
	ko: ['계산기', '시뮬레이터', '시뮬레이션', '변환기', '생성기', '인터랙티브', '대화형', '퀴즈', '게임', '플레이그라운드', '라이브 데모'],
})

/** Calls to act on something beside the text: "try dragging the points". */
export const actionWords: WordCue = cue({
	en: ['try dragging', 'try changing', 'try clicking', 'try moving', 'try adjusting', 'try increasing', 'try decreasing', 'try it', 'try out', 'try different', 'drag the', 'drag and drop', 'drag any', 'drag a', 'drag an', 'dragging', 'click on one', 'click on a', 'click on the', 'click on any', 'click a', 'click an', 'click any', 'click to', 'tap to', 'tap on', 'tap a', 'move the slider*', 'use the slider*', 'adjust the', 'slide the', 'the slider*', 'sliders', 'play with', 'play around', 'experiment with', 'hover over', 'mouse over', 'select a', 'select an', 'pick a', 'choose a', 'enter your', 'type in', 'scrub', 'toggle the', 'press play', 'press the', 'roll the dice', 'spin the', 'edit the code', 'explore the', 'interactive figure', 'interactive chart', 'interactive diagram', 'interactive demo', 'interactive example', 'interactive visuali*'],
	de: ['ziehen sie', 'ziehe den', 'ziehe die', 'verschieben sie', 'verschiebe', 'schieberegler', 'klicken sie auf', 'klicke auf', 'probieren sie', 'probiere', 'bewegen sie', 'wählen sie', 'geben sie', 'spiele mit', 'interaktiv*'],
	fr: ['faites glisser', 'glissez', 'déplacez', 'cliquez sur', 'essayez', 'curseur*', 'choisissez', 'saisissez', 'jouez avec', 'interactif*'],
	es: ['arrastra*', 'desliza*', 'mueve el', 'haz clic', 'haga clic', 'prueba a', 'pruebe', 'deslizador', 'elige', 'elija', 'introduzca', 'juega con', 'interactivo*'],
	pt: ['arraste', 'deslize', 'mova o', 'clique em', 'clique no', 'clique na', 'experimente', 'controle deslizante', 'escolha', 'digite', 'brinque com', 'interativo*'],
	it: ['trascina*', 'sposta', 'clicca*', 'fai clic', 'prova a', 'provate', 'cursore', 'scegli', 'inserisci', 'gioca con', 'interattivo*'],
	nl: ['sleep', 'verschuif', 'klik op', 'probeer', 'schuifregelaar', 'kies een', 'voer uw', 'voer je', 'speel met', 'interactief'],
	ja: ['ドラッグ', 'クリックして', 'タップして', 'スライダー', '動かして', '試して', '選択して', '入力して', '操作して'],
	zh: ['拖动', '拖動', '拖拽', '点击', '點擊', '滑块', '滑桿', '试一试', '试试', '試試', '选择一个', '输入你', '调整'],
	ko: ['드래그', '클릭하', '눌러', '슬라이더', '움직여', '시도해', '선택하세요', '입력하세요', '조절'],
})

/** What a button that works something out says. */
export const computeWords: WordCue = cue({
	en: ['calculate', 'compute', 'convert', 'generate', 'estimate', 'simulate', 'run', 'run code', 'evaluate', 'solve', 'check', 'check answer*', 'check my answer*', 'show result*', 'show answer*', 'see result*', 'get result*', 'play', 'start', 'restart', 'reset', 'randomize', 'randomise', 'shuffle', 'roll', 'flip', 'step', 'next step', 'plot', 'draw', 'render', 'encode', 'decode', 'format', 'validate', 'translate', 'analyze', 'analyse', 'compare', 'train', 'animate'],
	de: ['berechnen', 'umrechnen', 'erzeugen', 'generieren', 'ausführen', 'simulieren', 'prüfen', 'auswerten', 'starten', 'neu starten', 'zurücksetzen', 'antwort zeigen', 'zeichnen', 'vergleichen'],
	fr: ['calculer', 'convertir', 'générer', 'exécuter', 'simuler', 'vérifier', 'lancer', 'réinitialiser', 'estimer', 'tracer', 'comparer'],
	es: ['calcular', 'convertir', 'generar', 'ejecutar', 'simular', 'comprobar', 'iniciar', 'reiniciar', 'estimar', 'dibujar', 'comparar'],
	pt: ['calcular', 'converter', 'gerar', 'executar', 'simular', 'verificar', 'iniciar', 'reiniciar', 'estimar', 'desenhar', 'comparar'],
	it: ['calcola', 'converti', 'genera', 'esegui', 'simula', 'verifica', 'avvia', 'riavvia', 'stima', 'disegna', 'confronta'],
	nl: ['bereken', 'omrekenen', 'genereer', 'uitvoeren', 'simuleer', 'controleer', 'starten', 'opnieuw', 'schatten', 'tekenen', 'vergelijk'],
	ja: ['計算', '変換', '生成', '実行', 'シミュレート', '判定', '開始', 'リセット', '答えを見る', '診断'],
	zh: ['计算', '計算', '转换', '轉換', '生成', '运行', '執行', '模拟', '检查', '开始', '開始', '重置', '提交答案'],
	ko: ['계산', '변환', '생성', '실행', '시뮬레이션', '확인하기', '시작', '초기화', '정답'],
})

/** Names of components, elements, classes and files, in Latin letters whatever the page's language: a part of a word. */
export const toolNames: RegExp =
	/calculator|calculat(?:e|ion)-?(?:form|tool|widget)|rechner|playground|sandpack|sandbox|codepen|stackblitz|jsfiddle|simulat(?:or|ion)|quiz|(?:^|[^a-z])(?:game|demo|repl|slider|sliders|puzzle|knob|scrubber|toy|interactive|explorable|widget|visuali[sz]er|emulator|sketch|explorer|(?<!(?:pdf|doc|image|photo|file)[_-]?)viewer)(?![a-z])|livedemo|livecode|liveeditor|live-?example|interactive-?(?:demo|example|graph|code|figure|chart|editor|diagram)|code-?(?:runner|playground|sandbox|editor)|demo-?(?:container|box|block|frame|app|area|code)|flashcard|explorable|shinylive|pyodide|jupyterlite|thebe|geogebra|desmos|jsxgraph|klipse|configurator|estimator|fractal|automaton/i

/** Names of parts of a page that are no tool although a script works on them. */
export const partNames: RegExp =
	/search|newsletter|subscri|login|signin|sign-in|signup|sign-up|register|password|comment|contact|checkout|cart|payment|donat|feedback|consent|cookie|gdpr|theme|dark-?mode|color-?mode|colou?r-?scheme|lang(?:uage)?-?(?:switch|select|picker|menu)|locale|version-?(?:select|switch|picker)|breadcrumb|pagination|toc|table-of-contents|sidebar|navbar|(?:^|[^a-z])nav(?![a-z])|(?:^|[^a-z])menu|header|footer|share|sharing|social|related|recirc|banner|(?:^|[^a-z])ads?(?![a-z])|advert|modal|popup|toast|tooltip|lightbox|gallery|carousel|swiper|slick|tabs?(?![a-z])|accordion|copy|clipboard|spinner|loader|loading|preload|skeleton|spacer|clear(?:fix)?(?![a-z])|divider|separator|overlay|backdrop|anchor|permalink|footnote|progress|scroll|captcha|analytics|tracking|logo|icon|avatar|rating|poll-?vote|like-?button|back-?to-?top|filter|sort(?:ing)?(?![a-z])/i
