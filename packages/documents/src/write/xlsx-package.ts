import type { Laid } from './layout.ts'
import { writer } from './writer.ts'
import { quotedTexts } from './xlsx-quoted.ts'
import { zipAgain } from './zip-again.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const corePath = 'docProps/core.xml'
const appPath = 'docProps/app.xml'
const app = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${writer}</Application></Properties>`

/** Adds to a workbook what the library leaves out: texts kept from becoming formulas, title, creator and date, and sheets that print on one page's width, numbered, with the draft mark at their head. */
export function finishWorkbook(archive: Uint8Array, { name, agency, mark }: Laid, at: Date): Uint8Array {
  const header = mark ? `<oddHeader>&amp;R${escaped(mark)}</oddHeader>` : ''
  const print = `<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/><headerFooter>${header}<oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`
  const quoted = quotedTexts(archive)
  return zipAgain(archive, (path, part) => {
    const xml = quoted(path, part)
    if (path.startsWith('xl/worksheets/sheet')) return xml.replace(/<worksheet[^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>').replace('</worksheet>', `${print}</worksheet>`)
    if (path === '[Content_Types].xml') return xml.replace('</Types>', `<Override PartName="/${corePath}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/${appPath}" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`)
    if (path === '_rels/.rels') return xml.replace('</Relationships>', `<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${corePath}"/><Relationship Id="app" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="${appPath}"/></Relationships>`)
    return xml
  }, { [corePath]: core({ name, agency, mark }, at.toISOString()), [appPath]: app })
}

const core = ({ name, agency, mark }: Pick<Laid, 'name' | 'agency' | 'mark'>, at: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(name)}</dc:title><dc:creator>${escaped(agency)}</dc:creator>${mark ? `<cp:keywords>${escaped(mark)}</cp:keywords>` : ''}<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
