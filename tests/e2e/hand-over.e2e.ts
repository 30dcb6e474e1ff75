// A family moves to another county: proposed, accepted, read there by those who are named; the sender is out, and nothing is lost.
import { choose, expect, expectAccessible, test } from './journey.ts'

test('a family is handed over to another county with nothing lost and nothing leaked', async ({ signIn, server }) => {
  test.setTimeout(150_000)
  const [family] = await server.ask<{ id: string; name: string }>(
    `select f.family_id as id, f.name from families.family f where f.area_id = 99 and f.phase = 'change' and not f.restricted
       and not exists (select 1 from families.transfer t where t.family_id = f.family_id)
       and exists (select 1 from engagement.note n where n.family_id = f.family_id)
       and exists (select 1 from engagement.place p where p.family_id = f.family_id and p.place <> '')
     order by f.safety_ban desc, f.name limit 1`,
  )
  const { id, name } = family!
  const count = async (area: number) =>
    (
      await server.ask<Record<string, number>>(
        `select (select count(*)::int from families.member where area_id = $1 and family_id = $2) as members,
           (select count(*)::int from families.contact_detail where area_id = $1 and family_id = $2) as details,
           (select count(*)::int from plans.version where area_id = $1 and family_id = $2) as versions,
           (select count(*)::int from plans.step where area_id = $1 and family_id = $2) as steps,
           (select count(*)::int from plans.course where area_id = $1 and family_id = $2) as courses,
           (select count(*)::int from engagement.meeting where area_id = $1 and family_id = $2) as meetings,
           (select count(*)::int from engagement.note where area_id = $1 and family_id = $2) as notes,
           (select count(*)::int from assessment.need where area_id = $1 and family_id = $2) as needs,
           (select count(*)::int from measures.answer where area_id = $1 and family_id = $2) as answers,
           (select count(*)::int from engagement.place where area_id = $1 and family_id = $2) as places`,
        [area, id],
      )
    )[0]!
  const before = await count(99)
  const sender = await signIn('Katri Salmivaara', { to: `/perheet/${id}/ihmiset` })
  await sender.getByRole('button', { name: 'Siirrä toiseen yksikköön' }).click()
  const dialog = sender.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Minne' }).fill('Lähde')
  await sender.getByRole('option', { name: /Perhekeskus Lähde/ }).click()
  await expectAccessible(sender)
  await dialog.getByLabel('Hyvinvoinnin vastaukset').uncheck()
  await choose(dialog, 'Millä perusteella', 'Perheen suostumus')
  await dialog.getByLabel('Peruste sanoin').fill('Perhe muuttaa 1.12., suostumus annettu tapaamisessa.')
  await dialog.getByRole('button', { name: 'Lähetä esitys' }).click()
  await expect(dialog).toBeHidden()

  const receiver = await signIn('Noora Ylitalo', { to: '/siirrot' })
  const row = receiver.getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText('suostumus annettu tapaamisessa')
  expect((await receiver.request.get(`/api/families/${id}`)).status(), 'a proposal opens no family').toBe(404)
  await expectAccessible(receiver)
  await row.getByRole('button', { name: 'Ota vastaan' }).click()
  await receiver.getByRole('alertdialog').getByRole('button', { name: 'Ota vastaan' }).click()
  await expect(row).toHaveCount(0)

  // Counted: nothing lost there, what was chosen is here, what was not is not.
  expect(await count(99)).toEqual(before)
  expect(await count(98)).toEqual({ ...before, answers: 0, places: 0 })
  expect((await sender.request.get(`/api/families/${id}`)).status(), 'the sender is out').toBe(404)

  await receiver.goto(`/perheet/${id}/ihmiset`)
  await receiver.getByRole('button', { name: 'Nimeä työntekijä' }).click()
  const naming = receiver.getByRole('dialog')
  await choose(naming, 'Tehtävä', /Perhekumppani/)
  await naming.getByRole('combobox', { name: 'Työntekijä' }).fill('Eero')
  await receiver.getByRole('option', { name: /Eero Viitasalo/ }).click()
  await naming.getByLabel('Miksi').fill('Perhe muutti alueelle.')
  await naming.getByRole('button', { name: 'Nimeä työntekijä' }).click()
  await expect(naming).toBeHidden()

  const partner = await signIn('Eero Viitasalo', { to: `/perheet/${id}/suunnitelma` })
  await expect(partner.getByRole('heading', { name: new RegExp(name), level: 1 })).toBeVisible()
  const { meetings } = (await (await partner.request.get(`/api/families/${id}/meetings`)).json()) as {
    meetings: { place: unknown; workerId: string | null }[]
  }
  expect(meetings.length).toBeGreaterThan(0)
  expect(
    meetings.every(({ place }) => place === null),
    'where the family was met stays with the sender',
  ).toBe(true)
})
