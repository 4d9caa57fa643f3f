import { ApiFault } from './faults.ts'

/** The page of a list after a cursor from the address; a cursor that the API does not know is the first page, not a fault. */
export async function pageAfter<Page>(after: string | undefined, ask: (after: string | null) => Promise<Page>): Promise<Page> {
  if (!after) return ask(null)
  try {
    return await ask(after)
  } catch (error) {
    if (error instanceof ApiFault && error.code === 'BAD_USER_INPUT') return ask(null)
    throw error
  }
}
