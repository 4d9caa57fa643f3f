/** The box that selects one report for the act of its form; an empty place of the same width where there is none. */
export function TickRow({ report, label }: { report: string | null; label: string }) {
  if (report === null) return <span aria-hidden className="size-5 shrink-0" />
  return <input type="checkbox" name="reports" value={report} aria-label={label} className="size-5 shrink-0 translate-y-1 accent-accent" />
}
