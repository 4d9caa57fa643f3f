import type { Written } from './outcome.ts'

/** What a form was sent with, to be filled in again where no script keeps it: no files, no passwords, nothing of the framework's own. */
export function writtenIn(form: FormData): Written {
  const written: Written = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$') && !/password/i.test(name)) (written[name] ??= []).push(value)
  }
  return written
}
