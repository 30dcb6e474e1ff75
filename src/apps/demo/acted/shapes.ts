// Two records of one family made one, and a family divided in two when the parents part.
import { addMonths } from '#kit/day.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { answerable, membersOf, parentsOf, plainFamilies, text } from './found.ts'
import type { Stage } from './stage.ts'

const COORDINATOR = 'Katri Salmivaara'
const SUPERVISOR = 'Birgitta Norrgård'

/** The father was written down as a family of his own when he called; his children's family had been there all along. */
export async function mergeTwo({ act, rows, newId, today }: Stage): Promise<void> {
  const unit = rows['organisations.unit'].find((row) => row['name'] === 'Perhekeskus Kuusikko')!
  const family = plainFamilies(rows).find(
    (row) =>
      row['unit_id'] === unit['unit_id'] &&
      parentsOf(rows, row).length === 1 &&
      !answerable(rows, row).some(({ surname }) => surname === 'Ketola'),
  )
  if (family === undefined) return
  const kept = { id: text(family, 'family_id'), name: text(family, 'name'), unit: Number(family['unit_id']) }
  const [contactId, familyId] = [newId(), newId()]
  await act(COORDINATOR, families.createContact, {
    body: {
      contactId,
      unitId: kept.unit,
      channel: 'phone',
      contactedBy: 'parent',
      contactName: `Mikael ${kept.name}`,
      consentBasis: 'own_contact',
      ownWords: 'Asun nyt omillani ja lapset käyvät luonani. En tiedä, kuka heidän asioitaan hoitaa.',
      urgency: 'not_urgent',
      urgencyReason: 'Ei välitöntä vaaraa, lapset ovat toisen vanhemman luona.',
    },
  })
  await act(COORDINATOR, families.openFamily, {
    params: { contactId },
    body: {
      familyId,
      unitId: kept.unit,
      name: `${kept.name} (isä)`,
      members: [
        {
          personId: newId(),
          givenName: 'Mikael',
          surname: kept.name,
          bornOn: addMonths(today, -12 * 39 - 4),
          relation: 'parent',
          home: 'other_home',
        },
      ],
    },
  })
  await act(SUPERVISOR, families.mergeFamilies, {
    params: { familyId: kept.id },
    body: {
      mergeId: newId(),
      otherId: familyId,
      reason: 'Isän yhteydenotosta oli tehty oma perhe. Lapset ja äiti ovat jo asiakkaina, joten tiedot yhdistettiin.',
    },
  })
}

/** One parent leaves for a home of one's own; the children belong to both. */
export async function divideOne({ act, rows, newId }: Stage): Promise<void> {
  for (const family of plainFamilies(rows)) {
    const worker = answerable(rows, family).find(({ surname }) => surname === 'Korpinen')
    const [, leaving] = parentsOf(rows, family)
    const children = membersOf(rows, family).filter((row) => row['relation'] === 'child')
    if (worker === undefined || leaving === undefined || children.length === 0) continue
    await act(worker.name, families.splitFamily, {
      params: { familyId: text(family, 'family_id') },
      body: {
        splitId: newId(),
        otherId: newId(),
        name: `${text(family, 'name')}, toinen koti`,
        leaving: [text(leaving, 'person_id')],
        inBoth: children.map((row) => text(row, 'person_id')),
        reason: 'Vanhemmat muuttivat erilleen, lapset asuvat vuoroviikoin.',
      },
    })
    return
  }
}
