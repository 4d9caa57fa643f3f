import type { BlockPlace, CellId } from '@nianbao/report'
import { figuresOf, membersOf } from './figures-of.ts'
import { casesTold, causes, closings, documentsTold, feeTold, followUps, intros, manners, oversight, platforms, preambles, requestsTold, type Said, secondProblems } from './phrases.ts'
import { type Place, placeOf } from './places.ts'
import { seeded } from './seeded.ts'
import { type DemoYear, inYear, themes, yearsOfDemo } from './themes/index.ts'

/** The paragraphs of a report by place, in agreement with its figures. */
export type Prose = Record<Exclude<BlockPlace, 'title'>, readonly string[]>

/** Writes an agency's prose for a year around the figures that its tables will show; no two agencies, and no two years of one, read alike. */
export function prose(code: string, year: DemoYear, cells: Record<CellId, string>, members = membersOf(code, year)): Prose {
  const place = placeOf(code)
  if (place.kind === 'ownLevel') return sheet(place, year)
  const theme = themes[code]!
  let places = 0
  const said: Said = {
    we: theme.we, name: place.name, account: theme.account, address: addressOf(place), year, n: (id) => Number(cells[id]), byPeople: place.kind === 'township' || place.kind === 'government',
    parts: place.kind === 'government' ? partsOf(members, year) : '',
    pick: (of) => of[(seeded(`${code} ${(places += 1)}`).between(0, 997) + year) % of.length]!,
  }
  const { pick } = said
  return {
    preamble: [pick(preambles)(said)],
    overview: [
      pick(intros)(said),
      `（一）${pick(manners)(said, inYear(theme.published, year))}${documentsTold(said)}`,
      `（二）${requestsTold(said)}${casesTold(said)}`,
      `（三）政府信息管理。${inYear(theme.managed, year)}，${pick(closings)}`,
      `（四）政府信息公开平台建设。${pick(platforms)(said)}`,
      `（五）监督保障。${pick(oversight)(said)}`,
    ],
    problems: problems(code, year),
    otherMatters: pick(feeTold),
    closing: [place.name, `${year + 1}年${place.kind === 'government' ? 3 : 1}月`],
  }
}

/** What the problems of this year are, what became of last year's, and what will be done; never in last year's words. */
function problems(code: string, year: DemoYear): string[] {
  const pick = <T>(of: readonly T[]): T => of[(seeded(`${code} problems`).between(0, 997) + year) % of.length]!
  const theme = themes[code]!
  const last = yearsOfDemo.find((each) => each === year - 1)
  const second = pick(secondProblems)
  const before = last && inYear(theme.problem, last)
  const mended = before
    ? pick([`针对上年提出的“${before}”，已${inYear(theme.mend, last)}，取得初步成效。`, `上年“${before}”的问题，经${inYear(theme.mend, last)}，已有明显改观。`])
    : ''
  const [problem, mend] = [inYear(theme.problem, year), inYear(theme.mend, year)]
  const [cause, followUp] = [pick(causes), pick(followUps)]
  return pick([
    [`一是${problem}；二是${second.problem}。${cause}`, `${mended}下一步改进措施：${mend}；${second.mend}。${followUp}`],
    [`存在的主要问题：${problem}；${second.problem}。${cause}`, `改进情况：${mended}正在推进两件事，一是${mend}；二是${second.mend}。${followUp}`],
    [`对照群众期待，${problem}，${second.problem}。${cause}`, `为此，${mend}；同时${second.mend}。${mended}${followUp}`],
  ])
}

/** Whose requests a government's total is made of: its own level with its office, the departments, the townships. */
function partsOf(members: readonly string[], year: DemoYear): string {
  const of = (kinds: readonly string[]) => members.filter((code) => kinds.includes(placeOf(code).kind))
    .reduce((sum, code) => sum + Number(figuresOf(code, year)['requests.receivedNew.total']), 0)
  return `其中政府本级${of(['office', 'ownLevel'])}件、部门${of(['department', 'institution'])}件、乡镇和街道${of(['township', 'subDistrict'])}件`
}

/** 县政府本级 has no report of its own, only tables that go into the county's. */
const sheet = ({ name }: Place, year: DemoYear): Prose => ({
  preamble: [], overview: [`${year}年${name}数据，随县人民政府报告汇总，不单独公开。`], problems: [], otherMatters: ['本年度未收取信息处理费。'], closing: [],
})

/** Streets of places that do not exist. */
function addressOf({ code, name, kind }: Place): string {
  if (kind === 'township' || kind === 'subDistrict') return `${name.replace(/人民政府$|办事处$/, '')}为民路1号`
  return { MZ: '明州市江滨大道1号，邮政编码990100', QX: '青溪县青溪路6号，邮政编码990122' }[code.split('-')[0]!] ?? '云岚县云溪路18号，邮政编码990121'
}
