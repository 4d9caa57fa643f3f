import { defineConfig } from 'vitest/config'

// A test here starts servers and makes databases: seconds, not milliseconds, on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } })
