import { check, rules, type Checkable, type RuleId } from '@nianbao/report'
import { gazetteer } from '@nianbao/report/places'

/** Reports of one kind; `places` cannot cross into a page as data and is added where they are checked. */
export interface RuleCase { name: string; reports: Omit<Checkable, 'places'>[] }
/** Milliseconds of each check: the arithmetic alone, and all rules but those on similarity. */
export interface RuleTimes { name: string; arithmetic: number[]; all: number[]; findings: number }

const isArithmetic = (id: RuleId): boolean => /^(?:T3|T4|NUM)-/.test(id) || id === 'T2-FORCE'
const others = Object.fromEntries(rules.filter(({ id }) => !isArithmetic(id)).map(({ id }) => [id, 'off' as const]))
const similarity = { 'YOY-TEXT': 'off', 'YOY-PROB': 'off' } as const

/** Checks each report so often, the kinds in turn, and tells how long each check took. The same in node and in a browser. */
export function timeRules(cases: readonly RuleCase[], rounds: number, warmUp: number): RuleTimes[] {
  const times = cases.map(({ name }): RuleTimes => ({ name, arithmetic: [], all: [], findings: 0 }))
  const timed = (report: Checkable): [number, number] => {
    const begun = performance.now()
    const found = check(report).length
    return [performance.now() - begun, found]
  }
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const [at, { reports }] of cases.entries()) {
      for (const report of reports) {
        const [arithmetic] = timed({ ...report, severities: others })
        const [all, found] = timed({ ...report, places: gazetteer, severities: similarity })
        if (round < warmUp) continue
        times[at]!.arithmetic.push(arithmetic)
        times[at]!.all.push(all)
        times[at]!.findings += found / rounds
      }
    }
  }
  return times
}
