import { agenciesByCodes, agenciesByIds, type AgencyRow } from '@nianbao/db'
import type { Context } from '../context.ts'
import { oneEach } from './batch.ts'

export type { AgencyRow }

/** Agencies by id; the register of agencies is public. */
export const agencyById = oneEach<number, AgencyRow>(async (context, ids) => knowAgencies(context, await agenciesByIds(context.visitor, ids)), (row) => row.id)

/** Agencies by code. */
export const agencyByCode = oneEach<string, AgencyRow>(async (context, codes) => knowAgencies(context, await agenciesByCodes(context.visitor, codes)), (row) => row.code)

/** Remembers agencies that were read, under id and code: one subgraph hands them on by the one, the next asks by the other. */
export function knowAgencies(context: Context, rows: readonly AgencyRow[]): readonly AgencyRow[] {
  for (const row of rows) {
    agencyById(context).prime(row.id, row)
    agencyByCode(context).prime(row.code, row)
  }
  return rows
}
