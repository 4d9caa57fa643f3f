import { Unreadable } from '@nianbao/report'

/** A value as an object. Throws Unreadable{DAMAGED}, as all of these do where the value is something else. */
export function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable('DAMAGED')
  return value as Record<string, unknown>
}

/** A field of an object; undefined where it has none. */
export const fieldOf = (value: unknown, name: string): unknown => recordOf(value)[name]

/** A value as a list. */
export function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Unreadable('DAMAGED')
  return value
}

/** A value as a text. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable('DAMAGED')
  return value
}

/** A value as a list of texts. */
export const textsOf = (value: unknown): string[] => listOf(value).map(textOf)

/** A value as a whole number. */
export function wholeOf(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new Unreadable('DAMAGED')
  return value as number
}

/** A value as one of those that are known. */
export function oneOf<Known extends string>(value: unknown, known: readonly Known[]): Known {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Unreadable('DAMAGED')
  return found
}

/** Lets null be null. */
export const orNull = <Value>(read: (value: unknown) => Value) => (value: unknown): Value | null => (value === null ? null : read(value))
