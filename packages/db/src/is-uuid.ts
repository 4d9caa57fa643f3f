const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Could this be an id of something? What is no uuid must not reach a uuid column: Postgres would answer with an error. */
export const isUuid = (text: string): boolean => uuid.test(text)
