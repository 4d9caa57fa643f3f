import { cellOf, format2021 } from '@nianbao/report'
import { describe, expect, it } from 'vitest'
import { gridOf } from './grid.ts'
import { copied, linesOf, pasted, tidy } from './paste.ts'

const requests = gridOf(format2021, 'requests')
const paste = (start: string, text: string) => pasted(requests, `requests.${start}`, text, (id) => cellOf(id))

describe('what the clipboard of Excel, WPS and Word holds', () => {
  it('is read as lines of cells whatever ends the lines', () => {
    expect(linesOf('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']])
    expect(linesOf('1\t2\r3\t4')).toEqual([['1', '2'], ['3', '4']])
  })
  it('keeps line breaks and quotes inside a quoted cell', () => {
    expect(linesOf('"一\n""二"""\t3')).toEqual([['一\n"二"', '3']])
  })
  it('keeps an empty cell at the end of a line and of the whole', () => {
    expect(linesOf('1\t\r\n\t2')).toEqual([['1', ''], ['', '2']])
  })
})

describe('a pasted range', () => {
  it('fills the cells right and down of where it was pasted', () => {
    expect(paste('receivedNew.naturalPerson', '1\t2\n3\t4')).toEqual({
      'requests.receivedNew.naturalPerson': '1', 'requests.receivedNew.commercialEnterprise': '2',
      'requests.carriedIn.naturalPerson': '3', 'requests.carriedIn.commercialEnterprise': '4',
    })
  })
  it('writes full-width digits and thousands commas as plain digits, and keeps what is no number as written', () => {
    expect(Object.values(paste('receivedNew.naturalPerson', '１２\t1,204\t12o\t/\t-3'))).toEqual(['12', '1204', '12o', '/', '-3'])
  })
  it('drops the row labels of a line that is wider than the table', () => {
    const line = ['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21'].join('\t')
    expect(Object.values(paste('receivedNew.naturalPerson', line))).toEqual(['1', '2', '3', '4', '5', '6', '21'])
  })
  it('drops the blanks that merged labels leave, too', () => {
    const line = ['一、本年新收政府信息公开申请数量', '', '', '1', '2', '3', '4', '5', '6', '21'].join('\t')
    expect(Object.values(paste('receivedNew.naturalPerson', line))).toEqual(['1', '2', '3', '4', '5', '6', '21'])
  })
  it('never drops a leading figure: what does not fit is left out at the right', () => {
    expect(paste('receivedNew.otherOrg', '1\t2\t3')).toEqual({ 'requests.receivedNew.otherOrg': '1', 'requests.receivedNew.total': '2' })
    expect(paste('receivedNew.otherOrg', '合计\t1\t2\t3')).toEqual({ 'requests.receivedNew.otherOrg': '1', 'requests.receivedNew.total': '2' })
    expect(paste('receivedNew.otherOrg', '\t2\t3')).toEqual({ 'requests.receivedNew.otherOrg': '', 'requests.receivedNew.total': '2' })
  })
  it('never writes outside of the table', () => {
    expect(paste('carriedOut.total', '1\n2\n3')).toEqual({ 'requests.carriedOut.total': '1' })
  })
})

it('what is copied can be pasted back', () => {
  const rows = [requests[0]!.slice(0, 2), requests[1]!.slice(0, 2)]
  const text = copied(rows, (id) => String(id.length))
  expect(Object.keys(paste('receivedNew.naturalPerson', text))).toEqual(rows.flat())
})

it('a sum of money keeps every digit that was written', () => {
  expect(tidy(cellOf('disclosure.fees.amountWanYuan')!, '1,018.8710')).toBe('1018.8710')
})
