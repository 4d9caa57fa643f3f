import type { Context } from './context.ts'

/**
 * A loader (or anything else) that lives as long as one request and is shared by all subgraphs of it.
 * `make` runs at most once per request, at first use, and again after `forget`.
 */
export function perRequest<Loader>(make: (context: Context) => Loader): (context: Context) => Loader {
  const key = {}
  return (context) => {
    if (!context.memory.has(key)) context.memory.set(key, make(context))
    return context.memory.get(key) as Loader
  }
}

/** Drops what the request has loaded; called after every act, so that what is read next is what stands now. */
export const forget = (context: Context): void => context.memory.clear()
