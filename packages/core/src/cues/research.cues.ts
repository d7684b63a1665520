// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Collection of data in the first person: "we surveyed". */
export const ownCollection: WordCue = cue({
	en: ['we surveyed', 'we interviewed', 'we analysed', 'we analyzed', 'we measured', 'we tested', 'we benchmarked', 'we collected', 'we scraped', 'we polled', 'we counted', 'we timed', 'we observed', 'we evaluated', 'we compared', 'we conducted', 'we gathered', 'we recorded', 'we sampled', 'we simulated', 'we profiled', 'we ran benchmarks', 'we ran the benchmark*', 'we ran experiments', 'we ran an experiment', 'i measured', 'i benchmarked', 'i profiled', 'i analysed', 'i analyzed', 'i tested', 'i surveyed', 'i counted', 'i timed', 'i compared', 'i collected', 'i drew', 'i recorded', 'our survey', 'our benchmark*', 'our experiment*', 'our measurement*', 'our analysis', 'our analyses', 'our data', 'our dataset', 'our tests', 'our testing', 'our results', 'our findings', 'our study', 'our research', 'our evaluation', 'my measurements', 'my benchmark*', 'my tests', 'my experiment*', 'my results', 'my data', 'own measurement', 'own measurements', 'own survey', 'own data', 'own research', 'own experiment', 'own analysis'],
	de: ['haben wir befragt', 'haben wir ausgewertet', 'haben wir gemessen', 'haben wir untersucht', 'haben wir gezählt', 'haben wir getestet', 'haben wir erhoben', 'wir befragten', 'wir maßen', 'wir untersuchten', 'wir haben gemessen', 'habe ich gemessen', 'habe ich getestet', 'unsere umfrage', 'unserer umfrage', 'unsere messung*', 'unserer messung*', 'unseren messungen', 'unsere auswertung', 'unsere daten', 'unsere ergebnisse', 'unsere studie', 'unserer studie', 'unsere analyse', 'unsere tests', 'unseren tests', 'unsere experimente', 'meine messungen', 'eigene messung', 'eigene messungen', 'eigene erhebung', 'eigene daten', 'eigene auswertung', 'eigene berechnung', 'eigene berechnungen'],
	fr: ['nous avons interrogé', 'nous avons analysé', 'nous avons mesuré', 'nous avons sondé', 'nous avons collecté', 'nous avons recueilli', 'nous avons testé', 'nous avons comparé', 'nous avons évalué', 'nous avons mené', "j'ai mesuré", 'j’ai mesuré', "j'ai testé", 'j’ai testé', 'notre enquête', 'notre étude', 'notre analyse', 'nos tests', 'nos résultats', 'nos données', 'nos mesures', 'nos propres données', 'nos propres mesures'],
	es: ['encuestamos', 'analizamos', 'medimos', 'recopilamos', 'evaluamos', 'hemos encuestado', 'hemos analizado', 'hemos medido', 'hemos recopilado', 'hemos probado', 'he medido', 'nuestra encuesta', 'nuestro estudio', 'nuestro análisis', 'nuestros datos', 'nuestras mediciones', 'nuestras pruebas', 'nuestros resultados', 'medición propia', 'datos propios', 'elaboración propia'],
	pt: ['entrevistámos', 'entrevistamos', 'analisámos', 'analisamos', 'medimos', 'recolhemos', 'coletamos', 'avaliámos', 'avaliamos', 'nossa pesquisa', 'nosso estudo', 'nossa análise', 'nossos dados', 'nossos resultados', 'nossos testes', 'o nosso inquérito', 'os nossos dados', 'dados próprios', 'elaboração própria'],
	it: ['abbiamo intervistato', 'abbiamo analizzato', 'abbiamo misurato', 'abbiamo raccolto', 'abbiamo valutato', 'abbiamo confrontato', 'abbiamo testato', 'ho misurato', 'la nostra indagine', 'il nostro studio', 'la nostra analisi', 'i nostri dati', 'i nostri test', 'i nostri risultati', 'dati propri', 'elaborazione propria'],
	nl: ['we ondervroegen', 'we analyseerden', 'we maten', 'we hebben gemeten', 'we hebben onderzocht', 'we verzamelden', 'ik heb gemeten', 'ons onderzoek', 'onze enquête', 'onze analyse', 'onze gegevens', 'onze metingen', 'onze tests', 'onze resultaten', 'eigen onderzoek', 'eigen metingen', 'eigen gegevens'],
	ja: ['調査した', '調査しました', '調査を行', '分析した', '分析しました', '計測した', '計測しました', '測定した', '測定しました', '実験した', '実験しました', '集計した', '集計しました', '検証した', '検証しました', '独自調査', 'アンケートを実施'],
	zh: ['我们调查', '我们分析', '我们测量', '我们测试', '我们对比了', '我们统计', '我们收集', '我们评估', '我們調查', '我們分析', '我們測試', '我们的调查', '我们的数据', '我们的实验', '我们的测试', '实测', '自测', '笔者测试'],
	ko: ['조사했다', '조사했습니다', '조사를 진행', '분석했다', '분석했습니다', '측정했다', '측정했습니다', '실험했다', '실험했습니다', '수집했다', '수집했습니다', '비교했습니다', '테스트했습니다', '설문조사를 실시'],
})

/** A survey, poll or study as the source of a claim. */
export const survey: WordCue = cue({
	en: ['survey', 'surveys', 'poll', 'polls', 'questionnaire', 'respondents', 'survey results'],
	de: ['umfrage', 'umfragen', 'befragung', 'befragte', 'befragten'],
	fr: ['enquête', 'sondage', 'répondants', 'sondés'],
	es: ['encuesta', 'encuestas', 'encuestados', 'sondeo'],
	pt: ['inquérito', 'pesquisa', 'inquiridos', 'entrevistados', 'sondagem'],
	it: ['indagine', 'sondaggio', 'intervistati', 'rispondenti'],
	nl: ['enquête', 'peiling', 'ondervraagden', 'respondenten'],
	ja: ['調査', 'アンケート', '回答者'],
	zh: ['调查', '調查', '问卷', '受访者', '受訪者'],
	ko: ['설문', '조사', '응답자'],
})

/** A sample and its size. */
export const sample: WordCue = cue({
	en: ['respondents', 'participants', 'sample size', 'sample of', 'survey responses', 'interviewees', 'people took', 'people answered', 'people responded', 'developers responded'],
	de: ['befragte', 'befragten', 'teilnehmer', 'teilnehmenden', 'stichprobe', 'antworten von'],
	fr: ['répondants', 'participants à l’enquête', 'échantillon'],
	es: ['encuestados', 'participantes', 'muestra de'],
	pt: ['inquiridos', 'participantes', 'amostra', 'respondentes'],
	it: ['rispondenti', 'partecipanti', 'campione'],
	nl: ['respondenten', 'deelnemers', 'steekproef'],
	ja: ['有効回答', 'サンプル数', '回答者', '人が回答'],
	zh: ['受访者', '受訪者', '样本量', '樣本', '样本', '份问卷'],
	ko: ['응답자', '표본', '참가자'],
})

/** How the data came about. */
export const method: WordCue = cue({
	en: ['methodology', 'research method', 'research methods', 'methods and data', 'our method', 'how we did', 'how we measured', 'how we collected', 'how we counted', 'how we asked', 'how i measured', 'how i tested', 'how i collected', 'how i counted', 'how i timed', 'how it was measured', 'how it was done', 'how they were measured', 'how the data was collected', 'how the data were collected', 'how the survey was', 'how we tested', 'about the data', 'about the survey', 'about this survey', 'benchmark setup', 'test setup', 'testing setup', 'experimental setup', 'experiment setup', 'hardware setup', 'how this was measured', 'data collection'],
	de: ['methodik', 'vorgehen', 'datenerhebung', 'so haben wir', 'versuchsaufbau'],
	fr: ['méthodologie', 'collecte des données'],
	es: ['metodología', 'recogida de datos', 'recopilación de datos'],
	pt: ['metodologia', 'recolha de dados', 'coleta de dados'],
	it: ['metodologia', 'raccolta dei dati'],
	nl: ['methodologie', 'verantwoording', 'onderzoeksopzet'],
	ja: ['調査方法', '調査概要', '測定方法', '計測方法'],
	zh: ['研究方法', '调查方法', '方法论', '測試方法', '测试方法', '数据收集'],
	ko: ['조사 방법', '연구 방법', '방법론', '측정 방법'],
})

/** Where a figure comes from. */
export const source: WordCue = cue({
	en: ['source', 'sources', 'according to', 'data from', 'based on data', 'data source', 'courtesy of', 'reported by', 'published by'],
	de: ['quelle', 'quellen', 'laut', 'zufolge', 'datenquelle', 'nach angaben'],
	fr: ['source', 'sources', 'selon', "d'après", 'd’après'],
	es: ['fuente', 'fuentes', 'según', 'de acuerdo con'],
	pt: ['fonte', 'fontes', 'segundo', 'de acordo com'],
	it: ['fonte', 'fonti', 'secondo'],
	nl: ['bron', 'bronnen', 'volgens'],
	ja: ['出典', '出所', 'によると', 'によれば', '参照'],
	zh: ['来源', '來源', '根据', '根據', '资料来源', '数据来源'],
	ko: ['출처', '에 따르면', '자료'],
})

/** Time that says nothing once the page is older. */
export const vagueTime: WordCue = cue({
	en: ['recently', 'currently', 'nowadays', 'these days', 'now', 'today', 'last year', 'last month', 'this year', 'so far', 'at the moment', 'to date'],
	de: ['kürzlich', 'derzeit', 'aktuell', 'heutzutage', 'heute', 'letztes jahr', 'momentan', 'bisher'],
	fr: ['récemment', 'actuellement', "aujourd'hui", 'aujourd’hui', "l'an dernier", "l'année dernière", 'à ce jour'],
	es: ['recientemente', 'actualmente', 'hoy en día', 'hoy', 'el año pasado', 'hasta ahora'],
	pt: ['recentemente', 'atualmente', 'hoje', 'no ano passado', 'até agora'],
	it: ['recentemente', 'attualmente', 'oggi', "l'anno scorso", 'finora'],
	nl: ['onlangs', 'momenteel', 'tegenwoordig', 'vandaag', 'vorig jaar', 'tot nu toe'],
	ja: ['最近', '現在', '昨年', '今年'],
	zh: ['最近', '目前', '现在', '去年', '今年', '迄今'],
	ko: ['최근', '현재', '지난해', '올해'],
})
