/** Takes a contact down: who, how, in what words, how urgent. What is typed is kept as a draft. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useCreateContact } from '#rooms/families/ui/contact-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CallRefused, newId } from '#ui-kit/call.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { DraftRestored, DraftState } from '../draft-line.tsx'
import { useDraft } from '../drafts.ts'
import { ExtraFields } from '../extra/extra-fields.tsx'
import { inFormOrder, rename } from '../field-names.ts'
import { useMyUnits } from '../my-units.ts'
import { usePageTitle } from '../page-title.ts'
import { useRefusals } from '../refusals.ts'
import { todayInFinland } from '../today-day.ts'
import { contactFormTexts } from './form-texts.ts'
import { CONTACT_FIELDS, contactToSend, faultsOf, type NewContact } from './new-contact.ts'
import { ConcernPart } from './concern-part.tsx'
import { contactTexts } from './texts.ts'
import { WhatPart, WhoPart, UrgencyPart } from './new-contact-parts.tsx'
import styles from './contact-form.module.css'

const emptyContact = (): NewContact => ({
  contactId: newId(),
  unitId: null,
  receivedOn: todayInFinland(),
  channel: null,
  contactedBy: null,
  contactName: '',
  phone: '',
  consentBasis: null,
  kind: 'help_request',
  forWhom: 'own',
  concerns: [],
  ownWords: '',
  language: 'fi',
  interpreter: '',
  municipalityCode: null,
  specialSupport: false,
  urgency: 'undecided',
  urgencyReason: '',
  extra: {},
})

/** What a draft begun before these questions were asked lacks. */
const LATER: Partial<NewContact> = { kind: 'help_request', forWhom: 'own', concerns: [], extra: {} }

export function NewContactPage() {
  const t = useTexts(contactFormTexts)
  const list = useTexts(contactTexts)
  usePageTitle(t.title)
  const draft = useDraft<NewContact>('contact:new', emptyContact(), { title: t.draftTitle })
  const [version, setVersion] = useState(0)
  return (
    <div className={styles['page']}>
      <Crumb above={[{ to: '/yhteydenotot', label: list.title }]} here={t.title} />
      <PageHead title={t.title} lead={t.lead} />
      <DraftRestored
        draft={draft}
        onStartOver={() => {
          void draft.drop(emptyContact())
          setVersion(version + 1)
        }}
      />
      {draft.content === undefined ? (
        <Loading lines={6} />
      ) : (
        <ContactForm key={version} form={{ ...LATER, ...draft.content }} draft={draft} />
      )}
    </div>
  )
}

function ContactForm({ form, draft }: { form: NewContact; draft: ReturnType<typeof useDraft<NewContact>> }) {
  const t = useTexts(contactFormTexts)
  const refusals = useRefusals()
  const navigate = useNavigate()
  const create = useCreateContact()
  const [errors, setErrors] = useState<FieldErrors>({})
  const today = todayInFinland()
  // With one unit of one's own there is nothing to choose; it may still be changed.
  const mine = useMyUnits()
  const filled = { ...form, unitId: form.unitId ?? mine?.[0]?.unitId ?? null }
  const change = (part: Partial<NewContact>) => draft.change({ ...form, ...part })

  const refuse = (error: unknown) =>
    setErrors(inFormOrder(rename(refusals.fields(error), 'contactedBy'), CONTACT_FIELDS))
  const send = () => {
    const faults = faultsOf(filled, today)
    if (faults.length > 0) return refuse(new CallRefused(422, { why: 'input.not-understood', fields: faults }))
    create.mutate(contactToSend(filled, today), {
      onSuccess: ({ contactId }) => {
        void draft.drop()
        showToast({ text: t.done })
        void navigate({ to: `/yhteydenotot/${contactId}` as never })
      },
      onError: refuse,
    })
  }
  return (
    <Form
      errors={errors}
      onSubmit={send}
      actions={
        <>
          <Button kind="primary" type="submit" busy={create.isPending}>
            {t.send}
          </Button>
          <DraftState draft={draft} />
        </>
      }
    >
      <WhoPart form={filled} change={change} />
      <ConcernPart form={filled} change={change} />
      <WhatPart form={filled} change={change} />
      <UrgencyPart form={filled} change={change} />
      <ExtraFields form="contact" value={filled.extra} onChange={(extra) => change({ extra })} />
    </Form>
  )
}
