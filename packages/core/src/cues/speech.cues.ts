// biome-ignore-all format: one language a line reads best as a table.
import { type Cue, commonWords, cue, type WordCue } from './cue.ts'

/** Verbs and phrases that give words to a speaker. */
export const speechWords: WordCue = cue({
	en: ['says', 'said', 'say', 'writes', 'wrote', 'written by', 'explains', 'explained', 'explain', 'notes', 'noted', 'note that', 'adds', 'added', 'puts it', 'put it', 'told', 'tells', 'claims', 'claim', 'claimed', 'states', 'stated', 'state', 'argues', 'argued', 'remarks', 'remarked', 'comments', 'commented', 'recalls', 'recalled', 'observes', 'observed', 'points out', 'pointed out', 'summarizes', 'summarises', 'summed up', 'sums up', 'concludes', 'concluded', 'describes', 'described', 'defines', 'defined', 'declares', 'declared', 'announced', 'warns', 'warned', 'suggests', 'suggested', 'asks', 'asked', 'replied', 'replies', 'responded', 'responds', 'answered', 'quoted', 'quote', 'quoting', 'in the words of', 'words of', 'according to', 'shared', 'shares', 'reads', 'admits', 'admitted', 'continues', 'continued', 'tweeted', 'posted', 'reported', 'reports', 'excerpt from', 'quote from', 'quoted from', 'taken from', 'passage from'],
	de: ['sagt', 'sagte', 'schreibt', 'schrieb', 'erklärt', 'erklärte', 'meint', 'meinte', 'betont', 'betonte', 'ergänzt', 'ergänzte', 'berichtet', 'berichtete', 'laut', 'zufolge', 'definiert', 'definierte', 'bemerkt', 'bemerkte', 'behauptet', 'beschreibt', 'beschrieb', 'zitiert', 'formuliert', 'formulierte', 'fasst', 'kommentiert', 'warnt', 'fordert', 'antwortet', 'erinnert'],
	fr: ['dit', 'a dit', 'écrit', 'a écrit', 'explique', 'a expliqué', 'affirme', 'a affirmé', 'déclare', 'a déclaré', 'précise', 'a précisé', 'souligne', 'a souligné', 'ajoute', 'a ajouté', 'raconte', 'selon', 'définit', 'résume', 'constate', 'indique', 'commente', 'témoigne', 'rappelle', 'conclut'],
	es: ['dice', 'dijo', 'escribe', 'escribió', 'explica', 'explicó', 'afirma', 'afirmó', 'señala', 'señaló', 'destaca', 'destacó', 'añade', 'añadió', 'comenta', 'comentó', 'cuenta', 'contó', 'según', 'define', 'definió', 'resume', 'declara', 'declaró', 'asegura', 'aseguró', 'recuerda', 'concluye', 'menciona'],
	pt: ['diz', 'disse', 'escreve', 'escreveu', 'explica', 'explicou', 'afirma', 'afirmou', 'destaca', 'destacou', 'acrescenta', 'acrescentou', 'comenta', 'comentou', 'conta', 'contou', 'segundo', 'define', 'definiu', 'resume', 'declara', 'declarou', 'garante', 'lembra', 'conclui'],
	it: ['dice', 'ha detto', 'scrive', 'ha scritto', 'spiega', 'ha spiegato', 'afferma', 'ha affermato', 'sottolinea', 'ha sottolineato', 'aggiunge', 'ha aggiunto', 'commenta', 'ha commentato', 'racconta', 'secondo', 'definisce', 'riassume', 'dichiara', 'ha dichiarato', 'ricorda', 'conclude'],
	nl: ['zegt', 'zei', 'schrijft', 'schreef', 'legt uit', 'aldus', 'stelt', 'stelde', 'vertelt', 'vertelde', 'benadrukt', 'voegt toe', 'volgens', 'definieert', 'vat samen', 'verklaart', 'verklaarde', 'meldt', 'meldde', 'merkt op'],
	ja: ['は次のように', 'はこう', 'と述べ', '述べた', '述べて', 'と語', '語った', '語る', '話した', 'と話', 'と言', 'と書', 'と説明', 'と定義', 'によれば', 'によると', 'のコメント', 'の言葉'],
	zh: ['说', '說', '写道', '寫道', '表示', '指出', '认为', '認為', '解释', '解釋', '强调', '強調', '称', '稱', '定义', '曾言', '的话'],
	ko: ['말했', '말한다', '말합니다', '전했', '썼다', '밝혔', '설명했', '강조했', '덧붙였', '따르면', '정의', '의 말'],
})

/** Speakers whom nobody could name. */
export const anonymousWords: WordCue = cue({
	en: ['anonymous', 'anon', 'unknown', 'unnamed', 'user', 'users', 'customer', 'customers', 'client', 'respondent*', 'participant*', 'interviewee*', 'reader', 'readers', 'someone', 'somebody', 'people', 'others', 'friend', 'colleague', 'developer', 'developers', 'engineers', 'researchers', 'experts', 'critics', 'student', 'students', 'teacher', 'teachers', 'employee', 'employees', 'reviewer', 'reviewers', 'commenter*', 'survey', 'source', 'sources', 'note', 'example', 'question', 'answer', 'everyone', 'nobody', 'docs', 'documentation', 'article', 'page', 'book', 'table', 'figure', 'chapter', 'section', 'step'],
	de: ['anonym', 'unbekannt', 'teilnehmer*', 'befragte*', 'nutzer*', 'jemand', 'kunde', 'kundin', 'quelle', 'beispiel', 'hinweis', 'frage', 'antwort', 'experten', 'forscher'],
	fr: ['anonyme', 'inconnu', 'participant*', 'répondant*', 'utilisateur*', 'client*', 'source', 'exemple', 'question', 'réponse'],
	es: ['anónimo', 'anónima', 'desconocido', 'participante*', 'encuestado*', 'usuario*', 'cliente*', 'fuente', 'ejemplo', 'alguien', 'pregunta', 'respuesta'],
	pt: ['anônimo', 'anónimo', 'desconhecido', 'participante*', 'usuário*', 'utilizador*', 'cliente*', 'fonte', 'exemplo', 'alguém', 'pergunta', 'resposta'],
	it: ['anonimo', 'anonima', 'sconosciuto', 'partecipante', 'partecipanti', 'utente', 'utenti', 'cliente', 'clienti', 'fonte', 'esempio', 'qualcuno', 'domanda', 'risposta'],
	nl: ['anoniem', 'onbekend', 'deelnemer*', 'respondent*', 'gebruiker*', 'klant*', 'bron', 'voorbeeld', 'iemand', 'vraag', 'antwoord'],
	ja: ['匿名', '回答者', '利用者', 'ユーザー', '出典', '例えば'],
	zh: ['匿名', '受访者', '用户', '某人', '来源', '例如'],
	ko: ['익명', '응답자', '사용자', '출처', '예시'],
})

/** Words that open sentences in capital letters and are no names. */
export const openingWords: Cue = commonWords({
	en: ['a', 'an', 'the', 'i', 'you', 'he', 'she', 'it', 'we', 'they', 'one', 'some', 'many', 'most', 'several', 'another', 'this', 'that', 'these', 'those', 'here', 'there', 'what', 'which', 'who', 'when', 'where', 'why', 'how', 'if', 'but', 'and', 'or', 'so', 'then', 'also', 'for', 'from', 'in', 'on', 'at', 'as', 'by', 'to', 'of', 'with', 'after', 'before', 'since', 'while', 'because', 'although', 'however', 'according', 'according to', 'now', 'today', 'yesterday', 'recently', 'later', 'first', 'finally', 'our', 'my', 'his', 'her', 'their', 'your', 'its', 'no', 'not', 'yes', 'all', 'each', 'every', 'both', 'even', 'still', 'just', 'once', 'is', 'are', 'was', 'were', 'do', 'does', 'did', 'have', 'has', 'let', 'see', 'read', 'use', 'quote', 'quoting', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
	de: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'ich', 'du', 'er', 'sie', 'es', 'wir', 'ihr', 'man', 'hier', 'dort', 'dies*', 'viele', 'einige', 'wie', 'wer', 'was', 'wo', 'warum', 'wenn', 'aber', 'und', 'oder', 'so', 'dann', 'auch', 'für', 'von', 'in', 'im', 'am', 'an', 'auf', 'als', 'bei', 'nach', 'vor', 'laut', 'zitat', 'mein*', 'unser*', 'sein*'],
	fr: ['le', 'la', 'les', 'un', 'une', 'des', 'je', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'ce', 'cela', 'cette', 'ces', 'voici', 'certains', 'beaucoup', 'comme', 'qui', 'que', 'quand', 'où', 'pourquoi', 'si', 'mais', 'et', 'ou', 'alors', 'aussi', 'pour', 'par', 'dans', 'en', 'selon', 'dans', 'après', 'notre', 'nos', 'son', 'sa', 'ses'],
	es: ['el', 'la', 'los', 'las', 'un', 'una', 'yo', 'él', 'ella', 'nosotros', 'ellos', 'esto', 'este', 'esta', 'aquí', 'muchos', 'algunos', 'como', 'quien', 'que', 'cuando', 'donde', 'si', 'pero', 'y', 'o', 'entonces', 'también', 'para', 'por', 'en', 'según', 'tras', 'su', 'sus', 'nuestro', 'nuestra'],
	pt: ['o', 'a', 'os', 'as', 'um', 'uma', 'eu', 'ele', 'ela', 'nós', 'eles', 'isto', 'este', 'esta', 'aqui', 'muitos', 'alguns', 'como', 'quem', 'que', 'quando', 'onde', 'se', 'mas', 'e', 'ou', 'então', 'também', 'para', 'por', 'em', 'segundo', 'seu', 'sua', 'nosso', 'nossa'],
	it: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una', 'io', 'lui', 'lei', 'noi', 'loro', 'questo', 'questa', 'qui', 'molti', 'alcuni', 'come', 'chi', 'che', 'quando', 'dove', 'se', 'ma', 'e', 'o', 'allora', 'anche', 'per', 'da', 'in', 'secondo', 'dopo', 'suo', 'sua', 'nostro', 'nostra'],
	nl: ['de', 'het', 'een', 'ik', 'jij', 'hij', 'zij', 'ze', 'wij', 'we', 'dit', 'dat', 'deze', 'hier', 'veel', 'sommige', 'zoals', 'wie', 'wat', 'wanneer', 'waar', 'waarom', 'als', 'maar', 'en', 'of', 'dan', 'ook', 'voor', 'van', 'in', 'op', 'volgens', 'na', 'zijn', 'haar', 'ons', 'onze'],
})

/** First words of notes and warnings that are written as block quotes or boxes. */
export const noteWords: WordCue = cue({
	en: ['note', 'notes', 'nb', 'n.b.', 'tip', 'tips', 'pro tip', 'protip', 'hint', 'warning', 'warn', 'caution', 'important', 'attention', 'danger', 'info', 'information', 'update', 'updated', 'edit', 'disclaimer', 'example', 'examples', 'question', 'answer', 'exercise', 'todo', 'summary', 'tldr', 'tl;dr', 'remember', 'beware', 'deprecated', 'spoiler', 'aside', 'see also', 'heads up', 'prerequisites', 'definition', 'theorem', 'key takeaway*', 'in short', 'did you know', 'fun fact', 'read more', 'related', 'experimental', 'stability', 'history', 'source', 'sources', 'credit', 'credits', 'this page', 'this article', 'this post', 'this guide'],
	de: ['hinweis', 'hinweise', 'anmerkung', 'tipp', 'tipps', 'warnung', 'achtung', 'wichtig', 'vorsicht', 'info', 'beispiel', 'aufgabe', 'zusammenfassung', 'frage', 'merke', 'nachtrag', 'quelle'],
	fr: ['note', 'remarque', 'attention', 'astuce', 'conseil', 'avertissement', 'important', 'exemple', 'exercice', 'résumé', 'à noter', 'mise à jour', 'source'],
	es: ['nota', 'aviso', 'consejo', 'atención', 'advertencia', 'importante', 'ejemplo', 'ejercicio', 'resumen', 'cuidado', 'actualización', 'fuente'],
	pt: ['nota', 'aviso', 'dica', 'atenção', 'advertência', 'importante', 'exemplo', 'exercício', 'resumo', 'cuidado', 'atualização', 'fonte', 'observação'],
	it: ['nota', 'avviso', 'suggerimento', 'attenzione', 'avvertenza', 'importante', 'esempio', 'esercizio', 'riassunto', 'aggiornamento', 'fonte'],
	nl: ['let op', 'opmerking', 'tip', 'waarschuwing', 'belangrijk', 'voorbeeld', 'oefening', 'samenvatting', 'bron', 'noot'],
	ja: ['注', '注意', '注記', '補足', 'ヒント', '警告', '重要', '例', '参考', 'メモ', '備考', '追記'],
	zh: ['注意', '注', '提示', '警告', '重要', '说明', '說明', '备注', '備註', '示例', '例如', '小贴士', '温馨提示'],
	ko: ['참고', '주의', '경고', '중요', '팁', '예시', '메모', '노트', '주'],
})
