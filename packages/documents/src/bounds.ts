/** How much of a file is looked at, how long and with how much memory. A yearly report is far below each of these. */

const megabyte = 1024 * 1024

/** Bytes of a file: what the page and the API take. */
export { largestDocument as largestFile } from '@nianbao/report'

/** Entries of a zip. Word writes some twenty, a workbook one a sheet, each picture is one. */
export const mostEntries = 2_000

/** Bytes of one entry when inflated, by what the directory says and by what comes out. */
export const largestEntry = 40 * megabyte

/** Bytes of all entries together, said and counted. */
export const largestUnfolded = 80 * megabyte

/** Inflated to stored bytes. The most repetitive table that Word ever wrote has some 130. */
export const steepestRatio = 200

/** Bytes below which an entry may be as steep as it likes: an empty sheet of styles is, and it harms nobody. */
export const harmlessEntry = megabyte

/** Elements inside each other. Word's own deepest, a table in a text box in a table, stays below 60; a reader that recurses survives thousands. */
export const deepestMarkup = 200

/** Documents inside a document, each counted once; a report put together from its departments' parts has some ten. */
export const mostParts = 40

/** Documents inside each other: a report, a part of it, and a page that this one took over. */
export const deepestParts = 3

/** Cells of all tables of a document, each counted once. The form has 200 and their labels. */
export const mostCells = 20_000

/** Places of one grid, rows by columns, what is spanned counted: a span is written in ten bytes and filled one by one. */
export const largestGrid = 200_000

/** Paragraphs of a document, those in cells not counted; the recogniser takes as many lines. */
export const mostParagraphs = 20_000

/** Characters of a document; the recogniser takes as many. The longest reports have thirty thousand. */
export const mostCharacters = 400_000

/** Pages of a PDF. A report has six to twelve. */
export const mostPages = 60

/** Milliseconds from the start of the child to its answer, so that the refusal is there within ten seconds on a busy machine too; the slowest honest file, a .doc through LibreOffice, takes three thousand. */
export const longestReading = 9_000

/** Bytes that the child and what it started may have resident before they are killed. It is looked at every so often, and what may come between two looks keeps the whole below 700. */
export const mostMemory = 600 * megabyte

/** Megabytes of V8's old generation in the child: what it may hold of objects, buffers not counted. */
export const mostHeap = 320

/** Bytes of the child's answer. The document and what was recognised in it, as JSON, have some hundred thousand. */
export const longestAnswer = 32 * megabyte

/** Children at once: each may take a core and `mostMemory`. */
export const mostAtOnce = 2

/** Files that wait for a child; each holds its bytes. Whoever comes later is told to come again. */
export const longestQueue = 30

/** Files of one person that are being read or wait for it: one is at work, for the rest of the children are the others'. Whoever sends more is told that the earlier ones are still being read. */
export const mostOfOne = 3

/** Seconds after which a file that found the queue full may try again: what the queue takes at its usual pace. */
export const retryAfter = 10

/** Kilobytes of private writable memory that the operating system grants the child (RLIMIT_DATA): Node reserves 660,000 of them before it does anything, of which 60,000 become resident. */
export const mostData = 1_150_000

/** Seconds of processor time after which the operating system ends the child, should nobody be left to do it. */
export const mostProcessor = 30

/** Milliseconds between two looks at what the child has resident. */
export const lookEvery = 25
