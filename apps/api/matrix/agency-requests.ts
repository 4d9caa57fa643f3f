import { type Role, roles } from '@nianbao/report'
import type { Asker } from './asking.ts'
import { askers, players, subjects } from './personas.ts'
import { nameOf, shortest } from './play.ts'
import { forOneself, ofOwnDocument, ofTwoAgencies } from './policy-table.ts'
import { officeThen, places, yearBefore } from './tree.ts'
import { expectedAt, expectedOfSheet, expectedThen, isSignedIn, standingPosts, type Verdict } from './verdict.ts'
import { expectedToAppoint, expectedToEnd, expectedToHandOver, expectedToManage, expectedToPlace, type Subject } from './verdict-people.ts'
import { emailOf, type World } from './world.ts'

/** One way to ask a mutation about an agency or its people, and what the table says to who asks. */
export interface AgencyRequest {
  mutation: string
  /** What of it, in the words of the printed line. */
  how: string
  input: Record<string, unknown>
  expected: Verdict
}

/** Where the bureau's functions go. */
const other = 'CA-B'

/** What who may is told besides `done`: the world is as it is, and these are about it and not about who asks. */
const told: Record<string, Verdict> = {
  // There is none to drop, and some reports of the bureau stand at the signing desk.
  dropSuccession: 'NotFound',
  'setChain CA-A': 'BadInput chainLength SIGNING',
}

/** A report of a year before the first that is open. */
const document = (code: string, year: number) => ({ agency: code, year, text: shortest(nameOf(code), year), name: '年报.txt' })
const backfilled = (code: string, year: number) =>
  ({ ...document(code, year), publishedOn: '2021-01-20', address: `https://www.yunlan.example/nianbao/${year}`, note: '已与公开页面核对。', confirmMismatch: true })

/** What is asked of an agency as it stands, once by each. */
function plain(code: string): Record<string, Record<string, unknown>> {
  const { kind } = places.find((one) => one.code === code)!
  const earlier = document(code, 2020)
  return {
    backfill: backfilled(code, 2020),
    previewBackfill: earlier,
    openYear: { office: code, year: 2055 },
    setDeadline: { office: code, year: 2059, kind: 'DEPARTMENT', lastDay: '2060-01-31' },
    changeAgency: { agency: code, sector: '司法' },
    setFlags: { agency: code, year: 2021, mustFile: true, countsInSum: kind !== 'government' },
    setRule: { office: code, year: 2059, rule: 'TX-PLACE', severity: 'OFF' },
    setAllowedPlaces: { agency: code, places: ['湛江'] },
    ...(code === 'CA-A' && {
      openUpload: { name: '年报.docx', bytes: 9 },
      recordSuccession: { from: code, to: other, happenedOn: '2059-01-01', kind: 'MERGED' },
      dropSuccession: { from: code, to: other, happenedOn: '2059-01-01' },
    }),
    setSettings: { office: code, publicationMode: 'REVIEW_FIRST', offlineSigning: false, rankings: true },
    setChain: { agency: code, chainLength: 2, signatoryMayBeEditor: false },
  }
}

function expectedPlain(asker: Asker, mutation: string, code: string): Verdict {
  if (ofOwnDocument.includes(mutation)) return isSignedIn(asker) ? 'done' : 'UNAUTHENTICATED'
  const mine = forOneself[mutation]
  if (mine) return !isSignedIn(asker) ? 'UNAUTHENTICATED' : standingPosts(asker).some(({ role }) => mine.includes(role)) ? 'done' : 'Forbidden'
  const expected = expectedAt(asker, mutation, code, ...(ofTwoAgencies.includes(mutation) ? [other] : []))
  return expected === 'done' ? (told[`${mutation} ${code}`] ?? told[mutation] ?? 'done') : expected
}

/** Places that an agency could be put to: the usual one, and those of which one half, or neither, is in the reach of most. */
const spots: readonly { government: string; office: string; wrong?: Verdict }[] = [
  { government: 'CA', office: 'CA-O' },
  { government: 'CB', office: 'CB-O' },
  // 市直 that files with the county, and the other way round.
  { government: 'RC', office: 'CA-O' },
  { government: 'CA', office: 'RC-O' },
  { government: 'CA', office: 'CB-O', wrong: 'BadInput office OTHER_TREE' },
  { government: 'XR', office: 'CA-O', wrong: 'BadInput office OTHER_TREE' },
  { government: 'XR', office: 'XR-O' },
]

function ofPlaces(asker: Asker, code: string): AgencyRequest[] {
  const made = { code: 'NEW-1', name: '云岚县新设局', division: '990100' }
  const move = (spot: { government: string; office: string; wrong?: Verdict }, input: Record<string, string>, how: string): AgencyRequest =>
    ({ mutation: 'changeAgency', how, input: { agency: code, ...input }, expected: expectedToPlace(asker, code, spot) })
  const moves = ['CA-A', 'CB-A'].includes(code) ? spots.map((spot) => move(spot, { parent: spot.government, office: spot.office }, ` beneath ${spot.government} under ${spot.office}`)) : []
  if (code !== 'CA-A') return moves
  return [
    ...moves,
    move({ government: 'CB', office: 'CA-O', wrong: 'BadInput office OTHER_TREE' }, { parent: 'CB' }, ' beneath CB'),
    move({ government: 'CA', office: 'RC-O' }, { office: 'RC-O' }, ' under RC-O'),
    ...spots.map((spot): AgencyRequest => ({
      mutation: 'createAgency', how: ` beneath ${spot.government} under ${spot.office}`,
      input: { ...made, kind: 'DEPARTMENT', parent: spot.government, office: spot.office }, expected: expectedToPlace(asker, null, spot),
    })),
    ...['CA', 'XR'].map((parent): AgencyRequest => ({
      mutation: 'createAgency', how: ` beneath ${parent}, acting on itself`,
      input: { ...made, kind: 'OFFICE', parent }, expected: expectedToPlace(asker, null, { government: parent, office: null, wrong: 'BadInput kind TAKEN' }),
    })),
  ]
}

const somebody = (name: string): NonNullable<Subject> => [...askers, ...Object.values(players), ...Object.values(subjects)].find((one) => one.name === name)!

function ofPeople(world: World, asker: Asker, code: string): AgencyRequest[] {
  const [checker, disabled] = [somebody(`checker of ${code}`), somebody('disabled filer')]
  // Who is nobody gives to nobody: asked all the same.
  const self: NonNullable<Subject> = asker.name in world.personIds ? asker : checker
  const whom = (subject: Subject) => (subject === null ? 'somebody new' : subject.name === asker.name ? 'themselves' : subject.name)
  const to = (subject: Subject) => ({ email: subject === null ? 'neu@matrix.example' : emailOf(subject.name), name: subject?.name ?? '新人' })
  const perRole = (mutation: string, role: Role, subject: Subject, expected: (one: Asker, post: { place: string; role: Role }, subject: Subject) => Verdict): AgencyRequest =>
    ({ mutation, how: ` of ${role} for ${whom(subject)}`, input: { agency: code, role: role.toUpperCase(), ...to(subject) }, expected: expected(asker, { place: code, role }, subject) })
  const end = (role: Role, subject: NonNullable<Subject>): AgencyRequest =>
    ({ mutation: 'endPost', how: ` of ${role} for ${whom(subject)}`, input: { agency: code, person: world.personIds[subject.name], role: role.toUpperCase() }, expected: expectedToEnd(asker, { place: code, role }, subject) })
  const near = ['CA-A', 'CA-O'].includes(code)
  return [
    // Far away, one role of each kind.
    ...roles.filter((role) => code.startsWith('CA') || ['clearer', 'supervisor', 'admin'].includes(role)).flatMap((role) => [
      perRole('appoint', role, null, expectedToAppoint),
      end(role, somebody(`${role} of ${code}`)),
      perRole('handOver', role, null, expectedToHandOver),
      ...(near ? [perRole('appoint', role, self, expectedToAppoint), perRole('handOver', role, self, expectedToHandOver), perRole('appoint', role, subjects.ofTwoCounties, expectedToAppoint)] : []),
    ]),
    perRole('appoint', 'checker', checker, expectedToAppoint),
    // An address alone does not find somebody who works elsewhere.
    ...(code === 'CA-O' ? [perRole('appoint', 'clearer', subjects.ofTwoCounties, expectedToAppoint)].map(({ input, expected, ...rest }): AgencyRequest =>
      ({ ...rest, input: { ...input, name: '别人' }, expected: expected === 'done' ? 'BadInput email TAKEN_ELSEWHERE' : expected })) : []),
    perRole('appoint', 'clearer', disabled, expectedToAppoint),
    perRole('handOver', 'signatory', somebody(`signatory of ${code}`), expectedToHandOver),
    end('filer', checker),
    ...['invite', 'disablePerson', 'enablePerson'].flatMap((mutation) => [checker, ...(near ? [self, subjects.ofTwoCounties, subjects.alsoAdmin, disabled, somebody(`admin of ${code}`)] : [])].map((subject): AgencyRequest =>
      ({ mutation, how: ` (${whom(subject)})`, input: { person: world.personIds[subject.name] }, expected: expectedToManage(asker, mutation, subject) }))),
  ]
}

/** Every mutation that is about an agency or its people, in every way that the matrix asks it. */
export const agencyRequests = (world: World, asker: Asker, code: string): AgencyRequest[] => [
  ...Object.entries(plain(code)).map(([mutation, input]): AgencyRequest => ({ mutation, how: '', input, expected: expectedPlain(asker, mutation, code) })),
  ...(code === 'CA-A' ? [{ mutation: 'backfill', how: ' of the year before it came to its office', input: backfilled(code, yearBefore), expected: expectedThen(asker, 'backfill', code, officeThen) }] : []),
  ...(code === 'CA-A' ? [{ mutation: 'backfill', how: ' (meaning the internal sheet of its county)', input: backfilled('CA-S', 2020), expected: expectedOfSheet(asker, 'backfill') }] : []),
  ...(isFar(asker) ? [] : [...ofPlaces(asker, code), ...ofPeople(world, asker, code)]),
]

/** Of other counties and trees, supervisors and admins alone are asked role by role and place by place. */
const isFar = ({ name, posts }: Asker): boolean => name.includes(' of ') && posts.every(({ place, role }) => /^(CB|XR)/.test(place) && role !== 'supervisor' && role !== 'admin')
