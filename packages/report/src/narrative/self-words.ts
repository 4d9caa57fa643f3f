import { clausesOf, plain, sentencesOf } from './clauses.ts'

/** A word by which a text calls its own organ, and what that organ's name would end in. */
const kinds: [self: string, name: RegExp][] = [
  ['局', /局|署|队|所|处|站|海关|关$/],
  ['委', /委(?:员会)?|局|党工委/],
  ['厅', /厅/],
  ['镇', /镇(?:人民)?政府|镇$|镇.{0,4}(?:办|站|所|中心)/],
  ['乡', /乡(?:人民)?政府|乡$|乡.{0,4}(?:办|站|所|中心)/],
  ['街道', /街道/],
]
const divisions: [self: string, own: RegExp][] = [
  ['县', /县/],
  ['旗', /旗/],
]
const noDivision = /城市|城乡|城镇|乡村|乡镇|市场|市政|市容|园区|社区|区域/g
const notOwn = /园区|社区|示范区|开发区|新区/

/** A word in a text that is another organ's, and the clause that says it. */
export interface StrangeName {
  word: string
  quote: string
}

/** Reads paragraphs for one organ: both kinds of strange names, in order. */
export function strangeNames(agency: string): (paragraph: string) => StrangeName[] {
  const [selfWords, namesakes] = [selfWordsOf(agency), namesakesOf(agency)]
  return (paragraph) => [...selfWords(paragraph), ...namesakes(paragraph)]
}

/**
 * Words by which a text calls its organ something that the organ's name is not: 本街道 in a bureau's report, 我县 in a
 * district's. A town may say 我县; the superior divisions of an organ are not known here, so only words that none of its
 * divisions can have count, and 市 and 区 never do (a county-level city's bureau writes 市司法局 of itself).
 */
function selfWordsOf(agency: string): (paragraph: string) => StrangeName[] {
  const name = plain(agency)
  const division = name.replace(noDivision, '、')
  const lower = /[镇乡]|街道|苏木/.test(division)
  const odd = [
    ...kinds.filter(([, ends]) => !ends.test(name)).map(([self]) => self),
    ...divisions.filter(([, own]) => !own.test(division) && !lower && /[市区县旗]/.test(division)).map(([self]) => self),
  ]
  const pattern = new RegExp(String.raw`(?<![其各自日基样成版文根资书课标脚剧原副读账])[我本](?:${odd.join('|')})(?![长域村面势部]|(?<=乡)镇)`, 'gu')
  return (paragraph) => sentencesOf(paragraph.replace(/[《“"][^《》“”"]*[》”"]/gu, '')).flatMap((sentence) =>
    /[我本]/.test(sentence) ? clausesOf(sentence).flatMap((clause) => [...clause.matchAll(pattern)].map(([word]) => ({ word, quote: clause }))) : [])
}

/** What stands before 县 or 镇 and is no place: 2025年是县商务局…的一年, 报经县人民政府同意, 协助县教育局. */
const noPlace = /^(?:其中|此外|另外|同时|目前|随后|此后|期间|截至)$|(?:今|去|明|当|本|每|全|近|往|上|下)年(?:来|度|底|初)?$|^[是由在为对经与向请受报从将使按据因让给被以及就到至]$|(?:提请|报请|报经|呈报|上报|报送|抄送|提交|转交|转送|配合|协助|协同|会同|联合|推动|督促|指导|支持|要求|建议|根据|按照|依据|依托|经过|通过|代表|围绕|落实|贯彻|接受|成为|属于|隶属|服务|参与|参加|承接|涉及|包括)$/u

/**
 * Organs of the same office in another county, district, town or sub-district that a clause has as its subject: 青溪县司法局 in a
 * report of 云岚县司法局. Cities are left out: the city above has a bureau of that name too.
 */
function namesakesOf(agency: string): (paragraph: string) => StrangeName[] {
  const [, place = '', kind = '', office = ''] = /([^省市县区旗州]{1,8})([县区旗镇乡]|街道)([^县区旗镇乡]+)$/u.exec(plain(agency)) ?? []
  if (office.length < 3 || notOwn.test(place + kind)) return () => []
  const pattern = new RegExp(String.raw`^(?:\d{4}年(?:度)?|本年度|一年来|全年|今年|其中)?([^省市县区旗州的和与,]{1,6}${kind})${office}(?!.{0,30}(?:交流|考察|学习|座谈|来访))`, 'u')
  const own = place + kind
  return (paragraph) => (paragraph.includes(office) ? sentencesOf(paragraph.replace(/《[^《》]*》/gu, '')) : []).flatMap(clausesOf).flatMap((clause) => {
    const other = pattern.exec(clause)?.[1]
    return other && !own.endsWith(other) && !other.endsWith(own) && !/^(?:[各本我该市区县]|\p{Script=Han}?[各全])/u.test(other) && !noPlace.test(other.slice(0, -kind.length)) ? [{ word: other + office, quote: clause }] : []
  })
}
