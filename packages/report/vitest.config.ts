import { defineConfig } from 'vitest/config'

// Some of these draw and read hundreds of reports: seconds, and more of them on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000 } })
