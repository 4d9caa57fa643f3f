import { defineConfig } from 'vitest/config'

// Each test starts the program anew; on a busy machine that takes a while.
export default defineConfig({ test: { testTimeout: 60_000 } })
