import type { Stored } from '@nianbao/report'
import type { Tx } from '../client.ts'
import type { FrozenBlock } from '../tables/edition.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { touch } from '../tables/touch.ts'
import { fillSearch } from './fill-search.ts'

type Row = typeof publishedEdition.$inferInsert

/** One frozen content with its hash. */
export interface Frozen extends Stored {
  hash: string
  blocks: readonly FrozenBlock[]
}

/** Puts one content where the public reads: the edition, its search words, and a touch for the sums above. */
export async function putOut(
  tx: Tx, key: { agencyId: number; year: number; number: number }, agencyName: string, { format, figures, fee, odd, hash, blocks }: Frozen,
  about: Pick<Row, 'validFrom' | 'reason' | 'receiptNumber' | 'backfilled' | 'attestedOn' | 'attestedAddress'>,
): Promise<void> {
  const at = (place: FrozenBlock['place']) => blocks.filter((block) => block.place === place).map((block) => block.text)
  const texts = { title: at('title')[0] ?? '', preamble: at('preamble'), closing: at('closing'), narrative: { overview: at('overview'), problems: at('problems'), otherMatters: at('otherMatters') } }
  await tx.insert(publishedEdition).values({ ...key, format, figures, fee, odd, hash, ...texts, ...about })
  await fillSearch(tx, key, [agencyName, texts.title, ...texts.preamble, ...Object.values(texts.narrative).flat(), ...texts.closing])
  await tx.insert(touch).values({ year: key.year, agencyId: key.agencyId, at: about.validFrom })
}
