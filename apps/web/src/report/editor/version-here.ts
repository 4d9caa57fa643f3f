// Kept outside of the components: the editor saves, and what stands above it on the page hears of it.
let here: { report: string; version: number } | null = null
const readers = new Set<() => void>()

/** Notes the version of the report that was last saved from this page. */
export function noteVersion(report: string, version: number): void {
  if (here?.report === report && here.version === version) return
  here = { report, version }
  for (const read of readers) read()
}

/** That version; null where this page has saved nothing of that report. */
export const versionOf = (report: string): number | null => (here?.report === report ? here.version : null)

/** Calls `read` whenever a version is noted, until what it answers is called. */
export function listen(read: () => void): () => void {
  readers.add(read)
  return () => void readers.delete(read)
}
