import { Unreadable } from '@nianbao/report'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A part of an office package that another part names. */
export interface Relationship {
  id: string
  /** The last word of its type: `styles`, `worksheet`, … */
  type: string
  part: string
}

/** What the part (or, with '', the package) names inside the package, by its .rels. */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const found: Relationship[] = []
  readXml(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`, {
    open: (name, attribute) => {
      if (name !== 'rel:Relationship' || attribute('TargetMode') === 'External') return
      const type = attribute('Type') ?? ''
      found.push({ id: attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), part: resolved(folder, attribute('Target') ?? '') })
    },
  })
  return found
}

/** The part that is the document, by the relationships of the package, else where everybody puts it. Throws Unreadable{DAMAGED} where there is none. */
export function mainPart(zip: Zip, usual: string): string {
  const part = relationshipsOf(zip, '').find(({ type, part }) => type === 'officeDocument' && zip.has(part))?.part ?? usual
  if (!zip.has(part)) throw new Unreadable('DAMAGED')
  return part
}

function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  return steps.join('/')
}
