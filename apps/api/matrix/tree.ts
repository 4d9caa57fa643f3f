import type { Role } from '@nianbao/report'
import type { Desk } from './policy-table.ts'

/** One agency of the matrix's world; all of it is invented. */
export interface Place {
  code: string
  name: string
  kind: 'government' | 'office' | 'ownLevel' | 'department' | 'township' | 'institution'
  parent: string | null
  /** The office that acts on it. */
  office: string | null
}

const place = (code: string, name: string, kind: Place['kind'], parent: string | null, office: string | null): Place => ({ code, name, kind, parent, office })

/** A city with two counties, and another city that has nothing to do with it; parents stand before their members. */
export const places: readonly Place[] = [
  place('RC', '明州市人民政府', 'government', null, 'RC-O'),
  // The root: nobody above, so its office reviews itself (自审自发).
  place('RC-O', '明州市人民政府办公室', 'office', 'RC', 'RC-O'),
  place('CA', '云岚县人民政府', 'government', 'RC', 'RC-O'),
  place('CA-O', '云岚县人民政府办公室', 'office', 'CA', 'CA-O'),
  place('CA-S', '云岚县人民政府本级', 'ownLevel', 'CA', 'CA-O'),
  place('CA-A', '云岚县司法局', 'department', 'CA', 'CA-O'),
  place('CA-A-I', '云岚县公证处', 'institution', 'CA-A', 'CA-O'),
  place('CA-B', '云岚县教育局', 'department', 'CA', 'CA-O'),
  place('CA-T', '云岚县石桥镇人民政府', 'township', 'CA', 'CA-O'),
  place('CB', '青溪县人民政府', 'government', 'RC', 'RC-O'),
  place('CB-O', '青溪县人民政府办公室', 'office', 'CB', 'CB-O'),
  place('CB-A', '青溪县司法局', 'department', 'CB', 'CB-O'),
  place('XR', '临江市人民政府', 'government', null, 'XR-O'),
  place('XR-O', '临江市人民政府办公室', 'office', 'XR', 'XR-O'),
  place('XR-A', '临江市司法局', 'department', 'XR', 'XR-O'),
]

/** The year before the bureau CA-A came to the office of its county, and the office that acted on it then. */
export const yearBefore = 2019
export const officeThen = 'RC-O'

const placeOf = (code: string): Place => places.find((one) => one.code === code)!

/** The agency and everything above it, from the agency up. */
export const upFrom = (code: string): string[] => {
  const { parent } = placeOf(code)
  return [code, ...(parent === null ? [] : upFrom(parent))]
}

/** Is the place an office whose government's interval has the agency in it? The office itself and the government are in it. */
export function isOver(place: string, agency: string): boolean {
  const { kind, parent } = placeOf(place)
  return kind === 'office' && parent !== null && upFrom(agency).includes(parent)
}

export interface Post {
  place: string
  role: Role
}

/** The desks that these posts give towards a report of this agency: the table's own reading of the tree, apart from the code's. */
export function desksOf(posts: readonly Post[], agency: string): Set<Desk> {
  const desks = new Set<Desk>()
  for (const { place, role } of posts) {
    if (role === 'admin') continue
    if (role !== 'reviewer' && role !== 'supervisor') {
      if (place === agency) desks.add(role)
      continue
    }
    if (placeOf(agency).office === place) desks.add(role)
    else if (isOver(place, agency)) desks.add(`${role} above`)
  }
  return desks
}
