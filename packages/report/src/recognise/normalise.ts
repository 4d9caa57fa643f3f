/**
 * CJK Radicals Supplement → unified ideographs (Unicode EquivalentUnifiedIdeograph): some PDFs write 人民 as ⼈⺠,
 * and NFKC maps the Kangxi radicals but not these.
 */
const radicals = pairs(
  '⺁厂⺄乙⺆冂⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺔彑⺛旡⺜日⺝月⺞歹⺠民⺦丬⺧牛⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺱网⺲网⺳网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⻁虎⻂衣⻃西⻄西⻅见⻆角⻈言⻉贝⻊足⻋车⻏邑⻑長⻒长⻓长⻔门⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
)

/** Traditional forms of the characters that occur in the form's labels and headings. */
const simplified = pairs(
  '總总體体況况開开動动請请處处訴诉議议復复訟讼項项報报問问題题進进內内務务執执過过於于國国業业機机構构織织組组團团貧贫屬属權权護护關关當当無无補补後后確确認认獲获繳缴納纳費费給给結结轉转繼继續续辦办優优規规範范許许罰罚強强製制發发廢废數数現现決决萬万額额幾几張张點点據据為为與与對对終终審审維维糾纠實实際际類类種种從从區区廳厅縣县鄉乡鎮镇門门網网號号單单條条達达標标準准違违風风險险檢检驗验擔担責责證证書书聯联繫系電电話话傳传買买賣卖収收稱称針针間间隊队資资訊讯',
)

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
const traditional = new RegExp(`[${Array.from(simplified.keys()).join('')}]`, 'g')
const plain = /^[\x20-\x7e]*$/

/** The text as a person means it, still readable: NFKC, radicals replaced, zero-width characters gone. */
export const readable = (text: string): string =>
  plain.test(text) ? text : text.normalize('NFKC').replace(invisible, '').replace(/[\u2e80-\u2ef3]/g, (c) => radicals.get(c) ?? c)

/** The text for comparing: readable, simplified, and nothing but letters and digits. */
export const keyOf = (text: string): string =>
  readable(text).replace(/[^\p{L}\p{N}]+/gu, '').replace(traditional, (c) => simplified.get(c) ?? c)

/** Without the spaces that a PDF or a line break puts between Chinese characters and figures. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '')

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

function pairs(text: string): Map<string, string> {
  const characters = Array.from(text)
  return new Map(Array.from({ length: characters.length >> 1 }, (_, i) => [characters[2 * i]!, characters[2 * i + 1]!]))
}
