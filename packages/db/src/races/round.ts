import { type Act, acts, may, Refusal } from '@nianbao/report'
import { saveBlocks, saveCells, submit } from '../index.ts'
import type { Answered, Call } from './history.ts'
import { type Build, type Client, type Draw, intend, look, type Verb } from './verbs.ts'
import { type Hand, hands, type Place, type World } from './world.ts'

/** The build as it is. */
export const trueBuild: Build = { saveCells, saveBlocks, submit }

/** What each hand does often; anything else that it may, too. */
const habits: Record<Hand, readonly Verb[]> = {
  filer: ['saveCells', 'saveCells', 'saveBlocks', 'importReport', 'fillZeros', 'undoImport', 'acceptWarning', 'requestSignature', 'requestSignature', 'sendBack', 'signOffline', 'submit', 'recall', 'reply', 'recordPosting', 'correct', 'abandonCorrection'],
  secondFiler: ['saveCells', 'saveCells', 'saveBlocks', 'importReport', 'undoImport', 'requestSignature', 'reply', 'comment', 'correct', 'abandonCorrection'],
  checker: ['check', 'check', 'sendBack', 'comment'],
  signatory: ['sign', 'sign', 'submit', 'submit', 'submit', 'recall', 'sendBack', 'publish', 'publish'],
  clearer: ['clear', 'clear', 'comment', 'reply'],
  reviewer: ['beginReview', 'beginReview', 'comment', 'comment', 'resolve', 'reopen', 'returnReport', 'approve', 'approve', 'unapprove', 'confirmWithdrawal', 'dropWithdrawal'],
  secondReviewer: ['beginReview', 'comment', 'resolve', 'reopen', 'returnReport', 'approve', 'unapprove', 'confirmWithdrawal', 'dropWithdrawal'],
  supervisor: ['extend', 'remind', 'beginReview', 'comment', 'returnReport', 'approve', 'publish', 'publish', 'correct', 'abandonCorrection', 'withdraw', 'withdraw', 'confirmWithdrawal'],
  secondSupervisor: ['extend', 'publish', 'approve', 'returnReport', 'correct', 'abandonCorrection', 'withdraw', 'confirmWithdrawal', 'confirmWithdrawal'],
}

/** The ways that a round's report may have come before the clients set in; each a path through its life. */
const asked = [['filer', 'importReport'], ['filer', 'requestSignature']] as const
const signed = [...asked, ['checker', 'check'], ['signatory', 'sign']] as const
const submitted = [...signed, ['signatory', 'submit']] as const
const reviewing = [...submitted, ['reviewer', 'beginReview']] as const
const approved = [...reviewing, ['clearer', 'clear'], ['reviewer', 'approve']] as const
const published = [...approved, ['signatory', 'publish'], ['supervisor', 'publish']] as const
const correcting = [...published, ['filer', 'correct']] as const
type Before = readonly (readonly [Hand, Verb])[]

/** Each with the hands that have most to do there. */
const paths: readonly [Before, readonly Hand[]][] = [
  [[], ['filer', 'secondFiler', 'supervisor']],
  [[['filer', 'fillZeros'], ['filer', 'saveBlocks']], ['filer', 'secondFiler', 'signatory']],
  [[['filer', 'importReport']], ['filer', 'secondFiler', 'secondFiler']],
  [asked, ['filer', 'signatory', 'checker', 'secondFiler']],
  [signed, ['signatory', 'filer', 'clearer']],
  [submitted, ['filer', 'reviewer', 'signatory', 'secondReviewer']],
  [reviewing, ['reviewer', 'secondReviewer', 'filer', 'clearer', 'signatory']],
  [[...reviewing, ['reviewer', 'comment'], ['secondReviewer', 'returnReport']], ['filer', 'secondFiler', 'reviewer']],
  [approved, ['signatory', 'reviewer', 'supervisor', 'clearer']],
  [published, ['filer', 'supervisor', 'secondSupervisor']],
  [correcting, ['filer', 'supervisor', 'secondFiler']],
  [[...correcting, ['filer', 'saveCells'], ['filer', 'requestSignature'], ['checker', 'check'], ['signatory', 'sign'], ['signatory', 'submit']], ['reviewer', 'filer', 'signatory']],
  [[...correcting, ['filer', 'requestSignature'], ['checker', 'check'], ['signatory', 'sign'], ['signatory', 'submit'], ['reviewer', 'beginReview'], ['reviewer', 'returnReport']], ['filer', 'supervisor', 'secondFiler']],
  [[...published, ['supervisor', 'withdraw']], ['secondSupervisor', 'reviewer', 'supervisor', 'filer']],
]

/** One step of a client's program: what to do, and whether to look first. All of it drawn before the round begins. */
interface Step {
  verb: Verb | 'whatever'
  draw: Draw
  looks: boolean
  pause: number
}

/**
 * Runs one round on one report: brings it somewhere in its life, then lets two or three clients at it at once, each with
 * a program of its own. The same draws give the same programs; how they interleave is the machine's choice. Answers
 * every call with its answer.
 */
export async function runRound(world: World, place: Place, draw: Draw & { fork(name: string): Draw }, build: Build = trueBuild): Promise<Call[]> {
  const calls: Call[] = []
  let tick = 0
  let marks = 100
  const mark = () => String((marks += 1))
  const keys = [crypto.randomUUID(), crypto.randomUUID()]

  async function act(hand: Hand, verb: Verb | 'whatever', client: Client): Promise<void> {
    const chosen = verb === 'whatever' ? whatever(client) : verb
    const intent = chosen && intend(chosen, client)
    if (!intent) return
    const began = (tick += 1)
    const answered = await intent.ask().then((value): Answered => ({ how: 'done', value }), refusedOrFault)
    calls.push({ hand, personId: client.actor.personId, asked: intent.asked, answered, began, ended: (tick += 1) })
  }

  const clientOf = async (hand: Hand, draws: Draw, acts: Build, verbs: readonly (Verb | 'whatever')[]): Promise<Client> => {
    const actor = place.people[hand]
    return { world, place, build: acts, actor, seen: await look({ world, place, actor }, verbs), draw: draws, mark, keys }
  }

  const [before, near] = draw.pick(paths)
  for (const [index, [hand, verb]] of before.entries()) {
    const client = await clientOf(hand, draw.fork(`before ${index}`), trueBuild, [verb])
    if (client.seen.report.acts.includes((verb === 'fillZeros' ? 'saveCells' : verb) as Act)) await act(hand, verb, client)
  }

  const crew = cast(draw, near)
  const programs = crew.map((hand) => ({ hand, steps: program(hand, draw.fork(`program ${hand}`) as Draw & { fork(name: string): Draw }) }))
  await Promise.all(programs.map(async ({ hand, steps }) => {
    const client = await clientOf(hand, draw, build, steps.map(({ verb }) => verb))
    for (const [index, { verb, draw: draws, looks, pause }] of steps.entries()) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      // What the rest of the program needs is looked at, so that it may be stale by then.
      if (looks && index > 0) client.seen = await look(client, steps.slice(index).map((step) => step.verb))
      client.draw = draws
      await act(hand, verb, client)
    }
  }))
  return calls
}

/** Two or three different people, most of them such as have to do with a report where it stands. */
function cast(draw: Draw, near: readonly Hand[]): Hand[] {
  const crew = new Set<Hand>()
  const count = draw.chance(0.6) ? 3 : 2
  while (crew.size < count) crew.add(draw.chance(0.8) ? draw.pick(near) : draw.pick(hands))
  return [...crew]
}

function program(hand: Hand, draw: Draw & { fork(name: string): Draw }): Step[] {
  return Array.from({ length: draw.int(3, 6) }, (_, index) => ({
    verb: draw.chance(0.5) ? 'whatever' : draw.pick(habits[hand]), draw: draw.fork(`step ${index}`), looks: draw.chance(0.6), pause: draw.chance(0.5) ? draw.int(0, 12) : 0,
  }))
}

/** Something that the client saw it may do now; where it saw nothing, something that it may do at other times. */
function whatever({ seen: { report }, actor, draw }: Client): Verb | null {
  const able = report.acts.length > 0 ? report.acts : acts.filter((one) => may(actor, one, report.facts) === 'yes')
  return able.length === 0 ? null : draw.pick(able)
}

function refusedOrFault(error: unknown): Answered {
  if (!(error instanceof Refusal)) return { how: 'fault', error: error instanceof Error ? `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}` : String(error) }
  return { how: 'refused', code: error.code, version: 'version' in error ? (error.version as number) : null }
}
