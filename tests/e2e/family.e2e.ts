// A family's own page: who helps us, what we agreed, who has looked; a young person's own; nobody else's.
import { expect, expectAccessible, expectNoSidewaysScroll, familyNamed, PHONE, test } from './journey.ts'

test('[S0-18] [S4-10] a mother sees her family’s helpers, plan and log on her phone, and no other family', async ({
  arrive,
  server,
}) => {
  const page = await arrive({ viewport: PHONE, hasTouch: true })
  await page.getByRole('button', { name: 'Heidi Rautasalo' }).click()
  await expect(page).toHaveURL(/\/perhe$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hei Heidi')
  await expect(page.getByText('Sanna Ketola').first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  const helper = page
    .getByRole('listitem')
    .filter({ hasText: 'Sanna Ketola' })
    .filter({ hasText: /perhekumppani/i })
  await expect(helper.first(), 'who helps us, in which task').toBeVisible()
  await page.getByRole('link', { name: 'Suunnitelma' }).click()
  await expect(page).toHaveTitle(/Suunnitelma/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Tietomme' }).click()
  await expect(page.getByRole('heading', { name: 'Kuka on katsonut tietojanne' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Sanna Ketola' })).toContainText('Miksi')
  await expectAccessible(page)
  await page.goBack()
  await expect(page).toHaveURL(/suunnitelma$/)

  const other = await familyNamed(server, 'Koivuranta')
  for (const part of ['', '/plan', '/log', '/notes', '/circle'])
    expect((await page.request.get(`/api/families/${other}${part}`)).status(), part).toBe(404)
  expect((await page.request.get('/api/families')).status()).toBe(403)
})

test('a young person has a page of their own, and it is not the mother’s', async ({ signIn }) => {
  const leo = await signIn('Leo Rautasalo', { to: '/perhe', viewport: PHONE })
  await expect(leo.getByRole('heading', { level: 1 })).toContainText('Hei Leo. Tämä sivu on sinun.')
  const heidi = await signIn('Heidi Rautasalo', { to: '/perhe', viewport: PHONE })
  await expect(heidi.getByRole('heading', { level: 1 })).toContainText('Hei Heidi')
})
