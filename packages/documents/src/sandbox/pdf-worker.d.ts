// It is loaded and never called from here; the package brings no types for it.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
