import path from 'node:path'
import { defineConfig } from 'vitest/config'

// The files share a process, so that what they import is loaded once: none changes what is shared.
export default defineConfig({ resolve: { alias: { '@': path.join(import.meta.dirname, 'src') } }, test: { include: ['src/**/*.test.ts', 'messages/**/*.test.ts'], isolate: false, testTimeout: 60_000 } })
