// A parent and a partner make the assessment and the plan together on their phones; another professional is asked; one dissents; the plan is taken as a file.
import { addDays, dayInFinland, finnishDay, type Instant } from '#kit/day.ts'
import { choose, expect, expectAccessible, expectNoSidewaysScroll, familyNamed, PHONE, test } from './journey.ts'

const today = dayInFinland(new Date().toISOString() as Instant)
const inDays = (days: number): string => finnishDay(addDays(today, days))

const OWN_WORDS = 'Haluaisin yhden illan viikossa, jolloin kukaan ei tarvitse minua.'
const QUESTION = 'Miten Leo on voinut syksyllä, ja mikä häntä kantaa?'
const ANSWER = 'Leo puhuu harrastuksestaan mielellään. Uni on parantunut.'

test('[S0-6] [S0-3] [S1-18] [S4-8] assessment and plan are made together, with a view asked of another, one dissent, and the plan as a file', async ({
  signIn,
  server,
}) => {
  test.setTimeout(300_000)
  const familyId = await familyNamed(server, 'Rautasalo')

  await test.step('the mother writes in her own app; what is typed survives a reload', async () => {
    const heidi = await signIn('Heidi Rautasalo', { to: '/perhe/tilanne', viewport: PHONE, hasTouch: true })
    const kept = heidi.waitForResponse((r) => r.url().includes('/api/drafts/') && r.request().method() === 'PUT')
    await heidi.getByLabel('Mihin toivot muutosta').fill(OWN_WORDS)
    await kept
    await heidi.reload()
    await expect(heidi.getByLabel('Mihin toivot muutosta')).toHaveValue(OWN_WORDS)
    await heidi.getByRole('button', { name: /^Lähetä.*Mihin toivot muutosta/ }).click()
    await expect(heidi.getByText('Kiitos. Työntekijäsi näkee tämän.')).toBeVisible()
    await expect(heidi.getByRole('listitem').filter({ hasText: OWN_WORDS })).toContainText('Lähetetty')
    await expectAccessible(heidi)
    await expectNoSidewaysScroll(heidi)
  })

  const sanna = await signIn('Sanna Ketola', {
    to: `/perheet/${familyId}/alkuarviointi`,
    viewport: PHONE,
    hasTouch: true,
  })

  await test.step('the partner records it as a need in the same words', async () => {
    await sanna.getByRole('button', { name: new RegExp(`^Kirjaa tarpeeksi.*${OWN_WORDS}`) }).click()
    const dialog = sanna.getByRole('dialog')
    await expect(dialog.getByLabel('Mitä perhe sanoi, sen omin sanoin')).toHaveValue(OWN_WORDS)
    await dialog.getByLabel('Mihin elämän alueeseen tarve kuuluu').selectOption('Arki')
    await choose(dialog, 'Haluaako perhe apua tähän', 'Haluaa apua')
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await expect(dialog).toBeHidden()
    await expect(sanna.getByText('Kirjattu tarpeeksi').first()).toBeVisible()
  })

  await test.step('a psychologist is asked, sees only what is shared, and answers', async () => {
    await sanna.getByRole('button', { name: 'Pyydä näkemystä' }).click()
    const dialog = sanna.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Keneltä' }).fill('Otto Vain')
    await expect(sanna.getByRole('option', { name: /Otto Vainiomäki/ })).toBeVisible()
    await sanna.keyboard.press('ArrowDown')
    await sanna.keyboard.press('Enter')
    await dialog.getByRole('group', { name: 'Ketä asia koskee' }).getByLabel('Leo').check()
    await dialog.getByLabel('Mitä kysyt').fill(QUESTION)
    await choose(dialog, 'Millä perusteella', 'Perheen suostumus')
    await expectAccessible(sanna)
    await dialog.getByRole('button', { name: 'Lähetä pyyntö' }).click()
    await expect(dialog).toBeHidden()
    const otto = await signIn('Otto Vainiomäki')
    const row = otto.getByRole('listitem').filter({ hasText: QUESTION })
    await row.getByRole('link', { name: 'Avaa pyyntö' }).click()
    await expect(otto.getByRole('heading', { level: 1 })).toHaveText('Näkemyspyyntö')
    await expect(otto.getByText('Asia koskee: Leo')).toBeVisible()
    await expect(otto.getByText('Rautasalo')).toHaveCount(0)
    await expectAccessible(otto)
    await otto.getByRole('textbox', { name: 'Näkemyksesi' }).fill(ANSWER)
    await otto.getByRole('button', { name: 'Lähetä vastaus' }).click()
    await expect(otto.getByText('Kiitos. Sanna Ketola näkee vastauksesi')).toBeVisible()
    await sanna.reload()
    await expect(sanna.getByText(ANSWER)).toBeVisible()
    await expectAccessible(sanna)
    await expectNoSidewaysScroll(sanna)
  })

  await test.step('the plan answers the need; one disagrees, and that is written down', async () => {
    await sanna.goto(`/perheet/${familyId}/suunnitelma`)
    await sanna.getByRole('button', { name: /Aloita versio/ }).click()
    await sanna.getByRole('button', { name: new RegExp(`^Lisää tavoite tähän.*${OWN_WORDS}`) }).click()
    const last = sanna.getByLabel('Mitä tavoitellaan').last()
    await last.fill('Yksi vapaa ilta viikossa')
    await sanna.getByLabel('Mistä näemme, että se toteutuu').last().fill('Torstai-ilta on Heidin oma')
    await sanna.getByLabel('Mihin mennessä').last().fill(inDays(60))
    await sanna.getByLabel('Suunnitelma tarkistetaan viimeistään').fill(inDays(90))
    await expect(sanna.getByText('Tallennettu').first()).toBeVisible()
    await sanna.getByRole('button', { name: 'Sovi suunnitelmasta' }).click()
    const dialog = sanna.getByRole('dialog')
    for (const group of await dialog
      .getByRole('group')
      .filter({ has: sanna.getByRole('radio') })
      .all()) {
      const heard = group.getByLabel('Tuli kuulluksi')
      if ((await heard.count()) > 0) await heard.check()
      else await group.getByLabel('Sopi suunnitelmasta').check()
    }
    await choose(dialog, 'Heidi', 'Oli eri mieltä')
    await dialog.getByLabel('Heidi: lisätietoa').fill('Kaksi iltaa olisi tarpeen.')
    await dialog.getByRole('button', { name: 'Ota suunnitelma voimaan' }).click()
    await expect(sanna.getByText('Kaksi iltaa olisi tarpeen.')).toBeVisible()
    await expect(sanna.getByText('Yksi vapaa ilta viikossa').first()).toBeVisible()
  })

  await test.step('the plan is taken as a file that a screen reader can read', async () => {
    const loading = sanna.waitForEvent('download')
    await sanna.getByRole('link', { name: 'PDF', exact: true }).click()
    const file = await loading
    expect(file.suggestedFilename()).toMatch(/^(tukisuunnitelma|yhteinen-suunnitelma)-\d+\.pdf$/)
    const address = await sanna.getByRole('link', { name: 'PDF, iso teksti' }).getAttribute('href')
    for (const href of [address!, address!.replace('&large=true', '')]) {
      const pdf = (await (await sanna.request.get(href)).body()).toString('latin1')
      expect(pdf.startsWith('%PDF-1.7')).toBe(true)
      for (const mark of ['/StructTreeRoot', '/Marked true', '/Lang (fi-FI)', '/DisplayDocTitle true', '/Outlines'])
        expect(pdf).toContain(mark)
    }
  })
})
