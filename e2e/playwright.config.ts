import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Drawn once for all processes of a run; set it to see a run again.
process.env.STORY_SEED ??= String(1 + Math.floor(Math.random() * 1_000_000))

// What `npm test` found or installed; run by hand, the system's own, else Playwright's.
const chromium = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

export default defineConfig({
  testDir: './stories',
  globalSetup: './setup/start.ts',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? [['list'], ['json']] : [['list']],
  metadata: { seed: process.env.STORY_SEED },
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      // In a C locale Chromium gives a Chinese file name up and says "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
