/** A number with its English noun: 1 member, 2 members, 0 members; `many` where the plural is no mere s. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
