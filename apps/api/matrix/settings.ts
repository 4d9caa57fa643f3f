import { close, connect } from '@nianbao/db'

/** The database of a world, as the settings are written in it. */
export const inWorld = ({ superuser }: { superuser: string }): Anywhere => ({ bootstrapUrl: () => superuser, name: '' })

/** What an office or an agency has decided, for every report of the matrix at once; written past every wall, as the superuser. */
interface Anywhere {
  bootstrapUrl: (database: string) => string
  name: string
}

async function write({ bootstrapUrl, name }: Anywhere, statement: string): Promise<Record<string, unknown>[]> {
  const db = connect({ url: bootstrapUrl(name), max: 1 })
  try {
    return (await db.$client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await close(db)
  }
}

const ofOffices = (column: string, value: string) =>
  `insert into office_setting (office_id, ${column}) select id, ${value} from agency where kind = 'office' on conflict (office_id) do update set ${column} = excluded.${column}`

const ofAgencies = (column: string, value: string) =>
  `insert into agency_setting (agency_id, ${column}) select id, ${value} from agency on conflict (agency_id) do update set ${column} = excluded.${column}`

export const settings = {
  read: write,
  /** 先审后发, 统一公开 or 报备. */
  mode: (where: Anywhere, mode: 'reviewFirst' | 'central' | 'notify') => write(where, ofOffices('publication_mode', `'${mode}'`)),
  /** 线下签批. */
  paper: (where: Anywhere, allowed: boolean) => write(where, ofOffices('offline_signing', String(allowed))),
  /** Two steps, or three with 复核. */
  chain: (where: Anywhere, length: 2 | 3) => write(where, ofAgencies('chain_length', String(length))),
}
