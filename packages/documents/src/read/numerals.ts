const digits = [...'〇一二三四五六七八九']
const heavy = [...'零壹贰叁肆伍陆柒捌玖']
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

/** Writes a list's number as a w:numFmt of that name does; a format that is none of these counts like decimal, a bullet not at all. */
export function numeral(format: string, n: number): string {
  switch (format) {
    case 'none': case 'bullet': return ''
    case 'decimalZero': return String(n).padStart(2, '0')
    case 'decimalFullWidth': case 'decimalFullWidth2': return [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
    case 'chineseCounting': case 'chineseCountingThousand': case 'taiwaneseCounting': case 'taiwaneseCountingThousand': case 'japaneseCounting': case 'koreanCounting': return counted(n, digits, ['', '十', '百', '千'])
    case 'chineseLegalSimplified': case 'ideographLegalTraditional': case 'japaneseLegal': return counted(n, heavy, ['', '拾', '佰', '仟'])
    case 'ideographDigital': case 'japaneseDigitalTenThousand': case 'taiwaneseDigital': case 'koreanDigital': return [...String(n)].map((digit) => digits[Number(digit)]).join('')
    case 'ideographTraditional': return stems[n - 1] ?? String(n)
    case 'ideographZodiac': return branches[n - 1] ?? String(n)
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese': return within(0x2460, n)
    case 'decimalEnclosedParen': return within(0x2474, n)
    case 'decimalEnclosedFullstop': return within(0x2488, n)
    case 'ideographEnclosedCircle': return n >= 1 && n <= 10 ? String.fromCodePoint(0x327f + n) : String(n)
    case 'numberInDash': return `- ${n} -`
    case 'upperLetter': return letter(n)
    case 'lowerLetter': return letter(n).toLowerCase()
    case 'upperRoman': return roman(n)
    case 'lowerRoman': return roman(n).toLowerCase()
    default: return String(n)
  }
}

/** Twenty numbers are made as one character each. */
const within = (before: number, n: number): string => (n >= 1 && n <= 20 ? String.fromCodePoint(before + n - 1) : String(n))

/** Word goes on after Z with AA, BB. */
const letter = (n: number): string => (n >= 1 && n <= 780 ? String.fromCodePoint(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26)) : String(n))

function counted(n: number, signs: string[], units: string[]): string {
  if (n < 1 || n > 9999) return String(n)
  const written = [...String(n)].map(Number).map((digit, i, all) => (digit === 0 ? '0' : signs[digit]! + units[all.length - 1 - i]!)).join('')
  const text = written.replace(/0+$/, '').replace(/0+/g, signs[0]!)
  return n >= 10 && n < 20 && units[1] === '十' ? text.slice(1) : text
}

const romans: [number, string][] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  return romans.map(([value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}
