import type { BlockPlace, CellId } from '@nianbao/report'
import { placesOfDemo } from './places.ts'
import { themes } from './themes.ts'

/** The paragraphs of a report by place, in agreement with its figures. */
export type Prose = Record<Exclude<BlockPlace, 'title'>, string[]>

/** Writes an agency's prose for a year around the figures that its tables will show. */
export function prose(code: string, year: 2024 | 2025, cells: Record<CellId, string>): Prose {
  const theme = themes[code]!
  const { name } = placesOfDemo.find((place) => place.code === code)!
  const n = (id: CellId) => Number(cells[id])
  const documents = `本年制发行政规范性文件${n('disclosure.normativeDocuments.issued')}件，废止${n('disclosure.normativeDocuments.repealed')}件，现行有效${n('disclosure.normativeDocuments.inForce')}件。`
  return {
    preamble: [
      `根据《中华人民共和国政府信息公开条例》和国务院办公厅有关格式要求，${name}编制本报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成，所列数据的统计期限为${year}年1月1日至12月31日。如有疑问，请与本单位联系（地址：云岚县云溪路18号）。`,
    ],
    overview: [
      `${year}年，${theme.we}坚持以公开促落实、以公开强监管，紧扣群众关心的事项推进政务公开，各项工作平稳有序。`,
      `（一）主动公开。${theme.published[year]}。${documents}`,
      `（二）依申请公开。${requests(n)}${disputes(n)}`,
      `（三）政府信息管理。${theme.managed[year]}，落实“先审后发”和保密审查，做到谁公开、谁审查、谁负责。`,
      `（四）政府信息公开平台建设。依托县政府网站政府信息公开专栏和“${theme.account}”公众号发布信息，安排专人每周巡检链接和栏目。`,
      `（五）监督保障。明确一名班子成员分管，年内组织业务培训${year === 2024 ? 1 : 2}次，未发生因政府信息公开被追究责任的情形。`,
    ],
    problems: [
      `存在的主要问题：${theme.problem[year]}；工作人员对新要求的学习还不够系统。`,
      `改进情况：${theme.mend[year]}；${year === 2025 ? `针对上年提出的“${theme.problem[2024]}”，已${theme.mend[2024]}，取得初步成效。` : '同时把政府信息公开列入年度学习计划。'}`,
    ],
    otherMatters: ['本年度未收取信息处理费。', '无其他需要报告的事项。'],
    closing: [name, `${year + 1}年1月`],
  }
}

function requests(n: (id: CellId) => number): string {
  const received = n('requests.receivedNew.total')
  const before = n('requests.carriedIn.total')
  if (received === 0) return '本年未收到政府信息公开申请。'
  const carried = before > 0 ? `，上年结转${before}件` : ''
  const open = n('requests.carriedOut.total')
  return `全年新收政府信息公开申请${received}件${carried}；办结${n('requests.totalProcessed.total')}件${open > 0 ? `，结转下年度继续办理${open}件` : ''}，均在法定期限内答复。`
}

function disputes(n: (id: CellId) => number): string {
  const reviews = n('disputes.reconsideration.total')
  const suits = n('disputes.litigationDirect.total')
  if (reviews + suits === 0) return '未发生政府信息公开行政复议和行政诉讼。'
  return `因政府信息公开发生行政复议${reviews}件、行政诉讼${suits}件。`
}
