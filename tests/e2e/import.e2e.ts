// A register is taken in from files: a dry run first, then for real, refused rows with their reasons, and the same again changes nothing.
import type { DemoServer } from '../support/demo-server.ts'
import { expect, expectAccessible, test, type Page } from './journey.ts'

const SAMPLES = 'docs/guide/samples'

test('[S4-17] an administrator takes in clients, services and their use; the same again changes nothing', async ({
  signIn,
  server,
}) => {
  test.setTimeout(180_000)
  const page = await signIn('Tomi Kaskela', { to: '/tuonti' })
  await expectAccessible(page)

  await tryFirst(page, /^Asiakasrekisteri/, `${SAMPLES}/clients.csv`)
  await expect(page.getByText('Koeajo on valmis. Mitään ei muutettu.')).toBeVisible()
  expect(await families(server)).toHaveLength(0)
  await takeIn(page)
  expect(await families(server)).toHaveLength(1)
  await expectAccessible(page)

  for (const [kind, file] of [
    [/^Palveluluettelo/, 'services.csv'],
    [/^Palvelujen käyttö/, 'service_use.csv'],
  ] as const) {
    await page.goto('/tuonti')
    await tryFirst(page, kind, `${SAMPLES}/${file}`)
    await takeIn(page)
  }
  const use = await server.ask(
    "select 1 from lifecycle.service_use join families.family f using (area_id, family_id) where f.name in ('Koivuranta', 'Esimerkki') and start_date in ('2026-02-03', '2026-02-10', '2026-03-01')",
  )
  expect(use).toHaveLength(3)

  await page.goto('/tuonti')
  await tryFirst(page, /^Asiakasrekisteri/, `${SAMPLES}/clients.csv`)
  await expect(page.getByText('Tiedostossa ei ole mitään uutta vietävää.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Vie tiedosto rekisteriin' })).toHaveCount(0)
})

test('a row that cannot be taken in is named with its column and its reason', async ({ signIn }) => {
  const page = await signIn('Tomi Kaskela', { to: '/tuonti' })
  const rows = [
    'family_key;person_key;born_on;given_name;surname;relation;opened_on',
    'V-1;V-1a;1.2.1990;Tuomo;Virheetön;vanhempi;5.1.2026',
    'V-2;V-2a;31.2.1990;Tuija;Virheellinen;vanhempi;5.1.2026',
  ]
  await tryFirst(page, /^Asiakasrekisteri/, {
    name: 'asiakkaat.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  })
  await expect(page.getByText('Koeajo on valmis. Mitään ei muutettu.')).toBeVisible()
  const refused = page.getByRole('table', { name: 'Hylätyt rivit' })
  await expect(refused.getByRole('row', { name: /Rivi 3/ })).toContainText('born_on')
  await expectAccessible(page)
})

test('who is no administrator has no imports', async ({ signIn }) => {
  const page = await signIn('Sanna Ketola', { to: '/tuonti' })
  await expect(page.getByRole('button', { name: 'Tee koeajo' })).toHaveCount(0)
  expect((await page.request.get('/api/imports')).status()).toBe(403)
})

type File = string | { name: string; mimeType: string; buffer: Buffer }

async function tryFirst(page: Page, kind: RegExp, file: File): Promise<void> {
  await page.getByRole('group', { name: 'Mitä tuot' }).getByLabel(kind).check()
  await page.getByLabel('Tiedosto', { exact: true }).setInputFiles(file)
  const unit = page.getByRole('combobox', { name: /Yksikkö/ })
  if (await unit.isVisible()) {
    await unit.pressSequentially('Perhekeskus Kuu')
    await page
      .getByRole('option', { name: /Perhekeskus Kuusikko/ })
      .first()
      .click()
  }
  await page.getByRole('button', { name: 'Tee koeajo' }).click()
}

async function takeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vie tiedosto rekisteriin' }).click()
  await expect(page.getByText('Tiedosto on viety rekisteriin.')).toBeVisible()
}

const families = (server: DemoServer) => server.ask("select 1 from families.family where name = 'Esimerkki'")
