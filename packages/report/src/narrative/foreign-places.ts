import type { Gazetteer } from '../places/gazetteer.ts'
import { related } from '../places/gazetteer.ts'
import { plain } from './clauses.ts'
import { homeOf, partOfName, placesIn } from './places.ts'
import type { PlaceMention } from './places.ts'

/** Whose text it is. */
export interface Whose {
  /** The agency's full name and the names of its divisions, as far as they are known. */
  names: readonly string[]
  /** Names that the agency has said are right in its texts. */
  allowed: readonly string[]
}

/** A division that has no business in a text, and the words it stands in. */
export interface ForeignPlace {
  written: string
  /** Which paragraph it first stands in, from 0. */
  paragraph: number
  quote: string
  /** How often the texts name it. */
  times: number
}

/** A name inside 《》 is part of a title; before 〔2010〕 or (2010) it is part of a document's number. */
const title = /《[^《》]*(?:《[^《》]*》[^《》]*)*》|<[^<>]{4,80}>/gu
const numbered = /^[^,.。;]{0,10}[〔[【(]\d{4}[〕\]】)]\d/u
/** One goes there, learns from there, helps there, comes from there. */
const towards = /(?:赴|奔赴|前往|到访|来自|对口|帮扶|支援|援助|援建|结对|协作|考察|调研|参观|观摩|取经|借鉴|招商|推介|引进|落户|户籍|籍贯|迁至|迁往|跨省|学习(?!贯彻|宣传|领会|传达|落实|教育|党|习近平|和贯彻))[^,;。]{0,20}$/u
const from = /^[^,;。]{0,22}?(?:对口|帮扶|支援|协作|结对|考察|取经|招商|推介|先进经验|经验|做法|模式|(?:举办|举行|召开|承办|参加)的?|会议|论坛|峰会|博览会|交易会|展会|年会|大会|培训班|研讨会|座谈会|现场会|交流会|来访|一行|籍)/u
/** One does something together with it. */
const along = /(?:与|同|和|跟|联合|会同)[^,;。]{0,8}$/u
const together = /^[^,;。]{0,20}?(?:合作|联合|共同|签订|签署|沟通|对接|衔接|交流|协同|联动|共建|共享)/u
/** What is made there and carries its name. */
const product = /^(?:龙井|醋鱼|火腿|榨菜|大闸蟹|米线|拉面|白茶|毛尖|铁观音|紫砂|杨梅|蜜桔|刺绣|陈醋|豆腐)/u
/** What one does with another organ's work. */
const helping = /(?:配合|协助)[^,;。]{0,4}$/u
/** A person's name that ends like a place: 局长周宁波, 陈长治、黄永康. What looks like a surname may be a word (于, 向) where no title stands before it. */
const surname = '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳穆司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]'
const titled = new RegExp(String.raw`(?:农户|对象|户主|村民|居民|局长|主任|书记|科长|股长|处长|县长|市长|区长|镇长|乡长|所长|站长|队长|组长|院长|校长|同志|主席|委员|代表|先生|女士|专家|教授|律师|人员|联络员|调解员|负责人|联系人|当事人|申请人|经营者)[:\s]?(${surname}?)$`, 'u')
const startsLikeSurname = new RegExp(`^${surname}`, 'u')
const listedBefore = new RegExp(String.raw`(?:^|[,、;。:(])${surname}$`, 'u')
/** 陈长治、黄永康: another name of three characters follows, or 等人, 同志. */
const person = new RegExp(`^(?:、${surname}\\p{Script=Han}{1,2}(?:[、,。;)等]|$)|等(?:[\\d一二三四五六七八九十]+)?[人户名位]|同志)`, 'u')
const endsInSurname = new RegExp(`${surname}$`, 'u')
const listedBehind = /^(?:$|[,、;。)]|等|同志|为|两|三)/u
/** An organisation of its own that carries the place in its name. */
const organisation = /^[^,;。的]{0,16}?(?:公司|大学|学院|研究院|研究所|律师事务所|法院|检察院|出版社|集团|高校|党校|日报|晚报)/u

/** 局长周宁波 holds 周宁 and 宁波: behind a title a surname stands before the place or begins it. 代表湛江 is no name. */
const namedBehindTitle = (before: string, written: string): boolean => {
  const family = titled.exec(before)?.[1]
  return family !== undefined && (family !== '' || startsLikeSurname.test(written))
}

/** Is there a reason for the name to stand here, whatever place it is? */
function excused(text: string, mention: PlaceMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start)
  const behind = text.slice(mention.end, mention.end + 40)
  if (!mention.full && (product.test(behind) || (mention.written === '龙井' && (before.endsWith('西湖') || behind.startsWith('茶'))) || (endsInSurname.test(before) && person.test(behind)) || namedBehindTitle(before, mention.written) || (listedBefore.test(before) && listedBehind.test(behind)))) return true
  return helping.test(before) || partOfName(text, mention) || numbered.test(behind) || organisation.test(behind) || towards.test(before) || from.test(behind) || (along.test(before) && together.test(behind))
    || /(?:地址|住所|位于)[^,;。]{0,12}$/u.test(before)
}

/** Where the organ's own names stand: what is part of one (岚县 of 云岚县) is no place besides. */
function occurrences(text: string, names: readonly string[]): [from: number, to: number][] {
  const found: [number, number][] = []
  for (const name of names.filter(({ length }) => length > 1)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push([at, at + name.length])
  }
  return found
}

const stem = (name: string) => plain(name).replace(/[省市县区旗盟州]$/u, '')

/**
 * The divisions that a text names and that are neither the agency's own nor above or below it: left over from somebody
 * else's report. Titles, document numbers, and sentences about help, visits, meetings and organisations elsewhere excuse a
 * name; so do the allow-list and the agency's own name, whatever it means there (路南街道). Of an agency whose own division is not in the gazetteer the text itself tells where it is at
 * home: what stands before its own name or is named again and again; then no province is claimed either.
 */
export function foreignPlaces(paragraphs: readonly string[], { names, allowed }: Whose, gazetteer: Gazetteer): ForeignPlace[] {
  const home = homeOf(names.map(plain), gazetteer)
  const texts = paragraphs.map(plain)
  const mentions = texts.map((text) => {
    const own = occurrences(text, names.map(plain))
    return placesIn(text, gazetteer).filter(({ start, end }) => !own.some(([from, to]) => from <= start && end <= to))
  })
  const known = home.length > 0
  const own = known ? home : guessedHome(texts, mentions, names)
  const spared = new Set(allowed.map(stem))
  const foreign = texts.flatMap((text, at) => {
    const titles = [...text.matchAll(title)].map(({ 0: words, index }) => [index, index + words.length] as const)
    return mentions[at]!
      .filter(({ codes }) => !codes.some((code) => own.some((mine) => related(code, mine)) || (!known && code.endsWith('0000'))))
      .filter(({ written, start }) => !spared.has(stem(written)) && !names.some((name) => name.includes(written)) && !titles.some(([open, shut]) => open < start && start < shut))
      .filter((mention) => !excused(text, mention))
      .map(({ written, start, end }) => ({ written, paragraph: at, quote: clauseAround(text, start, end) }))
  })
  return [...Map.groupBy(foreign, ({ written }) => stem(written)).values()].map((each) => ({ ...each[0]!, times: each.length }))
}

/** The words around it, no more than its clause. */
const clauseAround = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 12), start).replace(/^.*[,。;!?:]/u, '') + text.slice(start, end) + text.slice(end, end + 12).replace(/[,。;!?:].*$/u, '')

/** Where the text says the agency is: divisions right before its own name, and those named more than once. */
function guessedHome(texts: readonly string[], mentions: readonly PlaceMention[][], names: readonly string[]): string[] {
  const tails = names.map((name) => plain(name).slice(-3)).filter((tail) => tail.length === 3)
  const times = new Map<string, number>()
  const attached = mentions.flatMap((all, at) => all.flatMap(({ codes, end }) => {
    for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1)
    return tails.some((tail) => texts[at]!.slice(end, end + 14).includes(tail)) ? codes : []
  }))
  return [...attached, ...[...times].filter(([, count]) => count > 1).map(([code]) => code)]
}
