import { defineConfig } from 'vitest/config'

// Some of these draw and read hundreds of reports: seconds, and more of them on a busy machine.
// The files share a process, so that what they import is loaded once: none changes what is shared.
export default defineConfig({ test: { isolate: false, testTimeout: 60_000 } })
