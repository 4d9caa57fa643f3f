import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from './csv.ts'

describe('a table of commas', () => {
  it('keeps commas, quotes and line ends inside of quotes', () => {
    expect(parseCsv('\ufeffa,"b,""c""\r\nd",\r\n\r\n"",e"f\n')).toEqual({ rows: [['a', 'b,"c"\r\nd', ''], [''], ['', 'e"f']], torn: [] })
    expect([parseCsv('a\tb\r1\t2').rows, parseCsv('a;b\n1;2').rows, parseCsv('').rows]).toEqual([[['a', 'b'], ['1', '2']], [['a', 'b'], ['1', '2']], []])
    expect(parseCsv('a,b\n1,2\n3,4', 2).rows).toHaveLength(2)
  })

  it('is parted by what most lines have, or by what Excel says, and a formula that is a text is that text', () => {
    expect(parseCsv('台账\n编号;日期;内容\n1;2025-01-06;甲,乙,丙,丁,戊\n2;2025-01-07;甲\n3;2025-01-08;乙').rows[2]).toEqual(['1', '2025-01-06', '甲,乙,丙,丁,戊'])
    expect(parseCsv('编号\t日期\t内容\n1\t2025-01-06\t"甲;乙"\n').rows[1]).toEqual(['1', '2025-01-06', '甲;乙'])
    expect(parseCsv('\ufeffsep=;\r\na;b,c\r\n').rows).toEqual([['a', 'b,c']])
    expect(parseCsv('="001","=""002""",=""\n').rows).toEqual([['001', '002', '']])
  })

  it('reads back whatever was written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '政', '"', ',', '\n', ' ') })
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(parseCsv(`${text}\r\n`)).toEqual({ rows, torn: [] })
    }))
  })

  it('loses no row to a quote that stands open, and says where one did', () => {
    const begin = fc.constantFrom('甲', '"甲', '甲"乙', '"甲"乙', '"', '"甲""')
    fc.assert(fc.property(fc.array(begin, { minLength: 1, maxLength: 12 }), (texts) => {
      const { rows, torn } = parseCsv(['编号,申请内容,收到日期,结果', ...texts.map((text, at) => `${at},${text},2025-01-06,公开`)].join('\r\n'))
      expect(rows.slice(1)).toEqual(texts.map((text, at) => [String(at), text, '2025-01-06', '公开']))
      expect(torn).toEqual(texts.flatMap((text, at) => (text.startsWith('"') ? [at + 1] : [])))
    }))
  })

  it('takes a quote that would close behind another row for no end', () => {
    const text = 'a,b,c,d\n1,"甲,2,3\n1,乙,2,3\n1,丙",2,3\n'
    expect(parseCsv(text)).toEqual({ rows: [['a', 'b', 'c', 'd'], ['1', '"甲', '2', '3'], ['1', '乙', '2', '3'], ['1', '丙"', '2', '3']], torn: [1] })
  })
})
