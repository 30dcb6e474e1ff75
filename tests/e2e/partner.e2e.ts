// A family partner's whole path with one family on a phone: from the first contact to the follow-up.
import { addDays, dayInFinland, finnishDay, type Instant } from '#kit/day.ts'
import type { DemoServer } from '../support/demo-server.ts'
import { choose, expect, expectAccessible, goTo, PHONE, test, type Page } from './journey.ts'

const today = dayInFinland(new Date().toISOString() as Instant)
const inDays = (days: number): string => finnishDay(addDays(today, days))

const STORY = 'Aamut ovat mahdottomia. Kukaan ei nouse, ja eskarista soitetaan joka viikko.'
const NEED = 'Että aamulla ehdittäisiin syödä ja lähteä ilman huutoa.'

test('[S3-13] [S0-6] [S4-6] [S4-9] [S0-5] [S2-2] [S0-10] a family partner goes the whole path with one family: contact, plan, meetings, review, ending, follow-up', async ({
  signIn,
  server,
}) => {
  test.setTimeout(240_000)
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
    await move(page, 'Alkuarviointi')
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
    await expect(page.locator('del')).toContainText('neljänä päivänä viikossa')
    await expect(page.locator('ins')).toContainText('joka päivä')
    await expectAccessible(page)
  })

  await test.step('a meeting is agreed for later and one that has been is written down with its mark', async () => {
    await goTo(page, 'Kirjaukset')
    await page.getByRole('button', { name: 'Sovi tapaaminen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Päivä').fill(inDays(3))
    await dialog.getByLabel('Kellonaika').fill('9.30')
    await dialog.getByLabel('Missä').selectOption('Kotona')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Sovi tapaaminen' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(/klo 9\.30/).first()).toBeVisible()
    await expect(page.getByText(/Kotona/).first()).toBeVisible()

    await page.getByRole('link', { name: 'Kirjaa käynti' }).first().click()
    await page.getByLabel('Mikä tapaaminen').selectOption('Tapaaminen, jota ei ollut sovittu')
    await page.getByRole('group', { name: 'Keitä oli mukana' }).getByLabel('Aino').check()
    await page.getByRole('button', { name: 'Toteutui' }).click()
    await page.getByLabel('Mitä tapahtui, yksi rivi riittää').fill('Tehtiin aamulista jääkaapin oveen.')
    await page.getByLabel('Seuraava askel').fill('Kokeillaan listaa viikko.')
    await page.getByLabel('Perhe näkee tämän kirjauksen').check()
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await expect(page.getByText('Tehtiin aamulista jääkaapin oveen.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('at the start the mother answers the situation check on the worker’s device', async () => {
    await answerCheck(page, 'Alussa', [2, 2, 3, 3, 4])
  })

  await test.step('the work goes through the change phase to the ending', async () => {
    await move(page, 'Muutosvaihe')
    await move(page, 'Hallittu päättäminen')
    await answerCheck(page, 'Lopussa', [4, 4, 4, 4, 8, 5, 4])
    await expect(page.getByText(/pistettä parempaan/).first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('with open items there is no ending without a reason; with all of them done there is', async () => {
    await goTo(page, 'Päättäminen')
    await page.getByRole('button', { name: 'Siirrä seurantaan' }).click()
    await expect(page.getByRole('alert')).toContainText('tarkistuslistassa on avoimia kohtia (5)')
    expect(await phaseOf(server)).toBe('controlled_ending')
    await page.getByLabel('Tavoitteet on käyty yhdessä läpi').check()
    await page.getByLabel('Jatkuvilla palveluilla on vastuuhenkilö').check()
    await page.getByLabel('Miten perhe saa taas yhteyden').fill('Soitto Sannalle tai perhekeskukseen, arkisin 9–15.')
    await choose(page, 'Loppukysely', 'Tehty')
    await page.getByLabel('Päätösmerkintä').fill('Aamut sujuvat. Aino sanoo, että lista auttoi eniten.')
    await page.getByLabel(/^Seurantapäivä/).fill(inDays(6))
    await page.getByRole('button', { name: 'Tallenna lista' }).click()
    await expect(page.getByText('Kaikki kohdat on tehty.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Siirrä seurantaan' }).click()
    await expect(page.getByText('Perhe on nyt seurannassa.').first()).toBeVisible()
    expect(await phaseOf(server)).toBe('follow_up')
  })

  await test.step('the follow-up is on Today, and is done there', async () => {
    await page.goto('/')
    const row = page
      .getByRole('listitem')
      .filter({ hasText: 'Perhe Keksitty' })
      .filter({ hasText: /seuran/i })
    await row.getByRole('button').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Mitä tehtiin ja mitä siitä seurasi').fill('Soitettiin. Aamut sujuvat yhä.')
    await dialog.getByRole('button', { name: 'Merkitse tehdyksi' }).click()
    await expect(dialog).toBeHidden()
    await expect(row).toHaveCount(0)
  })
})

/** Question by question, as the family's own hand would. */
async function answerCheck(page: Page, point: string, answers: readonly number[]): Promise<void> {
  await goTo(page, 'Hyvinvointi')
  await page.getByRole('link', { name: 'Tee kysely' }).click()
  await choose(page, 'Kuka vastaa', 'Aino')
  await page.getByLabel('Missä vaiheessa').selectOption(point)
  await page.getByLabel('Miten vastataan').selectOption('Työntekijän laitteella')
  await page.getByRole('button', { name: 'Aloita' }).click()
  for (const [i, answer] of answers.entries()) {
    if (i === 3) await expect(page.getByText(/Luotan siihen, että viranomaiset ja palvelut/)).toBeVisible()
    await page.getByRole('radio', { name: new RegExp(`^${answer}(,|$)`) }).check({ force: true })
    await page.getByRole('button', { name: 'Seuraava' }).click()
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tallenna vastaukset' }).click()
  await expect(page.getByText('Vastaukset on tallennettu.').first()).toBeVisible()
}

async function move(page: Page, phase: string): Promise<void> {
  await goTo(page, 'Yleiskuva')
  await page.getByRole('button', { name: 'Siirrä vaihetta' }).click()
  const dialog = page.getByRole('dialog')
  await choose(dialog, 'Mihin vaiheeseen', phase)
  await dialog.getByRole('button', { name: 'Siirrä', exact: true }).click()
  await expect(dialog).toBeHidden()
}

const phaseOf = async (server: DemoServer): Promise<string> =>
  (await server.ask<{ phase: string }>('select phase from families.family where name = $1', ['Keksitty']))[0]!.phase
