/** The edition submitted last is public already (报备): to approve it is to put it on file (已备案). */
export const isPublicAlready = ({ submittedAt, publishedAt }: { submittedAt: string | null; publishedAt: string | null }): boolean =>
  submittedAt !== null && publishedAt !== null && Date.parse(publishedAt) > Date.parse(submittedAt)

/** The same of an approval in the book, whose lines come in the order of time: was what it approved published since it was submitted? */
export function wasPublicAlready(lines: readonly { id: string; act: string }[], approval: string): boolean {
  const before = lines.slice(0, lines.findIndex(({ id }) => id === approval))
  const submitted = before.findLastIndex(({ act }) => act === 'submit')
  return before.slice(submitted + 1).some(({ act }) => act === 'publish')
}
