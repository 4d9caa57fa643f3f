import type { PublicationMode } from '@nianbao/report'

/** The steps of an agency's sign-off chain where it is not the usual two. */
const chains: Record<string, 1 | 3> = { 'YL-FGJ': 3, 'YL-ZJJ': 3, 'YL-SPJ': 3, 'YL-TCZ': 1, 'YL-JSZ': 1 }

/** How many steps an agency's sign-off has: 签发 · 经办、签发 · 经办、复核、签发. */
export const chainOf = (code: string): 1 | 2 | 3 => chains[code] ?? 2

/** An office of the demo: how it publishes, and who works there. */
export interface Office {
  mode: PublicationMode
  /** Lets leaders sign on paper. */
  offlineSigning: boolean
  /** People by the name before the @. */
  supervisor: string
  reviewers: readonly string[]
}

/** The three offices, each with another way of publishing. */
export const officesOfDemo: Record<string, Office> = {
  'MZ-BGS': { mode: 'notify', offlineSigning: false, supervisor: 'qin.lan', reviewers: ['qiao.mu'] },
  'YL-BGS': { mode: 'reviewFirst', offlineSigning: true, supervisor: 'he.jianguo', reviewers: ['zhou.wentao', 'xu.min'] },
  'QX-BGS': { mode: 'central', offlineSigning: false, supervisor: 'zhu.ming', reviewers: ['ning.yuan'] },
}

/** Agencies whose chain differs, with its length. */
export const chainsOfDemo = Object.entries(chains)
