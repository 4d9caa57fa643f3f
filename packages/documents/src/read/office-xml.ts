import { decode } from './decode.ts'

/** What Office writes as one XML file. */
export type OfficeXml = 'word-2003' | 'excel-2003' | 'flat-package'

/** Within so many bytes such a file shows its first element, with its namespaces. */
const rootWithin = 16_000

const roots: [OfficeXml, RegExp][] = [
  ['word-2003', /^<(?:[\w.-]+:)?wordDocument\s[^>]*"http:\/\/schemas\.microsoft\.com\/office\/word\/2003\/wordml"/],
  ['excel-2003', /^<(?:[\w.-]+:)?Workbook\s[^>]*"urn:schemas-microsoft-com:office:spreadsheet"/],
  ['flat-package', /^<(?:[\w.-]+:)?package\s[^>]*"http:\/\/schemas\.microsoft\.com\/office\/2006\/xmlPackage"/],
]

/** What may stand before it: instructions, comments, a document type, which the reader will refuse. */
const before: [string, string][] = [['<?', '?>'], ['<!--', '-->'], ['<!DOCTYPE', '>']]

/** Which of them a file is by its first element; null where it is none. */
export function officeXmlOf(bytes: Uint8Array): OfficeXml | null {
  if (bytes[0] === 0x50) return null
  const text = (decode(bytes.subarray(0, rootWithin)) ?? '').replace(/^\ufeff/, '').replaceAll("'", '"')
  let at = 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++
    const found = before.find(([mark]) => text.startsWith(mark, at))
    if (!found) break
    const subset = found[0] === '<!DOCTYPE' && /^[^>]*\[/.test(text.slice(at))
    const end = text.indexOf(subset ? ']>' : found[1], at)
    if (end < 0) break
    at = end + (subset ? 2 : found[1].length)
  }
  const root = text.slice(at)
  return roots.find(([, pattern]) => pattern.test(root))?.[0] ?? null
}
