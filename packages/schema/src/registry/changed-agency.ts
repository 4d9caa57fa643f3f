import { NotFound } from '@nianbao/report'
import type { Context } from '../context.ts'
import { agencyByCode, agencyById, type AgencyRow } from '../loaders/agency.ts'
import { Agency } from './agency.ts'
import { builder } from './builder.ts'

/** What an act on an agency answers: the agency as it stands now. */
export const ChangedAgency = builder.objectRef<{ agencyId: number }>('ChangedAgency').implement({
  description: 'The act is done.',
  fields: (t) => ({ agency: t.field({ type: Agency, description: 'The agency as it stands now.', resolve: ({ agencyId }, _args, context) => agencyNow(context, agencyId) }) }),
})

/** The agency as it stands after an act. */
export async function agencyNow(context: Context, agencyId: number): Promise<AgencyRow> {
  const agency = await agencyById(context).load(agencyId)
  if (!agency) throw new Error('an agency that is not there was changed')
  return agency
}

/** The id of the agency of this code; NotFound where there is none. */
export async function idOf(context: Context, code: string): Promise<number> {
  const agency = await agencyByCode(context).load(code)
  if (!agency) throw new NotFound()
  return agency.id
}
