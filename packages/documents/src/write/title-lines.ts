/** A title wider than its line, in two: broken before its year, where offices break it. One line, where it fits or has no such place. */
export function titleLines(title: string, fits: (text: string) => boolean): string[] {
  const parts = title.split(/(?=\d{4}年政府信息公开)/u)
  return !fits(title) && parts.length === 2 && parts.every(fits) ? parts : [title]
}
