// Signing in: with a password and a second factor, and what goes wrong is said in words.
import { expect, expectAccessible, test } from './journey.ts'

test('a demo account is chosen on the sign-in page, and leaves again', async ({ arrive }) => {
  const page = await arrive()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sanna Ketola' }).click()
  const me = page.getByRole('button', { name: /Sanna Ketola/ })
  await me.click()
  await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).click()
  await expect(page.getByRole('button', { name: 'Jatka' })).toBeVisible()
  expect((await page.request.get('/api/me')).status()).toBe(401)
})
