import { type Actor, BadInput } from '@nianbao/report'
import type { Db } from '../client.ts'
import { posting } from '../tables/posting.ts'
import { publishedPosting } from '../tables/published-posting.ts'
import { cleanText } from './clean-text.ts'
import { perform } from './perform.ts'
import { dayOfReport } from './day.ts'

/** 登记网站公开: where on the government's website the report stands, and since which day (as dayOfReport takes it). Once more is another line: the newest counts. */
export function recordPosting(db: Db, actor: Actor, input: { reportId: string; address: string; date: string }): Promise<void> {
  const address = webAddress('address', input.address)
  return perform(db, actor, {
    act: 'recordPosting',
    reportId: input.reportId,
    work: async ({ tx, report, actor, now }) => {
      const postedOn = dayOfReport('date', input.date, report, now)
      await tx.insert(posting).values({ agencyId: report.agencyId, reportId: report.id, address, postedOn, byId: actor.personId, byName: actor.name, at: now })
      await tx.insert(publishedPosting).values({ agencyId: report.agencyId, year: report.year, address, postedOn, at: now })
      return { result: () => undefined, note: address, detail: { address, date: postedOn } }
    },
  })
}

/** An http or https address as it was given, without the blanks around it; BadInput ADDRESS for anything else, and for one that names a user or a password, which everybody could read. */
export function webAddress(field: string, text: string): string {
  const address = cleanText(field, text, 2000).trim()
  const read = /^https?:\/\/[^\s/]/i.test(address) && URL.parse(address)
  if (!read || read.username || read.password || /^[^/]+\/\/[^/?#]*@/.test(address)) throw new BadInput(field, 'ADDRESS')
  // The database's check, too, reads the scheme in lower case.
  return address.replace(/^https?/i, (scheme) => scheme.toLowerCase())
}
