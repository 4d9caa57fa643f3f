/** The report: its format, its rules, the order of its life. Pure: no I/O, no clock; the browser runs the same code. */
export * from './lifecycle.ts'
export * from './policy.ts'
export * from './refusals.ts'
export * from './format/index.ts'
export * from './chain.ts'
export * from './recognise/index.ts'
export * from './rules/index.ts'
export { mismatches } from './narrative/mismatches.ts'
