import { type Role, roles } from '@nianbao/report'
import { type Place, places, type Post } from './tree.ts'

/** When the newcomers come and everybody asks. */
export const asked = '2060-01-21T02:00:00Z'

/** Somebody who asks. */
export interface Persona {
  name: string
  posts: readonly Post[]
  /** How they come: signed in and just proven, unless it says otherwise. */
  as?: 'anonymous' | 'disabled' | 'expired' | 'unproven' | 'post ended' | 'newcomer'
  /** What they held before, and until when. */
  earlier?: Post & { until: string }
}

const one = (name: string, ...posts: [place: string, role: Role][]): Persona => ({ name, posts: posts.map(([place, role]) => ({ place, role })) })

/** Every role at every agency of the world: the rows of the matrix. */
export const everyRoleEverywhere: readonly Persona[] = places.flatMap(({ code }: Place) => roles.map((role) => one(`${role} of ${code}`, [code, role])))

/** Who stands between the desks, or has lost theirs. */
export const special: readonly Persona[] = [
  { name: 'anonymous', posts: [], as: 'anonymous' },
  { name: 'without a post', posts: [] },
  { ...one('disabled filer', ['CA-A', 'filer']), as: 'disabled' },
  { ...one('filer whose session ended', ['CA-A', 'filer']), as: 'expired' },
  { ...one('former filer', ['CA-A', 'filer']), as: 'post ended' },
  { ...one('former reviewer', ['CA-O', 'reviewer']), as: 'post ended' },
  // They had a hand in the reports of the matrix (plants.ts): as editor, as the last editor, as the one who
  // signed, answered a warning, submitted, or asked.
  one('reviewer who edited', ['CA-A', 'filer'], ['CA-O', 'reviewer']),
  one('signatory who edited last', ['CA-A', 'filer'], ['CA-A', 'signatory']),
  one('supervisor who signed', ['CA-A', 'signatory'], ['CA-O', 'supervisor']),
  one('reviewer who explained', ['CA-A', 'filer'], ['CA-O', 'reviewer']),
  one('reviewer who submitted', ['CA-A', 'signatory'], ['CA-O', 'reviewer']),
  one('supervisor who asked', ['CA-O', 'supervisor']),
  // Appointed when every report of the matrix stood already as it does.
  { ...one('new reviewer', ['CA-O', 'reviewer']), as: 'newcomer' },
  { ...one('new supervisor', ['CA-O', 'supervisor']), as: 'newcomer' },
  // Newcomers, too: one had been there and was gone when it was asked for, the other was there all the time, as another.
  { ...one('reviewer who came back', ['CA-O', 'reviewer']), as: 'newcomer', earlier: { place: 'CA-O', role: 'reviewer', until: '2059-12-31' } },
  { ...one('filer made reviewer', ['CA-O', 'reviewer']), as: 'newcomer', earlier: { place: 'CA-O', role: 'filer', until: asked } },
  one('supervisor of two offices', ['CA-O', 'supervisor'], ['RC-O', 'supervisor']),
  ...(['CA-O', 'RC-O'] as const).flatMap((office) => [one(`filer and reviewer of ${office}`, [office, 'filer'], [office, 'reviewer'])]),
  { ...one('unproven filer', ['CA-A', 'filer']), as: 'unproven' },
  { ...one('unproven signatory', ['CA-A', 'signatory']), as: 'unproven' },
  { ...one('unproven reviewer', ['CA-O', 'reviewer']), as: 'unproven' },
  { ...one('unproven supervisor', ['CA-O', 'supervisor']), as: 'unproven' },
]

/** Who plays the reports into their states. They ask nothing afterwards. */
export const players = {
  scribe: one('scribe', ...['CA-A', 'CA-O', 'CA-S', 'CA', 'RC-O', 'RC'].flatMap((code): [string, Role][] => [[code, 'filer'], [code, 'clearer']])),
  signer: one('signer', ...['CA-A', 'CA-O', 'CA-S', 'CA', 'RC-O', 'RC'].map((code): [string, Role] => [code, 'signatory'])),
  judge: one('judge', ...['CA-O', 'RC-O'].flatMap((code): [string, Role][] => [[code, 'reviewer'], [code, 'supervisor']])),
} as const

/** Whom acts about people are about: one post in reach of most who ask, and one that is not. They ask nothing. */
export const subjects = {
  ofTwoCounties: one('checker in two counties', ['CA-A', 'checker'], ['CB-A', 'checker']),
  alsoAdmin: one('checker and admin', ['CA-A', 'checker'], ['CA-O', 'admin']),
} as const

export const askers: readonly Persona[] = [...everyRoleEverywhere, ...special]
