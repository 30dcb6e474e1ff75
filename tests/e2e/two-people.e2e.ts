// Two people edit one draft of a plan: what they wrote in different places merges, what they wrote in the same place waits for a choice.
import { expect, expectAccessible, familyNamed, test, type Page } from './journey.ts'

test('different fields merge; the same field asks which stays, and nothing is lost', async ({ signIn, server }) => {
  test.setTimeout(120_000)
  const plan = `/perheet/${await familyNamed(server, 'Koivuranta')}/suunnitelma`
  const sanna = await signIn('Sanna Ketola', { to: plan })
  await sanna.getByRole('button', { name: 'Aloita versio 3' }).click()
  await expect(sanna.getByLabel('Miksi uusi versio')).toBeVisible()
  const heidi = await signIn('Heidi Korpinen', { to: `${plan}/luonnos` })
  await expect(heidi.getByLabel('Miksi uusi versio')).toBeVisible()

  await sanna.getByLabel('Mitä tavoitellaan').first().fill('Sannan sanoin: aamut sujuvat')
  await saved(sanna)
  await heidi.getByLabel('Kuinka usein tavataan').fill('Heidin sanoin: joka toinen viikko')
  await saved(heidi)
  await expect(heidi.getByText('Muutokset yhdistettiin').first()).toBeVisible()
  await expect(heidi.getByLabel('Mitä tavoitellaan').first()).toHaveValue('Sannan sanoin: aamut sujuvat')
  expect(await draft(server)).toMatchObject({
    what: 'Sannan sanoin: aamut sujuvat',
    frequency: 'Heidin sanoin: joka toinen viikko',
  })

  // Sanna has not seen Heidi's words yet, and writes in the same place.
  await sanna.getByLabel('Kuinka usein tavataan').fill('Sannan sanoin: joka viikko')
  await expect(sanna.getByText('Yksi kohta odottaa valintaa')).toBeVisible()
  await expect(sanna.getByText('Heidin sanoin: joka toinen viikko')).toBeVisible()
  expect(await draft(server), 'nothing is written over').toMatchObject({
    frequency: 'Heidin sanoin: joka toinen viikko',
  })
  await expectAccessible(sanna)
  await sanna.getByRole('button', { name: 'Pidä minun' }).click()
  await saved(sanna)
  expect(await draft(server)).toMatchObject({
    what: 'Sannan sanoin: aamut sujuvat',
    frequency: 'Sannan sanoin: joka viikko',
  })
})

const saved = (page: Page) => expect(page.getByText('Tallennettu', { exact: true }).first()).toBeVisible()

async function draft(server: { ask: (text: string) => Promise<object[]> }) {
  const [row] = await server.ask(
    `select content->'goals'->0->>'what' as what, content->>'meetingFrequency' as frequency
     from plans.version v join families.family f using (area_id, family_id) where f.name = 'Koivuranta' and v.state = 'draft'`,
  )
  return row
}
