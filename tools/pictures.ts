// `npm run pictures`: takes the pictures of README and guides from a running demo (npm start first; another address as the argument).
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../tests/support/chromium.ts'

const url = process.argv[2] ?? 'http://localhost:3000'
const folder = path.resolve(import.meta.dirname, '../docs/pictures')

type Persona = { accountId: string; roles: string[] }
type Picture = {
  name: string
  role: string | null
  locale?: 'fi-FI' | 'sv-FI'
  width?: number
  height?: number
  dark?: boolean
  go: (page: Page) => Promise<unknown>
}

const family = (page: Page, tab: string) => async () => {
  await page.goto('/perheet')
  await page.getByRole('link', { name: 'Lehtovaara' }).first().click()
  await page.waitForURL(/perheet\/[0-9a-f-]{36}/)
  if (tab !== '') await page.goto(`${new URL(page.url()).pathname}/${tab}`)
}

const PICTURES: readonly Picture[] = [
  { name: 'sign-in', role: null, go: (page) => page.goto('/') },
  { name: 'today', role: 'family_partner', go: (page) => page.goto('/') },
  { name: 'today-phone', role: 'family_partner', width: 390, height: 844, go: (page) => page.goto('/') },
  { name: 'families', role: 'family_partner', go: (page) => page.goto('/perheet') },
  { name: 'family', role: 'family_partner', go: (page) => family(page, '')() },
  { name: 'plan', role: 'family_partner', go: (page) => family(page, 'suunnitelma')() },
  { name: 'package', role: 'family_partner', height: 1100, go: (page) => family(page, 'palvelukokonaisuus')() },
  {
    name: 'package-dark',
    role: 'family_partner',
    height: 1100,
    dark: true,
    locale: 'sv-FI',
    go: (page) => family(page, 'palvelukokonaisuus')(),
  },
  { name: 'contacts', role: 'coordinator', go: (page) => page.goto('/yhteydenotot') },
  { name: 'import', role: 'administrator', go: (page) => page.goto('/tuonti') },
  { name: 'family-own', role: 'family_adult', go: (page) => page.goto('/perhe') },
]

mkdirSync(folder, { recursive: true })
const { executablePath, args, env } = findChromium()
const browser = await chromium.launch({ executablePath, args, env })
try {
  for (const picture of PICTURES) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: picture.width ?? 1280, height: picture.height ?? 900 },
      locale: picture.locale ?? 'fi-FI',
      timezoneId: 'Europe/Helsinki',
      colorScheme: picture.dark ? 'dark' : 'light',
    })
    const page = await context.newPage()
    if (picture.role !== null) {
      const { personas } = (await (await page.request.get('/api/demo/personas')).json()) as { personas: Persona[] }
      const persona = personas.find(({ roles }) => roles.includes(picture.role!))
      if (persona === undefined) throw new Error(`${url} offers no ${picture.role}: is it a demo?`)
      await page.request.post('/api/demo/sign-in', {
        headers: { 'x-command-id': crypto.randomUUID() },
        data: { accountId: persona.accountId },
      })
    }
    await picture.go(page)
    await page.locator('h1').first().waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: path.join(folder, `${picture.name}.png`) })
    console.log(`docs/pictures/${picture.name}.png`)
    await context.close()
  }
} finally {
  await browser.close()
}
