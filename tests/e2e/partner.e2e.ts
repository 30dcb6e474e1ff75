// A family partner's whole path with one family on a phone: from the first contact to the follow-up.
import { addDays, dayInFinland, finnishDay, type Instant } from '#kit/day.ts'
import { expect, expectAccessible, PHONE, test, type Page } from './journey.ts'

const today = dayInFinland(new Date().toISOString() as Instant)
const inDays = (days: number): string => finnishDay(addDays(today, days))

const STORY = 'Aamut ovat mahdottomia. Kukaan ei nouse, ja eskarista soitetaan joka viikko.'
const NEED = 'Että aamulla ehdittäisiin syödä ja lähteä ilman huutoa.'

test('a contact becomes a family with a need, a plan and its second version', async ({ signIn }) => {
  test.setTimeout(180_000)
  const page = await signIn('Sanna Ketola', { viewport: PHONE, hasTouch: true })

  await test.step('the contact is taken with its urgency decided', async () => {
    await page.getByRole('link', { name: 'Uusi yhteydenotto' }).click()
    await choose(page, 'Kuka otti yhteyttä', 'Vanhempi')
    await choose(page, 'Miten', 'Puhelimitse')
    await page.getByLabel('Yhteyttä ottaneen nimi').fill('Aino Keksitty')
    await page.getByLabel('Puhelin').fill('000 123 4567')
    await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click()
    // What is missing is said at once, and the summary leads to it.
    await page.getByRole('alert').getByRole('link').first().click()
    await expect(page.getByLabel('Omin sanoin')).toBeFocused()
    await page.keyboard.type(STORY)
    await choose(page, 'Kuinka kiireellinen asia on', 'Muutaman päivän sisällä')
    await page.getByLabel('Mihin arvio perustuu').fill('Lapset ovat turvassa, mutta koulupäiviä jää väliin.')
    await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vanhempi, puhelimitse')
    await expect(page.getByText(STORY)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the family is opened with two members, and the partner is named', async () => {
    await page.getByRole('link', { name: 'Avaa perhe ja aloita arviointi' }).click()
    const mother = page.getByRole('group', { name: 'Aino Keksitty' })
    await expect(mother.getByLabel('Suhde perheeseen')).toHaveValue('parent')
    await mother.getByLabel('Syntymäpäivä').fill('3.4.1990')
    await page.getByRole('button', { name: 'Lisää henkilö' }).click()
    const child = page.getByRole('group', { name: 'Keksitty', exact: true })
    await child.getByLabel('Etunimi').fill('Eetu')
    const eetu = page.getByRole('group', { name: 'Eetu Keksitty' })
    await eetu.getByLabel('Suhde perheeseen').selectOption('Lapsi')
    await eetu.getByLabel('Syntymäpäivä').fill('12.5.2020')
    await choose(page, 'Perhekumppani', /Minä/)
    await page.getByRole('button', { name: 'Avaa perhe' }).click()
    await expect(page.getByRole('heading', { name: 'Perhe Keksitty', level: 1 })).toBeVisible()
    await expect(page.getByText(/Eetu/).first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the initial assessment starts from a need in own words', async () => {
    await goTo(page, 'Alkuarviointi')
    await page.getByRole('button', { name: 'Aloita alkuarviointi' }).click()
    await page.getByRole('button', { name: 'Lisää tarve' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Mitä perhe sanoi, sen omin sanoin').fill(NEED)
    await dialog.getByLabel('Kuka sanoi').selectOption('Aino')
    await dialog.getByLabel('Mihin elämän alueeseen tarve kuuluu').selectOption('Arki')
    await choose(dialog, 'Haluaako perhe apua tähän', 'Haluaa apua')
    await choose(dialog, 'Kuka tarpeen tunnisti', 'Perhe itse')
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(NEED).first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the plan answers the need with a goal and a step that has an owner and a day', async () => {
    await goTo(page, 'Suunnitelma')
    await page.getByRole('button', { name: /Aloita versio 1/ }).click()
    await expect(page.getByText(NEED).first()).toBeVisible()
    await page.getByRole('button', { name: 'Lisää tavoite tähän' }).click()
    await page.getByLabel('Mitä tavoitellaan').fill('Aamut sujuvat rauhassa')
    await page.getByLabel('Mistä näemme, että se toteutuu').fill('Eetu on eskarissa ajoissa neljänä päivänä viikossa')
    await page.getByLabel('Mihin mennessä').fill(inDays(60))
    await page.getByRole('button', { name: 'Lisää askel' }).click()
    await page.getByLabel('Mitä tehdään').fill('Vaatteet ja reput laitetaan valmiiksi illalla')
    await page.getByLabel('Kuka', { exact: true }).selectOption('Aino')
    await page.getByLabel('Milloin').fill(inDays(7))
    await page.getByLabel('Suunnitelma tarkistetaan viimeistään').fill(inDays(90))
    await expect(page.getByText('Tallennettu').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Sovi suunnitelmasta' }).click()
    const dialog = page.getByRole('dialog')
    await choose(dialog, 'Aino', 'Sopi suunnitelmasta')
    await choose(dialog, 'Eetu', 'Tuli kuulluksi')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Ota suunnitelma voimaan' }).click()
    await expect(page.getByRole('heading', { name: 'Tukisuunnitelma 1' })).toBeVisible()
    await expect(page.getByRole('table', { name: /Askeleet tavoitteeseen/ })).toContainText('Aino')
  })

  await test.step('a step is done, and a review makes a second version that says what changed', async () => {
    await page.getByRole('button', { name: 'Merkitse tehdyksi: Vaatteet ja reput laitetaan valmiiksi illalla' }).click()
    await expect(page.getByText('Askelista tehty 1 / 1.')).toBeVisible()
    await page.getByRole('button', { name: 'Aloita versio 2' }).click()
    await page.getByLabel('Miksi uusi versio').fill('Aamut sujuvat jo, illat eivät vielä.')
    await page.getByLabel('Mistä näemme, että se toteutuu').fill('Eetu on eskarissa ajoissa joka päivä')
    await expect(page.getByText('Tallennettu').first()).toBeVisible()
    await page.getByRole('button', { name: 'Sovi suunnitelmasta' }).click()
    const dialog = page.getByRole('dialog')
    await choose(dialog, 'Aino', 'Sopi suunnitelmasta')
    await choose(dialog, 'Eetu', 'Tuli kuulluksi')
    await dialog.getByRole('button', { name: 'Ota suunnitelma voimaan' }).click()
    await expect(page.getByRole('heading', { name: 'Tukisuunnitelma 2' })).toBeVisible()
    await page.getByRole('link', { name: 'Vertaa versioita' }).click()
    await expect(page.getByText('neljänä päivänä viikossa')).toBeVisible()
    await expect(page.getByText('joka päivä')).toBeVisible()
    await expectAccessible(page)
  })
})

async function choose(
  within: Page | ReturnType<Page['getByRole']>,
  question: string,
  answer: string | RegExp,
): Promise<void> {
  await within.getByRole('group', { name: question }).getByLabel(answer).check()
}

/** A page of the family that is open. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Perheen sivut' }).getByRole('link', { name }).click()
}
