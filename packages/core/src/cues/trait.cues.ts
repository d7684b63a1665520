// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Titles of results: a survey, a benchmark, a measurement, a count. */
export const researchTitle: WordCue = cue({
	en: ['survey', 'survey results', 'benchmark*', 'census', 'by the numbers', 'state of', 'measuring', 'measurement*', 'experiment*', 'empirical', 'analysis of', 'we analyzed', 'we analysed', 'we measured', 'we tested', 'i measured', 'i tested', 'results', 'findings', 'performance of', 'how fast', 'how slow', 'how much', 'how many', 'how often', 'faster', 'slower', 'postmortem', 'post mortem', 'incident report', 'case study', 'evaluation', 'evaluating', 'statistics', 'speed comparison', 'study', 'dataset', 'data set', 'corpus', 'poll', 'index', 'performance', 'performances', 'scaling', 'optimizing', 'optimising', 'speeding up', 'speed up'],
	de: ['umfrage*', 'benchmark*', 'messung*', 'auswertung', 'ergebnisse', 'studie', 'statistik*', 'untersuchung', 'befragung', 'erhebung', 'datensatz', 'in zahlen', 'analyse', 'vergleichstest'],
	fr: ['enquête', 'sondage', 'baromètre', 'étude', 'résultats', 'statistiques', 'mesure', 'mesures', 'en chiffres', 'jeu de données', 'recensement', 'bilan', 'analyse'],
	es: ['encuesta', 'barómetro', 'estudio', 'resultados', 'estadísticas', 'medición', 'en cifras', 'conjunto de datos', 'censo', 'análisis'],
	pt: ['pesquisa', 'inquérito', 'estudo', 'resultados', 'estatísticas', 'medição', 'em números', 'conjunto de dados', 'censo', 'análise'],
	it: ['indagine', 'sondaggio', 'studio', 'risultati', 'statistiche', 'misurazione', 'in cifre', 'in numeri', 'censimento', 'analisi'],
	nl: ['enquête', 'peiling', 'onderzoek', 'resultaten', 'statistieken', 'meting*', 'in cijfers', 'monitor', 'analyse'],
	ja: ['調査', 'アンケート', '計測', '測定', 'ベンチマーク', '実験', '統計', '分析', '検証', 'データセット', 'コーパス', '性能評価', '性能比較'],
	zh: ['调查', '調查', '基准测试', '性能测试', '压测', '实验', '實驗', '统计', '統計', '分析报告', '数据集', '資料集', '研究报告', '评测'],
	ko: ['조사', '설문', '벤치마크', '측정', '실험', '통계', '분석', '데이터셋', '말뭉치', '성능 비교'],
})

/** Titles of announcements and releases. */
export const newsWords: WordCue = cue({
	en: ['announcing', 'announcement', 'released', 'release', 'introducing', 'launches', 'launch', 'launched', 'now available', 'recap', 'this week in', 'news', 'roundup', "what's new", 'what’s new', 'is here', 'welcome', 'weekly', 'newsletter', 'changelog', 'press release', 'joins', 'update', 'results', 'call for'],
	de: ['veröffentlicht', 'ankündigung', 'neuigkeiten', 'neu in', 'pressemitteilung', 'stellt vor', 'jetzt verfügbar'],
	fr: ['annonce', 'annonçons', 'nouveautés', 'communiqué', 'sortie', 'lancement', 'disponible'],
	es: ['anunciamos', 'anuncio', 'novedades', 'lanzamiento', 'comunicado', 'presentamos', 'ya disponible'],
	pt: ['anunciamos', 'anúncio', 'novidades', 'lançamento', 'comunicado'],
	it: ['annuncio', 'annunciamo', 'novità', 'rilascio', 'comunicato'],
	nl: ['aankondiging', 'nieuws', 'uitgebracht', 'persbericht', 'nu beschikbaar'],
	ja: ['リリース', '発表', 'お知らせ', 'ニュース', '公開しました'],
	zh: ['发布', '發布', '公告', '新闻', '新聞', '上线'],
	ko: ['출시', '발표', '공지', '뉴스', '소식'],
})

/** Words that open an announcement. */
export const announcement: WordCue = cue({
	en: ['happy to announce', 'excited to announce', 'pleased to announce', 'proud to announce', 'thrilled to announce', 'glad to announce', 'delighted to announce', 'we are announcing', "we're announcing", 'we’re announcing', 'to announce', 'today we', "today we're", 'today we’re', 'today, we', 'is now available', 'are now available', 'now available', 'has been released', 'we released', 'we are releasing', "we're releasing", 'we’re releasing', 'have released', 'has released', 'just released', 'was released', 'is out', 'are out', 'is here', 'this release', 'latest release', 'new release', 'release of', 'new version', 'introducing', 'join us', 'took place', 'we launched', 'launching', 'are launching', 'is launching', 'rolling out', 'release notes', 'press release', 'this week', 'this month', 'last week', 'last month', 'next week', 'next month', 'another issue', 'welcome to another', 'call for', 'we welcome', 'joined the', 'will be held', 'today announced', 'announced today', 'experimental support'],
	de: ['freuen uns', 'wir stellen vor', 'ab sofort', 'ist erschienen', 'wurde veröffentlicht', 'heute veröffentlichen', 'haben wir veröffentlicht', 'neue version', 'ab heute', 'diese woche', 'diesen monat', 'fand statt', 'findet statt', 'pressemitteilung', 'gibt bekannt', 'kündigt an', 'neuerungen'],
	fr: ['heureux d’annoncer', "heureux d'annoncer", 'ravis d’annoncer', "ravis d'annoncer", 'nous annonçons', 'est disponible', 'désormais disponible', 'vient de sortir', 'nouvelle version', 'cette semaine', 'ce mois', 'a eu lieu', 'aura lieu', 'communiqué de presse', 'à partir d’aujourd’hui', "aujourd'hui, nous", 'aujourd’hui, nous', 'a annoncé', 'lance', 'lancement'],
	es: ['nos complace anunciar', 'nos alegra anunciar', 'anunciamos', 'ya está disponible', 'ya disponible', 'hemos publicado', 'hemos lanzado', 'nueva versión', 'esta semana', 'este mes', 'tuvo lugar', 'tendrá lugar', 'se celebró', 'se celebrará', 'nota de prensa', 'lanzamiento', 'ha anunciado', 'anunció'],
	pt: ['temos o prazer de anunciar', 'anunciamos', 'felizes em anunciar', 'já está disponível', 'já disponível', 'nova versão', 'esta semana', 'este mês', 'aconteceu', 'acontecerá', 'lançamos', 'lançamento', 'comunicado de imprensa', 'anunciou', 'hoje anunciamos'],
	it: ['siamo lieti di annunciare', 'siamo felici di annunciare', 'annunciamo', 'è ora disponibile', 'è disponibile', 'abbiamo rilasciato', 'nuova versione', 'questa settimana', 'questo mese', 'si è svolto', 'si terrà', 'comunicato stampa', 'ha annunciato', 'rilascio'],
	nl: ['we zijn blij', 'met trots', 'kondigen', 'is nu beschikbaar', 'nu beschikbaar', 'is uitgebracht', 'nieuwe versie', 'deze week', 'deze maand', 'vond plaats', 'vindt plaats', 'persbericht', 'lanceert', 'lanceren', 'vandaag lanceren'],
	ja: ['リリースしました', 'リリースされました', '公開しました', '発表しました', '発表された', 'お知らせ', '提供開始', '開催しました', '開催されました', '開催します', '今週', '今月', '新バージョン', 'を発表', 'をリリース', '始めました'],
	zh: ['正式发布', '正式發布', '宣布', '发布了', '發布了', '现已推出', '现已可用', '新版本', '本周', '本週', '本月', '本期', '周刊', '举行', '舉行', '很高兴', '上线了'],
	ko: ['출시했습니다', '출시되었습니다', '발표했습니다', '공개했습니다', '공개합니다', '새 버전', '이번 주', '이번 달', '개최', '알려드립니다', '소개합니다'],
})

/** Titles of what happened: releases with their number, events with their year, issues of a newsletter. */
export const newsTitle: RegExp =
	/[\s:]v?\d{1,4}(?:\.\d{1,4}){1,3}(?:[\s:,)-]|$)|^v\d{1,4}(?:\.\d{1,4}){1,3}(?:\s|$)|\bv\d{1,3}\b|\b(?:issue|vol\.?|week|episode|weekly|digest|newsletter|round-?up)\b\s?#?\d{0,4}|#\d{1,4}\b|第\s?\d{1,4}\s?[期号回]|\b(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|abril|junio|julio|agosto|septiembre|noviembre|diciembre) (?:19|20)\d\d\b/i

/** Titles of records of changes, which measure nothing and teach nothing. */
export const changesTitle: WordCue = cue({
	en: ['changelog', 'change log', 'release notes', "what's new", 'what’s new', 'whats new', 'changes in', 'changes between', 'history of changes', 'version history', 'release history'],
	de: ['änderungsprotokoll', 'versionshinweise', 'versionshistorie', 'neuerungen in', 'was ist neu', 'änderungen in'],
	fr: ['journal des modifications', 'notes de version', 'quoi de neuf', 'historique des versions', 'changements dans'],
	es: ['registro de cambios', 'notas de la versión', 'notas de versión', 'qué hay de nuevo', 'historial de versiones', 'cambios en'],
	pt: ['registro de alterações', 'registo de alterações', 'notas de versão', 'notas da versão', 'o que há de novo', 'histórico de versões'],
	it: ['registro delle modifiche', 'note di rilascio', 'note di versione', 'cosa c’è di nuovo', "cosa c'è di nuovo", 'cronologia delle versioni'],
	nl: ['wijzigingslogboek', 'release-opmerkingen', 'wat is er nieuw', 'versiegeschiedenis', 'wijzigingen in'],
	ja: ['変更履歴', '更新履歴', 'リリースノート', '新着情報', 'の新機能'],
	zh: ['更新日志', '变更日志', '發行說明', '发行说明', '发布说明', '新变化', '版本历史', '有什么新'],
	ko: ['변경 이력', '변경 로그', '릴리스 노트', '릴리즈 노트', '새로운 기능', '업데이트 내역'],
})

/** Headings of release notes and newsletters. */
export const releaseHeading: WordCue = cue({
	en: ['changelog', 'change log', 'bug fixes', 'breaking changes', 'contributors', 'new contributors', 'thanks', 'thank you', 'thanks to', 'acknowledgements', 'acknowledgments', 'new features', 'highlights', 'upgrading', 'upgrade', 'whats next', "what's next", 'what’s next', "what's new", 'what’s new', 'deprecations', 'deprecated', 'features', 'enhancements', 'documentation', 'chores', 'known issues', 'other changes', 'updates', 'community', 'upcoming events', 'events', 'news', 'about the', 'media contact', 'getting involved', 'get involved', 'roadmap', 'release notes', 'download', 'availability', 'migration guide', 'removed', 'stabilized apis', 'call for participation', 'status'],
	de: ['änderungen', 'fehlerbehebungen', 'neuerungen', 'danksagung', 'dank', 'ausblick', 'veranstaltungen', 'termine', 'neue funktionen', 'über'],
	fr: ['nouveautés', 'corrections', 'remerciements', 'prochaines étapes', 'changements', 'évènements', 'événements', 'à venir'],
	es: ['novedades', 'correcciones', 'agradecimientos', 'próximos pasos', 'cambios', 'eventos'],
	pt: ['novidades', 'correções', 'agradecimentos', 'próximos passos', 'mudanças', 'eventos'],
	it: ['novità', 'correzioni', 'ringraziamenti', 'prossimi passi', 'modifiche', 'eventi'],
	nl: ['wijzigingen', 'nieuw', 'dankwoord', 'bedankt', 'vooruitblik', 'evenementen'],
	ja: ['変更点', '新機能', '不具合修正', '謝辞', '今後', 'イベント', '更新履歴', 'お知らせ'],
	zh: ['更新内容', '新特性', '新功能', '修复', '致谢', '鸣谢', '资讯', '活动', '订阅', '文章', '变更'],
	ko: ['변경 사항', '변경사항', '새로운 기능', '버그 수정', '감사', '향후', '이벤트', '소식'],
})

/** What a text says of itself where it means to teach. */
export const lessonWords: WordCue = cue({
	en: ['in this tutorial', 'in this guide', 'this guide', 'this tutorial', 'in this chapter', 'this chapter', 'in this lesson', 'this lesson', 'in this section', 'this section', 'you will learn', "you'll learn", 'you’ll learn', "we'll learn", 'we’ll learn', 'we will learn', 'learn how', 'learn about', 'how to', 'this document', 'this page describes', 'this page explains', 'this page shows', 'this article explains', 'this article describes', 'this handbook', 'this book', 'this cheat sheet', 'this course', 'this lecture', 'step by step', 'walk you through', 'walks you through', 'walk through', 'introduction to', 'let us', "let's", 'let’s', 'for example', 'consider', 'suppose', 'provides guidance', 'best practices', 'what is', 'explains', 'you can use', 'you should', 'make sure', 'you need to', 'in order to', 'when you'],
	de: ['in diesem kapitel', 'dieses kapitel', 'in dieser anleitung', 'diese anleitung', 'in diesem tutorial', 'lernen sie', 'lernst du', 'in diesem abschnitt', 'schritt für schritt', 'dieser leitfaden', 'zum beispiel', 'sie können', 'du kannst', 'dieser artikel', 'wie man', 'sollten sie', 'einführung'],
	fr: ['dans ce chapitre', 'ce guide', 'ce tutoriel', 'cette page', 'dans cette section', 'vous apprendrez', 'nous allons voir', 'par exemple', 'pas à pas', 'étape par étape', 'vous pouvez', 'ce document', 'cet article', 'comment', 'vous devez'],
	es: ['en este capítulo', 'esta guía', 'este tutorial', 'en esta sección', 'aprenderás', 'aprenderemos', 'por ejemplo', 'paso a paso', 'puedes', 'puede usar', 'este documento', 'este artículo', 'cómo', 'debes'],
	pt: ['neste capítulo', 'este guia', 'este tutorial', 'neste tutorial', 'nesta seção', 'nesta secção', 'você aprenderá', 'vamos aprender', 'por exemplo', 'passo a passo', 'você pode', 'pode usar', 'este documento', 'este artigo', 'como'],
	it: ['in questo capitolo', 'questa guida', 'questo tutorial', 'in questa sezione', 'imparerai', 'vedremo', 'per esempio', 'ad esempio', 'passo dopo passo', 'puoi', 'è possibile', 'questo documento', 'questo articolo', 'come'],
	nl: ['in dit hoofdstuk', 'deze gids', 'deze handleiding', 'in deze sectie', 'leer je', 'leert u', 'bijvoorbeeld', 'stap voor stap', 'je kunt', 'u kunt', 'dit document', 'dit artikel'],
	ja: ['この章では', '本章では', 'このガイドでは', 'このチュートリアル', 'このページでは', 'この記事では', '本記事では', '例えば', 'たとえば', '学びます', '説明します', '解説します', '紹介します', 'しましょう', '手順', 'する方法'],
	zh: ['本章', '本指南', '本教程', '本节', '本節', '本文', '例如', '比如', '我们将', '你将学习', '您可以', '你可以', '步骤', '如何', '介绍', '什么是'],
	ko: ['이 장에서는', '이 가이드', '이 튜토리얼', '이 문서', '이 글에서는', '예를 들어', '알아보겠습니다', '배웁니다', '설명합니다', '하는 방법', '할 수 있습니다'],
})

/** Headings of pages that teach. */
export const lessonHeading: WordCue = cue({
	en: ['how to', 'getting started', 'prerequisites', 'requirements', 'step *', 'example', 'examples', 'what is', 'what are', 'why', 'when to', 'how', 'best practices', 'exercise*', 'summary', 'key points', 'further reading', 'see also', 'next steps', 'troubleshooting', 'faq', 'objectives', 'learning objectives', 'overview', 'background', 'motivation', 'introduction', 'basics', 'creating', 'using', 'writing', 'adding', 'setting up', 'choosing', 'recap', 'resources', 'tips', 'guidelines', 'implementation', 'solution', 'definition', 'definitions', 'concepts', 'terminology', 'glossary', 'challenge', 'practice problems', 'prevention', 'how it works', 'understanding'],
	de: ['so', 'wie', 'was ist', 'warum', 'beispiel*', 'übung*', 'voraussetzungen', 'schritt*', 'zusammenfassung', 'überblick', 'einführung', 'grundlagen', 'siehe auch', 'begriffe', 'glossar', 'beschreibung', 'prävention'],
	fr: ['comment', 'pourquoi', 'qu’est-ce', "qu'est-ce", 'exemple*', 'exercice*', 'prérequis', 'étape*', 'résumé', 'introduction', 'aperçu', 'glossaire', 'voir aussi', 'définition*', 'bonnes pratiques'],
	es: ['cómo', 'qué es', 'qué son', 'por qué', 'ejemplo*', 'ejercicio*', 'requisitos', 'paso*', 'resumen', 'introducción', 'visión general', 'glosario', 'véase también', 'definición*', 'buenas prácticas'],
	pt: ['como', 'o que é', 'por que', 'porquê', 'exemplo*', 'exercício*', 'requisitos', 'passo*', 'resumo', 'introdução', 'visão geral', 'glossário', 'veja também', 'definição*', 'boas práticas'],
	it: ['come', 'cos’è', "cos'è", 'che cos’è', 'perché', 'esempio', 'esempi', 'esercizi*', 'requisiti', 'passo*', 'riepilogo', 'introduzione', 'panoramica', 'glossario', 'vedi anche', 'definizion*'],
	nl: ['hoe', 'wat is', 'wat zijn', 'waarom', 'voorbeeld*', 'oefening*', 'vereisten', 'stap*', 'samenvatting', 'inleiding', 'overzicht', 'begrippen', 'zie ook', 'definitie*'],
	ja: ['とは', '方法', '使い方', '例', '手順', 'まとめ', '概要', 'はじめに', '準備', '演習', '基本', '参考', '用語'],
	zh: ['什么是', '如何', '为什么', '示例', '例子', '例题', '步骤', '总结', '概述', '简介', '介绍', '准备', '练习', '基本', '引入', '定义', '原理'],
	ko: ['이란', '방법', '사용법', '예제', '예시', '단계', '요약', '개요', '소개', '준비', '연습', '기본', '용어'],
})

/** Titles of pages that teach. No words that are common ones of another language. */
export const lessonTitle: WordCue = cue({
	en: ['how to', 'how do', 'guide', 'tutorial', 'introduction', 'intro to', 'getting started', 'beginner*', 'handbook', 'basics', 'understanding', 'learn', 'best practices', 'step by step', 'primer', 'explained', 'fundamentals', 'walkthrough', 'lesson', 'chapter', 'cheat sheet', 'cheatsheet', 'what is', 'what are', '101', 'faq', 'glossary', 'recipes', 'cookbook'],
	de: ['anleitung', 'einführung', 'leitfaden', 'handbuch', 'grundlagen', 'was ist', 'lernen', 'schritt für schritt', 'erklärt', 'lektion', 'kapitel', 'wie man', 'glossar'],
	fr: ['comment', 'guide', 'tutoriel', 'introduction', 'manuel', 'les bases', 'comprendre', 'apprendre', 'bonnes pratiques', 'pas à pas', 'leçon', 'chapitre', 'qu’est-ce', "qu'est-ce", 'glossaire'],
	es: ['cómo', 'guía', 'tutorial', 'introducción', 'manual', 'conceptos básicos', 'aprender', 'buenas prácticas', 'paso a paso', 'lección', 'capítulo', 'qué es', 'glosario'],
	pt: ['como', 'guia', 'tutorial', 'introdução', 'manual', 'conceitos básicos', 'aprender', 'boas práticas', 'passo a passo', 'lição', 'capítulo', 'o que é', 'glossário'],
	it: ['come si', 'come fare', 'guida', 'tutorial', 'introduzione', 'manuale', 'le basi', 'imparare', 'passo per passo', 'lezione', 'capitolo', 'cos’è', "cos'è", 'glossario'],
	nl: ['hoe', 'handleiding', 'gids', 'inleiding', 'handboek', 'leren', 'stap voor stap', 'uitgelegd', 'hoofdstuk', 'wat is', 'begrippen*'],
	ja: ['入門', 'ガイド', 'チュートリアル', '使い方', '方法', 'とは', '基礎', '基本', '用語集', '解説'],
	zh: ['教程', '指南', '入门', '入門', '如何', '什么是', '什麼是', '基础', '基礎', '手册', '详解', '术语'],
	ko: ['가이드', '튜토리얼', '입문', '사용법', '방법', '이란', '기초', '시작하기', '용어'],
})

/** Headings of API references and of the front pages of programs. */
export const referenceHeading: WordCue = cue({
	en: ['parameters', 'returns', 'return value', 'options', 'props', 'syntax', 'caveats', 'api', 'api reference', 'reference', 'installation', 'install', 'usage', 'license', 'licence', 'contributing', 'contributors', 'sponsors', 'support', 'credits', 'authors', 'rule details', 'when not to use it', 'arguments', 'methods', 'properties', 'exit codes', 'flags', 'configuration', 'quick start', 'compatibility', 'security', 'badges', 'maintainers', 'commands', 'contents', 'related', 'citation', 'documentation'],
	de: ['parameter', 'rückgabewert', 'optionen', 'installation', 'lizenz', 'mitwirken', 'verwendung', 'befehle'],
	fr: ['paramètres', 'options', 'installation', 'utilisation', 'licence', 'contribuer', 'syntaxe'],
	es: ['parámetros', 'opciones', 'instalación', 'uso', 'licencia', 'contribuir', 'sintaxis'],
	pt: ['parâmetros', 'opções', 'instalação', 'uso', 'licença', 'contribuir', 'sintaxe'],
	it: ['parametri', 'opzioni', 'installazione', 'utilizzo', 'licenza', 'contribuire', 'sintassi'],
	nl: ['parameters', 'opties', 'installatie', 'gebruik', 'licentie', 'bijdragen', 'syntaxis'],
	ja: ['引数', '戻り値', 'オプション', 'インストール', 'ライセンス', '構文', 'コマンド', '貢献'],
	zh: ['参数', '返回值', '选项', '安装', '许可', '语法', '命令', '贡献', '使用'],
	ko: ['매개변수', '반환 값', '옵션', '설치', '라이선스', '구문', '명령', '기여'],
})

/** Titles with a thesis. */
export const thesisTitle: WordCue = cue({
	en: ['why', 'should', "shouldn't", 'shouldn’t', 'must', 'stop', "don't", 'don’t', 'problem with', 'case for', 'case against', 'considered harmful', 'myth', 'myths', 'thoughts on', 'matters', 'manifesto', 'ode to', 'lessons', 'what i learned', "i'm", 'i’m', 'my', 'is dead', 'is broken', 'is wrong', 'death of', 'end of', 'future of', 'rise of', 'in defense of', 'in defence of', 'in praise of', 'rant', 'opinion', 'my take', 'in my view'],
	de: ['warum', 'wieso', 'sollte', 'sollten', 'müssen', 'muss', 'hört auf', 'mythos', 'mythen', 'gedanken zu', 'plädoyer', 'das problem mit', 'zukunft der', 'zukunft des', 'ende der', 'ende des', 'meinung', 'kommentar', 'mein', 'meine', 'manifest'],
	fr: ['pourquoi', 'faut-il', 'il faut', 'devrait', 'devons', 'mythe', 'mythes', 'plaidoyer', 'le problème avec', 'l’avenir', "l'avenir", 'la fin de', 'réflexions', 'opinion', 'tribune', 'mon', 'ma', 'mes', 'manifeste'],
	es: ['por qué', 'debería', 'deberíamos', 'debemos', 'hay que', 'mito', 'mitos', 'el problema con', 'el problema de', 'el futuro de', 'el fin de', 'reflexiones', 'opinión', 'mi', 'mis', 'manifiesto', 'en defensa de'],
	pt: ['por que', 'porque', 'deveria', 'devemos', 'mito', 'mitos', 'o problema com', 'o problema de', 'o futuro da', 'o futuro do', 'o fim da', 'o fim do', 'reflexões', 'opinião', 'meu', 'minha', 'manifesto', 'em defesa de'],
	it: ['perché', 'dovrebbe', 'dovremmo', 'dobbiamo', 'mito', 'miti', 'il problema con', 'il problema di', 'il futuro di', 'il futuro del', 'la fine di', 'riflessioni', 'opinione', 'mio', 'mia', 'manifesto', 'in difesa di'],
	nl: ['waarom', 'zou moeten', 'moeten', 'moet', 'mythe', 'mythes', 'het probleem met', 'de toekomst van', 'het einde van', 'gedachten over', 'pleidooi', 'opinie', 'mijn', 'manifest'],
	ja: ['なぜ', 'べき', '私が', '私の', '考える', '問題点', '理由', '未来', '誤解', '思うこと'],
	zh: ['为什么', '為什麼', '应该', '應該', '不要', '我的', '我看', '思考', '迷思', '误区', '未来', '随想', '感想'],
	ko: ['왜', '해야', '나의', '내가', '생각', '미래', '오해', '이유', '회고'],
})

/** Words that judge and urge. */
export const stance: WordCue = cue({
	en: ['ought', 'think', 'believe', 'feel', 'felt', 'wrong', 'bad', 'worse', 'better', 'best', 'honest', 'honestly', 'frankly', 'perhaps', 'maybe', 'unfortunately', 'sadly', 'love', 'hate', 'opinion', 'argue', 'agree', 'disagree', 'myth', 'matters', 'important', 'importantly', 'hope', 'wish', 'really', 'actually', 'obviously', 'never', 'always', 'should', 'must'],
	de: ['leider', 'glaube', 'denke', 'falsch', 'besser', 'wichtig', 'hoffe', 'nie', 'niemals', 'immer', 'eigentlich', 'natürlich', 'sollte', 'sollten', 'müssen'],
	fr: ['malheureusement', 'faut', 'crois', 'pense', 'mieux', 'espère', 'jamais', 'toujours', 'vraiment', 'devrait', 'devrions'],
	es: ['creo', 'lamentablemente', 'mejor', 'peor', 'nunca', 'siempre', 'realmente', 'debería', 'deberíamos'],
	pt: ['acho', 'infelizmente', 'melhor', 'pior', 'nunca', 'sempre', 'realmente', 'deveria', 'devemos'],
	it: ['credo', 'purtroppo', 'meglio', 'peggio', 'mai', 'sempre', 'davvero', 'dovrebbe', 'dobbiamo'],
	nl: ['denk', 'vind', 'helaas', 'beter', 'nooit', 'altijd', 'eigenlijk', 'moeten'],
	ja: ['べき', '思う', '思います', '残念', '本当に', '大切'],
	zh: ['应该', '應該', '认为', '認為', '觉得', '可惜', '其实', '真正'],
	ko: ['생각', '해야', '아쉽', '정말', '중요'],
})

/** What a text grants, asks and advises, as one that teaches does. */
export const advice: WordCue = cue({
	en: ['should', 'must', 'can', 'may', 'need to', 'have to'],
	de: ['sollte', 'sollten', 'muss', 'müssen', 'kann', 'können', 'darf'],
	fr: ['doit', 'doivent', 'devez', 'peut', 'peuvent', 'pouvez', 'il faut'],
	es: ['debe', 'deben', 'debes', 'puede', 'pueden', 'puedes', 'hay que'],
	pt: ['deve', 'devem', 'pode', 'podem', 'é preciso', 'precisa'],
	it: ['deve', 'devono', 'può', 'possono', 'bisogna', 'occorre'],
	nl: ['moet', 'moeten', 'kan', 'kunnen', 'mag', 'dient'],
	ja: ['べき', '必要', 'できます', 'ましょう', 'ください'],
	zh: ['应该', '應該', '可以', '需要', '必须', '必須'],
	ko: ['해야', '필요', '할 수', '하세요', '됩니다'],
})

/** The author is spoken of, as one who tells what was done. */
// "Je" alone is "you" in Dutch.
export const tellerWords: WordCue = cue({
	en: ['we', 'our', 'us', "we've", 'we’ve', "we're", 'we’re', 'my', "i've", 'i’ve', "i'm", 'i’m', "i'd", 'i’d', 'i was', 'i had', 'i wrote'],
	de: ['wir', 'unser*', 'ich', 'mein', 'meine', 'meinem', 'meinen', 'meiner'],
	fr: ['nous', 'notre', 'nos', "j'ai", 'j’ai', 'je suis', 'je ne', "je n'", 'je n’', 'je me', "je m'", 'je m’', 'je vais', 'je pense', 'je crois', 'je voulais', 'je travaille', 'mon', 'mes'],
	es: ['nosotros', 'nuestro*', 'nuestra*', 'hemos', 'yo', 'mi', 'mis'],
	pt: ['nós', 'nosso*', 'nossa*', 'eu', 'meu', 'minha'],
	it: ['noi', 'nostro', 'nostra', 'nostri', 'abbiamo', 'mio', 'mia'],
	nl: ['wij', 'we', 'onze', 'ik', 'mijn'],
	ja: ['私たち', '我々', '私は', '私の', '当社', '弊社'],
	zh: ['我们', '我們', '我的', '笔者'],
	ko: ['우리', '저희', '나는', '저는', '제가'],
})

/** What is new, or about to come, where it is written. */
export const freshWords: WordCue = cue({
	en: ['new', 'now', 'today', 'yesterday', 'tomorrow', 'recently', 'upcoming', 'this week', 'this month', 'this year', 'last week', 'last month', 'last year', 'next week', 'next month', 'next year'],
	de: ['neu', 'neue', 'neuen', 'neuer', 'neues', 'jetzt', 'heute', 'gestern', 'morgen', 'kürzlich', 'diese woche', 'diesen monat', 'nächste woche', 'nächsten monat'],
	fr: ['nouveau', 'nouveaux', 'nouvelle', 'nouvelles', 'aujourd’hui', "aujourd'hui", 'hier', 'demain', 'récemment', 'cette semaine', 'ce mois'],
	es: ['nuevo', 'nuevos', 'nueva', 'nuevas', 'hoy', 'ayer', 'mañana', 'recientemente', 'esta semana', 'este mes', 'próximo'],
	pt: ['novo', 'novos', 'nova', 'novas', 'agora', 'hoje', 'ontem', 'amanhã', 'recentemente', 'esta semana', 'este mês', 'próximo'],
	it: ['nuovo', 'nuovi', 'nuova', 'nuove', 'adesso', 'oggi', 'ieri', 'domani', 'recentemente', 'questa settimana', 'questo mese'],
	nl: ['nieuw', 'nieuwe', 'vandaag', 'gisteren', 'morgen', 'onlangs', 'deze week', 'deze maand', 'binnenkort'],
	ja: ['新しい', '新たな', '今日', '本日', '昨日', '今回', '今週', '今月', '来月', '最近', 'このたび'],
	zh: ['新的', '今天', '昨天', '明天', '近日', '日前', '本周', '本月', '最近', '即将'],
	ko: ['새로운', '오늘', '어제', '내일', '이번', '최근', '다음 달'],
})

/** Whom an announcement thanks or calls upon. */
export const companyWords: WordCue = cue({
	en: ['thanks', 'thank', 'thank you', 'contributor*', 'community', 'foundation', 'team', 'sponsor*', 'volunteer*'],
	de: ['danke', 'danken', 'dank', 'community', 'stiftung', 'team', 'mitwirkende*', 'gemeinschaft'],
	fr: ['merci', 'remercions', 'communauté', 'fondation', 'équipe', 'bénévoles'],
	es: ['gracias', 'agradecemos', 'comunidad', 'fundación', 'equipo', 'voluntarios'],
	pt: ['obrigado', 'agradecemos', 'comunidade', 'fundação', 'equipe', 'equipa', 'voluntários'],
	it: ['grazie', 'ringraziamo', 'comunità', 'fondazione', 'squadra', 'volontari'],
	nl: ['bedankt', 'dank', 'gemeenschap', 'stichting', 'team', 'vrijwilligers'],
	ja: ['感謝', 'ありがとう', 'コミュニティ', 'チーム', '財団'],
	zh: ['感谢', '感謝', '社区', '社區', '团队', '基金会'],
	ko: ['감사', '커뮤니티', '재단', '기여자'],
})

/** Headings of reports: what was found, how much it holds, and what it is worth. */
export const resultHeading: WordCue = cue({
	en: ['result', 'results', 'finding', 'findings', 'conclusion', 'conclusions', 'discussion', 'limitations', 'evaluation', 'experiment', 'experiments', 'analysis', 'performance', 'takeaways', 'respondents', 'demographics', 'abstract', 'bibtex', 'leaderboard', 'statistics', 'methodology', 'benchmark', 'benchmarks'],
	de: ['ergebnis', 'ergebnisse', 'fazit', 'auswertung', 'diskussion', 'methodik', 'zusammenfassung der ergebnisse', 'einschränkungen'],
	fr: ['résultats', 'conclusion', 'conclusions', 'discussion', 'limites', 'analyse', 'méthodologie'],
	es: ['resultados', 'conclusión', 'conclusiones', 'discusión', 'limitaciones', 'análisis', 'metodología'],
	pt: ['resultados', 'conclusão', 'conclusões', 'discussão', 'limitações', 'análise', 'metodologia'],
	it: ['risultati', 'conclusione', 'conclusioni', 'discussione', 'limiti', 'analisi', 'metodologia'],
	nl: ['resultaten', 'conclusie', 'conclusies', 'discussie', 'beperkingen', 'analyse', 'methodologie'],
	ja: ['結果', '結論', '考察', '分析', '評価', '実験'],
	zh: ['结果', '結果', '结论', '結論', '讨论', '分析', '实验', '实验结果'],
	ko: ['결과', '결론', '분석', '논의', '실험', '평가'],
})

/** What collections call themselves, in their title. */
export const collectionTitle: WordCue = cue({
	en: ['awesome', 'curated', 'collection of', 'list of', 'link', 'links', 'resources', 'roundup', 'round-up', 'weekly', 'newsletter', 'digest', 'directory of', 'catalog of', 'catalogue of', 'courses', 'papers', 'readings', 'reading list', 'tools for', 'books', 'blogs', 'podcasts', 'bookmarks'],
	de: ['ressourcen', 'linksammlung', 'linkliste', 'sammlung von', 'liste der', 'liste von', 'leseliste', 'verzeichnis der'],
	fr: ['ressources', 'liste de', 'liste des', 'collection de', 'recueil de', 'répertoire', 'liens'],
	es: ['recursos', 'lista de', 'listado de', 'colección de', 'recopilación de', 'directorio de', 'enlaces'],
	pt: ['recursos', 'lista de', 'coleção de', 'coletânea', 'compilação de', 'diretório de'],
	it: ['risorse', 'elenco di', 'elenco dei', 'raccolta di', 'lista di', 'collezione di'],
	nl: ['bronnen', 'lijst van', 'verzameling van', 'overzicht van', 'leeslijst', 'linklijst'],
	ja: ['まとめ', '一覧', 'リンク集', '厳選', '週刊', 'リスト'],
	zh: ['大全', '合集', '周刊', '周报', '资源', '資源', '收集', '汇总', '导航', '书单'],
	ko: ['모음', '목록', '리소스', '자료 모음', '링크', '주간'],
})

/** Titles that count what follows: "12 ways to read a gauge". */
export const countedTitle: RegExp =
	/^(?:the |top |our |die |les |los |las |os |as |i |le |de )?(?:best |top |besten |meilleurs |mejores |melhores |migliori |beste )?\d{1,3} (?:best |top |great |useful )?(?:ways|things|tips|tools|reasons|examples|ideas|resources|books|lessons|mistakes|wege|tipps|gründe|werkzeuge|beispiele|façons|conseils|raisons|outils|exemples|formas|maneras|consejos|razones|herramientas|ejemplos|dicas|razões|ferramentas|exemplos|modi|consigli|motivi|strumenti|esempi|manieren|redenen|voorbeelden)(?!\p{L})|\d{1,3}\s?(?:選|个技巧|个理由|個技巧|가지)/iu

/** Titles of tools. */
export const toolTitle: RegExp =
	/(?<!\p{L})(?:calculator|playground|simulator|simulation|converter|generator|visuali[sz]er|explorer|editor|validator|quiz|rechner|simulator|umrechner|calculateur|convertisseur|simulateur|générateur|calculadora|conversor|simulador|generador|gerador|calcolatore|convertitore|simulatore|generatore|rekenhulp|omrekenen)(?!\p{L})|計算|シミュレー|変換ツール|计算器|計算器|模拟器|生成器|계산기|변환기|시뮬레이터/iu
