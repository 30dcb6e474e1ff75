// Every screen by everybody who has it: on a phone and a laptop, in three languages, light and dark; no finding of any kind.
import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { startDemoServer, type DemoServer } from '../support/demo-server.ts'
import { enter, expect, LAPTOP, listen, PHONE, test } from './journey.ts'
import { faultsOf, routesOf, type Spoken } from './screens/look.ts'
import { PLACES, type Place } from './screens/places.ts'

let server: DemoServer

test.describe.configure({ timeout: 600_000 })

test.beforeAll(async () => {
  server = await startDemoServer()
})
test.afterAll(async () => await server.stop())

test('no route is left out', () => {
  const listed = new Set(PLACES.map(({ route }) => route))
  expect(routesOf((file) => readFileSync(file, 'utf8')).filter((route) => !listed.has(route))).toEqual([])
})

test('in Finnish on a laptop', async ({ browser }) => {
  expect(await visit(browser, PLACES, 'fi', { viewport: LAPTOP })).toEqual([])
})

test('in Finnish on a phone', async ({ browser }) => {
  expect(await visit(browser, PLACES, 'fi', { viewport: PHONE, hasTouch: true })).toEqual([])
})

test('in Swedish, dark, on a laptop', async ({ browser }) => {
  expect(await visit(browser, PLACES, 'sv', { viewport: LAPTOP, colorScheme: 'dark' })).toEqual([])
})

test('in Finnish, enlarged to 400 per cent', async ({ browser }) => {
  expect(await visit(browser, PLACES, 'fi', { viewport: ENLARGED })).toEqual([])
})

test('in English, dark, on a phone: one in three', async ({ browser }) => {
  const sample = PLACES.filter((_, i) => i % 3 === 0)
  expect(await visit(browser, sample, 'en', { viewport: PHONE, colorScheme: 'dark' })).toEqual([])
})

/** What 1280 pixels leave at 400 per cent: WCAG 2.1, 1.4.10 Reflow. */
const ENLARGED = { width: 320, height: 640 }

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

async function visit(browser: Browser, places: readonly Place[], language: Spoken, device: BrowserContextOptions) {
  const faults: string[] = []
  for (const [name, theirs] of Map.groupBy(places, ({ as }) => as)) {
    const context = await browser.newContext({ baseURL: server.url, locale: LOCALES[language], ...device })
    const page = await context.newPage()
    const complaints: string[] = []
    listen(page, complaints)
    const written = collectTexts(page)
    await enter(page, name)
    await page.request.put('/api/me/preferences', {
      headers: { 'x-command-id': crypto.randomUUID() },
      data: { language },
    })
    for (const place of theirs) {
      const address = place.at === undefined ? place.route : await place.at(server)
      await page.goto(address)
      const found = [
        ...(await settled(page, place)),
        ...(await faultsOf(page, {
          language,
          written: [...written].toSorted((a, b) => b.length - a.length),
          tellsCodes: place.tellsCodes ?? false,
          speaksAll: place.speaksAll ?? false,
          axe: device.viewport !== ENLARGED,
        })),
        ...complaints.splice(0),
      ]
      faults.push(...found.map((fault) => `${place.route} as ${name}: ${fault}`))
    }
    await context.close()
  }
  return faults
}

/** Until nothing is being fetched or drawn; the sheet of parts shows the waiting itself. */
async function settled(page: Page, { route }: Place): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  const busy = page.locator('main [aria-busy=true]')
  try {
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    if (route !== '/osat') await expect(busy).toHaveCount(0)
    return []
  } catch {
    return ['is still loading']
  }
}

/** Every text that the server sends for the page, the longest first. */
function collectTexts(page: Page): Set<string> {
  const texts = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.length > 2) texts.add(value)
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) collect(each)
  }
  page.on('response', (answer) => {
    if (answer.url().includes('/api/')) void answer.json().then(collect, () => undefined)
  })
  return texts
}
