import { useFormatter } from 'next-intl'

/** A moment in Shanghai time, in the reader's language. */
export function When({ at, day = false }: { at: string; day?: boolean }) {
  const format = useFormatter()
  return <time dateTime={at} className="whitespace-nowrap">{format.dateTime(new Date(at), day ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' })}</time>
}
