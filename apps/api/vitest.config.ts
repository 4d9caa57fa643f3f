import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// The files share a process, so that what they import is loaded once: none changes what is shared.
export default defineConfig({
  // graphql has a CommonJS and an ES build; its other users load the first, and two of them in one process refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: { isolate: false, testTimeout: 60_000, hookTimeout: 120_000 },
})
