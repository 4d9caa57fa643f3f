import type { State } from '@nianbao/report'
import type { Asker } from './asking.ts'
import type { Plant } from './plants.ts'
import { deskOf, isSignedIn } from './verdict.ts'

/** The bureau's reports that stand for the eight states: these are asked by every role at every agency. */
const ofTheStates: Record<State, string> = {
  draft: 'draft', signing: 'signed', submitted: 'submitted', reviewing: 'reviewing', returned: 'returned', approved: 'approved', published: 'published', correcting: 'correcting',
}

/** Of those who see nothing of an agency, one of each way not to: without a post or a session, with the wrong role, at the wrong place. */
const strangers = new Set(['anonymous', 'without a post', 'former filer', 'admin of CA-A', 'filer of CA-O', 'reviewer of CA', 'supervisor of CB-O', 'filer of XR-A'])

/** Everyone who sees the agency from some desk, and one of each who does not. */
const near = (asker: Asker, plant: Plant): boolean => (isSignedIn(asker) && deskOf(asker, plant).size > 0) || strangers.has(asker.name)

/** Is this the report that stands for its state? */
export const isOfTheStates = ({ agency, state, name }: Plant): boolean => agency === 'CA-A' && ofTheStates[state] === name

/** Is this one asked about this report? The eight states by everyone; what is apart from the states, by those whom it could concern. */
export const asks = (asker: Asker, plant: Plant): boolean => isOfTheStates(plant) || near(asker, plant)

/** For what is set for all at once. */
export const concerns = near
