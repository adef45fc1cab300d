import { defineConfig } from '@playwright/test'
import type { Wanted } from './tests/e2e/support/house'
import { browserForTests } from './scripts/test/browser.mjs'

// Workers load this file again: they get the browser the first one found.
process.env.CHROMIUM_PATH ??= await browserForTests()
process.env.TZ = 'America/St_Johns'

export default defineConfig<{ ledger: Wanted }>({
  testDir: 'tests/e2e',
  // The same paths again with other figures.
  testIgnore: process.env.LONG === '1' ? [] : ['**/main-job-other-numbers.spec.ts'],
  outputDir: '.test/e2e-results',
  globalSetup: './tests/e2e/support/setup.ts',
  reporter: [['list']],
  workers: 2,
  // A promise that holds only at the second try does not hold.
  retries: 0,
  forbidOnly: true,
  timeout: process.env.LONG === '1' ? 300_000 : 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'vi-VN',
    timezoneId: 'America/St_Johns',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Costs as much as the test itself: TRACE=1 npx playwright test <file>.
    trace: process.env.TRACE === '1' ? 'on' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium refuses its sandbox to root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
