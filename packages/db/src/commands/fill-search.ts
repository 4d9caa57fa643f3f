import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { bigrams, searchable } from '../search-words.ts'

/** Makes one edition the one that searching finds for its agency and year. */
export async function fillSearch(tx: Tx, key: { agencyId: number; year: number; number: number }, texts: readonly string[]): Promise<void> {
  const text = searchable(texts.join('\n'))
  await tx.execute(sql`
    insert into published_search (agency_id, year, number, grams, text)
    values (${key.agencyId}, ${key.year}, ${key.number}, array_to_tsvector(${sql.param(bigrams(text))}::text[]), ${text})
    on conflict (agency_id, year) do update set number = excluded.number, grams = excluded.grams, text = excluded.text`)
}
