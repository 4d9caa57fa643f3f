import { describe, expect, test } from 'vitest'
import { personalDataIn } from './personal-data.ts'

const kinds = (text: string) => personalDataIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

// Made up: regions and dates fit, the rest are counters; cards are the networks' own test numbers.
test.each([
  ['身份证号110101199003074514。', ['residentId 110101199003074514']],
  ['证件11010519491231002x，', ['residentId 11010519491231002x']],
  ['证件１１０１０５１９４９１２３１００２Ｘ', ['residentId １１０１０５１９４９１２３１００２Ｘ']],
  ['110105 19491231 002X', ['residentId 110105 19491231 002X']],
  ['老证号110105491231002', ['residentId 110105491231002']],
  ['手机13900000000', ['mobile 13900000000']],
  ['手机139 0000 0000、139-0000-0001、１３９００００００02', ['mobile 139 0000 0000', 'mobile 139-0000-0001', 'mobile １３９００００００02']],
  ['＋86 13900000000', ['mobile 86 13900000000']],
  ['1 3 9 0 0 0 0 0 0 0 0', ['mobile 1 3 9 0 0 0 0 0 0 0 0']],
  ['邮箱13900000000@example.com', ['mobile 13900000000']],
  ['卡号4111111111111111', ['bankCard 4111111111111111']],
  ['5555 5555 5555 4444', ['bankCard 5555 5555 5555 4444']],
  ['工行6222-0200-0000-0000-000', ['bankCard 6222-0200-0000-0000-000']],
])('finds the numbers of persons in: %s', (text, expected) => expect(kinds(text)).toEqual(expected))

test.each([
  ['证件110101199003074515，校验位不符'], ['110101199013324514，无此日期'], ['110101********4514'], ['990101199003074514，无此地区'],
  ['办公电话0951-4021205，传真010-12345678，热线12345、400-810-0000'],
  ['统一社会信用代码11640000010085026N、91110000100000442X、915201007897891234'],
  ['国办公开办函〔2021〕30号，2025年1月1日至12月31日，2024-01-15'],
  ['阅读量13900000000次，合计13900000000元'], ['增长0.13900000000，地址138.123.45.67'],
  ['https://www.example.gov.cn/art/13900000000.html'], ['公网安备44010402001234号，京ICP备13012345号-1'],
  ['卡号4111111111111112，校验位不符'], ['工商注册号440301103456789'], ['2024年公开1234条、5678条，共6912条'],
])('finds none in: %s', (text) => expect(kinds(text)).toEqual([]))

describe('what may be shown', () => {
  test('is the first three and the last two characters', () => {
    expect(personalDataIn('手机139-0000-0001').map(({ masked }) => masked)).toEqual(['139******01'])
    expect(personalDataIn('11010519491231002X').map(({ masked }) => masked)).toEqual(['110*************2X'])
  })
})
