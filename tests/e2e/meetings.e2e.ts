// Meetings: one whose decisions become steps of three organisations, a note on a phone in a few taps, a photo without its place.
import sharp from 'sharp'
import { expect, expectAccessible, expectNoSidewaysScroll, familyNamed, PHONE, test, type Page } from './journey.ts'

test('[S0-9] [S0-11] the decisions of a joint meeting become steps of three organisations, and each sees its own', async ({
  signIn,
  server,
}) => {
  // Three people, each on a device of their own.
  test.slow()
  const familyId = await familyNamed(server, 'Koivuranta')
  // A coach and a worker of the parish or the like stand in the family's circle with their service.
  const outside = await server.ask<{ worker_id: string; name: string; organisation: string; account_id: string }>(
    `select distinct on (o.organisation_id) w.worker_id, w.given_name || ' ' || w.surname as name, o.name as organisation, a.account_id
     from organisations.worker w join organisations.organisation o using (area_id, organisation_id)
     join trust.account a on a.area_id = w.area_id and a.worker_id = w.worker_id and a.disabled_at is null
     join organisations.worker_role r on r.area_id = w.area_id and r.worker_id = w.worker_id and r.role = 'partner_worker' and r.end_date is null
     where w.area_id = 99 and o.sector <> 'county' and w.end_date is null order by o.organisation_id, w.worker_id limit 2`,
  )
  expect(outside).toHaveLength(2)
  for (const { account_id } of outside) {
    await server.ask('update trust.account set demo = true where account_id = $1', [account_id])
    await server.ask(
      `insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, write_parts, basis)
       select f.area_id, gen_random_uuid(), f.family_id, f.unit_id, f.restricted, a.account_id, w.organisation_id, 'partner_worker', '{service}', '{service}', 'permit'
       from families.family f, trust.account a join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
       where f.family_id = $1 and a.account_id = $2
         and not exists (select 1 from trust.circle c where c.family_id = f.family_id and c.account_id = a.account_id and c.valid_to is null)`,
      [familyId, account_id],
    )
  }
  const [meeting] = await server.ask<{ meeting_id: string }>(
    `update engagement.meeting set kind = 'network' where meeting_id = (select meeting_id from engagement.meeting
       where family_id = $1 and state = 'held' order by starts_at desc limit 1) returning meeting_id`,
    [familyId],
  )
  const page = await signIn('Sanna Ketola', { to: `/perheet/${familyId}/kirjaukset/${meeting!.meeting_id}` })

  await test.step('agenda, invitations and who came', async () => {
    await page.getByRole('button', { name: 'Muokkaa asialistaa ja kutsuja' }).click()
    await page.getByRole('textbox', { name: /^Asialista/ }).fill('Koulupäivät\nHarrastus')
    for (const { name } of outside) await page.getByLabel(new RegExp(`^${name},`)).check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Tallenna ja kutsu' }).click()
    await expect(page.getByText('Koulupäivät')).toBeVisible()
    for (const { name } of outside)
      await page
        .getByRole('group', { name: `Osallistuminen: ${name}` })
        .getByRole('button', { name: 'Tuli' })
        .click()
    await expect(page.getByText(/^2\/\d+ paikalla$/)).toBeVisible()
  })

  await test.step('minutes are accepted by those who came, and do not change any more', async () => {
    await page.getByRole('textbox', { name: 'Muistio' }).fill('Sovittiin, kuka tekee mitä.')
    await page.getByRole('button', { name: 'Tallenna muistio' }).click()
    for (const { name } of outside) {
      await page.getByRole('button', { name: new RegExp(`^Hyväksyy ?: ${name}`) }).click()
      await expect(page.getByText(new RegExp(`^${name} hyväksyi`))).toBeVisible()
    }
    await expect(page.getByText('Kaikki paikalla olleet ovat hyväksyneet muistion.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Muistio' })).toHaveCount(0)
  })

  const steps = [
    { what: 'Soitan kouluun maanantaina', owner: /^Sanna Ketola,/ },
    { what: 'Ensimmäinen harjoitus yhdessä', owner: new RegExp(`^${outside[0]!.name},`) },
    { what: 'Retki perheen kanssa', owner: new RegExp(`^${outside[1]!.organisation}$`) },
  ]
  await test.step('three decisions, each somebody’s', async () => {
    await page.getByRole('button', { name: 'Kirjaa päätös' }).click()
    const form = page.getByRole('form', { name: 'Kirjaa päätös' })
    for (const { what, owner } of steps) {
      await form.getByLabel('Mitä päätettiin').fill(what)
      const label = await form.getByLabel('Kuka tekee').locator('option').filter({ hasText: owner }).first().innerText()
      await form.getByLabel('Kuka tekee').selectOption(label)
      await form.getByLabel('Mihin mennessä').fill(await inDays(page, 3))
      await form.getByRole('button', { name: 'Kirjaa päätös' }).click()
      await expect(page.getByRole('listitem').filter({ hasText: what })).toContainText('Askel tavoitteessa')
    }
    await expectAccessible(page)
  })

  await test.step('each organisation’s worker has its own step on the day, and reaches nothing else of the family', async () => {
    for (const [i, { name }] of outside.entries()) {
      const theirs = await signIn(name, { viewport: PHONE, hasTouch: true })
      await expect(theirs.getByText(steps[i + 1]!.what).first()).toBeVisible()
      for (const other of steps.filter((_step, n) => n !== i + 1))
        await expect(theirs.getByText(other.what)).toHaveCount(0)
      await expectAccessible(theirs)
      await expectNoSidewaysScroll(theirs)
      for (const path of ['plan', 'notes', `meetings/${meeting!.meeting_id}/joint`, 'team']) {
        const answer = await theirs.request.get(`/api/families/${familyId}/${path}`)
        expect(await answer.text(), path).not.toContain('Soitan kouluun')
        expect(await answer.text(), path).not.toContain('Sovittiin, kuka tekee mitä')
      }
    }
  })

  await test.step('a step done by its owner is done in the plan', async () => {
    const coach = await signIn(outside[0]!.name)
    await coach
      .getByRole('listitem')
      .filter({ hasText: steps[1]!.what })
      .getByRole('button', { name: /Merkitse tehdyksi/ })
      .click()
    await expect(coach.getByText(/tehdyksi|Tehty/).first()).toBeVisible()
    await page.reload()
    await expect(page.getByRole('listitem').filter({ hasText: steps[1]!.what })).toContainText('Tehty')
  })
})

test('[S0-5] a note of today’s meeting takes at most eight interactions on a phone', async ({ signIn, server }) => {
  // Whatever the hour of the run, one meeting of today has begun.
  await server.ask(
    `update engagement.meeting set starts_at = now() - interval '5 minutes', state = 'agreed', reason = null, marked_at = null, marked_by = null
     where meeting_id = (select m.meeting_id from engagement.meeting m join organisations.worker w using (area_id, worker_id)
       where w.surname = 'Ketola' and m.starts_at > now() - interval '2 days' order by abs(extract(epoch from m.starts_at - now())) limit 1)`,
  )
  const page = await signIn('Sanna Ketola', { viewport: PHONE, hasTouch: true })
  let interactions = 0
  const does = async (what: Promise<unknown>) => {
    interactions++
    await what
  }
  const today = page
    .getByRole('region', { name: 'Päivän tapaamiset' })
    .or(page.locator('section').filter({ hasText: 'tapaamiset' }))
  const row = today
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Toteutui', pressed: false }) })
    .first()
  await does(row.getByRole('button', { name: 'Toteutui' }).tap())
  await does(today.getByRole('link', { name: 'Kirjaa' }).first().tap())
  // the meeting and its people are chosen already
  await expect(page.getByLabel('Mikä tapaaminen')).not.toHaveValue('unplanned')
  const text = page.getByLabel(/^Mitä tapahtui/)
  await does(text.tap())
  // said into the phone: the words come all at once into a plain field
  await does(page.keyboard.insertText('Leikittiin ulkona, ja Leo kertoi koulusta.'))
  // what was said of the mark is out of the way of the thumb by now
  await expect(page.getByText(/^Tapaaminen on merkitty/)).toHaveCount(0)
  await does(page.getByRole('button', { name: 'Tallenna' }).tap())
  await expect(page.getByText('Leikittiin ulkona, ja Leo kertoi koulusta.')).toBeVisible()
  expect(interactions).toBeLessThanOrEqual(8)
  await expectNoSidewaysScroll(page)
})

test('[S0-11] a photo added to a note comes back without the place where it was taken', async ({ signIn, server }) => {
  const familyId = await familyNamed(server, 'Koivuranta')
  const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#3a6b4c' } })
    .withExif({
      IFD0: { Make: 'Kameramerkki' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 53/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '27/1 40/1 0/1' },
    })
    .jpeg()
    .toBuffer()
  expect(photo.includes('Kameramerkki')).toBe(true)
  const page = await signIn('Sanna Ketola', { to: `/perheet/${familyId}/kirjaukset`, viewport: PHONE, hasTouch: true })
  await page.getByRole('article').first().getByRole('button', { name: 'Lisää liite' }).tap()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles({ name: 'piirros.jpg', mimeType: 'image/jpeg', buffer: photo })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Tallenna liite' }).tap()
  await expect(dialog).toBeHidden()
  const link = page.getByRole('link', { name: 'piirros.jpg' })
  await expect(link).toBeVisible()
  const answer = await page.request.get((await link.getAttribute('href'))!)
  const kept = await answer.body()
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
  expect((await sharp(kept).metadata()).exif).toBeUndefined()
  expect(kept.includes('Kameramerkki')).toBe(false)
  // What only claims to be a picture is refused in words, and nothing typed is lost.
  await page.getByRole('article').first().getByRole('button', { name: 'Lisää liite' }).tap()
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'kuva.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>hei</html>') })
  await dialog.getByRole('button', { name: 'Tallenna liite' }).tap()
  await expect(dialog.getByRole('alert')).toContainText('Tiedosto ei ole kuva')
})

/** A day from now as one types it. */
async function inDays(page: Page, days: number): Promise<string> {
  return await page.evaluate((count) => {
    const day = new Date(Date.now() + count * 86_400_000)
    return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`
  }, days)
}
