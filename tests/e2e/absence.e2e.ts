// Monday morning: people are away all over the county; one coordinator covers their families in one go, a cover sees them, and all of it can be taken back.
import { expect, expectAccessible, test } from './journey.ts'

test('a county-wide absence is covered in bulk, seen by those who stand in, and taken back as a whole', async ({
  signIn,
  server,
}) => {
  test.setTimeout(150_000)
  const page = await signIn('Katri Salmivaara', { to: '/siirrot' })
  await expect(page.getByRole('heading', { name: 'Poissaolot ja siirrot', level: 1 })).toBeVisible()
  // Two more fall ill this morning, in other centres.
  const ill = await server.ask<{ name: string }>(
    `select w.given_name || ' ' || w.surname as name from organisations.worker w join organisations.worker_role r using (area_id, worker_id)
     where w.area_id = 99 and r.role = 'family_partner' and w.surname not in ('Ketola', 'Tuominiitty')
       and not exists (select 1 from organisations.absence a where a.worker_id = w.worker_id)
       and exists (select 1 from families.assignment s where s.worker_id = w.worker_id and s.end_date is null) order by w.surname, w.given_name limit 2`,
  )
  await page.getByRole('button', { name: 'Merkitse poissaolo' }).click()
  const dialog = page.getByRole('dialog')
  for (const { name } of ill) {
    await dialog.getByRole('combobox', { name: 'Ketkä ovat poissa' }).fill(name)
    await page.getByRole('option', { name: new RegExp(name) }).click()
  }
  // The list of names stays open for the next one until one moves on.
  await page.getByText('Poissaolon syytä ei kirjata').click()
  await dialog.getByRole('button', { name: 'Merkitse', exact: true }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Näytä perheet' }).click()
  await expect(page.getByText('Ehdotus kulkee aina samoin')).toBeVisible()
  for (const { name } of ill) await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible()
  await expectAccessible(page)
  // A reason is asked for before anything is done.
  const apply = page.getByRole('button', { name: /^Nimeä sijaiset/ })
  await apply.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Kirjoita syy' }).first()).toBeVisible()
  await page.getByLabel('Syy', { exact: true }).fill('Sairastumisaalto, sovittu maanantain kokouksessa')
  await apply.click()
  await expect(page.getByText(/on nimetty\./)).toBeVisible({ timeout: 60_000 })

  // Nobody's family is without somebody: of those on the county's lists.
  const [left] = await server.ask<{ n: number }>(
    `select count(*)::int as n from families.assignment a join families.family f using (area_id, family_id)
     join organisations.absence b on b.area_id = a.area_id and b.worker_id = a.worker_id and b.start_date <= current_date and b.end_date >= current_date
     where a.end_date is null and f.phase <> 'closed' and not f.restricted
       and not exists (select 1 from families.cover c where c.assignment_id = a.assignment_id and c.ended_on is null and current_date between c.start_date and c.end_date)`,
  )
  expect(left!.n).toBe(0)
  const [covers] = await server.ask<{ n: number; sanna: number }>(
    `select count(*)::int as n, count(*) filter (where w.surname = 'Ketola')::int as sanna from families.cover c
     join organisations.worker w on w.area_id = c.area_id and w.worker_id = c.worker_id join families.batch b on b.batch_id = c.batch_id
     where b.note like 'Sairastumisaalto%'`,
  )
  expect(covers!.n).toBeGreaterThan(10)

  // Who stands in sees for whom, on Today.
  const [one] = await server.ask<{ family: string; id: string; away: string }>(
    `select f.name as family, f.family_id as id, o.given_name || ' ' || o.surname as away from families.cover c join families.family f using (area_id, family_id)
     join organisations.worker w on w.area_id = c.area_id and w.worker_id = c.worker_id join organisations.worker o on o.area_id = c.area_id and o.worker_id = c.for_worker_id
     join families.batch b on b.batch_id = c.batch_id where w.surname = 'Ketola' and b.note like 'Sairastumisaalto%' limit 1`,
  )
  if (one !== undefined) {
    const cover = await signIn('Sanna Ketola', { to: `/perheet/${one.id}/ihmiset` })
    await expect(cover.getByText(new RegExp(`sijaistaa .* asti: ${one.away}`)).first()).toBeVisible()
  }

  await page.getByRole('button', { name: /Peru kaikki\s*: Sairastumisaalto/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Peru kaikki' }).click()
  await expect(page.getByText(`Peruttiin ${covers!.n}.`, { exact: false })).toBeVisible({ timeout: 60_000 })
  const [still] = await server.ask<{ n: number }>(
    `select count(*)::int as n from trust.circle t join families.cover c on c.circle_id = t.circle_id join families.batch b on b.batch_id = c.batch_id
     where b.note like 'Sairastumisaalto%' and (t.valid_to is null or t.valid_to > now())`,
  )
  expect(still!.n, 'circle rows in force after the undo').toBe(0)
})
