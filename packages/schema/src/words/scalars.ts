import { GraphQLError } from 'graphql'
import { type Builder, everyone } from '../builder.ts'

const noInput = () => {
  throw new GraphQLError('This scalar is only ever answered, never sent.', { extensions: { code: 'BAD_USER_INPUT' } })
}
const isDate = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** The scalars that every subgraph speaks, the same in each. */
export function scalars(builder: Builder): void {
  builder.scalarType('CellValue', {
    subGraphs: everyone,
    description: 'What a cell says: a JSON integer; for the fee (disclosure.fees.amountWanYuan, in 10,000 yuan) a decimal string as written; null when the cell holds no number.',
    serialize: (value) => value as number | string,
    parseValue: noInput,
    parseLiteral: noInput,
  })
  builder.scalarType('Count', {
    subGraphs: everyone,
    description: 'A whole number from 0 to 2^53-1, as a JSON integer (Int would end at 2^31).',
    serialize: Number,
    parseValue: noInput,
    parseLiteral: noInput,
  })
  builder.scalarType('Date', {
    subGraphs: everyone,
    description: 'A calendar day in China, YYYY-MM-DD.',
    serialize: String,
    parseValue: (value) => {
      if (isDate(value)) return value
      throw new GraphQLError('Not a calendar day of the form YYYY-MM-DD.', { extensions: { code: 'BAD_USER_INPUT' } })
    },
  })
  builder.scalarType('DateTime', {
    subGraphs: everyone,
    description: 'A moment, ISO 8601 in UTC, for instance 2026-01-28T02:00:00.000Z.',
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
    parseValue: noInput,
    parseLiteral: noInput,
  })
}
