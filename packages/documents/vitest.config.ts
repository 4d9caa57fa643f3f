import { defineConfig } from 'vitest/config'

// A test here draws hundreds of documents, or starts processes: seconds, and more of them on a busy machine.
export default defineConfig({ test: { testTimeout: 120_000 } })
