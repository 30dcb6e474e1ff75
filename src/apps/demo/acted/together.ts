// A joint meeting of the Lehtovaara family: who came, minutes, decisions that became steps of three organisations; and a file beside the plan.
import { addDays } from '#kit/day.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { at } from '../sheet.ts'
import { familyNamed, membersOf, text } from './found.ts'
import type { Stage } from './stage.ts'

const SANNA = 'Sanna Ketola'

export async function meetTogether(stage: Stage): Promise<void> {
  const { act, rows, newId, today } = stage
  const family = familyNamed(rows, 'Lehtovaara')
  if (family === undefined) return
  const familyId = text(family, 'family_id')
  const people = membersOf(rows, family)
  const who = (name: string) =>
    text(
      people.find((each) => each['given_name'] === name)!,
      'person_id',
    )
  const { workers } = await act(SANNA, engagement.careTeam, { params: { familyId } })
  const others = workers.filter(({ name }) => name !== SANNA).slice(0, 3)
  const on = addDays(today, -10)
  const meetingId = newId()
  const params = { familyId, meetingId }
  await act(SANNA, engagement.planMeeting, {
    params: { familyId },
    body: {
      meetingId,
      kind: 'network',
      startsAt: at(on, '14:00'),
      minutes: 60,
      personIds: ['Jenni', 'Oskari', 'Elias'].map(who),
      inviteIds: others.map(({ workerId }) => workerId),
      interpreter: 'confirmed',
    },
  })
  await act(SANNA, engagement.markMeeting, { params, body: { markId: newId(), state: 'held', revision: 1 } })
  await act(SANNA, engagement.prepareMeeting, {
    params,
    body: { agenda: ['Miten aamut sujuvat nyt', 'Koulun ja kodin viestit', 'Mitä kukin lupaa'], revision: 0 },
  })
  for (const name of ['Jenni', 'Oskari', 'Elias'])
    await act(SANNA, engagement.recordPresence, {
      params,
      body: { presenceId: newId(), kind: 'person', personId: who(name), state: 'came' },
    })
  for (const { workerId } of others)
    await act(SANNA, engagement.recordPresence, {
      params,
      body: { presenceId: newId(), kind: 'worker', workerId, state: 'came' },
    })
  await act(SANNA, engagement.writeMinutes, {
    params,
    body: {
      text: 'Elias kertoi ensin, miltä aamut tuntuvat. Oskari sanoi tulkin kautta, että viestit koulusta tulevat liian myöhään illalla. Sovittiin yksi viestikanava ja kuka vastaa mistäkin.',
      revision: 1,
    },
  })
  const { goals } = await act(SANNA, engagement.jointMeeting, { params })
  const goalId = goals[0]?.goalId ?? null
  const decide = (what: string, owner: { kind: 'worker' | 'person'; id: string; name: string }, days: number) =>
    act(SANNA, engagement.decide, {
      params,
      body: {
        decisionId: newId(),
        stepId: newId(),
        what,
        ownerKind: owner.kind,
        ownerId: owner.id,
        ownerName: owner.name,
        dueOn: addDays(today, days),
        goalId,
      },
    })
  const promises = [
    'Viestit koulusta kotiin klo 15 mennessä, yhteen kanavaan',
    'Aamulista kuvina Aatulle ja Nooralle',
    'Kysytään iltaryhmän paikka jo tammikuulle',
  ]
  for (const [i, { workerId, name }] of others.entries())
    await decide(promises[i]!, { kind: 'worker', id: workerId, name }, 14 + i * 7)
  await decide(
    'Kertoo koulun aikuiselle, milloin viesti häiritsee',
    { kind: 'person', id: who('Elias'), name: 'Elias' },
    28,
  )

  const version = rows['plans.version'].find((row) => row['family_id'] === familyId && row['state'] === 'agreed')!
  const versionId = text(version, 'version_id')
  const persons = (version['person_ids'] as string[]).join(',')
  const paper = await stage.fetch(SANNA, `/api/families/${familyId}/plan/versions/${versionId}/pdf?language=fi`)
  await stage.send(
    SANNA,
    `/api/families/${familyId}/attachments`,
    {
      attachmentId: newId(),
      about: 'plan',
      aboutId: versionId,
      personIds: persons,
      shared: 'true',
    },
    { name: 'Suunnitelma, kaikkien käymä kappale.pdf', bytes: paper },
  )
}
