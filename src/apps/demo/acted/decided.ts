// Fields of the county's own and an answer to them; what a young person keeps from a guardian; who is offered a family partner and who is not.
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as lifecycle } from '#rooms/lifecycle/contract.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { contract as trust } from '#rooms/trust/contract.ts'
import { answerable, familyNamed, membersOf, plainFamilies, text } from './found.ts'
import type { Stage } from './stage.ts'

const SANNA = 'Sanna Ketola'

export async function askOwnFields({ act, rows, newId }: Stage): Promise<void> {
  const field = (id: string, kind: 'yes-no' | 'text', label: { fi: string; sv: string; en: string }) => ({
    id,
    kind,
    label,
    help: { fi: '', sv: '', en: '' },
    required: false,
    retired: false,
    choices: [],
  })
  await act('Tomi Kaskela', organisations.changeSetting, {
    params: { key: 'forms.note' },
    body: {
      value: [
        field('kuljetus', 'yes-no', {
          fi: 'Tarvittiinko kuljetus',
          sv: 'Behövdes skjuts',
          en: 'Was transport needed',
        }),
        field('sisarukset', 'text', {
          fi: 'Missä sisarukset olivat',
          sv: 'Var syskonen var',
          en: 'Where the siblings were',
        }),
      ],
      reason: 'Perhekeskusten toive: kuljetukset ja sisarusten hoito näkyviin.',
      version: 0,
    },
  })
  const family = familyNamed(rows, 'Lehtovaara')
  if (family === undefined) return
  await act(SANNA, engagement.writeNote, {
    params: { familyId: text(family, 'family_id') },
    body: {
      noteId: newId(),
      personIds: membersOf(rows, family).map((row) => text(row, 'person_id')),
      text: 'Soitto Jennin kanssa. Maanantain aamu sujui, Noora ja Aatu olivat mummolla.',
      nextStep: 'Tavataan maanantaina.',
      extra: { kuljetus: false, sisarukset: 'Mummolla' },
    },
  })
}

/** Elias keeps what he said on a walk from one of his parents. */
export async function keepFromGuardian({ act, rows, newId }: Stage): Promise<void> {
  const family = familyNamed(rows, 'Lehtovaara')
  if (family === undefined) return
  const young = text(
    membersOf(rows, family).find((row) => row['given_name'] === 'Elias')!,
    'person_id',
  )
  const guardian = rows['families.guardianship'].find((row) => row['child_id'] === young)!
  const opinion = rows['assessment.opinion'].find((row) => (row['person_ids'] as string[]).join() === young)!
  await act(SANNA, trust.decideYoungBan, {
    params: { familyId: text(family, 'family_id') },
    body: {
      banId: newId(),
      personId: young,
      guardianId: text(guardian, 'guardian_id'),
      item: { kind: 'opinion', id: text(opinion, 'opinion_id') },
      reason: 'Elias pelkää, että kotona riidellään, jos tämä luetaan ääneen.',
      maturity: 'Elias on 14-vuotias, ymmärtää mitä kielto tarkoittaa ja perusteli sen itse.',
    },
  })
}

/** By the rule, and once against it with the reason. */
export async function decideWhoGetsPartner({ act, rows, newId }: Stage): Promise<void> {
  const families = plainFamilies(rows)
    .filter((family) => answerable(rows, family).some(({ role, name }) => role === 'family_partner' && name === SANNA))
    .slice(0, 6)
  for (const [i, family] of families.entries())
    await act(SANNA, lifecycle.decideEligibility, {
      params: { familyId: text(family, 'family_id') },
      body: {
        decisionId: newId(),
        decision: 'partner',
        reason:
          i === 0
            ? 'Palveluja on vähän, mutta huoli koskee koko perhettä ja apua on haettu monesta paikasta ilman tulosta.'
            : 'Perhe toivoi yhtä ihmistä, joka pitää kokonaisuudesta kiinni.',
      },
    })
}
