import { abandonCorrection, recordPosting } from '@nianbao/db'
import { act } from '../act.ts'
import { done } from './acts.ts'
import { filing } from './builder.ts'

act(filing, 'recordPosting', {
  description: '登记网站公开: where on the government\'s website the report stands, and since which day. Once more replaces nothing: the newest counts.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    address: t.string({ description: 'The address of the page, http or https; BadInput ADDRESS for anything else.' }),
    date: t.field({ type: 'Date', description: 'On which day it was put there; BadInput FUTURE after today.' }),
  }),
  success: done('RecordedPosting', 'The posting is recorded.'),
  run: async ({ report: id, address, date }, { db, actor }) => {
    await recordPosting(db, actor, { reportId: id, address, date })
    return { id }
  },
})

act(filing, 'abandonCorrection', {
  description: '放弃更正: the record says again what the public edition says, and nothing is open. Only while a correction is under way and the edition is not withdrawn.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'Why.' }),
  }),
  success: done('AbandonedCorrection', 'The correction is given up.'),
  run: async ({ report: id, reason }, { db, actor }) => {
    await abandonCorrection(db, actor, { reportId: id, reason })
    return { id }
  },
})
