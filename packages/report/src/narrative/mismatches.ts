import { Mismatch } from '../refusals.ts'
import { similarName } from './similar-name.ts'

/**
 * Where a document names another agency or year than the report that it is to be imported into: at most one of each, the
 * agency first; what the document does not name is no mismatch. `agency` is the register's full name.
 */
export function mismatches(document: { agency: string | null; year: number | null }, report: { agency: string; year: number }): Mismatch[] {
  const found: Mismatch[] = []
  if (document.agency !== null && !similarName(document.agency, report.agency)) found.push(new Mismatch('agency', report.agency, document.agency))
  if (document.year !== null && document.year !== report.year) found.push(new Mismatch('year', String(report.year), String(document.year)))
  return found
}
