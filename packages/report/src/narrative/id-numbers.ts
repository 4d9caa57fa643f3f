const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
/** GB/T 2260: prefectures 01–70 and 90, counties from 01. */
const region = /^\d\d(?:0[1-9]|[1-6]\d|70|90)(?!00)\d\d/

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isDay = (month: number, day: number) => day >= 1 && day <= (days[month - 1] ?? 0)

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: eighteen characters with region, date of birth (1900–2099) and check digit. */
export function isResidentId18(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id) || !provinces.test(id)) return false
  if (!/^(?:19|20)/.test(id.slice(6)) || !isDay(Number(id.slice(10, 12)), Number(id.slice(12, 14)))) return false
  const sum = weights.reduce((all, weight, at) => all + weight * Number(id[at]), 0)
  return '10X98765432'[sum % 11] === id[17]
}

/** The fifteen digits of before 1999: region and date of birth are all there is to check. */
export const isResidentId15 = (id: string): boolean =>
  /^\d{15}$/.test(id) && provinces.test(id) && region.test(id) && isDay(Number(id.slice(8, 10)), Number(id.slice(10, 12)))

/** ISO/IEC 7812: 16 to 19 digits with the check digit of Luhn. */
export function isCardNumber(card: string): boolean {
  if (!/^\d{16,19}$/.test(card) || /^(\d)\1+$/.test(card)) return false
  const sum = [...card].reverse().reduce((all, each, at) => {
    const doubled = Number(each) * (at % 2 ? 2 : 1)
    return all + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100: a 统一社会信用代码 with its check character; it stands for an organisation. */
export function isCreditCode(code: string): boolean {
  if (!/^(?:1[1239]|5[1239]|9[123]|[2-8ANY][19])\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false
  const sum = Array.from(code.slice(0, 17), (each, at) => creditCharacters.indexOf(each) * (3 ** at % 31)).reduce((all, each) => all + each)
  return creditCharacters[(31 - (sum % 31)) % 31] === code[17]
}

/** MIIT: eleven digits, 13 to 19 in front. */
export const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number)
