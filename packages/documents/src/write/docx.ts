import { AlignmentType, Document, Footer, Header, HeadingLevel, type IParagraphOptions, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { docxTable, songti } from './docx-table.ts'
import { dateOf, type Edition } from './edition.ts'
import { layout } from './layout.ts'
import { titleLines } from './title-lines.ts'
import { writer } from './writer.ts'
import { zipAgain } from './zip-again.ts'

// The type of official papers (GB/T 9704): title 二号 Song, headings 三号 Hei, prose 三号 Fang Song with 28 points from line to line.
const fonts = { title: songti, heading: face('SimHei'), prose: face('FangSong') }
const size = { title: 44, prose: 32, note: 28 }
const line = { line: 560, lineRule: LineRuleType.EXACT }

function face(eastAsia: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia }
}

type Run = ConstructorParameters<typeof TextRun>[0] & object

/** A paragraph's text; where somebody broke a line, it breaks. */
const runs = (text: string, style: Run): TextRun[] => text.split('\n').map((part, at) => new TextRun({ ...style, text: part, ...(at > 0 && { break: 1 }) }))

const prose = (text: string, more: IParagraphOptions = {}) =>
  new Paragraph({ spacing: line, indent: { firstLine: 640, firstLineChars: 200 }, alignment: AlignmentType.BOTH, ...more, children: runs(text, { font: fonts.prose, size: size.prose }) })

// A line of the title holds twenty characters and a half; figures take half of one.
const fits = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 0.5 : 1), 0) <= 20.5

/** Writes an edition as a Word document in the official layout; the same edition gives the same bytes. */
export async function writeDocx(edition: Edition): Promise<Uint8Array> {
  const { title, name, agency, preamble, sections, closing, mark } = layout(edition)
  const titled = title ? [new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 280 }, children: runs(titleLines(title, fits).join('\n'), { font: fonts.title, size: size.title, bold: true, color: '000000' }) })] : []
  const file = new Document({
    title: name, creator: agency, lastModifiedBy: agency, ...(mark && { description: mark, keywords: mark }),
    styles: { default: { document: { run: { font: fonts.prose, language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1701, right: 1417, bottom: 1417, left: 1417 } } },
      ...(mark && { headers: { default: draftHeader(mark) } }),
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font: fonts.title, size: size.note, children: ['— ', PageNumber.CURRENT, ' —'] })] })] }) },
      children: [
        ...titled,
        ...preamble.map((text) => prose(text)),
        ...sections.flatMap(({ heading, blocks, table }) => [
          new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { ...line, before: 120, after: table ? 120 : 0 }, indent: { firstLine: 640, firstLineChars: 200 }, children: runs(heading, { font: fonts.heading, size: size.prose, color: '000000' }) }),
          ...blocks.map((text) => prose(text)),
          ...(table ? [docxTable(table)] : []),
        ]),
        ...closing.map((text, at) => prose(text, { alignment: AlignmentType.RIGHT, indent: { right: 640 }, keepLines: true, keepNext: at < closing.length - 1, spacing: { ...line, before: at === 0 ? 560 : 0 } })),
      ],
    }],
  })
  return zipAgain(await Packer.toBuffer(file), (path, xml) => path === 'docProps/core.xml' ? dated(xml, dateOf(edition)) : path === 'docProps/app.xml' ? xml.replace(/<Properties([^>]*?)(?:\/>|>[^]*<\/Properties>)/u, `<Properties$1><Application>${writer}</Application></Properties>`) : xml.replaceAll(drawnId, 'PowerPlusWaterMarkObject1'))
}

/** The mark at the head of every page, and large across it; as a picture of Word's own kind it is no text of the report. */
const draftHeader = (mark: string) => new Header({
  children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [
    new TextRun({ text: mark, font: fonts.heading, size: 21, color: 'B00020' }),
    new TextWatermark({ text: mark, font: 'SimSun', color: 'C8C8C8', opacity: 0.4 }),
  ] })],
})

/** The library names a watermark at random. */
const drawnId = /PowerPlusWaterMarkObject[0-9a-z_-]+/giu

/** In place of the machine's clock. */
const dated = (xml: string, at: Date): string => xml.replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*(?=<\/dcterms:\2>)/gu, `$1${at.toISOString()}`)
