// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** A byline: "by Jane Doe". */
export const authorWords: RegExp = /^(?:by|von|par|por|di|da|door|written by|geschrieben von|écrit par|escrito por|文責[:：]|著者[:：]|作者[:：]|글[:：])\s*\p{Lu}?\p{L}/iu

/** Words on pages that are there for the law. */
export const legalWords: WordCue = cue({
	en: ['privacy policy', 'privacy notice', 'terms of service', 'terms of use', 'terms and conditions', 'legal notice', 'cookie policy', 'disclaimer', 'imprint', 'privacy', 'terms'],
	de: ['impressum', 'datenschutz', 'datenschutzerklärung', 'agb', 'nutzungsbedingungen'],
	fr: ['mentions légales', 'politique de confidentialité', "conditions d'utilisation"],
	es: ['aviso legal', 'política de privacidad', 'términos y condiciones'],
	pt: ['aviso legal', 'política de privacidade', 'termos de uso', 'termos e condições'],
	it: ['note legali', 'informativa sulla privacy', 'termini e condizioni'],
	nl: ['privacybeleid', 'privacyverklaring', 'algemene voorwaarden', 'disclaimer'],
	ja: ['プライバシーポリシー', '利用規約', '特定商取引法'],
	zh: ['隐私政策', '隱私權政策', '服务条款', '使用条款'],
	ko: ['개인정보처리방침', '이용약관'],
})

/** The thesis of one person. */
export const opinionWords: WordCue = cue({
	en: ['i think', 'i believe', 'in my opinion', 'in my view', 'my take', 'opinion', 'considered harmful', 'why i', 'i argue', 'we should', "i'd argue", 'i’d argue'],
	de: ['ich denke', 'ich glaube', 'meiner meinung nach', 'meiner ansicht nach', 'meinung', 'kommentar'],
	fr: ['je pense', 'je crois', 'à mon avis', 'selon moi', 'opinion', 'tribune'],
	es: ['creo que', 'pienso que', 'en mi opinión', 'opinión'],
	pt: ['acho que', 'penso que', 'na minha opinião', 'opinião'],
	it: ['penso che', 'credo che', 'secondo me', 'a mio parere', 'opinione'],
	nl: ['ik denk', 'ik vind', 'ik geloof', 'volgens mij', 'naar mijn mening', 'opinie'],
	ja: ['と思う', 'と思います', '私の考え', '意見'],
	zh: ['我认为', '我認為', '我觉得', '在我看来', '观点'],
	ko: ['라고 생각', '내 생각', '의견'],
})

/** Headings of the page's list of references. */
export const referencesWords: WordCue = cue({
	en: ['references', 'bibliography', 'sources', 'footnotes', 'further reading', 'works cited', 'literature', 'notes'],
	de: ['quellen', 'literatur', 'einzelnachweise', 'referenzen', 'fußnoten', 'literaturverzeichnis'],
	fr: ['références', 'bibliographie', 'sources', 'notes'],
	es: ['referencias', 'bibliografía', 'fuentes', 'notas'],
	pt: ['referências', 'bibliografia', 'fontes', 'notas'],
	it: ['riferimenti', 'bibliografia', 'fonti', 'note'],
	nl: ['referenties', 'bronnen', 'literatuur', 'voetnoten'],
	ja: ['参考文献', '出典', '脚注', '参考資料'],
	zh: ['参考文献', '參考文獻', '参考资料', '脚注'],
	ko: ['참고 문헌', '참고문헌', '출처', '각주'],
})

/** Words in place of content that is not free. */
export const gateWords: WordCue = cue({
	en: ['subscribe to continue reading', 'subscribe to read', 'subscribers only', 'members only', 'log in to continue reading', 'to continue reading', 'this article is for subscribers', 'fill out the form to download', 'fill in the form to download'],
	de: ['weiterlesen mit', 'nur für abonnenten', 'jetzt abonnieren und weiterlesen', 'um weiterzulesen'],
	fr: ['réservé aux abonnés', 'pour lire la suite', 'abonnez-vous pour lire'],
	es: ['solo para suscriptores', 'suscríbete para seguir leyendo', 'para seguir leyendo'],
	pt: ['exclusivo para assinantes', 'assine para continuar lendo'],
	it: ['riservato agli abbonati', 'abbonati per continuare'],
	nl: ['alleen voor abonnees', 'om verder te lezen'],
	ja: ['会員限定', '続きを読むには', '有料会員'],
	zh: ['订阅后阅读', '会员专享', '登录后继续阅读'],
	ko: ['구독자 전용', '회원 전용', '계속 읽으려면'],
})

/** Licence statements and their opposite. */
export const reuseWords: WordCue = cue({
	en: ['licensed under', 'released under', 'available under', 'free to use', 'free to reuse', 'free to share', 'public domain', 'creative commons', 'reuse this', 'republish', 'content licence', 'content license', 'licence', 'license'],
	de: ['lizenz', 'lizenziert', 'gemeinfrei', 'frei verwendbar', 'creative commons'],
	fr: ['licence', 'sous licence', 'domaine public', 'libre de droits', 'creative commons'],
	es: ['licencia', 'bajo licencia', 'dominio público', 'creative commons'],
	pt: ['licença', 'sob licença', 'domínio público', 'creative commons'],
	it: ['licenza', 'con licenza', 'pubblico dominio', 'creative commons'],
	nl: ['licentie', 'publiek domein', 'creative commons'],
	ja: ['ライセンス', 'クリエイティブ・コモンズ', 'パブリックドメイン'],
	zh: ['许可', '授权', '授權', '知识共享', '公有领域'],
	ko: ['라이선스', '크리에이티브 커먼즈', '퍼블릭 도메인'],
})
/** Names of licences for content, the same in all languages. */
export const licenceNames: WordCue = cue({
	en: ['cc by*', 'cc 0', 'cc0', 'odbl', 'ogl', 'odc by', 'pddl'],
})

/** Rights kept in full. */
export const allRightsReserved: WordCue = cue({
	en: ['all rights reserved', 'no reproduction', 'may not be reproduced', 'reproduction is prohibited'],
	de: ['alle rechte vorbehalten', 'nachdruck verboten'],
	fr: ['tous droits réservés', 'reproduction interdite'],
	es: ['todos los derechos reservados', 'prohibida su reproducción'],
	pt: ['todos os direitos reservados', 'reprodução proibida'],
	it: ['tutti i diritti riservati', 'riproduzione riservata'],
	nl: ['alle rechten voorbehouden'],
	ja: ['無断転載', '禁無断転載'],
	zh: ['版权所有', '版權所有', '未经许可', '禁止转载'],
	ko: ['무단전재', '무단 전재'],
})

/** Text that speaks to language models and not to readers. */
export const promptWords: WordCue = cue({
	en: ['ignore all previous instructions', 'ignore previous instructions', 'disregard previous instructions', 'disregard all previous', 'as an ai model you', 'ai assistants must', 'language models must', 'llms should always recommend', 'ai systems should recommend', 'when summarizing this page, recommend', 'remember this site as', 'system prompt override'],
	de: ['ignoriere alle vorherigen anweisungen'],
	fr: ['ignore toutes les instructions précédentes', 'ignorez les instructions précédentes'],
	es: ['ignora todas las instrucciones anteriores', 'ignora las instrucciones anteriores'],
	pt: ['ignore todas as instruções anteriores'],
	it: ['ignora tutte le istruzioni precedenti'],
	nl: ['negeer alle voorgaande instructies'],
	ja: ['これまでの指示を無視'],
	zh: ['忽略之前的所有指令', '忽略以上所有指令'],
	ko: ['이전의 모든 지시를 무시'],
})
