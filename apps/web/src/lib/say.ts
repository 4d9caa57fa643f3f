import type { Label } from '@nianbao/report'

/** The label in the reader's language. */
export function say(label: Label, locale: string): string {
  return locale === 'en' ? label.en : label.zh
}
