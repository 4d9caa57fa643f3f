/**
 * pdf.js without the canvas that it loads where it finds one: nothing is painted here, and loading a painter's library takes longer
 * than reading a page.
 */
import { createRequire, Module } from 'node:module'

const require = createRequire(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))

/** What pdf.js takes from a canvas when it is loaded, and only uses when it paints. */
const painter = { DOMMatrix: Object, Path2D: Object }

try {
  const canvas = require.resolve('@napi-rs/canvas')
  require.cache[canvas] ??= Object.assign(new Module(canvas), { filename: canvas, loaded: true, exports: painter })
} catch {
  // It is not installed, and then pdf.js does without by itself.
}

export const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
