import { configDefaults, defineConfig } from 'vitest/config'

/** Puts a spy where the others have loaded the true module. */
const alone = ['src/identity/sign-in.test.ts']

// A test here starts servers and makes databases: seconds, not milliseconds, on a busy machine. The files share a process,
// so that what they import is loaded once.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'together', isolate: false, exclude: [...configDefaults.exclude, ...alone] } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
