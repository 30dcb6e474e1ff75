// One family of two homes under a safety ban and a young person's ban, from the contact to the follow-up: what the partner does, and what each of the parents and the young person reads on a phone of their own.
import { addDays, finnishDay } from '#kit/day.ts'
import {
  choose,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  familyNamed,
  goTo,
  PHONE,
  test,
  type Page,
} from './journey.ts'
import { agreePlan, everything, FAMILY_WORKER, giveAccounts, move, timesLooked, today } from './two-homes.ts'

const COMMON = 'Että viikonvaihdot sujuisivat ilman riitaa.'
const SECRET = 'En halua isän tietävän, että pelkään.'
const REASON = 'Tieto isällä pahentaisi riitaa.'
const REFUGE = 'Salapolku 7'
const PLACE = 'Turvakodin olohuone'
const GOAL = 'Vaihdot sujuvat rauhassa'
const ENDING = 'Perhe muuttaa, loppukeskustelu käytiin puhelimessa.'

test('[S3-2] a family of two homes under a safety ban and a young person’s ban goes from contact to follow-up, and each reads only what is theirs', async ({
  arrive,
  signIn,
  server,
}) => {
  test.setTimeout(300_000)
  const sanna = await signIn('Sanna Ketola')

  await test.step('the mother’s contact is taken and the family opened with two homes', async () => {
    await sanna.getByRole('link', { name: 'Uusi yhteydenotto' }).click()
    await choose(sanna, 'Kuka otti yhteyttä', 'Vanhempi')
    await choose(sanna, 'Miten', 'Puhelimitse')
    await sanna.getByLabel('Yhteyttä ottaneen nimi').fill('Jenni Kuusivuori')
    await sanna.getByLabel('Omin sanoin').fill(COMMON)
    await choose(sanna, 'Kuinka kiireellinen asia on', 'Muutaman päivän sisällä')
    await sanna.getByLabel('Mihin arvio perustuu').fill('Turvassa, mutta kuormittunut.')
    await sanna.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click()
    await sanna.getByRole('link', { name: 'Avaa perhe ja aloita arviointi' }).click()
    await sanna.getByRole('group', { name: 'Jenni Kuusivuori' }).getByLabel('Syntymäpäivä').fill('1.1.1985')
    await addMember(sanna, 'Oskari', 'Vanhempi', 'Toisessa kodissa', '1.1.1983')
    await addMember(sanna, 'Elias', 'Lapsi', 'Kummassakin kodissa', finnishDay(addDays(today, -15 * 366)))
    await choose(sanna, 'Perhekumppani', /Minä/)
    await sanna.getByRole('button', { name: 'Avaa perhe' }).click()
    await expect(sanna.getByRole('heading', { name: 'Perhe Kuusivuori', level: 1 })).toBeVisible()
  })
  const familyId = await familyNamed(server, 'Kuusivuori')
  const [unit] = await server.ask<{ name: string }>(
    'select u.name from organisations.unit u join families.family f using (area_id, unit_id) where f.family_id = $1',
    [familyId],
  )
  // What must never reach the father: where the mother and the meetings are, what Elias keeps, and that he keeps anything.
  const closedToFather = [unit!.name, REFUGE, PLACE, SECRET, REASON, 'young-ban']

  await test.step('the guardians apart decide together, and the mother’s safety ban is set before her address is written', async () => {
    await goTo(sanna, 'Ihmiset ja jakaminen')
    for (const guardian of ['Jenni Kuusivuori', 'Oskari Kuusivuori']) {
      await sanna.getByRole('button', { name: 'Muuta: Elias Kuusivuori' }).click()
      await sanna.getByRole('menuitem', { name: 'Huoltajuus' }).click()
      const dialog = sanna.getByRole('dialog')
      await dialog.getByLabel('Kuka').selectOption(guardian)
      await choose(dialog, 'Miten päättää', 'Yhdessä')
      await dialog.getByRole('button', { name: 'Tallenna' }).click()
      await expect(dialog).toBeHidden()
    }
    const elias = memberRow(sanna, 'Elias')
    await expect(elias).toContainText('Lapsi, kummassakin kodissa')
    await expect(elias).toContainText(/Huoltajat: .*Jenni.*, yhdessä/)
    await expect(elias).toContainText(/Huoltajat: .*Oskari.*, yhdessä/)
    await expect(memberRow(sanna, 'Oskari')).toContainText('Vanhempi, toisessa kodissa')
    await expect(sanna.getByRole('img', { name: /^Perheessä on 3 henkilöä, koteja 2/ })).toBeVisible()

    await memberRow(sanna, 'Jenni')
      .getByRole('button', { name: /^Aseta turvakielto/ })
      .click()
    const asked = sanna.getByRole('alertdialog', { name: 'Asetetaanko turvakielto: Jenni' })
    await expectAccessible(sanna)
    await asked.getByRole('button', { name: 'Aseta turvakielto' }).click()
    await expect(asked).toBeHidden()
    await expect(memberRow(sanna, 'Jenni').getByText('Turvakielto', { exact: true })).toBeVisible()
    await memberRow(sanna, 'Jenni')
      .getByRole('button', { name: /^Lisää yhteystieto/ })
      .click()
    const detail = sanna.getByRole('dialog')
    await detail.getByRole('radio', { name: 'Osoite' }).check()
    await detail.getByRole('textbox', { name: 'Osoite' }).fill(REFUGE)
    await detail.getByRole('button', { name: 'Tallenna' }).click()
    await expect(memberRow(sanna, 'Jenni')).toContainText(`${REFUGE} (turvakiellon alainen)`)
  })

  await test.step('what Elias says is written as needs', async () => {
    await move(sanna, familyId, 'initial_assessment')
    await sanna.reload()
    await goTo(sanna, 'Alkuarviointi')
    await sanna.getByRole('button', { name: 'Aloita alkuarviointi' }).click()
    for (const words of [COMMON, SECRET]) {
      await sanna.getByRole('button', { name: 'Lisää tarve' }).click()
      const dialog = sanna.getByRole('dialog')
      await dialog.getByLabel('Mitä perhe sanoi, sen omin sanoin').fill(words)
      await dialog.getByLabel('Kuka sanoi').selectOption('Elias')
      for (const other of ['Jenni', 'Oskari']) await dialog.getByRole('checkbox', { name: other }).uncheck()
      await dialog.getByLabel('Mihin elämän alueeseen tarve kuuluu').selectOption('Arki')
      await choose(dialog, 'Haluaako perhe apua tähän', 'Haluaa apua')
      await choose(dialog, 'Kuka tarpeen tunnisti', 'Perhe itse')
      await dialog.getByRole('button', { name: 'Tallenna' }).click()
      await expect(dialog).toBeHidden()
      await expect(sanna.getByText(words).first()).toBeVisible()
    }
  })

  await giveAccounts(server, familyId)
  const oskari = await arrive({ viewport: PHONE, hasTouch: true })
  await oskari.getByRole('button', { name: 'Oskari Kuusivuori' }).click()
  await expect(oskari.getByRole('heading', { level: 1 })).toContainText('Hei Oskari')

  await test.step('until Elias forbids it, his father reads both on his phone', async () => {
    await oskari.goto('/perhe/tilanne')
    await expect(told(oskari)).toHaveCount(2)
    await expect(told(oskari).filter({ hasText: SECRET })).toBeVisible()
  })

  await test.step('what Elias keeps from his father is assessed and recorded beside the need', async () => {
    await sanna.getByRole('button', { name: new RegExp(`^Älä näytä huoltajalle ?: ${SECRET}`) }).click()
    const dialog = sanna.getByRole('dialog')
    await choose(dialog, 'Kuka kieltää', 'Elias')
    await choose(dialog, 'Keneltä tiedot pidetään', 'Oskari')
    await dialog.getByLabel('Nuoren painava syy').fill(REASON)
    await dialog.getByLabel('Arvio kehitystasosta').fill('15-vuotias, ymmärtää mitä kielto tarkoittaa.')
    await choose(dialog, 'Ratkaisu', /^Hyväksytään/)
    await expectAccessible(sanna)
    await dialog.getByRole('button', { name: 'Kirjaa ratkaisu' }).click()
    await expect(dialog).toBeHidden()
    await expect(sanna.getByText('Ei näytetä: Oskari')).toHaveCount(1)
  })

  await test.step('a plan is agreed, and a meeting at a place that the safety ban closes', async () => {
    await agreePlan(sanna, familyId, COMMON, GOAL)
    await move(sanna, familyId, 'change')
    await sanna.reload()
    await expect(sanna.getByText('Ei näytetä: Oskari')).toHaveCount(1)
    await goTo(sanna, 'Kirjaukset')
    await sanna.getByRole('button', { name: 'Sovi tapaaminen' }).click()
    const dialog = sanna.getByRole('dialog')
    await dialog.getByLabel('Päivä').fill(finnishDay(addDays(today, 3)))
    await dialog.getByLabel('Kellonaika').fill('9.30')
    await dialog.getByRole('checkbox', { name: 'Jenni' }).uncheck()
    await dialog.getByRole('checkbox', { name: 'Oskari' }).uncheck()
    await dialog.getByLabel('Missä').selectOption('Toimistolla')
    await expect(dialog.getByText('Turvakielto: paikka näkyy vain niille, joilla on siihen oikeus.')).toBeVisible()
    await dialog.getByLabel('Paikan nimi').fill(PLACE)
    await dialog.getByRole('button', { name: 'Sovi tapaaminen' }).click()
    await expect(dialog).toBeHidden()
    await expect(sanna.getByRole('listitem').filter({ hasText: PLACE })).toContainText(/klo 9\.30/)
    await goTo(sanna, 'Yleiskuva')
    await expect(sanna.getByText('Turvakielto koskee: Jenni.')).toBeVisible()
  })

  await test.step('a family worker beside the partner is told that a safety ban closes the address, and reads when to meet but not where', async () => {
    const mirja = await signIn(FAMILY_WORKER, { to: `/perheet/${familyId}/ihmiset` })
    await expect(memberRow(mirja, 'Jenni')).toContainText('Yhteystiedot eivät näy sinulle turvakiellon vuoksi.')
    await expect(mirja.getByText(REFUGE)).toHaveCount(0)
    await goTo(mirja, 'Kirjaukset')
    await expect(mirja.getByRole('listitem').filter({ hasText: /klo 9\.30/ })).toHaveCount(1)
    await expect(mirja.getByText(PLACE)).toHaveCount(0)
    await expectAccessible(mirja)
  })

  await test.step('the father reads his own: the plan, the common need and when to meet, and nothing of where or of what is kept', async () => {
    const reached = await everything(oskari)
    expect(
      closedToFather.filter((closed) => reached.includes(closed)),
      'what reached the father',
    ).toEqual([])
    expect(
      [COMMON, GOAL, 'Sanna Ketola'].filter((his) => !reached.includes(his)),
      'what did not',
    ).toEqual([])
    await oskari.goto('/perhe')
    const coming = oskari.getByRole('listitem').filter({ hasText: 'klo 9.30' })
    await expect(coming).toHaveCount(1)
    await expect(coming).not.toContainText('Toimistolla')
    await expectAccessible(oskari)
    await expectNoSidewaysScroll(oskari)
    await oskari.goto('/perhe/tilanne')
    await expect(told(oskari)).toHaveCount(1)
    await expect(told(oskari)).toContainText(COMMON)
    await expectAccessible(oskari)
  })

  const jenni = await signIn('Jenni Kuusivuori', { to: '/perhe', viewport: PHONE, hasTouch: true })
  const elias = await signIn('Elias Kuusivuori', { to: '/perhe', viewport: PHONE, hasTouch: true })
  await test.step('the mother and Elias read theirs', async () => {
    await expect(jenni.getByRole('heading', { level: 1 })).toContainText('Hei Jenni')
    await expect(elias.getByRole('heading', { level: 1 })).toContainText('Hei Elias. Tämä sivu on sinun.')
    for (const page of [jenni, elias]) {
      await page.goto('/perhe/tilanne')
      await expect(told(page)).toHaveCount(2)
      await expect(told(page).filter({ hasText: SECRET })).toBeVisible()
      await page.goto('/perhe/suunnitelma')
      await expect(page.getByText(GOAL).first()).toBeVisible()
    }
    expect((await everything(elias)).includes(REFUGE), 'where his mother lives').toBe(false)
  })

  await test.step('reading what Elias keeps counts in his own log and his mother’s, and not in his father’s', async () => {
    // Nothing of the partner's own page asks meanwhile.
    await sanna.goto('about:blank')
    const before = await Promise.all([oskari, jenni, elias].map(timesLooked))
    const read = await sanna.request.get(`${server.url}/api/families/${familyId}/young-bans`)
    expect(await read.text()).toContain(REASON)
    const [his, hers, own] = before as [number, number, number]
    expect(await Promise.all([oskari, jenni, elias].map(timesLooked))).toEqual([his, hers + 1, own + 1])
    await expectAccessible(oskari)
  })

  await test.step('the work ends with a reason and goes to the follow-up, where the bans still hold', async () => {
    await move(sanna, familyId, 'controlled_ending')
    await sanna.goto(`${server.url}/perheet/${familyId}/paattaminen`)
    await sanna.getByLabel('Miksi työ päättyy ilman näitä').fill(ENDING)
    await sanna.getByRole('button', { name: 'Siirrä seurantaan' }).click()
    await expect(sanna.getByText('Perhe on nyt seurannassa.').first()).toBeVisible()
    await goTo(sanna, 'Ihmiset ja jakaminen')
    const kept = sanna.getByRole('listitem').filter({ hasText: 'Elias: ei näytetä henkilölle Oskari' })
    await expect(kept).toContainText(REASON)
    const reached = await everything(oskari)
    expect(
      closedToFather.filter((closed) => reached.includes(closed)),
      'what reached the father',
    ).toEqual([])
    expect(reached.includes(COMMON)).toBe(true)
    await jenni.goto('/perhe/tilanne')
    await expect(told(jenni).filter({ hasText: SECRET })).toBeVisible()
  })
})

async function addMember(page: Page, givenName: string, relation: string, home: string, born: string): Promise<void> {
  await page.getByRole('button', { name: 'Lisää henkilö' }).click()
  await page.getByRole('group', { name: 'Kuusivuori', exact: true }).getByLabel('Etunimi').fill(givenName)
  const member = page.getByRole('group', { name: `${givenName} Kuusivuori` })
  await member.getByLabel('Suhde perheeseen').selectOption(relation)
  await member.getByLabel('Missä asuu').selectOption(home)
  await member.getByLabel('Syntymäpäivä').fill(born)
}

const memberRow = (page: Page, givenName: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `${givenName} Kuusivuori`, exact: true, level: 3 }) })

/** The needs on the family's own page. */
const told = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Kommentoi/ }) })
