import type { Counted } from './figures.ts'
import { seeded } from './seeded.ts'
import { type DemoYear, yearsOfDemo } from './themes/index.ts'

/** How much an agency has to do, about; everything left out it does not do at all. */
interface Business {
  /** Requests a year: 0 none ever, 1 a few, 2 up to a dozen, 3 dozens. */
  requests: 0 | 1 | 2 | 3
  documents?: number
  licences?: number
  penalties?: number
  coercions?: number
  /** In 万元, a year. */
  fee?: number
}

const businesses: Record<string, Business> = {
  'YL-FGJ': { requests: 2, documents: 9, licences: 214 },
  'YL-GXJ': { requests: 1, documents: 5, licences: 3 },
  'YL-KJJ': { requests: 0, documents: 3 },
  'YL-MZJ': { requests: 2, documents: 6, licences: 97, penalties: 2 },
  'YL-ZJJ': { requests: 3, documents: 8, licences: 642, penalties: 38, fee: 412 },
  'YL-JTJ': { requests: 2, documents: 5, licences: 1_870, penalties: 203, coercions: 6 },
  'YL-SLJ': { requests: 1, documents: 4, licences: 121, penalties: 9, fee: 86 },
  'YL-SWJ': { requests: 1, documents: 2, licences: 26 },
  'YL-YJJ': { requests: 1, documents: 2, licences: 164, penalties: 45, coercions: 3 },
  'YL-SHJ': { requests: 0, documents: 1 },
  'YL-TJJ': { requests: 1, penalties: 4 },
  'YL-YBJ': { requests: 1, documents: 3, penalties: 12 },
  'YL-TYJ': { requests: 0, documents: 1 },
  'YL-LYJ': { requests: 1, documents: 4, licences: 733, penalties: 16, fee: 24 },
  'YL-XFJ': { requests: 1 },
  'YL-SPJ': { requests: 2, documents: 2, licences: 21_460 },
  'YL-ZFJ': { requests: 2, documents: 3, licences: 310, penalties: 1_120, coercions: 64 },
  'YL-TIJ': { requests: 0, licences: 8 },
  'YL-MWJ': { requests: 0, licences: 11 },
  'YL-LSJ': { requests: 0, documents: 2, licences: 4 },
  'YL-GZJ': { requests: 1, documents: 4 },
  'YL-DSJ': { requests: 1, documents: 1 },
  'YL-STJ': { requests: 2, licences: 73, penalties: 52, coercions: 4 },
  'YL-JSZ': { requests: 0 },
  'YL-TCZ': { requests: 0 },
  'YL-FJQ': { requests: 1, documents: 1 },
  'YL-KFQ': { requests: 1, documents: 3, licences: 142, penalties: 5 },
  'YL-QLZ': { requests: 1, licences: 37, penalties: 3 },
  'YL-YKZ': { requests: 1, licences: 46, penalties: 8 },
  'YL-CPZ': { requests: 0, licences: 29 },
  'YL-LWZ': { requests: 1, licences: 33, penalties: 2 },
  'YL-STX': { requests: 1, licences: 18 },
  'YL-MWX': { requests: 0, licences: 15 },
  'YL-ZYX': { requests: 0, licences: 12 },
  'YL-CXJ': { requests: 1, licences: 55, penalties: 14 },
  'MZ-BGS': { requests: 2, documents: 118 },
  'MZ-STJ': { requests: 3, documents: 6, licences: 388, penalties: 301, coercions: 22 },
  'QX-BGS': { requests: 1, documents: 44 },
  'QX-SFJ': { requests: 1, documents: 2, licences: 17 },
  'QX-JYJ': { requests: 1, documents: 5, licences: 22 },
  'QX-SQZ': { requests: 0, licences: 14 },
}

const least = [0, 0, 1, 12] as const
const most = [0, 3, 9, 24] as const
const outcomes = ['granted', 'granted', 'granted', 'partlyGranted', 'unavailableNotHeld', 'unavailableNotHeld', 'refusedThirdParty', 'notProcessedPetition', 'unavailableUnclear', 'otherNotCorrected', 'otherMisc'] as const

/** Three years of an agency's figures, drawn once and for all: each year begins where the one before ended. */
export function drawCounted(code: string): Record<DemoYear, Counted> {
  const business = businesses[code]
  if (!business) throw new Error(`no business of ${code}`)
  const draw = seeded(code)
  let carriedIn = 0
  let inForce = business.documents ?? 0
  const around = (usual: number | undefined) => (usual ? draw.between(Math.ceil(usual * 0.88), Math.floor(usual * 1.12)) : 0)
  const year = (): Counted => {
    const requests = carriedIn + (business.requests === 0 ? 0 : draw.between(least[business.requests], most[business.requests]))
    const carriedOut = requests > 2 && draw.between(0, 3) === 0 ? 1 : 0
    const repealed = inForce > 1 ? draw.between(0, Math.min(2, inForce - 1)) : 0
    const issued = business.documents ? draw.between(0, Math.min(3, 1 + business.documents)) : 0
    inForce += issued - repealed
    const disputed = requests > 8 ? draw.between(0, 2) : 0
    const counted: Counted = {
      documents: [issued, repealed, inForce], licences: around(business.licences), penalties: around(business.penalties), coercions: around(business.coercions),
      fee: business.fee ? `${around(business.fee)}.${draw.between(1, 9)}` : '0', carriedIn: [carriedIn], carriedOut: [carriedOut],
      results: results(requests - carriedOut), reconsideration: [disputed, 0, 0, 0], litigation: [disputed > 1 ? 1 : 0, 0, 0, 0],
    }
    carriedIn = carriedOut
    return counted
  }
  /** Who is carried over is a person; some of the others are enterprises. */
  const results = (processed: number) => {
    const by: Record<string, [number, number]> = {}
    for (let n = 0; n < processed; n += 1) {
      const row = (by[draw.one(outcomes)] ??= [0, 0])
      row[n > 0 && draw.between(0, 5) === 0 ? 1 : 0] += 1
    }
    return by
  }
  return Object.fromEntries(yearsOfDemo.map((each) => [each, year()])) as Record<DemoYear, Counted>
}
