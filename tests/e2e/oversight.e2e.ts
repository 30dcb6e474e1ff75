// A supervisor sees that the work goes on, not what is in it; opening the content says why, and the family sees that. Emergency opening and its review.
import { choose, expect, expectAccessible, familyNamed, goTo, test } from './journey.ts'

const PURPOSE = 'Perhe pyysi esihenkilöä tarkistamaan suunnitelman.'

test('a supervisor opens a family’s content with a purpose, and the family reads it in its own log', async ({
  signIn,
  server,
}) => {
  const page = await signIn('Birgitta Norrgård', { to: '/perheet' })
  await expect(page.getByRole('heading', { name: 'Perheet', level: 1 })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Hae perhettä' }).last().fill('rautasalo')
  await page.getByRole('link', { name: 'Perhe Rautasalo' }).click()
  await expect(page.getByRole('heading', { name: 'Perhe Rautasalo' })).toBeVisible()
  await expect(page.getByText('Näet perheestä perustiedot, et sisältöä.')).toBeVisible()
  const plan = `/api/families/${await familyNamed(server, 'Rautasalo')}/plan`
  expect((await page.request.get(plan)).status(), 'the plan is closed').toBe(403)

  await page.getByLabel('Mihin tarvitset tietoja').fill('lyhyt')
  await page.getByRole('button', { name: 'Avaa kahdeksi tunniksi' }).click()
  await expect(page.getByRole('alert')).toContainText('vähintään kymmenellä merkillä')
  await page.getByLabel('Mihin tarvitset tietoja').fill(PURPOSE)
  await page.getByRole('button', { name: 'Avaa kahdeksi tunniksi' }).click()
  await expect(page.getByText('Avattu tarkoitukseen:')).toBeVisible()
  await goTo(page, 'Suunnitelma')
  await expect(page.getByRole('heading', { name: /suunnitelma 3/i }).first()).toBeVisible()
  // Reading is all that was opened.
  await expect(page.getByRole('button', { name: /Aloita versio/ })).toHaveCount(0)
  expect((await page.request.get(plan)).status()).toBe(200)
  await expectAccessible(page)

  const mother = await signIn('Heidi Rautasalo', { to: '/perhe/tiedot' })
  const row = mother.getByRole('listitem').filter({ hasText: 'Birgitta Norrgård' })
  await expect(row).toContainText(PURPOSE)

  const partner = await signIn('Sanna Ketola', { to: `/perheet/${await familyNamed(server, 'Rautasalo')}/loki` })
  await expect(partner.getByText(PURPOSE).first()).toBeVisible()
})

test('an emergency opening lasts an hour, asks why, and waits for its review', async ({ signIn, server }) => {
  const familyId = await familyNamed(server, 'Nurmela')
  const worker = await signIn('Aleksi Tuominiitty', { to: `/perheet/${familyId}` })
  await expect(worker.getByRole('heading', { name: 'Perhettä ei löydy' })).toBeVisible()
  await worker.getByRole('link', { name: /hätäavaukseen/ }).click()
  await worker.getByRole('button', { name: 'Avaa tiedot 60 minuutiksi' }).click()
  await expect(worker.getByRole('alert')).toBeVisible()
  await choose(worker, 'Miksi tilanne ei voi odottaa', /Lapsen turvallisuus/)
  await worker.getByLabel('Mitä on tapahtunut').fill('Poliisi soitti: lapsi on yksin kadulla.')
  await expectAccessible(worker)
  await worker.getByRole('button', { name: 'Avaa tiedot 60 minuutiksi' }).click()
  await expect(worker.getByRole('heading', { name: 'Perhe Nurmela', level: 1 })).toBeVisible()
  await expect(worker.getByRole('link', { name: 'Kirjaa käynti' })).toHaveCount(0)

  const supervisor = await signIn('Birgitta Norrgård', { to: '/valvonta' })
  const use = supervisor.getByRole('listitem').filter({ hasText: 'Aleksi Tuominiitty' })
  await expect(use).toContainText('Poliisi soitti')
  await use.getByRole('button', { name: /Arvioi/ }).click()
  const dialog = supervisor.getByRole('dialog')
  await choose(dialog, 'Arvio', /^Perusteltu/)
  await dialog.getByLabel('Mihin arvio perustuu').fill('Tilanne vaati heti tietoa huoltajista.')
  await dialog.getByRole('button', { name: 'Kirjaa arvio' }).click()
  await expect(dialog).toBeHidden()
  await expect(use).toHaveCount(0)
})

test('under a safety ban no address, phone or school reaches those it must not show to, on any page', async ({
  signIn,
  server,
}) => {
  const familyId = await familyNamed(server, 'Lehtovaara')
  const kept = await server.ask<{ value: string }>(
    'select distinct value from families.contact_detail where family_id = $1 and protected and end_date is null order by 1',
    [familyId],
  )
  const clues = kept.map(({ value }) => value)
  expect(clues.length).toBeGreaterThan(3)
  const told = async (name: string) => {
    const page = await signIn(name)
    const answers: string[] = []
    page.on('response', async (answer) => {
      if (answer.url().includes('/api/')) answers.push(await answer.text().catch(() => ''))
    })
    for (const address of ['/', '/perheet', ...PAGES.map((each) => `/perheet/${familyId}${each}`)]) {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
    }
    return answers.join('\n')
  }
  // The coach of the child's hobby works with the family; only the demo's sign-in page does not offer the coach.
  const [coach] = await server.ask<{ name: string }>(
    `update trust.account a set demo = true from organisations.worker w, trust.circle c
     where w.worker_id = a.worker_id and c.account_id = a.account_id and c.family_id = $1 and c.role = 'partner_worker' and c.person_id is null
     returning w.given_name || ' ' || w.surname as name`,
    [familyId],
  )
  const toCoach = await told(coach!.name)
  expect(toCoach, 'the coach is let in').toContain('Lehtovaara')
  expect(clues.filter((clue) => toCoach.includes(clue))).toEqual([])
  const toPartner = await told('Sanna Ketola')
  expect(clues.filter((clue) => toPartner.includes(clue))).toEqual(clues)
})

const PAGES = ['', '/palvelukokonaisuus', '/kirjaukset', '/hyvinvointi', '/ihmiset', '/suunnitelma']
