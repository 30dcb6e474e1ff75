// Nothing typed is lost: a draft outlives a reload, a sign-out, a lost connection and a restart of the server.
import { enter, expect, test } from './journey.ts'

const STORY = 'Isä kertoo, ettei aamuisin kukaan jaksa nousta. Koulu on soittanut kaksi kertaa.'

test('half a contact is there after a reload, a sign-out and a restart of the server', async ({ server, signIn }) => {
  const page = await signIn('Katri Salmivaara', { to: '/yhteydenotot/uusi' })
  await page.getByRole('group', { name: 'Kuka otti yhteyttä' }).getByLabel('Vanhempi').check()
  await page.getByLabel('Yhteyttä ottaneen nimi').fill('Veikko Esimerkki')
  await page.getByLabel('Omin sanoin').fill(STORY)
  await expect(page.getByText('Luonnos on tallessa')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Jatkat keskeneräistä luonnosta.')).toBeVisible()
  await expect(page.getByLabel('Omin sanoin')).toHaveValue(STORY)

  // The last word is typed and the page is left at once.
  await page.getByLabel('Omin sanoin').fill(`${STORY} Lisäksi vuokra on maksamatta.`)
  await page.getByRole('button', { name: /Katri Salmivaara/ }).click()
  await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).click()
  await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible()
  await server.restart()
  await enter(page, 'Katri Salmivaara')

  await page.goto('/')
  await page.getByRole('region', { name: 'Keskeneräiset luonnokset' }).getByRole('link', { name: /Jatka/ }).click()
  await expect(page.getByLabel('Omin sanoin')).toHaveValue(`${STORY} Lisäksi vuokra on maksamatta.`)
  await expect(page.getByLabel('Yhteyttä ottaneen nimi')).toHaveValue('Veikko Esimerkki')
  await expect(page.getByRole('group', { name: 'Kuka otti yhteyttä' }).getByLabel('Vanhempi')).toBeChecked()

  // Another worker does not see it.
  const other = await signIn('Birgitta Norrgård', { to: '/yhteydenotot/uusi' })
  await expect(other.getByLabel('Omin sanoin')).toHaveValue('')
})

test('what is typed without a connection is kept when it comes back', async ({ signIn }) => {
  const page = await signIn('Katri Salmivaara', { to: '/yhteydenotot/uusi' })
  await page.getByLabel('Yhteyttä ottaneen nimi').fill('Veikko Esimerkki')
  await expect(page.getByText('Luonnos on tallessa')).toBeVisible()
  await page.context().setOffline(true)
  await page.getByLabel('Omin sanoin').fill(STORY)
  await expect(page.getByText(/Ei yhteyttä/)).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText('Luonnos on tallessa')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Omin sanoin')).toHaveValue(STORY)
})

test('a contact sent twice because the answer was lost on the way is one contact', async ({ server, signIn }) => {
  const page = await signIn('Katri Salmivaara', { to: '/yhteydenotot/uusi' })
  await page.getByRole('group', { name: 'Kuka otti yhteyttä' }).getByLabel('Vanhempi').check()
  await page.getByRole('group', { name: 'Miten' }).getByLabel('Puhelimitse').check()
  await page.getByLabel('Yhteyttä ottaneen nimi').fill('Veikko Esimerkki')
  await page.getByLabel('Omin sanoin').fill(STORY)
  await page.getByRole('group', { name: 'Kuinka kiireellinen asia on' }).getByLabel('Ei kiireellinen').check()
  await page.getByLabel('Mihin arvio perustuu').fill('Perhe pärjää muutaman viikon.')

  let answered = 0
  await page.route('**/api/contacts', async (route) => {
    if (route.request().method() !== 'POST' || answered > 0) return await route.continue()
    // The server does its part; the answer never arrives.
    answered = (await route.fetch()).status()
    await route.abort()
  })
  await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(answered).toBe(200)
  await expect(page.getByLabel('Omin sanoin')).toHaveValue(STORY)
  await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click()
  await page.waitForURL(/\/yhteydenotot\/[0-9a-f-]{36}$/)
  expect(await server.ask('select 1 from families.contact where contact_name = $1', ['Veikko Esimerkki'])).toHaveLength(
    1,
  )
})
