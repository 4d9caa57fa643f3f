import type { Stage } from '@nianbao/db/fixtures'

/** The agencies of the stories about acts, each with a report of 2025 that has come as far as its story begins. */
export const lives: { code: string; name: string; chain?: 3; stage?: Stage; overview?: string }[] = [
  { code: 'ST-PAPER', name: '云岚县石桥镇人民政府', stage: 'filled' },
  { code: 'ST-CHAIN', name: '云岚县档案馆', chain: 3, stage: 'filled' },
  { code: 'ST-DONE', name: '云岚县统计局', stage: 'approved' },
  { code: 'ST-OPEN', name: '云岚县文化馆', stage: 'published' },
  {
    code: 'ST-GONE', name: '云岚县人才中心', stage: 'published',
    overview: '2025年，本单位主动公开信息12条。来信人赵某某（住云岚县石桥镇柳荫路）反映的问题已答复。未收到政府信息公开申请，未发生行政复议和行政诉讼。',
  },
  { code: 'ST-LATE', name: '云岚县气象站' },
  { code: 'ST-LATER', name: '云岚县园林所' },
  { code: 'ST-LEDGER', name: '云岚县水利站', stage: 'filled' },
]

/** The year that these reports are about. */
export const livesYear = 2025
