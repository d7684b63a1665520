/** The words of a dialog. `{}` stands for the licence, or for a width. */
export interface DialogWords {
	/** BCP 47 tag of the language. */
	readonly lang: string
	readonly open: string
	readonly embed: string
	readonly image: string
	readonly cite: string
	readonly data: string
	readonly frame: string
	readonly autoHeight: string
	readonly link: string
	readonly dataAddress: string
	readonly licensed: string
	readonly unlicensed: string
	/** Those that the custom element adds; null for English, which it speaks by itself. */
	readonly element: { readonly [word: string]: string } | null
}

/** The words in the language of a page, a BCP 47 tag; English where it is none of the ten. */
export function dialogWords(lang: string): DialogWords {
	const language = lang.toLowerCase().split('-')[0] ?? ''
	return (Object.hasOwn(words, language) ? words[language] : undefined) ?? (words.en as DialogWords)
}

/** In the languages that the credit line speaks. */
const words: { readonly [language: string]: DialogWords } = {
	en: {
		lang: 'en',
		open: 'Embed or cite',
		embed: 'Embed',
		image: 'Image',
		cite: 'Cite',
		data: 'Data',
		frame: 'Frame',
		autoHeight: 'Frame, height by script',
		link: 'Link',
		dataAddress: 'Address of the data (CSV)',
		licensed: 'Licence: {}. You may show it elsewhere under its terms; keep the credit that each code holds.',
		unlicensed:
			'No licence is stated: to embed it with a code from here is fine, for other uses ask first. Keep the credit that each code holds.',
		element: null,
	},
	de: {
		lang: 'de',
		open: 'Einbetten oder zitieren',
		embed: 'Einbetten',
		image: 'Bild',
		cite: 'Zitieren',
		data: 'Daten',
		frame: 'Rahmen',
		autoHeight: 'Rahmen, Höhe per Skript',
		link: 'Link',
		dataAddress: 'Adresse der Daten (CSV)',
		licensed:
			'Lizenz: {}. Sie dürfen es zu deren Bedingungen anderswo zeigen; lassen Sie die Quellenangabe im Code stehen.',
		unlicensed:
			'Eine Lizenz ist nicht genannt: Einbetten mit einem dieser Codes ist in Ordnung, für anderes fragen Sie bitte. Lassen Sie die Quellenangabe im Code stehen.',
		element: {
			close: 'Schließen',
			code: 'Code',
			kind: 'Art',
			copy: 'Kopieren',
			copied: 'Kopiert',
			width: 'Breite',
			widthAsGiven: 'Wie vorgegeben, {} px',
			follow: 'Suchmaschinen dürfen dem Link folgen',
			followed: 'Ja',
			nofollow: 'Nein (nofollow)',
			sponsored: 'Nein, er wurde bezahlt (sponsored)',
			preview: 'Vorschau',
		},
	},
	fr: {
		lang: 'fr',
		open: 'Intégrer ou citer',
		embed: 'Intégrer',
		image: 'Image',
		cite: 'Citer',
		data: 'Données',
		frame: 'Cadre',
		autoHeight: 'Cadre, hauteur par script',
		link: 'Lien',
		dataAddress: 'Adresse des données (CSV)',
		licensed:
			'Licence : {}. Vous pouvez le montrer ailleurs selon ses conditions ; gardez la mention de la source que contient chaque code.',
		unlicensed:
			'Aucune licence n’est indiquée : l’intégrer avec un de ces codes est permis, pour d’autres usages demandez d’abord. Gardez la mention de la source que contient chaque code.',
		element: {
			close: 'Fermer',
			code: 'Code',
			kind: 'Type',
			copy: 'Copier',
			copied: 'Copié',
			width: 'Largeur',
			widthAsGiven: 'Telle quelle, {} px',
			follow: 'Les moteurs de recherche peuvent suivre le lien',
			followed: 'Oui',
			nofollow: 'Non (nofollow)',
			sponsored: 'Non, il a été payé (sponsored)',
			preview: 'Aperçu',
		},
	},
	es: {
		lang: 'es',
		open: 'Insertar o citar',
		embed: 'Insertar',
		image: 'Imagen',
		cite: 'Citar',
		data: 'Datos',
		frame: 'Marco',
		autoHeight: 'Marco, altura por script',
		link: 'Enlace',
		dataAddress: 'Dirección de los datos (CSV)',
		licensed:
			'Licencia: {}. Puede mostrarlo en otro sitio según sus condiciones; conserve la mención de la fuente que lleva cada código.',
		unlicensed:
			'No se indica ninguna licencia: puede insertarlo con uno de estos códigos; para otros usos, pregunte antes. Conserve la mención de la fuente que lleva cada código.',
		element: {
			close: 'Cerrar',
			code: 'Código',
			kind: 'Tipo',
			copy: 'Copiar',
			copied: 'Copiado',
			width: 'Anchura',
			widthAsGiven: 'La indicada, {} px',
			follow: 'Los buscadores pueden seguir el enlace',
			followed: 'Sí',
			nofollow: 'No (nofollow)',
			sponsored: 'No, se ha pagado por él (sponsored)',
			preview: 'Vista previa',
		},
	},
	pt: {
		lang: 'pt',
		open: 'Incorporar ou citar',
		embed: 'Incorporar',
		image: 'Imagem',
		cite: 'Citar',
		data: 'Dados',
		frame: 'Moldura',
		autoHeight: 'Moldura, altura por script',
		link: 'Ligação',
		dataAddress: 'Endereço dos dados (CSV)',
		licensed:
			'Licença: {}. Pode mostrá-lo noutro lugar segundo as suas condições; mantenha a menção da fonte que cada código contém.',
		unlicensed:
			'Nenhuma licença é indicada: pode incorporá-lo com um destes códigos; para outros usos, pergunte antes. Mantenha a menção da fonte que cada código contém.',
		element: {
			close: 'Fechar',
			code: 'Código',
			kind: 'Tipo',
			copy: 'Copiar',
			copied: 'Copiado',
			width: 'Largura',
			widthAsGiven: 'A indicada, {} px',
			follow: 'Os motores de busca podem seguir a ligação',
			followed: 'Sim',
			nofollow: 'Não (nofollow)',
			sponsored: 'Não, foi paga (sponsored)',
			preview: 'Pré-visualização',
		},
	},
	it: {
		lang: 'it',
		open: 'Incorpora o cita',
		embed: 'Incorpora',
		image: 'Immagine',
		cite: 'Cita',
		data: 'Dati',
		frame: 'Cornice',
		autoHeight: 'Cornice, altezza da script',
		link: 'Link',
		dataAddress: 'Indirizzo dei dati (CSV)',
		licensed:
			'Licenza: {}. Puoi mostrarlo altrove alle sue condizioni; mantieni l’indicazione della fonte contenuta in ogni codice.',
		unlicensed:
			'Nessuna licenza è indicata: puoi incorporarlo con uno di questi codici; per altri usi chiedi prima. Mantieni l’indicazione della fonte contenuta in ogni codice.',
		element: {
			close: 'Chiudi',
			code: 'Codice',
			kind: 'Tipo',
			copy: 'Copia',
			copied: 'Copiato',
			width: 'Larghezza',
			widthAsGiven: 'Quella indicata, {} px',
			follow: 'I motori di ricerca possono seguire il link',
			followed: 'Sì',
			nofollow: 'No (nofollow)',
			sponsored: 'No, è stato pagato (sponsored)',
			preview: 'Anteprima',
		},
	},
	nl: {
		lang: 'nl',
		open: 'Insluiten of citeren',
		embed: 'Insluiten',
		image: 'Afbeelding',
		cite: 'Citeren',
		data: 'Gegevens',
		frame: 'Kader',
		autoHeight: 'Kader, hoogte door script',
		link: 'Link',
		dataAddress: 'Adres van de gegevens (CSV)',
		licensed:
			'Licentie: {}. U mag het onder de voorwaarden daarvan elders tonen; laat de bronvermelding in de code staan.',
		unlicensed:
			'Er is geen licentie genoemd: insluiten met een van deze codes mag, vraag voor ander gebruik eerst toestemming. Laat de bronvermelding in de code staan.',
		element: {
			close: 'Sluiten',
			code: 'Code',
			kind: 'Soort',
			copy: 'Kopiëren',
			copied: 'Gekopieerd',
			width: 'Breedte',
			widthAsGiven: 'Zoals gegeven, {} px',
			follow: 'Zoekmachines mogen de link volgen',
			followed: 'Ja',
			nofollow: 'Nee (nofollow)',
			sponsored: 'Nee, er is voor betaald (sponsored)',
			preview: 'Voorbeeld',
		},
	},
	ja: {
		lang: 'ja',
		open: '埋め込み・引用',
		embed: '埋め込み',
		image: '画像',
		cite: '引用',
		data: 'データ',
		frame: 'フレーム',
		autoHeight: 'フレーム（高さはスクリプト）',
		link: 'リンク',
		dataAddress: 'データのアドレス（CSV）',
		licensed:
			'ライセンス：{}。その条件の下で他の場所に掲載できます。コードに含まれる出典表示は残してください。',
		unlicensed:
			'ライセンスの記載はありません。ここにあるコードでの埋め込みは自由ですが、その他の利用は事前にお問い合わせください。コードに含まれる出典表示は残してください。',
		element: {
			close: '閉じる',
			code: 'コード',
			kind: '種類',
			copy: 'コピー',
			copied: 'コピーしました',
			width: '幅',
			widthAsGiven: '既定の幅（{} px）',
			follow: '検索エンジンにリンクをたどらせる',
			followed: 'はい',
			nofollow: 'いいえ（nofollow）',
			sponsored: 'いいえ、有料リンクです（sponsored）',
			preview: 'プレビュー',
		},
	},
	zh: {
		lang: 'zh',
		open: '嵌入或引用',
		embed: '嵌入',
		image: '图片',
		cite: '引用',
		data: '数据',
		frame: '框架',
		autoHeight: '框架（由脚本调整高度）',
		link: '链接',
		dataAddress: '数据地址（CSV）',
		licensed: '许可：{}。您可按其条款在别处展示；请保留代码中的来源说明。',
		unlicensed: '未注明许可：可以用这里的代码嵌入，其他用途请先询问。请保留代码中的来源说明。',
		element: {
			close: '关闭',
			code: '代码',
			kind: '类型',
			copy: '复制',
			copied: '已复制',
			width: '宽度',
			widthAsGiven: '默认，{} 像素',
			follow: '允许搜索引擎跟踪链接',
			followed: '是',
			nofollow: '否（nofollow）',
			sponsored: '否，这是付费链接（sponsored）',
			preview: '预览',
		},
	},
	ko: {
		lang: 'ko',
		open: '퍼가기 또는 인용',
		embed: '퍼가기',
		image: '이미지',
		cite: '인용',
		data: '데이터',
		frame: '프레임',
		autoHeight: '프레임(스크립트로 높이 조절)',
		link: '링크',
		dataAddress: '데이터 주소(CSV)',
		licensed:
			'라이선스: {}. 해당 조건에 따라 다른 곳에 게시할 수 있습니다. 코드에 담긴 출처 표시는 그대로 두세요.',
		unlicensed:
			'라이선스가 명시되어 있지 않습니다. 여기 있는 코드로 퍼가는 것은 괜찮지만 다른 용도는 먼저 문의해 주세요. 코드에 담긴 출처 표시는 그대로 두세요.',
		element: {
			close: '닫기',
			code: '코드',
			kind: '종류',
			copy: '복사',
			copied: '복사됨',
			width: '너비',
			widthAsGiven: '기본값, {} px',
			follow: '검색 엔진이 링크를 따라가도록 허용',
			followed: '예',
			nofollow: '아니요(nofollow)',
			sponsored: '아니요, 유료 링크입니다(sponsored)',
			preview: '미리보기',
		},
	},
}
