import type { AgencyKind as Kind } from '@nianbao/report'
import type { AgencyKind } from '@/lib/graph/generated/graphql.ts'

const kinds: Record<AgencyKind, Kind> = {
  GOVERNMENT: 'government',
  OFFICE: 'office',
  OWN_LEVEL: 'ownLevel',
  DEPARTMENT: 'department',
  TOWNSHIP: 'township',
  SUB_DISTRICT: 'subDistrict',
  INSTITUTION: 'institution',
}

/** The graph's kind of agency in the word of the rules. */
export const agencyKindOf = (kind: AgencyKind): Kind => kinds[kind]
