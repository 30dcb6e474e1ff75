/** The prompt about the parents' own needs: asked of every contact until somebody has written down what came up. */
import { useState } from 'react'
import type { Instant } from '#kit/day.ts'
import { PARENTS_NEEDS, type ParentsNeeds as Found } from '#rooms/families/model.ts'
import { useNoteParentsNeeds, type WholeContact } from '#rooms/families/ui/contact-data.ts'
import { PARENTS_NEEDS_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CallRefused } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { triageTexts } from './triage-texts.ts'
import styles from './contact-page.module.css'

export function ParentsNeeds({ contact, mayNote }: { contact: WholeContact; mayNote: boolean }) {
  const t = useTexts(triageTexts)
  const word = useWords()
  const format = useFormat()
  const [noting, setNoting] = useState(false)
  const { parentsNeeds } = contact
  if (parentsNeeds === null && !mayNote) return null
  return (
    <Section title={t.parentsTitle}>
      {parentsNeeds === null ? (
        <p>{t.parentsAsk}</p>
      ) : (
        <>
          <p className={styles['states']}>
            <Status tone={parentsNeeds === 'not_possible' ? 'wait' : parentsNeeds === 'found' ? 'info' : 'ok'}>
              {word(PARENTS_NEEDS_TEXTS[parentsNeeds])}
            </Status>
          </p>
          {contact.parentsNeedsWords && <p>{contact.parentsNeedsWords}</p>}
          {contact.parentsNeedsAt && (
            <p className="small quiet">{t.parentsAt({ when: format.moment(contact.parentsNeedsAt as Instant) })}</p>
          )}
        </>
      )}
      {mayNote && (
        <div className={styles['actions']}>
          <Button small={parentsNeeds !== null} onClick={() => setNoting(true)}>
            {parentsNeeds === null ? t.parentsNote : t.parentsAgain}
          </Button>
        </div>
      )}
      {noting && <NoteDialog contact={contact} onClose={() => setNoting(false)} />}
    </Section>
  )
}

function NoteDialog({ contact, onClose }: { contact: WholeContact; onClose: () => void }) {
  const t = useTexts(triageTexts)
  const word = useWords()
  const refusals = useRefusals()
  const [found, setFound] = useState<Found | null>(contact.parentsNeeds)
  const [words, setWords] = useState(contact.parentsNeedsWords ?? '')
  const [errors, setErrors] = useState<FieldErrors>({})
  const note = useNoteParentsNeeds(contact.contactId)
  const send = () => {
    if (found === null)
      return setErrors(
        refusals.fields(
          new CallRefused(422, {
            why: 'input.not-understood',
            fields: [{ field: 'found', why: 'field.not-one-of-these' }],
          }),
        ),
      )
    note.mutate(
      { found, words, revision: contact.revision },
      {
        onSuccess: () => {
          showToast({ text: t.parentsSaved })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'words')),
      },
    )
  }
  return (
    <FormDialog
      title={t.parentsTitle}
      act={t.save}
      busy={note.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="quiet">{t.parentsAsk}</p>
      <ChoiceField
        label={t.parentsWhat}
        name="found"
        value={found}
        onChange={setFound}
        choices={PARENTS_NEEDS.map((value) => ({ value, label: word(PARENTS_NEEDS_TEXTS[value]) }))}
      />
      <TextArea
        label={t.parentsWords}
        name="words"
        optional={found === 'none'}
        rows={4}
        value={words}
        onChange={setWords}
        maxLength={2000}
      />
    </FormDialog>
  )
}
