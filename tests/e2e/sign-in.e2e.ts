// Signing in: a new worker's first day with password and second factor; what goes wrong is said in words, and a session ends for good.
import { Secret, TOTP } from 'otpauth'
import { expect, expectAccessible, test, type Page } from './journey.ts'

test('a demo account is chosen on the sign-in page, and leaves again', async ({ arrive }) => {
  const page = await arrive()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sanna Ketola' }).click()
  await signOut(page, 'Sanna Ketola')
  expect((await page.request.get('/api/me')).status()).toBe(401)
})

test('the administrator opens an account; the new worker sets up the second factor, and signs in with it the next day', async ({
  arrive,
  signIn,
}) => {
  const [email, password] = ['uusi.tyontekija@esimerkki.example', 'kolme pitkaa sanaa riittaa']
  const own = 'neljä ihan omaa sanaa'

  const office = await signIn('Tomi Kaskela', { to: '/organisaatiot/ihmiset' })
  const newcomer = await withoutAccount(office)
  await office.goto(`/organisaatiot/ihmiset/${newcomer}`)
  await office.getByRole('button', { name: 'Avaa käyttäjätili' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Sähköposti').fill(email)
  await dialog.getByLabel('Ensimmäinen salasana').fill('lyhyt')
  await dialog.getByRole('button', { name: 'Avaa käyttäjätili' }).click()
  await expect(dialog.getByRole('alert')).toContainText('12 merkkiä')
  await dialog.getByLabel('Ensimmäinen salasana').fill(password)
  await dialog.getByRole('button', { name: 'Avaa käyttäjätili' }).click()
  await expect(dialog).toBeHidden()
  await expect(office.getByRole('cell', { name: email })).toBeVisible()

  const page = await arrive()
  await givePassword(page, email, 'jotakin aivan muuta')
  await expect(page.getByRole('alert')).toContainText('Sähköposti tai salasana on väärin')
  await givePassword(page, email, password)
  await expect(page.getByRole('heading', { name: 'Ota toinen tunniste käyttöön' })).toBeVisible()
  // Half signed in is not signed in.
  expect((await page.request.get('/api/today')).status()).toBe(401)
  await expectAccessible(page)
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await giveCode(page, otherThan(codeOf(secret)))
  await expect(page.getByRole('alert')).toContainText('Koodi ei kelpaa')
  const used = codeOf(secret)
  await giveCode(page, used)
  // Ten codes for the day the phone is lost, shown once; and a password that only she knows.
  await expect(page.getByRole('heading', { name: 'Ota palautuskoodit talteen' })).toBeVisible()
  await expectAccessible(page)
  const codes = page.getByRole('list', { name: 'Palautuskoodit' }).locator('code')
  await expect(codes).toHaveCount(10)
  const spare = await codes.first().innerText()
  await page.getByRole('button', { name: 'Koodit ovat tallessa, jatka' }).click()
  await expect(page.getByRole('heading', { name: 'Valitse oma salasana' })).toBeVisible()
  await expectAccessible(page)
  expect((await page.request.get('/api/today')).status()).toBe(401)
  await page.getByLabel('Uusi salasana', { exact: true }).fill(own)
  await page.getByLabel('Uusi salasana toisen kerran').fill('jotakin muuta pitkää')
  await page.getByRole('button', { name: 'Vaihda salasana' }).click()
  await expect(page.getByRole('alert')).toContainText('eivät ole samat')
  await page.getByLabel('Uusi salasana toisen kerran').fill(own)
  await page.getByRole('button', { name: 'Vaihda salasana' }).click()
  await expect(page.getByRole('button', { name: /Aune Alku/ })).toBeVisible()
  await signOut(page, 'Aune Alku')

  await givePassword(page, email, own)
  await expect(page.getByRole('heading', { name: 'Anna vahvistuskoodi' })).toBeVisible()
  await expect(page.locator('code')).toHaveCount(0)
  // A code that has been used opens nothing a second time: the next one does.
  await giveCode(page, used)
  await expect(page.getByRole('alert')).toContainText('Koodi ei kelpaa')
  await giveCode(page, codeOf(secret, 30))
  await expect(page.getByRole('button', { name: /Aune Alku/ })).toBeVisible()
  await signOut(page, 'Aune Alku')

  await givePassword(page, email, own)
  await page.getByRole('button', { name: 'Puhelin ei ole mukana' }).click()
  await page.getByLabel('Palautuskoodi').fill(spare)
  await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
  await expect(page.getByRole('button', { name: /Aune Alku/ })).toBeVisible()
  await page.goto('/asetukset')
  await expect(page.getByText('9 käyttämättä')).toBeVisible()
  await expectAccessible(page)
})

test('the page speaks the browser’s language until one is chosen, and then that one on every device', async ({
  arrive,
}) => {
  const swedish = await arrive({ locale: 'sv-FI' })
  await swedish.getByRole('button', { name: 'Heidi Rautasalo' }).click()
  await expect(swedish.getByRole('heading', { level: 1 })).toContainText('Hej Heidi')
  const worker = await arrive({ locale: 'sv-FI' })
  await worker.getByRole('button', { name: 'Aleksi Tuominiitty' }).click()
  await expect(worker.getByRole('heading', { name: 'I dag', level: 1 })).toBeVisible()
  await worker.goto('/asetukset')
  await worker.getByText('English', { exact: true }).click()
  await expect(worker.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  const elsewhere = await arrive({ locale: 'fi-FI' })
  await elsewhere.getByRole('button', { name: 'Aleksi Tuominiitty' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
})

test('after five wrong passwords the door rests, and says so', async ({ arrive }) => {
  const page = await arrive()
  for (let i = 0; i < 5; i++) {
    await givePassword(page, 'kuka.tahansa@esimerkki.example', `arvaus ${i}`)
    await expect(page.getByRole('alert')).toContainText('väärin')
  }
  await givePassword(page, 'kuka.tahansa@esimerkki.example', 'arvaus 6')
  await expect(page.getByRole('alert')).toContainText('Odota 15 minuuttia')
  await expect(page.getByLabel('Sähköposti')).toHaveValue('kuka.tahansa@esimerkki.example')
})

test('a session ended from another device ends here too, and takes what was read with it', async ({
  arrive,
  signIn,
}) => {
  const here = await signIn('Sanna Ketola')
  await expect(here.getByRole('heading', { name: 'Tänään', level: 1 })).toBeVisible()
  const there = await arrive()
  await there.getByRole('button', { name: 'Sanna Ketola' }).click()
  await expect(there.getByRole('heading', { name: 'Tänään', level: 1 })).toBeVisible()
  await there.goto('/asetukset')
  const sessions = there.getByRole('table', { name: 'Avoimet istunnot' })
  await expect(sessions.getByRole('button', { name: 'Sulje istunto' })).toHaveCount(2)
  await sessions.getByRole('button', { name: 'Sulje istunto' }).last().click()
  await expect(sessions.getByRole('button', { name: 'Sulje istunto' })).toHaveCount(1)
  await here.getByRole('link', { name: 'Perheet' }).first().click()
  await expect(here.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible()
})

async function givePassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Sähköposti').fill(email)
  await page.getByLabel('Salasana').fill(password)
  await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/api/sign-in')),
    page.getByRole('button', { name: 'Jatka' }).click(),
  ])
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Koodi').fill(code)
  await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/api/sign-in/second-factor')),
    page.getByRole('button', { name: 'Kirjaudu sisään' }).click(),
  ])
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).click()
  await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible()
}

const codeOf = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
    timestamp: Date.now() + later * 1000,
  })

const otherThan = (code: string): string => String((Number(code) + 500_000) % 1_000_000).padStart(6, '0')

/** A worker who has just been hired through the form, in the county's own organisation. */
async function withoutAccount(page: Page): Promise<string> {
  await page.goto('/organisaatiot')
  await page.getByRole('link', { name: 'Esimerkkilän hyvinvointialue' }).click()
  await page.getByRole('link', { name: 'Lisää työntekijä' }).click()
  await page.getByLabel('Etunimi').fill('Aune')
  await page.getByLabel('Sukunimi').fill('Alku')
  await page.getByLabel('Nimike').fill('perhekumppani')
  await page.getByRole('button', { name: 'Tallenna' }).click()
  await page.waitForURL(/\/organisaatiot\/ihmiset\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: 'Anna tehtävä' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tehtävä').selectOption('Perhekumppani')
  await dialog.getByRole('combobox', { name: 'Yksikkö' }).pressSequentially('Perhekeskus Kuu')
  await page.getByRole('option', { name: /Perhekeskus Kuusikko/ }).click()
  await dialog.getByRole('button', { name: 'Anna tehtävä' }).click()
  await expect(dialog).toBeHidden()
  return page.url().split('/').at(-1)!
}
