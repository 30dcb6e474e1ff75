/** Making two records of one person one: who, whose word holds where they differ, what it does, and only then the act. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Part } from '#kit/access.ts'
import { contract } from '#rooms/families/contract.ts'
import type { Taken } from '#rooms/families/model.ts'
import { searchQuery } from '#rooms/families/ui/family-data.ts'
import {
  personMergePreviewQuery,
  type PersonDuplicate,
  type PersonMergePreview,
} from '#rooms/families/ui/person-merge-data.ts'
import { PART_TEXTS } from '#rooms/trust/ui/texts.ts'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { Refused } from '../../refused.tsx'
import { presentMembers, useFamily } from '../family-context.tsx'
import { differing, useSaid } from './person-said.tsx'
import { FOLLOWING_PERSON_TEXTS, personMergeTexts, TAKEN_TEXTS } from './person-merge-texts.ts'
import styles from './people.module.css'
import { WriteDialog } from './write-dialog.tsx'

export function PersonMergeDialog({ of, onClose }: { of?: PersonDuplicate; onClose: () => void }) {
  const t = useTexts(personMergeTexts)
  const family = useFamily()
  const { familyId } = family
  const members = presentMembers(family)
  const [mergeId] = useState(newId)
  const [keptId, setKept] = useState(of?.personId ?? members[0]?.personId ?? '')
  const [chosen, setChosen] = useState<string | null>(of?.other ? `${of.other.familyId} ${of.other.personId}` : null)
  const [words, setWords] = useState(of?.other ? `${of.other.givenName} ${of.other.surname}` : '')
  const [take, setTake] = useState<Taken>({})
  const [reason, setReason] = useState('')
  const options = useOthers(words, keptId, of)
  const [otherFamilyId = '', otherId = ''] = chosen?.split(' ') ?? []
  const preview = useQuery({
    ...personMergePreviewQuery(familyId, { keptId, otherFamilyId, otherId }),
    enabled: chosen !== null && keptId !== '',
  })
  return (
    <WriteDialog
      title={t.merge}
      act={t.act}
      done={t.done}
      entry={contract.mergePersons}
      faults={() => [
        ...(chosen === null ? [{ field: 'otherId', why: 'field.required' }] : []),
        ...(reason.trim() === '' ? [{ field: 'reason', why: 'field.required' }] : []),
      ]}
      send={() => ({ params: { familyId }, body: { mergeId, keptId, otherFamilyId, otherId, take, reason } })}
      first="otherId"
      onClose={onClose}
    >
      <p className="quiet">{t.lead}</p>
      <SelectField
        label={t.kept}
        name="keptId"
        value={keptId}
        onChange={(id) => {
          setKept(id)
          setChosen(null)
        }}
        options={members.map((m) => ({ value: m.personId, label: `${m.givenName} ${m.surname}` }))}
      />
      <ComboField
        label={t.other}
        name="otherId"
        hint={t.otherHint}
        value={chosen}
        onChange={setChosen}
        typed={{ words, onChange: setWords }}
        options={options}
      />
      {preview.error !== null && <Refused error={preview.error} />}
      {preview.data && <Differing preview={preview.data} take={take} onTake={setTake} />}
      {preview.data && <WhatItDoes preview={preview.data} />}
      <TextArea label={t.why} name="reason" rows={2} value={reason} onChange={setReason} maxLength={1000} />
    </WriteDialog>
  )
}

/** Persons of this family, the one suspected, and those of other families by what is typed. */
function useOthers(words: string, keptId: string, of?: PersonDuplicate) {
  const family = useFamily()
  const hits = useQuery(searchQuery(words)).data ?? []
  const all = [
    ...presentMembers(family)
      .filter(({ personId }) => personId !== keptId)
      .map((m) => ({ id: `${family.familyId} ${m.personId}`, label: `${m.givenName} ${m.surname} (${family.name})` })),
    ...(of?.other && of.other.familyId !== family.familyId
      ? [
          {
            id: `${of.other.familyId} ${of.other.personId}`,
            label: `${of.other.givenName} ${of.other.surname} (${of.other.familyName})`,
          },
        ]
      : []),
    ...hits.flatMap((hit) =>
      hit.person === null || hit.familyId === family.familyId || hit.person.personId === keptId
        ? []
        : [
            {
              id: `${hit.familyId} ${hit.person.personId}`,
              label: `${hit.person.givenName} ${hit.person.surname} (${hit.name})`,
            },
          ],
    ),
  ]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

function Differing({
  preview,
  take,
  onTake,
}: {
  preview: PersonMergePreview
  take: Taken
  onTake: (take: Taken) => void
}) {
  const t = useTexts(personMergeTexts)
  const word = useWords()
  const say = useSaid()
  const fields = differing(preview.kept, preview.other)
  if (fields.length === 0) return null
  return (
    <section className={styles['preview']} aria-label={t.differs}>
      <h3>{t.differs}</h3>
      <p className="quiet small">{t.differsHint}</p>
      {fields.map((field) => (
        <ChoiceField
          key={field}
          label={word(TAKEN_TEXTS[field])}
          name={`take-${field}`}
          value={take[field] ?? 'kept'}
          onChange={(whose) => onTake({ ...take, [field]: whose })}
          choices={[
            { value: 'kept', label: say(preview.kept, field) },
            { value: 'other', label: say(preview.other, field) },
          ]}
          inline
        />
      ))}
    </section>
  )
}

function WhatItDoes({ preview }: { preview: PersonMergePreview }) {
  const t = useTexts(personMergeTexts)
  const word = useWords()
  const parts = (names: readonly string[]) =>
    names
      .map((part) => PART_TEXTS[part as Part])
      .filter((text) => text !== undefined)
      .map((text) => word(text).toLocaleLowerCase())
      .join(', ')
  return (
    <section aria-live="polite" aria-label={t.follows} className={styles['preview']}>
      <h3>{t.follows}</h3>
      <p>
        {preview.follows.length === 0
          ? t.followsNone
          : `${preview.follows.map(({ kind, count }) => word(FOLLOWING_PERSON_TEXTS[kind]).replace('{n}', String(count))).join(', ')}.`}
      </p>
      <h4>{t.narrows}</h4>
      {preview.narrows.length === 0 ? (
        <p>{t.narrowsNone}</p>
      ) : (
        <>
          <p>{t.narrowsLead}</p>
          <ul className={styles['list']}>
            {preview.narrows.map(({ name, parts: lost }, i) => (
              <li key={`${name} ${i}`}>{t.narrowsLine({ who: name || t.somebody, parts: parts(lost) })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
