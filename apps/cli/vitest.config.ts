import { defineConfig } from 'vitest/config'

// Each test starts the program anew; on a busy machine that takes a while, and one of them waits for ten seconds: the others need not.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, maxConcurrency: 4 } })
