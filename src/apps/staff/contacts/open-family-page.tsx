/** Opens a family from a contact: its people, its unit, and who walks beside it. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { eligibilityRuleQuery } from '#rooms/lifecycle/ui/eligibility-data.ts'
import { contactQuery, useOpenFamily, type WholeContact } from '#rooms/families/ui/contact-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CallRefused, newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { DraftRestored, DraftState } from '../draft-line.tsx'
import { useDraft } from '../drafts.ts'
import { rename } from '../field-names.ts'
import { useMyUnits, type MyUnit } from '../my-units.ts'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useRefusals } from '../refusals.ts'
import { useMe } from '../session.tsx'
import { useContactTitle } from './contact-facts.tsx'
import { openFamilyTexts } from './family-texts.ts'
import { MemberFields } from './member-fields.tsx'
import { faultsOfOpening, firstMember, newMember, openingToSend, type MemberDraft, type Opening } from './opening.ts'
import { DuplicatesNotice, useDuplicates } from './duplicates-notice.tsx'
import { decideAtOpening, EligibilityPart } from './eligibility-part.tsx'
import { contactTexts } from './texts.ts'
import styles from './contact-form.module.css'

const startOf = (contact: WholeContact): Opening => {
  const isParent = contact.contactedBy === 'parent'
  const first = isParent || contact.contactedBy === 'young_person'
  const person = first ? [firstMember(newId(), contact.contactName, isParent)] : []
  // Those the contact named stand ready, under the ids they already have.
  const named = contact.concerns.map((each) => ({
    ...newMember(each.personId),
    givenName: each.givenName,
    surname: each.surname,
    bornOn: each.bornOn,
    relation: each.isChild ? ('child' as const) : null,
  }))
  const members = person.length + named.length > 0 ? [...person, ...named] : [newMember(newId())]
  const name = members.find(({ surname }) => surname !== '')?.surname ?? ''
  return { familyId: newId(), unitId: null, name, asPartner: null, members }
}

export function OpenFamilyPage() {
  const t = useTexts(openFamilyTexts)
  const { contactId } = useParams({ strict: false }) as { contactId: string }
  usePageTitle(t.title)
  const asked = useQuery(contactQuery(contactId))
  const units = useMyUnits()
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined || units === undefined) return <Loading lines={6} />
  return <Opened contact={asked.data} units={units} />
}

function Opened({ contact, units }: { contact: WholeContact; units: readonly MyUnit[] }) {
  const t = useTexts(openFamilyTexts)
  const list = useTexts(contactTexts)
  const title = useContactTitle()(contact)
  const draft = useDraft<Opening>(`family:${contact.contactId}`, startOf(contact), { title: t.draftTitle })
  const [version, setVersion] = useState(0)
  const open = units.filter(({ roles }) =>
    roles.some((role) => ['family_partner', 'social_worker', 'coordinator', 'supervisor'].includes(role)),
  )
  return (
    <div className={styles['page']}>
      <Crumb
        above={[
          { to: '/yhteydenotot', label: list.title },
          { to: `/yhteydenotot/${contact.contactId}`, label: title },
        ]}
        here={t.title}
      />
      <PageHead title={t.title} lead={t.lead} />
      {open.length === 0 ? (
        <Notice tone="warn" title={t.noUnit} />
      ) : (
        <>
          <DraftRestored
            draft={draft}
            onStartOver={() => {
              void draft.drop(startOf(contact))
              setVersion(version + 1)
            }}
          />
          {draft.content === undefined ? (
            <Loading lines={6} />
          ) : (
            <FamilyForm key={version} contact={contact} units={open} form={draft.content} draft={draft} />
          )}
        </>
      )}
    </div>
  )
}

type FormGiven = {
  contact: WholeContact
  units: readonly MyUnit[]
  form: Opening
  draft: ReturnType<typeof useDraft<Opening>>
}

function FamilyForm({ contact, units, form, draft }: FormGiven) {
  const t = useTexts(openFamilyTexts)
  const refusals = useRefusals()
  const navigate = useNavigate()
  const { demo } = useMe()
  const open = useOpenFamily(contact.contactId)
  const [errors, setErrors] = useState<FieldErrors>({})
  const duplicates = useDuplicates(contact.contactId)
  const [checked, setChecked] = useState(false)
  const own = units.find(({ unitId }) => unitId === contact.unitId) ?? units[0]!
  const unit = units.find(({ unitId }) => unitId === form.unitId) ?? own
  const mayBePartner = unit.roles.some((role) => role === 'family_partner' || role === 'social_worker')
  const filled: Opening = {
    ...form,
    unitId: unit.unitId,
    asPartner: mayBePartner ? form.asPartner : false,
  }
  const rule = useQuery(eligibilityRuleQuery).data
  const mayDecide = filled.asPartner === true || unit.roles.includes('coordinator')
  const change = (part: Partial<Opening>) => {
    // Other people, or another home, are checked anew.
    if (part.members !== undefined || part.address !== undefined) setChecked(false)
    draft.change({ ...form, ...part })
  }
  const refuse = (error: unknown) => setErrors(rename(refusals.fields(error), 'name'))

  const send = () => {
    const faults = faultsOfOpening(filled, demo)
    if (faults.length > 0) return refuse(new CallRefused(422, { why: 'input.not-understood', fields: faults }))
    if (!checked) {
      duplicates.mutate(filled, {
        onSuccess: (matches) => {
          setChecked(true)
          if (matches.length === 0) make()
        },
        // A check that cannot be made does not stand in the way.
        onError: make,
      })
      return
    }
    make()
  }
  const make = () =>
    open.mutate(openingToSend(filled), {
      onSuccess: ({ familyId }) => {
        void draft.drop()
        if (mayDecide) decideAtOpening(familyId, form, rule)
        // Who is neither its partner nor of the unit's lead has no way into the family.
        const mayEnter = filled.asPartner || unit.roles.some((role) => role === 'coordinator' || role === 'supervisor')
        showToast({ text: filled.asPartner ? t.done : t.doneOther })
        void navigate({ to: (mayEnter ? `/perheet/${familyId}` : '/yhteydenotot') as never })
      },
      onError: refuse,
    })
  return (
    <Form
      errors={errors}
      onSubmit={send}
      actions={
        <>
          <Button kind="primary" type="submit" busy={open.isPending || duplicates.isPending}>
            {t.send}
          </Button>
          <DraftState draft={draft} />
        </>
      }
    >
      <Section title={t.familyTitle}>
        <div className={styles['fields']}>
          <div className={styles['pair']}>
            <TextField
              label={t.name}
              name="name"
              hint={t.nameHint}
              value={form.name}
              onChange={(name) => change({ name })}
              maxLength={120}
              autoComplete="off"
              spellCheck={false}
            />
            {units.length > 1 && (
              <SelectField
                label={t.unit}
                name="unitId"
                value={String(unit.unitId)}
                onChange={(unitId) => change({ unitId: Number(unitId) })}
                options={units.map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
              />
            )}
          </div>
          <TextField
            label={t.address}
            name="address"
            hint={t.addressHint}
            optional
            value={form.address ?? ''}
            onChange={(address) => change({ address })}
            maxLength={300}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </Section>
      <Members members={form.members} onChange={(members) => change({ members })} />
      <EligibilityPart told={form.told ?? ''} reason={form.reason ?? ''} onChange={change} />
      {checked && duplicates.data !== undefined && duplicates.data.length > 0 && (
        <DuplicatesNotice matches={duplicates.data} members={form.members} />
      )}
      {mayBePartner && (
        <Section title={t.partnerTitle}>
          <ChoiceField
            label={t.partner}
            name="asPartner"
            value={form.asPartner === null ? null : form.asPartner ? 'me' : 'other'}
            onChange={(who) => change({ asPartner: who === 'me' })}
            choices={[
              { value: 'me', label: t.partnerMe, hint: t.partnerMeHint },
              { value: 'other', label: t.partnerOther, hint: t.partnerOtherHint },
            ]}
          />
        </Section>
      )}
    </Form>
  )
}

function Members(props: { members: readonly MemberDraft[]; onChange: (members: readonly MemberDraft[]) => void }) {
  const { members, onChange } = props
  const t = useTexts(openFamilyTexts)
  return (
    <Section title={t.membersTitle}>
      {members.map((member, i) => (
        <MemberFields
          key={member.personId}
          member={member}
          place={i}
          onChange={(part) => onChange(members.map((each) => (each === member ? { ...each, ...part } : each)))}
          onRemove={
            members.length > 1
              ? () => {
                  onChange(members.filter((each) => each !== member))
                  showToast({ text: t.removed, undo: () => onChange(members) })
                }
              : undefined
          }
        />
      ))}
      <Button icon={Plus} onClick={() => onChange([...members, newMember(newId(), members.at(-1))])}>
        {t.addMember}
      </Button>
    </Section>
  )
}
