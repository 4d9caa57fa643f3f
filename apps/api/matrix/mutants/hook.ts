import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Patch, patched } from './mutant.ts'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))
const ours = pathToFileURL(root).href
const patches = new Map<string, readonly Patch[]>()

/**
 * Lets our own modules be loaded once more, otherwise: whatever is imported by a url that ends with `?mutant=NAME` imports
 * the rest of ours by such urls too, and the patched files say what the mutant's patches make of them. The files on the
 * disk and the modules of others stay as they are.
 */
export function hook(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      const name = context.parentURL?.startsWith(ours) ? new URL(context.parentURL).searchParams.get('mutant') : null
      if (name === null || !found.url.startsWith(ours) || found.url.includes('/node_modules/') || found.url.includes('?')) return found
      return { ...found, url: `${found.url}?mutant=${name}` }
    },
    load(url, context, next) {
      const loaded = next(url, context)
      const name = url.startsWith(ours) ? new URL(url).searchParams.get('mutant') : null
      const here = name === null ? [] : (patches.get(name) ?? []).filter(({ file }) => url.startsWith(`${ours}${file}?`))
      if (here.length === 0) return loaded
      const text = typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString('utf8')
      return { ...loaded, source: here.reduce(patched, text) }
    },
  })
}

/** Loads a module of the matrix, and everything beneath it, as this mutant has it. */
export async function importMutant<Module>(name: string, of: readonly Patch[], module: string): Promise<Module> {
  patches.set(name, of)
  return (await import(`${pathToFileURL(root).href}${module}?mutant=${name}`)) as Module
}
