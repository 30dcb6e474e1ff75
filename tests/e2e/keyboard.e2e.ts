// Without a mouse: from the sign-in page to a marked meeting and an open family.
import { expect, test, type Page } from './journey.ts'

test('a partner signs in, marks a meeting and opens a family by keyboard alone', async ({ arrive }) => {
  const page = await arrive()
  await press(page, 'Tab', () => focusIs(page, /Sanna Ketola/))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Tänään', level: 1 })).toBeVisible()

  // The first stop leads past the menu.
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Siirry sisältöön')
  await page.keyboard.press('Enter')
  await press(page, 'Tab', () => focusIs(page, /Toteutui/))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Tapaaminen on merkitty: toteutui/).first()).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('koivur')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Perheet', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Perhe Koivuranta' })).toBeVisible()
  await press(page, 'Tab', () => focusIs(page, /Perhe Koivuranta/))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Perhe Koivuranta', level: 1 })).toBeVisible()
})

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document
    return at === null ? '' : `${at.getAttribute('aria-label') ?? ''} ${(at as HTMLElement).innerText}`
  })

const focusIs = async (page: Page, what: RegExp): Promise<boolean> => what.test(await focused(page))

/** Goes on until it is reached, and always sees where it is. */
async function press(page: Page, key: string, reached: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key)
    if (await reached()) return
    const shows = await page.evaluate(() => {
      const at = document.activeElement
      return at === null || at === document.body || at.getBoundingClientRect().width > 0
    })
    expect(shows, 'focus is on something that can be seen').toBe(true)
  }
  throw new Error(`not reached by ${key}: ${await focused(page)}`)
}
