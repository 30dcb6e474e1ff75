/** Choosing what an organisation sees of the plan, with a preview of exactly that, and who consented to exactly that. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/plans/contract.ts'
import { CONSENT_MANNERS, type ConsentManner, type PlanContent } from '#rooms/plans/model.ts'
import { answersOneself } from '#rooms/plans/rules/joint-plan.ts'
import { consentMissing, isNothing, personsOfParts, sharedParts } from '#rooms/plans/rules/sharing.ts'
import type { Sharing, Sharings } from '#rooms/plans/ui/data.ts'
import { SharedParts } from '#rooms/plans/ui/staff/shared-parts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, presentMembers, useFamily, useToday } from '../../family-context.tsx'
import { WriteDialog } from '../../people/write-dialog.tsx'
import { MANNER_TEXTS } from '../kind/texts.ts'
import { sharingTexts } from './texts.ts'
import styles from './sharing.module.css'

export function ShareDialog(props: {
  organisation: Sharings['organisations'][number]
  content: PlanContent
  /** What it sees now: the choice begins from it. */
  now: Sharing | undefined
  onClose: () => void
}) {
  const { organisation, content, now, onClose } = props
  const t = useTexts(sharingTexts)
  const word = useWords()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const [sharingId] = useState(newId)
  const [goalIds, setGoalIds] = useState<readonly string[]>(now?.goalIds ?? [])
  const [serviceIds, setServiceIds] = useState<readonly string[]>(now?.serviceIds ?? [])
  const [consentedBy, setConsentedBy] = useState<readonly string[]>([])
  const [manner, setManner] = useState<ConsentManner | null>(null)
  const [consentedOn, setConsentedOn] = useState<Day | null>(today)
  const [note, setNote] = useState('')
  const parts = sharedParts(content, { goalIds, serviceIds })
  const persons = personsOfParts(content, { goalIds, serviceIds }).map((personId) => ({
    personId,
    bornOn: family.members.find((member) => member.personId === personId)?.bornOn ?? null,
  }))
  const ofAge = presentMembers(family).filter((member) => answersOneself(member.bornOn, today))
  const needed = consentMissing(persons, [], today).filter((id) => ofAge.some(({ personId }) => personId === id))
  return (
    <WriteDialog
      title={t.shareWith({ name: organisation.name })}
      act={t.save}
      done={t.saved}
      entry={contract.shareParts}
      first="goalIds"
      onClose={onClose}
      faults={() => [
        ...(isNothing(parts) ? [{ field: 'goalIds', why: 'plans.nothing-to-share' }] : []),
        ...(!isNothing(parts) && (consentedBy.length === 0 || consentMissing(persons, consentedBy, today).length > 0)
          ? [{ field: 'consentedBy', why: 'plans.sharing-consent-missing' }]
          : []),
        ...(manner === null ? [{ field: 'manner', why: 'field.required' }] : []),
      ]}
      send={() => ({
        params: { familyId: family.familyId },
        body: {
          sharingId,
          organisationId: organisation.organisationId,
          goalIds: [...goalIds],
          serviceIds: [...serviceIds],
          consentedBy: [...consentedBy],
          manner: manner!,
          ...(consentedOn === null ? {} : { consentedOn }),
          note,
        },
      })}
    >
      <CheckSetField
        label={t.goals}
        name="goalIds"
        value={goalIds}
        onChange={setGoalIds}
        choices={content.goals.map((goal) => ({ value: goal.goalId as string, label: goal.what }))}
      />
      {content.services.length > 0 && (
        <CheckSetField
          label={t.services}
          name="serviceIds"
          value={serviceIds}
          onChange={setServiceIds}
          choices={content.services.map((service) => ({
            value: service.plannedServiceId as string,
            label: [service.serviceName, service.organisationName].filter(Boolean).join(', '),
          }))}
        />
      )}
      <section className={styles['preview']} aria-label={t.preview({ name: organisation.name })}>
        <h3>{t.preview({ name: organisation.name })}</h3>
        {isNothing(parts) ? <p className="quiet">{t.previewEmpty}</p> : <SharedParts parts={parts} level={4} />}
      </section>
      <CheckSetField
        label={t.consent}
        name="consentedBy"
        {...(needed.length > 0 && !isNothing(parts)
          ? { hint: t.consentHint({ names: needed.map((id) => nameOf(id)).join(', ') }) }
          : {})}
        value={consentedBy}
        onChange={setConsentedBy}
        choices={ofAge.map((member) => ({ value: member.personId, label: nameOf(member.personId) }))}
      />
      <ChoiceField
        label={t.manner}
        name="manner"
        value={manner}
        onChange={setManner}
        choices={CONSENT_MANNERS.map((each) => ({ value: each, label: word(MANNER_TEXTS[each]) }))}
      />
      <DayField label={t.day} name="consentedOn" value={consentedOn} today={today} onChange={setConsentedOn} />
      <TextField label={t.note} name="note" optional value={note} onChange={setNote} maxLength={1000} />
    </WriteDialog>
  )
}
