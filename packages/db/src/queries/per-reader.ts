import type { Reader } from '../reader.ts'

/** Builds a question once for each pool (or transaction) instead of at every asking; values go in by `sql.placeholder`. */
export function perReader<Question>(build: (db: Reader) => Question): (db: Reader) => Question {
  const built = new WeakMap<Reader, Question>()
  return (db) => {
    const question = built.get(db) ?? build(db)
    built.set(db, question)
    return question
  }
}
