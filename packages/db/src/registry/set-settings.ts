import type { Actor, PublicationMode } from '@nianbao/report'
import type { Db } from '../client.ts'
import { officeSetting } from '../tables/office-setting.ts'
import { onAgency } from './on-agencies.ts'

/** What an office decides for the agencies it acts on. */
export interface OfficeSettings {
  publicationMode: PublicationMode
  /** 线下签批. */
  offlineSigning: boolean
  rankings: boolean
}

/** 设置: how an office publishes, whether its agencies may sign on paper, and whether they are ranked. Holds from now on, for years that are open too. */
export function setSettings(db: Db, actor: Actor, { officeId, ...set }: OfficeSettings & { officeId: number }): Promise<void> {
  return onAgency(db, actor, 'setSettings', officeId, async ({ tx, write }) => {
    await tx.insert(officeSetting).values({ officeId, ...set }).onConflictDoUpdate({ target: officeSetting.officeId, set })
    await write('setSettings', officeId, { ...set })
  })
}
