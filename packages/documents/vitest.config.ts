import { defineConfig } from 'vitest/config'

// A test here draws hundreds of documents, or starts processes: seconds, and more of them on a busy machine.
// The files share a process, so that what they import is loaded once: none changes what is shared.
export default defineConfig({ test: { isolate: false, testTimeout: 120_000 } })
