/** A ledger has many requests, and few days and words. */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (!known.has(text)) known.set(text, of(text))
    return known.get(text) as Value
  }
}

/** The same for two texts. */
export function remembered2<Value>(of: (a: string, b: string) => Value): (a: string, b: string) => Value {
  const known = remembered((a: string) => remembered((b: string) => of(a, b)))
  return (a, b) => known(a)(b)
}
