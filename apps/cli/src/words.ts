import { Refusal, TooLarge, Unreadable } from '@nianbao/report'
import type { Label, Severity } from '@nianbao/report'
import { NoFile } from './no-file.ts'
import type { UnreadCode } from './task.ts'

export type Language = keyof Label

/** A "no" for the command line: a stable code and a sentence. */
export interface Answer {
  code: string
  message: string
}

const asText = { zh: '请在 Word 或 WPS 中另存为纯文本（.txt）后再试', en: 'save it as plain text (.txt) and try again' }
const asWord = { zh: '请在 Word 或 WPS 中另存为 Word 文档（.docx）后再试', en: 'save it as a Word document (.docx) in Word or WPS and try again' }

/** Why a file was not read, or not written. */
export const unreadWords: Record<UnreadCode, Label> = {
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
  NO_FOLDER: { zh: '这个文件夹无法打开，其中的文件没有读取', en: 'This folder cannot be opened; the files in it were not read' },
  MISSING_GLYPH: { zh: 'PDF 的字体缺少其中的字，没有写出；可改用其他格式', en: 'The font of the PDF lacks some of its characters and nothing was written; another format can hold them' },
  FAULT: { zh: '本程序在读取这个文件时出错，这是程序的缺陷', en: 'This program stumbled over the file: that is a fault of the program' },
}

/** A file that could not be read, as programs are told: the finer codes are all UNREADABLE to them. */
export function unreadAnswer(code: UnreadCode, language: Language): Answer {
  const own: UnreadCode[] = ['TOO_LARGE', 'NO_FILE', 'NO_FOLDER', 'FAULT', 'MISSING_GLYPH']
  return { code: own.includes(code) ? code : 'UNREADABLE', message: unreadWords[code][language] }
}

/** Puts what made a file unreadable into words; null for anything that is not a refusal but a fault of ours. */
export function answerTo(error: unknown, language: Language): Answer | null {
  const reason = error instanceof NoFile ? 'NO_FILE' : error instanceof Unreadable ? error.reason : error instanceof TooLarge ? 'TOO_LARGE' : null
  if (reason === null) return error instanceof Refusal ? { code: error.code, message: error.message } : null
  return unreadAnswer(reason, language)
}

const systemWords: Record<string, Label> = {
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '超出磁盘配额', en: 'the disk quota is used up' },
  EROFS: { zh: '只读，不能写入', en: 'read-only: it cannot be written to' },
  EACCES: { zh: '没有写入的权限', en: 'there is no right to write' },
  EPERM: { zh: '没有写入的权限', en: 'there is no right to write' },
  ENOENT: { zh: '没有这个文件夹', en: 'there is no such folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a folder' },
  EEXIST: { zh: '已经存在', en: 'it exists already' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  EMFILE: { zh: '打开的文件太多', en: 'too many files are open' },
}

/** What the system said when a file could not be written, in words; null where it is no error of the system. */
export function systemAnswer(error: unknown, language: Language): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null
  const { code, path, message } = error as NodeJS.ErrnoException
  const words = systemWords[code ?? '']
  if (!words) return message
  return `${path === undefined ? '' : `${asLine(path)}${language === 'zh' ? '：' : ': '}`}${words[language]}`
}

/** A file's name on one line: what would break it or move the cursor is written as an escape. */
// oxlint-disable-next-line no-control-regex
export const asLine = (name: string): string => name.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) => JSON.stringify(char).slice(1, -1).replace(/^[^\\]/u, (other) => `\\u${other.charCodeAt(0).toString(16).padStart(4, '0')}`))

export const severityWords: Record<Severity, Label> = {
  error: { zh: '必须修改', en: 'error' },
  warning: { zh: '需说明', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
}
