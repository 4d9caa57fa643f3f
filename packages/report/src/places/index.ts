/** The divisions of the country by name: a door of its own, so that the portal loads it only where a text is checked. */
import { divisions } from './divisions.ts'
import { gazetteerOf } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer.ts'

export type { Gazetteer } from './gazetteer.ts'

/** All divisions down to the county, as `Checkable.places` takes them. */
export const gazetteer: Gazetteer = gazetteerOf(divisions)
