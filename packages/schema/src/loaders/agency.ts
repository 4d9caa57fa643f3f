import { agenciesByCodes, agenciesByIds, type AgencyRow } from '@nianbao/db'
import { oneEach } from './batch.ts'

export type { AgencyRow }

/** Agencies by id; the register of agencies is public. */
export const agencyById = oneEach<number, AgencyRow>(({ visitor }, ids) => agenciesByIds(visitor, ids), (row) => row.id)

/** Agencies by code. */
export const agencyByCode = oneEach<string, AgencyRow>(({ visitor }, codes) => agenciesByCodes(visitor, codes), (row) => row.code)
