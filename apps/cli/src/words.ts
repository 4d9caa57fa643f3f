import { Refusal, TooLarge, Unreadable } from '@nianbao/report'
import type { Label, Severity, UnreadableReason } from '@nianbao/report'
import { NoText } from './read-file.ts'
import type { FileReason } from './read-file.ts'

export type Language = keyof Label

/** A "no" for the command line: a stable code and a sentence. */
export interface Answer {
  code: string
  message: string
}

const asText = { zh: '请在 Word 或 WPS 中另存为纯文本（.txt）后再试', en: 'save it as plain text (.txt) and try again' }
const asWord = { zh: '请在 Word 或 WPS 中另存为 Word 文档（.docx）后再试', en: 'save it as a Word document (.docx) in Word or WPS and try again' }

const reasons: Record<UnreadableReason | FileReason, Label> = {
  EMPTY: { zh: '文件是空的', en: 'The file is empty' },
  NOT_A_REPORT: { zh: '没有找到年度报告的六个部分和三张表，这不像是一份政府信息公开工作年度报告', en: 'The six sections and three tables were not found: this does not look like a yearly report' },
  TWO_REPORTS: { zh: '文件里有两份年度报告，请拆成两个文件', en: 'The file holds two reports: split it into two files' },
  BINARY: { zh: `文件不是文本，${asText.zh}`, en: `The file is not text: ${asText.en}` },
  UNKNOWN_FORMAT: { zh: `认不出这是什么格式的文件，${asWord.zh}`, en: `The format of this file is not known: ${asWord.en}` },
  LEGACY: { zh: `这是旧格式文件（.doc、.xls、.wps、.et 或 .rtf），本机没有安装 LibreOffice，无法转换；${asWord.zh}`, en: `This is an old format (.doc, .xls, .wps, .et or .rtf), and no LibreOffice is installed here to convert it: ${asWord.en}` },
  PICTURE: { zh: '这是扫描件或图片，没有可以读取的文字；请使用生成它的 Word 文件（.docx）', en: 'This is a scan or a picture without text: use the Word file (.docx) it was made from' },
  ENCRYPTED: { zh: '文件设有密码；请在 Word 或 WPS 中去掉密码后再试', en: 'The file is locked with a password: remove it in Word or WPS and try again' },
  DAMAGED: { zh: `文件不完整或已损坏；${asWord.zh}`, en: `The file is incomplete or damaged: ${asWord.en}` },
  BOMB: { zh: '文件展开后大得不正常，没有读取', en: 'The file would unfold to an abnormal size and was not read' },
  SCRIPT: { zh: '文件带有打开时自动运行的代码，没有读取', en: 'The file carries code that runs when it is opened, and was not read' },
  ENTITIES: { zh: `文件内部声明了外部实体，没有读取；${asWord.zh}`, en: `The file declares entities of its own and was not read: ${asWord.en}` },
  TOO_MANY_PAGES: { zh: '页数太多，不像是一份年度报告', en: 'It has too many pages for a yearly report' },
  TOO_MANY_CELLS: { zh: '表格的单元格太多，不像是一份年度报告', en: 'Its tables have too many cells for a yearly report' },
  TOO_SLOW: { zh: `在规定的时间内没有读完；${asWord.zh}`, en: `It could not be read in the time allowed: ${asWord.en}` },
  TOO_LARGE: { zh: '文件太大，不像是一份年度报告', en: 'The file is too large for a yearly report' },
  NO_FILE: { zh: '没有这个文件，或无法读取', en: 'There is no such file, or it cannot be read' },
  WORD: { zh: `暂不能直接读取 Word、WPS 或 Excel 文件，${asText.zh}`, en: `Word, WPS and Excel files cannot be read yet: ${asText.en}` },
  PDF: { zh: '暂不能直接读取 PDF 文件，请复制其中的文字存为纯文本（.txt）后再试', en: 'PDF files cannot be read yet: copy the text into a plain text file (.txt) and try again' },
  WEB_PAGE: { zh: '暂不能直接读取网页文件，请复制其中的文字存为纯文本（.txt）后再试', en: 'Web pages cannot be read yet: copy the text into a plain text file (.txt) and try again' },
}

/** Puts what made a file unreadable into words; null for anything that is not a refusal but a fault of ours. */
export function answerTo(error: unknown, language: Language): Answer | null {
  const reason = error instanceof NoText || error instanceof Unreadable ? error.reason : error instanceof TooLarge ? 'TOO_LARGE' : null
  if (reason === null) return error instanceof Refusal ? { code: error.code, message: error.message } : null
  const code = reason === 'TOO_LARGE' ? 'TOO_LARGE' : reason === 'NO_FILE' ? 'NO_FILE' : 'UNREADABLE'
  return { code, message: reasons[reason][language] }
}

export const severityWords: Record<Severity, Label> = {
  error: { zh: '必须修改', en: 'error' },
  warning: { zh: '需说明', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
}

export const usage: Label = {
  zh: `用法：
  npm run -s nianbao -- parse 文件           识别一份文本格式的年度报告，输出 JSON
  npm run -s nianbao -- check 文件…          校验一份或多份年度报告，列出校验结果
  npm run -s nianbao -- verify 文件          核验公开导出的操作记录（/book/export.ndjson），无需数据库
选项：
  --lang zh|en   输出语言（默认 zh）
  --root 哈希    verify：另处记下的根；不给则无法发现整体重写或截断
  --agency 代码  verify：文件只含该单位的记录
  --json         verify：输出 JSON
退出码：0 完成；1 check 发现必须修改的问题，verify 发现不完好；2 文件无法读取或用法有误
文件：纯文本（UTF-8 或 GB18030），例如从 Word、PDF 或网页复制得到的文字。`,
  en: `Usage:
  npm run -s nianbao -- parse FILE           recognise one yearly report in text and print it as JSON
  npm run -s nianbao -- check FILE…          check one or more reports and list the findings
  npm run -s nianbao -- verify FILE          verify a public export of the book (/book/export.ndjson), without any database
Options:
  --lang zh|en   language of the output (default zh)
  --root HEX     verify: a root noted elsewhere; without it a file cut off or rewritten whole cannot be told
  --agency CODE  verify: the file holds the books of this agency alone
  --json         verify: print JSON
Exit code: 0 done; 1 check found errors, verify found something wrong; 2 a file could not be read or the command is wrong
Files: plain text (UTF-8 or GB18030), such as text copied from Word, a PDF or a web page.`,
}
