// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Words for data as a thing that can be had. */
export const dataWords: WordCue = cue({
	en: ['data', 'dataset*', 'data set*', 'database*', 'raw data', 'microdata', 'survey responses', 'responses', 'raw results', 'full results', 'complete results', 'csv', 'tsv', 'json', 'parquet', 'geojson', 'xlsx', 'corpus', 'corpora', 'measurements', 'time series', 'full output', 'raw output', 'raw numbers', 'all results', 'complete output', 'full logs', 'raw logs'],
	de: ['daten', 'datensatz*', 'datensätze*', 'rohdaten', 'datenbank*', 'mikrodaten', 'tabelle als', 'messdaten', 'fallzahlen*', 'csv', 'xlsx', 'vollständige ergebnisse', 'vollständigen ergebnisse', 'alle ergebnisse', 'rohergebnisse'],
	fr: ['données', 'jeu de données', 'jeux de données', 'base de données', 'tableur', 'csv', 'xlsx', 'résultats complets', 'résultats bruts'],
	es: ['datos', 'conjunto de datos', 'conjuntos de datos', 'base de datos', 'microdatos', 'hoja de cálculo', 'csv', 'xlsx', 'resultados completos', 'resultados en bruto'],
	pt: ['dados', 'conjunto de dados', 'conjuntos de dados', 'base de dados', 'banco de dados', 'microdados', 'planilha', 'csv', 'xlsx', 'resultados completos', 'resultados brutos'],
	it: ['dati', 'insieme di dati', 'set di dati', 'base di dati', 'microdati', 'foglio di calcolo', 'csv', 'xlsx', 'risultati completi', 'risultati grezzi'],
	nl: ['data', 'dataset*', 'gegevens', 'gegevensset', 'databestand', 'databank', 'microdata', 'csv', 'xlsx', 'volledige resultaten', 'ruwe resultaten'],
	ja: ['データ', '集計表', '統計表', '調査票データ', 'コーパス', '全結果', '生の結果'],
	zh: ['数据', '數據', '资料集', '資料集', '数据集', '原始資料', '语料库', '完整结果', '原始结果'],
	ko: ['데이터', '자료', '말뭉치', '원자료', '전체 결과', '원시 결과'],
})

/** Data under that name, and not a format of them. */
export const dataName: WordCue = cue({
	en: ['data', 'dataset*', 'data set*', 'corpus', 'corpora', 'microdata', 'responses', 'measurements'],
	de: ['daten', 'datensatz*', 'datensätze*', 'rohdaten', 'messdaten'],
	fr: ['données', 'jeu de données'],
	es: ['datos'],
	pt: ['dados'],
	it: ['dati'],
	nl: ['gegevens'],
	ja: ['データ', 'コーパス'],
	zh: ['数据', '數據', '语料库'],
	ko: ['데이터', '말뭉치'],
})

/** A sentence or a label that offers data. */
export const dataOffer: WordCue = cue({
	en: ['download the data*', 'download our data*', 'download this data*', 'download all data', 'download all the data', 'download data', 'download the full data*', 'download the raw data*', 'download the complete data*', 'download the underlying data', 'download the full dataset', 'download dataset*', 'data download*', 'get the data*', 'get our data', 'get the raw data', 'access the data*', 'access the full data*', 'explore the data', 'explore our data', 'browse the data', 'view the data', 'see the data', 'the data behind', 'data can be downloaded', 'dataset can be downloaded', 'full responses', 'raw responses', 'anonymized responses', 'anonymised responses', 'all responses', 'export as csv', 'download csv', 'download as csv', 'download xlsx', 'download json', 'query the data', 'query our data', 'explore the dataset', 'explore the full data*', 'browse the dataset', 'browse our data', 'download the dataset', 'download our dataset', 'data via our', 'data through our', 'data explorer', 'our data portal', 'our open data portal'],
	de: ['daten herunterladen', 'datensatz herunterladen', 'download der daten', 'daten zum download', 'datendownload', 'daten als csv', 'daten abrufbar', 'datensatz ist', 'die daten hinter', 'alle daten', 'daten erkunden', 'datensatz als', 'zum datensatz', 'zu den daten', 'datenportal'],
	fr: ['télécharger les données', 'téléchargez les données', 'accéder aux données', 'jeu de données complet', 'données au format', 'explorer les données', 'consulter les données', 'télécharger le jeu de données'],
	es: ['descargar los datos', 'descargar datos', 'descarga los datos', 'descarga de datos', 'acceder a los datos', 'datos completos', 'explorar los datos', 'explora los datos', 'consultar los datos', 'descargar el conjunto de datos'],
	pt: ['baixar os dados', 'baixe os dados', 'descarregar os dados', 'download dos dados', 'download do dataset', 'dataset completo', 'acessar os dados', 'acesse os dados', 'explorar os dados', 'explore os dados', 'consultar os dados', 'baixar o conjunto de dados'],
	it: ['scarica i dati', 'scaricare i dati', 'scarica il dataset', 'accedere ai dati', 'dati scaricabili', 'esplora i dati', 'consultare i dati', 'scaricare il dataset'],
	nl: ['download de data', 'data downloaden', 'gegevens downloaden', 'download de gegevens', 'download de dataset', 'bekijk de data', 'bekijk de gegevens', 'download het databestand'],
	ja: ['データをダウンロード', 'データのダウンロード', 'データダウンロード', 'データを公開', 'データは公開', 'データセットを公開', 'データを見る', 'データを入手', 'データの入手'],
	zh: ['下载数据', '下載數據', '数据下载', '資料下載', '数据集下载', '公开数据', '查看数据', '获取数据', '下载数据集'],
	ko: ['데이터 다운로드', '데이터를 다운로드', '데이터 내려받기', '데이터를 공개', '데이터 보기', '데이터 받기', '데이터셋 다운로드'],
})

/** A sentence that says where data are to be had. */
export const dataAvailable: WordCue = cue({
	en: ['data is available', 'data are available', 'dataset is available', 'datasets are available', 'data set is available', 'data available', 'data can be found', 'data can be accessed', 'dataset can be found', 'dataset can be accessed', 'data is published', 'data are published', 'data is hosted', 'data are hosted', 'data are released', 'data is released', 'dataset is released', 'data can be downloaded', 'data are accessible', 'data is accessible', 'data are provided', 'data is provided', 'data can be obtained', 'data and code are available', 'code and data are available', 'data and code can be found', 'code and data can be found', 'data and scripts are available'],
	de: ['daten stehen', 'daten sind verfügbar', 'datensatz ist verfügbar', 'daten finden sich', 'daten sind abrufbar', 'daten sind online', 'daten und code sind', 'daten zum herunterladen', 'datensatz steht'],
	fr: ['données disponibles', 'données sont disponibles', 'données accessibles', 'données sont accessibles', 'données sont publiées', 'données et le code sont'],
	es: ['datos están disponibles', 'datos disponibles', 'datos se pueden encontrar', 'datos se pueden descargar', 'datos pueden descargarse', 'datos y el código están'],
	pt: ['dados estão disponíveis', 'dados disponíveis', 'dados podem ser baixados', 'dados podem ser acessados', 'dados e o código estão'],
	it: ['dati sono disponibili', 'dati disponibili', 'dati si possono scaricare', 'dati si trovano', 'dati e il codice sono'],
	nl: ['data zijn beschikbaar', 'gegevens zijn beschikbaar', 'data is beschikbaar', 'data is te vinden', 'data zijn te vinden', 'gegevens zijn te vinden'],
	ja: ['データは公開', 'データを公開', 'データセットを公開', 'データはこちら', 'データは以下', 'データは下記'],
	zh: ['数据可从', '数据见', '公开数据', '数据可在', '数据可以从', '数据可通过'],
	ko: ['데이터를 공개', '데이터는 다음', '데이터는 여기'],
})

/** Words of a link that are nothing but data: "the data", "Datensatz". */
export const dataLinkText: RegExp =
	/^[^\p{L}\p{N}]{0,3}(?:(?:the|our|all|full|raw|complete|survey|benchmark|this) ){0,3}(?:data|dataset|datasets|data sets?|data files?|raw results)[^\p{L}\p{N}]{0,3}$|^[^\p{L}\p{N}]{0,3}(?:(?:die|den|der|unsere|alle) )?(?:daten|rohdaten|datensatz|datensätze)[^\p{L}\p{N}]{0,3}$|^[^\p{L}\p{N}]{0,3}(?:(?:les|nos|le) )?(?:données(?: brutes)?|jeux? de données)[^\p{L}\p{N}]{0,3}$|^[^\p{L}\p{N}]{0,3}(?:(?:los|nuestros|el) )?(?:datos(?: brutos)?|conjuntos? de datos)[^\p{L}\p{N}]{0,3}$|^[^\p{L}\p{N}]{0,3}(?:(?:os|nossos|o) )?(?:dados(?: brutos)?|conjuntos? de dados)[^\p{L}\p{N}]{0,3}$|^[^\p{L}\p{N}]{0,3}(?:(?:i|nostri|il) )?(?:dati(?: grezzi)?|insieme di dati)[^\p{L}\p{N}]{0,3}$|^[^\p{L}\p{N}]{0,3}(?:(?:de|onze|het) )?(?:gegevens|ruwe data)[^\p{L}\p{N}]{0,3}$|^[^\p{L}\p{N}]{0,3}(?:生?データ(?:セット)?|原始数据|数据集?|數據集?|資料集|원자료|데이터셋?)[^\p{L}\p{N}]{0,3}$/iu

/** Words of a link to what describes data and holds none: "metadata", "codebook". */
export const dataDescriptionText: RegExp =
	/^[^\p{L}]{0,3}(?:(?:the|full|das|le|el|o|il|de) )?(?:meta-?data|codebook|data dictionary|schema|readme|metadaten|codebuch|datenbeschreibung|métadonnées|dictionnaire|metadatos|metadados|metadati|メタデータ|元数据|메타데이터)[^\p{L}]{0,9}$/iu

/** The publisher's data behind what the page says. */
export const dataBehind: WordCue = cue({
	en: ['raw data', 'raw results', 'raw survey data', 'underlying data', 'data underlying', 'data behind', 'full data', 'complete data', 'anonymized data', 'anonymised data', 'benchmark data', 'all the data', 'all of the data', 'data and code', 'code and data', 'data and scripts', 'data and analysis', 'analyses and data', 'analysis and data', 'data used in this', 'dataset considered here', 'dataset used here', 'dataset used in this', 'data for this', 'full results', 'full output', 'raw output', 'raw numbers', 'all results', 'complete output', 'full logs', 'raw logs', 'complete results', 'data used for this', 'data used here', 'data we used', 'data for the post', 'data for this post', 'data for the article'],
	de: ['rohdaten', 'zugrunde liegenden daten', 'zugrundeliegenden daten', 'alle daten', 'daten und code', 'code und daten', 'daten zu diesem', 'vollständigen daten', 'vollständige ergebnisse', 'vollständigen ergebnisse', 'alle ergebnisse', 'rohergebnisse', 'daten für diesen', 'verwendeten daten'],
	fr: ['données brutes', 'données sous-jacentes', 'toutes les données', 'données et le code', 'données complètes', 'code et les données', 'résultats complets', 'résultats bruts', 'données utilisées pour', 'données utilisées dans'],
	es: ['datos brutos', 'datos en bruto', 'datos subyacentes', 'todos los datos', 'datos y el código', 'código y los datos', 'datos completos', 'resultados completos', 'resultados en bruto', 'datos utilizados en', 'datos usados en'],
	pt: ['dados brutos', 'dados subjacentes', 'todos os dados', 'dados e o código', 'código e os dados', 'dados completos', 'resultados completos', 'resultados brutos', 'dados utilizados neste', 'dados usados neste'],
	it: ['dati grezzi', 'dati sottostanti', 'tutti i dati', 'dati e il codice', 'codice e i dati', 'dati completi', 'risultati completi', 'risultati grezzi', 'dati usati per', 'dati utilizzati per'],
	nl: ['ruwe data', 'ruwe gegevens', 'onderliggende data', 'onderliggende gegevens', 'alle data', 'alle gegevens', 'data en code', 'volledige resultaten', 'ruwe resultaten', 'gebruikte data'],
	ja: ['生データ', '元データ', '全データ', 'データとコード', 'コードとデータ', '全結果', '生の結果', '使用したデータ'],
	zh: ['原始数据', '原始數據', '全部数据', '完整数据', '数据和代码', '代码和数据', '测试数据见', '完整结果', '原始结果', '使用的数据'],
	ko: ['원자료', '원본 데이터', '전체 데이터', '데이터와 코드', '코드와 데이터', '전체 결과', '원시 결과', '사용한 데이터'],
})

/** Headings over the files of a data set. */
export const dataHeading: WordCue = cue({
	en: ['download the data*', 'download data*', 'data download*', 'data availability', 'get the data*', 'access the data*', 'the data', 'data files', 'datasets', 'dataset', 'open data', 'raw data', 'data and code'],
	de: ['daten herunterladen', 'datenverfügbarkeit', 'daten zum download', 'datensatz', 'datensätze', 'rohdaten', 'offene daten'],
	fr: ['télécharger les données', 'disponibilité des données', 'jeu de données', 'jeux de données', 'données ouvertes', 'les données'],
	es: ['descargar los datos', 'descarga de datos', 'disponibilidad de datos', 'conjunto de datos', 'datos abiertos', 'los datos'],
	pt: ['baixar os dados', 'download dos dados', 'disponibilidade de dados', 'conjunto de dados', 'dados abertos', 'dados'],
	it: ['scarica i dati', 'disponibilità dei dati', 'insieme di dati', 'dati aperti', 'dataset', 'i dati'],
	nl: ['download de data', 'gegevens downloaden', 'beschikbaarheid van data', 'dataset', 'open data', 'de data'],
	ja: ['データのダウンロード', 'データダウンロード', 'データセット', 'オープンデータ'],
	zh: ['数据下载', '下载数据', '数据集', '資料集', '开放数据'],
	ko: ['데이터 다운로드', '데이터셋', '공개 데이터'],
})

/** Words of a repository's front page that hands out data. */
export const dataRepositoryWords: WordCue = cue({
	en: ['this repo contains', 'this repository contains', 'this folder contains', 'this directory contains', 'this repo holds', 'this repository holds', 'in this repo', 'in this repository', 'data behind'],
	de: ['dieses repository enthält', 'dieser ordner enthält', 'in diesem repository'],
	fr: ['ce dépôt contient', 'ce dossier contient', 'dans ce dépôt'],
	es: ['este repositorio contiene', 'esta carpeta contiene', 'en este repositorio'],
	pt: ['este repositório contém', 'esta pasta contém', 'neste repositório'],
	it: ['questo repository contiene', 'questa cartella contiene', 'in questo repository'],
	nl: ['deze repository bevat', 'deze map bevat', 'in deze repository'],
	ja: ['このリポジトリに', 'このリポジトリでは', '本リポジトリ'],
	zh: ['本仓库', '此仓库', '该仓库', '本倉庫'],
	ko: ['이 저장소', '본 저장소'],
})

/** A folder of data, as the front page of a repository names it; where words are not set apart, any folder. */
export const dataFolderWords: WordCue = cue({
	en: ['data folder', 'data directory', 'data subfolder', 'data sub folder', 'data subdirectory', 'folder data', 'directory data', 'datasets folder', 'datasets directory', 'results folder'],
	de: ['ordner data', 'ordner daten', 'datenordner', 'verzeichnis data', 'verzeichnis daten', 'datenverzeichnis'],
	fr: ['dossier data', 'dossier données', 'dossier de données', 'répertoire data', 'répertoire de données'],
	es: ['carpeta data', 'carpeta datos', 'carpeta de datos', 'directorio data', 'directorio de datos'],
	pt: ['pasta data', 'pasta dados', 'pasta de dados', 'diretório data', 'diretório de dados'],
	it: ['cartella data', 'cartella dati', 'cartella dei dati', 'directory dati'],
	nl: ['map data', 'datamap', 'map gegevens'],
	ja: ['フォルダ', 'ディレクトリ'],
	zh: ['目录', '文件夹', '資料夾'],
	ko: ['폴더', '디렉토리', '디렉터리'],
})

/** Something is there, and not to be put there. */
export const heldWords: WordCue = cue({
	en: ['contains', 'contain', 'holds', 'includes', 'can be found', 'can find', 'is in', 'are in', 'is stored', 'are stored', 'available in', 'located in', 'provided in', 'included in'],
	de: ['enthält', 'enthalten', 'liegt', 'liegen', 'befindet sich', 'befinden sich', 'finden sich', 'zu finden'],
	fr: ['contient', 'se trouve', 'se trouvent', 'sont dans', 'disponibles dans', 'trouver'],
	es: ['contiene', 'se encuentra', 'se encuentran', 'están en', 'disponibles en', 'encontrar'],
	pt: ['contém', 'encontra se', 'encontram se', 'estão na', 'disponíveis na', 'encontrar'],
	it: ['contiene', 'si trova', 'si trovano', 'sono nella', 'disponibili nella', 'trovare'],
	nl: ['bevat', 'staat in', 'staan in', 'te vinden', 'vind je', 'beschikbaar in'],
	ja: ['含まれ', 'にあり', 'に格納', 'に置いて'],
	zh: ['包含', '位于', '存放', '可以找到'],
	ko: ['포함', '에 있', '들어 있'],
})

/** A body of data with borders, and not data as such. */
export const datasetWords: WordCue = cue({
	en: ['dataset*', 'data set*', 'database*', 'corpus', 'corpora', 'microdata', 'survey responses', 'responses', 'measurements', 'raw data'],
	de: ['datensatz*', 'datensätze*', 'datenbank*', 'mikrodaten', 'rohdaten', 'messdaten'],
	fr: ['jeu de données', 'jeux de données', 'base de données', 'données brutes'],
	es: ['conjunto de datos', 'conjuntos de datos', 'base de datos', 'microdatos'],
	pt: ['conjunto de dados', 'conjuntos de dados', 'base de dados', 'banco de dados', 'microdados'],
	it: ['insieme di dati', 'set di dati', 'base di dati', 'microdati'],
	nl: ['dataset*', 'gegevensset', 'databank', 'microdata'],
	ja: ['データセット', 'データベース', 'コーパス'],
	zh: ['数据集', '資料集', '数据库', '語料庫', '语料库'],
	ko: ['데이터셋', '데이터베이스', '말뭉치'],
})

/** Words that make the data those of others. */
export const othersDataWords: WordCue = cue({
	en: ['source data', 'data source*', 'data sources', 'sources of data', 'their data', 'their dataset*', 'data from', 'dataset from', 'dataset by', 'data by', 'third party data', 'third-party data', 'original data', 'please cite', 'collected by', 'compiled by', 'provided by', 'published by', 'released by', 'maintained by'],
	de: ['datenquelle*', 'quelldaten', 'daten von', 'daten der', 'bereitgestellt von', 'veröffentlicht von', 'erhoben von'],
	fr: ['source des données', 'sources de données', 'données de', 'données du', 'fournies par', 'publiées par'],
	es: ['fuente de datos', 'fuentes de datos', 'datos de', 'datos del', 'publicados por', 'recopilados por'],
	pt: ['fonte de dados', 'fontes de dados', 'dados de', 'dados do', 'publicados por', 'fornecidos por'],
	it: ['fonte dei dati', 'fonti dei dati', 'dati di', 'dati del', 'pubblicati da', 'forniti da'],
	nl: ['databron*', 'bron van de data', 'gegevens van', 'gepubliceerd door', 'verzameld door'],
	ja: ['データ提供', '出典'],
	zh: ['数据来源', '資料來源'],
	ko: ['데이터 출처'],
})

/** Words of a link to what is written about data. */
export const aboutDataWords: WordCue = cue({
	en: ['handbook', 'metadata', 'licence', 'license', 'terms of use', 'tutorial', 'documentation', 'api'],
	de: ['metadaten', 'lizenz', 'handbuch', 'dokumentation'],
	fr: ['métadonnées', 'licence', 'manuel', 'documentation'],
	es: ['metadatos', 'licencia', 'manual', 'documentación'],
	pt: ['metadados', 'licença', 'manual', 'documentação'],
	it: ['metadati', 'licenza', 'manuale', 'documentazione'],
	nl: ['metadata', 'licentie', 'handleiding', 'documentatie'],
	ja: ['メタデータ', 'ライセンス'],
	zh: ['元数据', '许可'],
	ko: ['메타데이터', '라이선스'],
})

/** Programs, which are to be had at the same places as data. */
export const programWords: WordCue = cue({
	en: ['library', 'libraries', 'package*', 'plugin*', 'framework*', 'toolkit', 'software', 'extension', 'app', 'cli', 'sdk', 'client', 'module', 'tool', 'tools', 'application'],
	de: ['bibliothek', 'paket', 'werkzeug', 'programm', 'software', 'erweiterung'],
	fr: ['bibliothèque', 'paquet', 'logiciel', 'outil', 'extension'],
	es: ['biblioteca', 'paquete', 'herramienta', 'programa', 'extensión'],
	pt: ['biblioteca', 'pacote', 'ferramenta', 'programa', 'extensão'],
	it: ['libreria', 'pacchetto', 'strumento', 'programma', 'estensione'],
	nl: ['bibliotheek', 'pakket', 'programma', 'software', 'extensie'],
	ja: ['ライブラリ', 'パッケージ', 'ツール', 'ソフト'],
	zh: ['软件', '軟體', '工具', '插件'],
	ko: ['라이브러리', '패키지', '도구', '소프트웨어'],
})

/** The publisher gives something of their own to the public. */
export const publishWords: WordCue = cue({
	en: ['we made', 'we have made', "we've made", 'we’ve made', 'we are making', 'we publish*', 'we have published', 'we release*', 'we have released', 'we are releasing', 'we share', 'we have shared', 'we are sharing', 'we provide', 'we open sourced', 'our data*', 'our full', 'our complete', 'our raw', 'our open', 'our dataset*', 'our survey', 'our corpus', 'i made', 'i have made', "i've made", 'i’ve made', 'i published', 'i released', 'i have published', 'i uploaded', 'my data', 'my dataset', 'this repository contains', 'this dataset', 'we host', 'our repository', 'our repo', 'our github', 'our data repository', 'our open data', 'our database', 'our results'],
	de: ['wir veröffentlichen', 'wir stellen', 'haben wir veröffentlicht', 'unsere daten', 'unser datensatz', 'unserer daten', 'dieser datensatz', 'dieses repository enthält', 'unser repository', 'unserem repository', 'unserem datenportal'],
	fr: ['nous publions', 'nous mettons', 'nous partageons', 'nos données', 'notre jeu de données', 'mis à disposition', 'ce jeu de données', 'notre dépôt', 'notre base de données'],
	es: ['publicamos', 'compartimos', 'nuestros datos', 'nuestro conjunto de datos', 'hemos publicado', 'ponemos a disposición', 'este conjunto de datos', 'nuestro repositorio', 'nuestra base de datos'],
	pt: ['publicamos', 'partilhamos', 'compartilhamos', 'nossos dados', 'os nossos dados', 'nosso conjunto de dados', 'disponibilizamos', 'este conjunto de dados', 'nosso repositório', 'nossa base de dados'],
	it: ['pubblichiamo', 'condividiamo', 'i nostri dati', 'il nostro dataset', 'abbiamo pubblicato', 'mettiamo a disposizione', 'questo dataset', 'nostro repository', 'abbiamo resi disponibili', 'abbiamo reso disponibili'],
	nl: ['we publiceren', 'we delen', 'onze data', 'onze gegevens', 'onze dataset', 'hebben we gepubliceerd', 'deze dataset', 'onze repository', 'onze database'],
	ja: ['公開しています', '公開しました', '提供しています', '配布しています', '当社のデータ', '本データセット'],
	zh: ['我们发布', '我们公开', '我们的数据', '我们提供', '本数据集', '我們的資料', '我們公開'],
	ko: ['공개합니다', '공개했습니다', '제공합니다', '배포합니다', '우리의 데이터', '본 데이터셋'],
})

/** Where the publisher's own is to be had. */
export const availableWords: WordCue = cue({
	en: ['is available at', 'is available on', 'is available from', 'is available in', 'are available on', 'are available at', 'are available from', 'is available here', 'are available here', 'made available', 'available online', 'can be downloaded', 'you can download', 'you can query', 'can be queried', 'you can find', 'hosted on', 'hosted at', 'published on', 'are available in', 'is available via', 'are available via', 'is available through', 'are available through', 'available for download', 'available to download', 'is hosted', 'are hosted', 'can be found', 'can be accessed', 'can be obtained', 'you can access', 'can be explored', 'is released', 'are released', 'has been released', 'have been released', 'available'],
	de: ['zum download', 'zur verfügung', 'ist verfügbar', 'sind verfügbar', 'abrufbar', 'herunterladen', 'zu finden', 'findet sich', 'finden sich', 'einsehbar', 'verfügbar'],
	fr: ['sont disponibles', 'est disponible', 'mis à disposition', 'télécharger', 'accessible', 'accessibles', 'téléchargeable', 'téléchargeables', 'disponible', 'disponibles'],
	es: ['están disponibles', 'está disponible', 'a disposición', 'descargar', 'se pueden descargar', 'se puede descargar', 'se encuentran', 'accesible', 'accesibles', 'disponible', 'disponibles'],
	pt: ['estão disponíveis', 'está disponível', 'baixar', 'descarregar', 'podem ser baixados', 'pode ser baixado', 'encontram se', 'disponíveis em', 'disponível', 'disponíveis'],
	it: ['sono disponibili', 'è disponibile', 'scaricare', 'disponibile', 'disponibili', 'si possono trovare', 'scaricabile', 'scaricabili'],
	nl: ['zijn beschikbaar', 'is beschikbaar', 'downloaden', 'te vinden', 'te downloaden', 'beschikbaar'],
	ja: ['公開', 'ダウンロード', '入手', '提供', '配布'],
	zh: ['公开', '公開', '下载', '下載', '获取', '可在', '提供'],
	ko: ['공개', '다운로드', '내려받', '제공', '확인할 수'],
})

/** Data that is there to learn with, to show a form, or to describe other data: none to cite. */
export const sampleDataNames: RegExp =
	/(?:^|[^a-z])(?:package|package-lock|composer|tsconfig|jsconfig|manifest|config|settings|schema|openapi|swagger|asyncapi|renovate|news|atom|rss|requirements|bundle|vercel|netlify|turbo|nx|lerna|deno|biome|eslintrc|babelrc|prettierrc|angular|firebase|appsettings|launch|tasks|feed|sitemap|robots|search-index|search|index|contributors|theme|tokens|i18n|translations?|locale|messages|lock|workflow|ci|docker-compose|compose|deployment|values|mkdocs|_config|example|sample|demo|dummy|test|fixture|mock|template|zenodo|datapackage|codemeta|croissant|codebook|dictionary|data-?dictionary|metadata|readme|license|citation|changelog)(?![a-z])|\.(?:schema|config|lock)\.|^tableschema|^schema/i

/** What documents a data set, by what it tells: format, size, fields, date, version. */
export const dataDocumentation: readonly (readonly [string, RegExp | WordCue])[] = [
	['format', /(?<![\p{L}\p{N}])(?:csv|tsv|json|jsonl|ndjson|xlsx?|excel|parquet|geojson|sqlite|xml|netcdf|hdf5|rdf|shapefile)(?![\p{L}\p{N}])/iu],
	['size', /\d\s?(?:[kmgt]i?b|bytes|octets)(?![\p{L}])|\d[\d.,\s]{0,12}(?:million|thousand|billion|Mio\.?|Tsd\.?)?\s?(?:rows|records|entries|observations|samples|images|columns|files|respondents|responses|zeilen|einträge|datensätze|lignes|enregistrements|filas|registros|linhas|righe|rijen)(?![\p{L}])|\d\s?(?:行|件|条|條|건)/iu],
	['fields', cue({
		en: ['codebook', 'data dictionary', 'columns', 'fields', 'variables', 'schema', 'data description', 'metadata'],
		de: ['codebuch', 'spalten', 'merkmale', 'variablen', 'felder', 'datenschema', 'metadaten', 'ausprägungen'],
		fr: ['dictionnaire', 'colonnes', 'champs', 'variables', 'métadonnées'],
		es: ['diccionario de datos', 'columnas', 'campos', 'variables', 'metadatos'],
		pt: ['dicionário de dados', 'colunas', 'campos', 'variáveis', 'metadados'],
		it: ['dizionario dei dati', 'colonne', 'campi', 'variabili', 'metadati'],
		nl: ['codeboek', 'kolommen', 'velden', 'variabelen', 'metadata'],
		ja: ['項目定義', '列の説明', '変数', 'メタデータ'], zh: ['字段', '欄位', '变量', '元数据'], ko: ['변수', '필드', '메타데이터', '컬럼'],
	})],
	['date', /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])|\b(?:daily|weekly|monthly|quarterly|annually|yearly|täglich|wöchentlich|monatlich|jährlich)\b/iu],
	['version', /(?<![\p{L}\p{N}])(?:version|release|v\d{1,4}\.\d{1,4}|doi|ausgabe|versión|versão|versione|バージョン|版本|버전)/iu],
]
