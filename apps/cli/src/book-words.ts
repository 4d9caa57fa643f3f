import type { BookProblemCode } from '@nianbao/report'
import type { Language } from './words.ts'

interface BookWords {
  problems: Record<BookProblemCode, string>
  size: (roots: number, books: number, lines: number) => string
  at: (line: number) => string
  book: (name: string, seq: number | null) => string
  more: (count: number) => string
  last: (n: number, at: string, hash: string) => string
  anchored: (n: number, later: number) => string
  unanchored: string
  whole: string
  broken: string
}

/** What `verify` says, in both languages. */
export const bookWords: Record<Language, BookWords> = {
  zh: {
    problems: {
      UNREADABLE: '不是操作记录导出文件的一行，或有字节被改动',
      OUT_OF_ORDER: '次序不对：有行被删除、插入、重复或调换',
      WRONG_TREE: '默克尔根与其所列各册末行不符：有一册被改动、增加或删去',
      WRONG_ROOT: '根记录的内容与其哈希不符',
      BROKEN_LINK: '与前一行接不上：前一行或本行被改动',
      CHANGED_LINE: '内容与其哈希不符：本行被改动',
      WRONG_HEAD: '与根记录所担保的末行哈希不符：此行及以前被重写',
      SHORT_BOOK: '末尾缺行：记录被截断',
      LONG_BOOK: '超出根记录所担保的长度',
      MISSING_BOOK: '整册缺失',
      UNKNOWN_BOOK: '属于未列入根记录（或未要求核验）的册',
      UNKNOWN_AGENCY: '文件中没有该单位的任何一册：代码写错了，或者该单位没有公开过报告',
      UNKNOWN_ROOT: '文件中没有您给出的根：文件被截断或整体重写，或不是同一系统的导出',
      INCOMPLETE: '文件不完整：缺少根记录',
    },
    size: (roots, books, lines) => `根 ${roots} 个，操作记录 ${books} 册，共 ${lines} 行`,
    at: (line) => `第 ${line} 行：`,
    book: (name, seq) => `${name}${seq === null ? '' : ` 第 ${seq} 条`}：`,
    more: (count) => `另有 ${count} 处`,
    last: (n, at, hash) => `最后一个根：第 ${n} 个，${at}\n    ${hash}`,
    anchored: (n, later) => `与您给出的根（第 ${n} 个）相符${later > 0 ? `；其后 ${later} 个根前后一致，但不由它担保` : ''}`,
    unanchored: '未给出 --root：请与另处记下的根核对，否则无法发现整体重写或截断',
    whole: '完好：没有发现改动、删除、插入、调换或截断',
    broken: '不完好',
  },
  en: {
    problems: {
      UNREADABLE: 'this is no line of an export of the book, or a byte of it was changed',
      OUT_OF_ORDER: 'out of order: lines were deleted, inserted, repeated or moved',
      WRONG_TREE: 'the Merkle root is not that of the heads before it: a book was changed, added or dropped',
      WRONG_ROOT: 'the root record is not what its hash says',
      BROKEN_LINK: 'does not follow the line before it: one of the two was changed',
      CHANGED_LINE: 'is not what its hash says: the line was changed',
      WRONG_HEAD: 'is not the line that a root vouches for: the book was rewritten up to here',
      SHORT_BOOK: 'lines are missing at the end: the book was cut off',
      LONG_BOOK: 'goes on beyond what any root vouches for',
      MISSING_BOOK: 'the whole book is missing',
      UNKNOWN_BOOK: 'belongs to a book that no root covers, or that was not asked for',
      UNKNOWN_AGENCY: 'no book in the file is this agency\'s: its code is misspelt, or it never published a report',
      UNKNOWN_ROOT: 'the root that you gave is not in the file: it was cut off or rewritten whole, or comes from another system',
      INCOMPLETE: 'the file is incomplete: a root is missing',
    },
    size: (roots, books, lines) => `${roots} roots, ${books} books, ${lines} lines`,
    at: (line) => `line ${line}: `,
    book: (name, seq) => `${name}${seq === null ? '' : ` entry ${seq}`}: `,
    more: (count) => `and ${count} more`,
    last: (n, at, hash) => `last root: number ${n}, ${at}\n    ${hash}`,
    anchored: (n, later) => `agrees with the root you gave (number ${n})${later > 0 ? `; the ${later} roots after it are consistent, but it does not vouch for them` : ''}`,
    unanchored: 'no --root given: compare with a root noted elsewhere, or a file cut off or rewritten whole cannot be told',
    whole: 'whole: nothing changed, deleted, inserted, moved or cut off',
    broken: 'not whole',
  },
}
