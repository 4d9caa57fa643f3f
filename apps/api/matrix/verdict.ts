import type { Act, Role } from '@nianbao/report'
import type { Persona } from './personas.ts'
import type { Plant } from './plants.ts'
import type { ThreadName } from './play.ts'
import { type AgencyRule, actsOnAgencies, actsOnReports, askersOwn, type Condition, type Desk, notOfSheets, ofThatYear, type Place, provenOnAgencies, readers, type Rule, sides, speaksFor } from './policy-table.ts'
import { desksOf, isOver, places, upFrom, type Post } from './tree.ts'

/** What an act is answered with: done, or the refusal's name, with its field and reason where it has these. */
export type Verdict = 'done' | `BadInput ${string}` | 'NotFound' | 'Forbidden' | 'SamePerson' | 'OutOfTurn' | 'ProofNeeded' | 'NotCleared' | 'UNAUTHENTICATED'

/** What is so for all reports at once: set by the offices and agencies. */
export type Setting = Extract<Condition, `mode ${string}` | 'paper allowed' | 'check asked for' | 'no check asked for'>
export const usual: readonly Setting[] = ['mode reviewFirst', 'no check asked for']

/** The posts that a persona holds at the moment of asking. */
export const standingPosts = ({ posts, as }: Persona): readonly Post[] => (as === 'post ended' ? [] : posts)
export const isSignedIn = ({ as }: Persona): boolean => as !== 'anonymous' && as !== 'disabled' && as !== 'expired'
export const deskOf = (persona: Persona, plant: Plant): Set<Desk> => desksOf(standingPosts(persona), plant.agency)
export const reads = (persona: Persona, plant: Plant): boolean => isSignedIn(persona) && [...deskOf(persona, plant)].some((desk) => readers.includes(desk))
export const sideOf = (persona: Persona, plant: Plant) => speaksFor(deskOf(persona, plant), plant.hands.includes(persona.name))

function mustBeAnother({ second }: Rule, { name, as }: Persona, plant: Plant): boolean {
  if (second === 'hand') return plant.hands.includes(name)
  if (second === 'last editor') return plant.lastEditor === name
  return second === 'asker or newcomer' && plant.askedWithdrawal !== null && (plant.askedWithdrawal === name || as === 'newcomer')
}

/** What the table says of one act on one report, of a thread of it where it is about one. */
export function expectedOf(persona: Persona, plant: Plant, act: Act, settings: readonly Setting[] = usual, thread?: ThreadName): Verdict {
  if (!isSignedIn(persona)) return 'UNAUTHENTICATED'
  const desks = deskOf(persona, plant)
  if (!reads(persona, plant)) return 'NotFound'
  // Of the other side's internal threads nobody learns that they are there.
  if (thread?.endsWith('internal') && !sides[thread.startsWith('agency') ? 'agency' : 'office'].some((desk) => desks.has(desk))) return 'NotFound'
  const facts: readonly Condition[] = [...plant.so, ...settings]
  const mine = actsOnReports[act].filter(({ who, where = [] }) => who.some((desk) => desks.has(desk)) && where.every((fact) => facts.includes(fact)))
  if (mine.length === 0) return 'Forbidden'
  const clean = mine.filter((rule) => !mustBeAnother(rule, persona, plant))
  if (clean.length === 0) return 'SamePerson'
  const now = clean.find(({ when, given = [] }) => when.includes(plant.state) && given.every((fact) => facts.includes(fact)))
  if (!now) return 'OutOfTurn'
  if (thread) {
    const mySide = sideOf(persona, plant)
    const own = thread.startsWith(String(mySide))
    if (thread.endsWith('internal') && !own) return 'NotFound'
    if (askersOwn.includes(act) && !own) return 'Forbidden'
  }
  if (now.proof && persona.as === 'unproven') return 'ProofNeeded'
  return now.besides && !facts.includes(now.besides) ? 'NotCleared' : 'done'
}

const at = (code: string): (typeof places)[number] => places.find((one) => one.code === code)!
/** Is it an office, or a government? */
export const overseeing = (code: string) => ['office', 'government'].includes(at(code).kind)
const isOwnOffice = (place: string, government: string) => at(place).kind === 'office' && at(place).parent === government
const isAbove = (place: string, agency: string) => place !== agency && (upFrom(agency).includes(place) ? at(place).kind === 'government' : isOver(place, agency))

const relations: Record<Place, (place: string, agency: string) => boolean> = {
  itself: (place, agency) => place === agency,
  'itself, overseeing': (place, agency) => place === agency && overseeing(agency),
  'its office': (place, agency) => at(agency).office === place,
  'the office over its government': (place, agency) => at(agency).kind === 'office' && at(agency).parent !== null && at(at(agency).parent!).office === place,
  'its own office': (place, agency) => isOwnOffice(place, agency),
  'above it': isAbove,
  'above it, overseeing': (place, agency) => overseeing(agency) && isAbove(place, agency),
}

/** Does a rule about an agency fit one of the posts that this person holds now? */
export const fits = (persona: Persona, rule: AgencyRule, agency: string): boolean => isSignedIn(persona) && standingPosts(persona).some(({ place, role }) =>
  (Object.entries(rule) as [Place, readonly Role[]][]).some(([relation, roles]) => roles.includes(role) && relations[relation](place, agency)))

/** What the table says of one act on an agency. */
export function expectedAt(persona: Persona, act: string, ...agencies: readonly [string, ...string[]]): Verdict {
  if (!isSignedIn(persona)) return 'UNAUTHENTICATED'
  if (!agencies.every((agency) => fits(persona, actsOnAgencies[act]!, agency))) return 'Forbidden'
  return provenOnAgencies.includes(act) && persona.as === 'unproven' ? 'ProofNeeded' : 'done'
}

/** The same of an act about a year in which another office acted on the agency. */
export function expectedThen(persona: Persona, act: string, agency: string, office: string): Verdict {
  const expected = expectedAt(persona, act, agency)
  const among = actsOnAgencies[act]!['its office'] ?? []
  const then = standingPosts(persona).some(({ place, role }) => place === office && among.includes(role))
  return expected === 'UNAUTHENTICATED' || then || !ofThatYear.includes(act) ? expected : 'Forbidden'
}

/** The same of 政府本级, which has no publication of its own. */
export const expectedOfSheet = (persona: Persona, act: string): Verdict => {
  const expected = expectedAt(persona, act, 'CA-S')
  return expected !== 'UNAUTHENTICATED' && notOfSheets.includes(act) ? 'Forbidden' : expected
}
