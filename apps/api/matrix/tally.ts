/** What was asked, compared and found otherwise than the table says. */
export class Tally {
  readonly counts = new Map<string, number>()
  readonly disagreements: string[] = []
  private readonly most: number

  /** `most`: stop after so many disagreements; a mutant is dead after one. */
  constructor(most = Infinity) {
    this.most = most
  }

  /** One cell: somebody asked one thing of one report, and what came is compared with the table. The line is written only where it is needed. */
  cell(kind: string, expected: string, found: string, line: () => string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
    if (expected === found) return
    this.disagreements.push(`${line()}: the table says ${expected}, the system ${found}`)
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  get full(): boolean {
    return this.disagreements.length >= this.most
  }

  /** The totals, a line each, and every disagreement. */
  report(): string {
    const counts = [...this.counts].map(([kind, count]) => `${String(count).padStart(8)}  ${kind}`)
    return [`${this.total} cells`, ...counts, `${this.disagreements.length} disagreements`, ...this.disagreements].join('\n')
  }
}
