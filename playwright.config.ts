// Browser journeys, two at a time, in a real Chromium, each against a server and a database of its own. The tool asks for a default export.
import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/support/chromium.ts'

const { executablePath, args, env } = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalSetup: './tests/support/journeys-setup.ts',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args, env },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
