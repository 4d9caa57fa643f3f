/** Loads every reader with its library, and the half of pdf.js that it would load itself when it meets the first file. */
export async function loadReaders(): Promise<void> {
  await Promise.all([
    import('../read/word.ts'), import('../read/web-page.ts'), import('../read/xlsx.ts'), import('../read/html.ts'), import('../read/mhtml.ts'), import('../read/pdf.ts'), import('../read/json.ts'), import('../read/csv.ts'), import('../read/text.ts'), import('../read/legacy.ts'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
}
