// The browser of the journeys is real, and carries two people at once (a second context once made it fall).
import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { findChromium } from './support/chromium.ts'

test('opens pages in two contexts that share nothing', { timeout: 120_000 }, async () => {
  const browser = await chromium.launch(findChromium())
  try {
    const pages = []
    for (const name of ['Aino', 'Väinö']) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.route('http://family.esimerkki.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1></h1>' }),
      )
      await page.goto('http://family.esimerkki.example/')
      await page.evaluate((text) => {
        localStorage.setItem('name', text)
        document.querySelector('h1')!.textContent = `${text} ${localStorage.length}`
      }, name)
      pages.push(page)
    }
    const headings = await Promise.all(pages.map((page) => page.getByRole('heading').textContent()))
    expect(headings).toEqual(['Aino 1', 'Väinö 1'])
  } finally {
    await browser.close()
  }
})
