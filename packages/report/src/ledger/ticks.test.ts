import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import { applicantOf } from './applicant-words.ts'
import { recogniseColumns } from './index.ts'
import { resultOf } from './result-words.ts'
import { countSheets, readSheets, sheetOf } from './testing-count.ts'
import { habit, tickedLedger, ticking } from './testing-ticks.ts'

test('a ledger of columns to tick is counted request by request, and where two are ticked or none nobody guesses', () => {
  fc.assert(fc.property(fc.array(ticking, { minLength: 4, maxLength: 25 }), habit, (requests, how) => {
    fc.pre(requests.some(({ flaw, result }) => flaw === null && result !== null))
    const { sheet, rows } = tickedLedger(requests, how)
    const counted = countSheets([sheet], 2025, format2021)
    const good = requests.flatMap((one, at) => (one.flaw === null ? [{ ...one, at: rows[at]! }] : []))
    expect(counted.obstacles.map(({ row }) => row.at)).toEqual(requests.flatMap(({ flaw }, at) => (flaw === null ? [] : [rows[at]!])))
    for (const { id, row, column } of format2021.cells.filter(({ table }) => table === 'requests')) {
      const those = good.filter(({ applicant, result }) => (column === 'total' || column === applicant) && (row === 'receivedNew' || (row === 'carriedOut' && result === null) || (row === 'totalProcessed' && result !== null) || row === result))
      expect([id, counted.cells[id], (counted.rows[id] ?? []).map(({ at }) => at)]).toEqual([id, those.length, those.map(({ at }) => at)])
    }
  }), { numRuns: 150 })
})

test('no two words ticked at once are a word that anybody is sure of', () => {
  const words = [...format2021.tables.requests.rows.flatMap(({ label, aliases }) => [label.zh, ...aliases]), '自然人', '公民', '商业企业', '法人', '其他', '不予公开']
  for (const one of words) for (const other of words) expect([one, other, resultOf(`${one}＋${other}`, format2021)?.sure ?? false, applicantOf(`${one}＋${other}`)?.sure ?? false]).toEqual([one, other, false, false])
})

const head = '收到日期,自然人,商业企业,法律服务机构,答复日期,予以公开,部分公开,信息不存在\n'
const told = (text: string, said = {}) => {
  const { cells, obstacles, left } = countSheets([sheetOf(text)], 2025, format2021, { said })
  return { new: cells['requests.receivedNew.total'], asked: obstacles.map(({ row, why }) => `${row.at} ${why}`), left: left.decided.map(({ at }) => at) }
}
const row = (kind: string, result: string, day = '06') => `2025-01-${day},${kind},2025-01-20,${result}\n`

describe('a cross', () => {
  it('is yes where one stands in each row, in several columns, and nobody ticks otherwise', () => {
    expect(told(head + row('×,,', ',×,') + row(',×,', '×,,'))).toEqual({ new: 2, asked: [], left: [] })
    expect(told(head + row('X,,', ',X,') + row(',X,', 'X,,') + row(',,', 'X,,'))).toEqual({ new: 2, asked: ['4 NO_APPLICANT'], left: [] })
  })

  it('is no where it stands beside a tick, in any row', () => {
    expect(told(head + row('√,×,×', '×,√,×') + row(',×,', '×,,'))).toEqual({ new: 1, asked: ['3 NO_APPLICANT'], left: [] })
  })

  it('is asked where it always stands in one column, where others tick, and where circles stand beside it', () => {
    for (const text of [row('×,,', '×,,') + row('×,,', '×,,', '07'), row('√,,', ',√,') + row(',×,', '×,,') + row('×,,', ',×,')]) {
      const crossed = text.split('\n').flatMap((line, at) => (line.includes('×') ? [`${at + 2} CROSSED`] : []))
      expect(told(head + text).asked).toEqual(crossed)
      expect(told(head + text, { doubts: [['CROSSED', 'count']] }).asked).toEqual([])
      expect(told(head + text, { doubts: [['CROSSED', 'leave']] })).toMatchObject({ asked: [], left: crossed.map((one) => Number(one.split(' ')[0])) })
    }
    expect(told(head + row('○,×,×', '×,○,×') + row('×,○,×', '×,○,×'))).toMatchObject({ new: 0 })
  })
})

describe('columns to tick', () => {
  const wordsOf = (text: string) => readSheets([sheetOf(text)]).requests.map(({ applicant, result }) => [applicant, result])

  it('of a group and of reasons say both, and a text or a number in one is shown with its word', () => {
    const heads = '收到日期,自然人,法人,答复日期,予以公开,不予公开,国家秘密,个人隐私\n'
    expect(wordsOf(heads + row('√,', ',√,√,') + row(',√', '√,,,') + row('√,代理人', '√,,,') + row('2,', ',√,,√'))).toEqual([['自然人', '不予公开－国家秘密'], ['法人', '予以公开'], ['自然人＋法人：代理人', '予以公开'], ['自然人：2', '不予公开－个人隐私']])
  })

  it('of reasons alone are the detail of a result in words', () => {
    expect(wordsOf('收到日期,申请人类型,答复日期,处理结果,国家秘密,个人隐私,过程性信息\n' + row('自然人', '不予公开,,√,') + row('公民', '予以公开,,,'))).toEqual([['自然人', '不予公开－个人隐私'], ['公民', '予以公开']])
  })

  it('beside words of the same are asked where they contradict each other', () => {
    const heads = '收到日期,申请人类型,答复日期,办理结果,予以公开,部分公开,不予公开\n'
    expect(wordsOf(heads + row('公民', '不予公开,√,,') + row('公民', '公开,√,,', '07') + row('公民', '国家秘密,,,√', '08')).map(([, result]) => result)).toEqual(['予以公开－不予公开', '予以公开', '不予公开－国家秘密'])
  })

  it('in which numbers stand are a statistic, of which no 1 is a tick unasked', () => {
    const text = '月份,收到日期,自然人,商业企业,答复日期,予以公开,部分公开\n1月,2025-01-31,5,2,2025-01-31,5,2\n2月,2025-02-28,1,0,2025-02-28,1,0\n合计,,6,2,,6,2'
    expect(told(text)).toEqual({ new: 0, asked: ['2 APPLICANT', '3 CROSSED'], left: [] })
  })

  it('called 其他 are the form’s own only where nothing else could be meant, and of the kind before them', () => {
    const kinds = (labels: string, ticks: string) => wordsOf(`收到日期,当面,网络,其他,${labels},答复日期,予以公开,部分公开,不予处理,其他\n${row(`√,,,${ticks}`, '√,,,')}${row(`,,√,${ticks}`, ',,,√')}`)
    expect(kinds('自然人,商业企业,科研机构,其他', ',,,√')).toEqual([['其他', '予以公开'], ['其他', '其他']])
    expect(kinds('自然人,法人,其他', ',,√')).toEqual([['其他？', '予以公开'], ['其他？', '其他']])
    expect(wordsOf(`收到日期,申请人类型,答复日期,予以公开,国家秘密,其他,信息不存在\n${row('自然人', ',,√,')}${row('自然人', ',,,√')}`).map(([, result]) => result)).toEqual(['其他？', '信息不存在'])
  })

  it('are none where names or days stand in them, and go before a column of words only as far as somebody confirms it', () => {
    const columns = (text: string) => recogniseColumns(sheetOf(text)).of
    expect(columns('收到日期,自然人,商业企业,答复日期,处理结果\n2025-01-06,赵某,,2025-01-20,予以公开\n2025-01-06,钱某,,2025-01-20,予以公开\n2025-01-06,,某公司,2025-01-20,予以公开').applicant).toEqual({ column: null, sure: false })
    expect(columns(`收到日期,申请人类型,自然人,商业企业,答复日期,处理结果\n${row('公民,√,', '予以公开')}`).applicant).toEqual({ column: 'ticks', sure: false })
  })
})
