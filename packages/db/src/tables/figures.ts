import { customType } from 'drizzle-orm/pg-core'

/** `bigint[]` of the form's figures in cell order, null where there is no number; values stay below 2^53. */
export const figures = customType<{ data: (number | null)[]; driverData: string | (string | null)[] }>({
  dataType: () => 'bigint[]',
  toDriver: (values) => `{${values.map((value) => value ?? 'NULL').join(',')}}`,
  // Drizzle's own array would read a null as Number(null), that is 0: a blank cell would become a zero.
  fromDriver: (values) => (typeof values === 'string' ? values.slice(1, -1).split(',') : values).map(figure),
})

const figure = (text: string | null) => (text === null || text === 'NULL' ? null : Number(text))
