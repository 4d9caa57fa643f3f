import type { State } from '@nianbao/report'
import type { Asker } from './asking.ts'
import type { Plant } from './plants.ts'
import { relation } from './tree.ts'

/** The bureau's reports that stand for the eight states: these are asked by every role at every agency. */
const ofTheStates: Record<State, string> = {
  draft: 'draft', signing: 'signed', submitted: 'submitted', reviewing: 'reviewing', returned: 'returned', approved: 'approved', published: 'published', correcting: 'correcting',
}

/** Everyone who holds a post from which the agency could be seen, and everyone special; of those who are far, one filer and one supervisor. */
const near = ({ posts, name }: Asker, { agency }: Plant): boolean =>
  posts.length !== 1 || !name.includes(' of ') || posts.some(({ place }) => ['own', 'its office', 'office above'].includes(relation(agency, place))) || name === 'filer of XR-A' || name === 'supervisor of CB-O'

/** Is this one asked about this report? The eight states by everyone; what is apart from the states, by those whom it could concern. */
export const asks = (asker: Asker, plant: Plant): boolean => (plant.agency === 'CA-A' && ofTheStates[plant.state] === plant.name) || near(asker, plant)

/** For what is set for all at once. */
export const concerns = near
