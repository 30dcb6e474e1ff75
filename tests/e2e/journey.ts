// What every journey stands on: a server of its own with the demo county, people who sign in on devices of their own, and pages that may not complain.
import { AxeBuilder } from '@axe-core/playwright'
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test'
import { startDemoServer, type DemoServer } from '../support/demo-server.ts'

export { expect, type Page }

export const PHONE = { width: 390, height: 844 }
export const LAPTOP = { width: 1280, height: 900 }

type Device = Pick<BrowserContextOptions, 'viewport' | 'locale' | 'colorScheme' | 'hasTouch'>

type Given = {
  readonly server: DemoServer
  /** A device of its own at the sign-in page. */
  arrive(device?: Device): Promise<Page>
  /** A device of its own, signed in as a demo account, at `to`. */
  signIn(name: string, device?: Device & { to?: string }): Promise<Page>
}

export const test = base.extend<Given>({
  // The tool reads which fixtures are needed off the first parameter.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, give) => {
    const server = await startDemoServer()
    await give(server)
    await server.stop()
  },
  arrive: async ({ browser, server }, give) => {
    const complaints: string[] = []
    const devices: BrowserContext[] = []
    await give(async (device = {}) => {
      const context = await browser.newContext({ baseURL: server.url, viewport: LAPTOP, ...device })
      devices.push(context)
      const page = await context.newPage()
      listen(page, complaints)
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      return page
    })
    await Promise.all(devices.map((device) => device.close()))
    expect(complaints, 'errors in the console').toEqual([])
  },
  signIn: async ({ arrive }, give) => {
    await give(async (name, { to = '/', ...device } = {}) => {
      const page = await arrive(device)
      await enter(page, name)
      await page.goto(to)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      return page
    })
  },
})

/** A refused call is the screen's to word, so the browser's own line about it is no complaint. */
export function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
}

/** Signs in as a demo account without the sign-in page. */
export async function enter(page: Page, name: string): Promise<void> {
  const { personas } = (await (await page.request.get('/api/demo/personas')).json()) as {
    personas: { accountId: string; name: string }[]
  }
  const persona = personas.find((each) => each.name === name)
  if (persona === undefined)
    throw new Error(`The demo has no ${name}, only ${personas.map((each) => each.name).join(', ')}.`)
  const answer = await page.request.post('/api/demo/sign-in', {
    headers: { 'x-command-id': crypto.randomUUID() },
    data: { accountId: persona.accountId },
  })
  expect(answer.status()).toBe(200)
}

/** No finding of axe on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    `axe on ${page.url()}`,
  ).toEqual([])
}

/** The page itself never scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `sideways scroll of ${page.url()}, px`).toBeLessThanOrEqual(0)
}

/** Chooses one answer of a question whose answers all show. */
export async function choose(
  within: Page | Locator,
  question: string | RegExp,
  answer: string | RegExp,
): Promise<void> {
  await within.getByRole('group', { name: question }).getByLabel(answer).check()
}

/** Another page of the family that is open. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Perheen sivut' }).getByRole('link', { name }).click()
}

/** The number of a demo family in its address. */
export async function familyNamed(server: DemoServer, name: string): Promise<string> {
  const [row] = await server.ask<{ family_id: string }>('select family_id from families.family where name = $1', [name])
  if (row === undefined) throw new Error(`The demo has no family ${name}.`)
  return row.family_id
}
