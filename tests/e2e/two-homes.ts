// A family of two homes in a journey: accounts of its three members, the steps that other journeys prove on screen, and all that reaches one reader.
import type { Entry } from '#kit/contract.ts'
import { addDays, dayInFinland, type Instant } from '#kit/day.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { makeCounty, newId, type TestFamily, type TestPerson } from '../support/county.ts'
import type { DemoServer } from '../support/demo-server.ts'
import { expect, type Page } from './journey.ts'

export const FAMILY_WORKER = 'Mirja Lahdenpohja'
export const today = dayInFinland(new Date().toISOString() as Instant)

/** A command of a step whose screens other journeys prove. */
async function command(page: Page, entry: Entry<unknown>, params: Record<string, string>, body: object): Promise<void> {
  const path = entry.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name]!)
  const answer = await page.request.fetch(path, {
    method: entry.method,
    headers: { 'x-command-id': crypto.randomUUID() },
    data: body,
  })
  expect(answer.status(), `${entry.operationId}: ${await answer.text()}`).toBe(200)
}

/** Moves the family to another phase. */
export async function move(page: Page, familyId: string, to: string): Promise<void> {
  const { revision } = (await (await page.request.get(`/api/families/${familyId}`)).json()) as { revision: number }
  await command(page, families.movePhase, { familyId }, { to, revision })
}

/** A plan of one goal that answers the need said in `words`, agreed by the one whom it concerns. */
export async function agreePlan(page: Page, familyId: string, words: string, what: string): Promise<void> {
  const { needs } = (await (await page.request.get(`/api/families/${familyId}/needs`)).json()) as {
    needs: { needId: string; ownWords: string; personIds: string[] }[]
  }
  const { needId, personIds } = needs.find(({ ownWords }) => ownWords === words)!
  const versionId = newId()
  const goal = {
    goalId: newId(),
    needIds: [needId],
    personIds,
    what,
    howSeen: 'Kolme neljästä ilman riitaa',
    by: addDays(today, 60),
    gas: { m2: '', m1: '', z0: '', p1: '', p2: '' },
    steps: [
      {
        stepId: newId(),
        what: 'Kalenteri',
        ownerKind: 'worker',
        ownerId: null,
        ownerName: 'Perhekumppani',
        due: addDays(today, 14),
      },
    ],
  }
  const content = {
    personIds,
    goals: [goal],
    services: [],
    meetingFrequency: 'Viikoittain',
    reviewBy: addDays(today, 90),
    dissentingViews: '',
  }
  await command(page, plans.openDraft, { familyId }, { versionId, personIds })
  await command(page, plans.saveDraft, { familyId }, { versionId, content, revision: 1 })
  const agreements = personIds.map((personId) => ({ personId, manner: 'agreed' }))
  await command(page, plans.agree, { familyId }, { versionId, revision: 2, agreements })
}

/** Accounts of the three, each with the reach of a family member: oneself and the child; and a family worker in the circle. */
export async function giveAccounts(server: DemoServer, familyId: string): Promise<void> {
  const rows = await server.ask<{ person_id: string; given_name: string; surname: string; unit_id: number }>(
    'select person_id, given_name, surname, unit_id from families.member where family_id = $1',
    [familyId],
  )
  const one = (name: string): TestPerson => {
    const { person_id: personId, given_name: givenName, surname } = rows.find((row) => row.given_name === name)!
    return { personId, givenName, surname }
  }
  const [mother, father, teen] = [one('Jenni'), one('Oskari'), one('Elias')]
  const family: TestFamily = { familyId, unitId: rows[0]!.unit_id, mother, father, child: teen, teen }
  const county = await makeCounty(server.database)
  try {
    for (const [person, role, reach] of [
      [mother, 'family_adult', [mother, teen]],
      [father, 'family_adult', [father, teen]],
      [teen, 'young_person', [teen]],
    ] as const) {
      const account = await county.familyAccount(person, role)
      await county.reach(account, family, role, reach)
      await server.ask('update trust.account set demo = true where account_id = $1', [account.accountId])
    }
    const [colleague] = await server.ask<{ account_id: string; organisation_id: string }>(
      `select a.account_id, w.organisation_id from trust.account a join organisations.worker w using (area_id, worker_id)
       where a.demo and w.given_name || ' ' || w.surname = $1`,
      [FAMILY_WORKER],
    )
    const { account_id: accountId, organisation_id: organisationId } = colleague!
    await county.circle({ accountId, organisationId }, family, 'family_worker')
  } finally {
    await county.end()
  }
}

/** Every page of the family's own app: all that stands on it and all that the server has sent for it. */
export async function everything(page: Page): Promise<string> {
  const sent: Promise<string>[] = []
  const found: string[] = []
  const keep = (answer: { url(): string; text(): Promise<string> }) => {
    if (answer.url().includes('/api/')) sent.push(answer.text())
  }
  page.on('response', keep)
  for (const address of ['/perhe', '/perhe/tilanne', '/perhe/suunnitelma', '/perhe/tiedot']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    found.push(await page.content(), ...(await Promise.all(sent.splice(0))))
  }
  page.off('response', keep)
  return found.join('\n')
}

/** How often the partner has looked, as the family's own log counts it on the screen. */
export async function timesLooked(page: Page): Promise<number> {
  await page.goto('/perhe/tiedot')
  const row = await page.getByRole('listitem').filter({ hasText: 'Sanna Ketola' }).innerText()
  const [, times] = /(\d+) kertaa/.exec(row) ?? []
  expect(times, row).toBeDefined()
  return Number(times)
}
