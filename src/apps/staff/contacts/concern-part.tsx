/** Whom a contact concerns: oneself or another, with names that wait for a family. */
import { Plus, X } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { fieldId, useErrorOf } from '#ui-kit/form/errors.ts'
import { FieldMessage } from '#ui-kit/form/field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import type { ConcernDraft, NewContact } from './new-contact.ts'
import { triageTexts } from './triage-texts.ts'
import styles from './contact-form.module.css'

const EXAMPLE = '2019-11-29' as Day

const someone = (surname: string): ConcernDraft => ({
  personId: newId(),
  givenName: '',
  surname,
  bornOn: null,
  isChild: true,
})

export function ConcernPart({ form, change }: { form: NewContact; change: (part: Partial<NewContact>) => void }) {
  const t = useTexts(triageTexts)
  const missing = useErrorOf('concerns')
  const { concerns } = form
  const add = () => change({ concerns: [...concerns, someone(concerns.at(-1)?.surname ?? '')] })
  return (
    <Section title={t.whomTitle}>
      <div className={styles['fields']}>
        <ChoiceField
          label={t.forWhom}
          name="forWhom"
          inline
          value={form.forWhom}
          onChange={(forWhom) => change({ forWhom })}
          choices={[
            { value: 'own', label: t.own },
            { value: 'other', label: t.other },
          ]}
        />
        <p className="small quiet">{t.concernsHint}</p>
        {concerns.map((each, i) => (
          <Concern
            key={each.personId}
            concern={each}
            place={i}
            onChange={(part) => change({ concerns: concerns.map((one) => (one === each ? { ...one, ...part } : one)) })}
            onRemove={() => change({ concerns: concerns.filter((one) => one !== each) })}
          />
        ))}
        <div id={fieldId('concerns')} tabIndex={-1}>
          {missing && <FieldMessage id="concerns-error" words={missing} />}
          <Button icon={Plus} onClick={add}>
            {t.addConcern}
          </Button>
        </div>
      </div>
    </Section>
  )
}

type Given = {
  concern: ConcernDraft
  place: number
  onChange: (part: Partial<ConcernDraft>) => void
  onRemove: () => void
}

function Concern({ concern, place, onChange, onRemove }: Given) {
  const t = useTexts(triageTexts)
  const at = (field: keyof ConcernDraft) => `concerns.${place}.${field}`
  const name = [concern.givenName, concern.surname].join(' ').trim() || t.person({ number: place + 1 })
  return (
    <fieldset className={styles['member']}>
      <legend>{name}</legend>
      <div className={styles['pair']}>
        <TextField
          label={t.givenName}
          name={at('givenName')}
          value={concern.givenName}
          onChange={(givenName) => onChange({ givenName })}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          label={t.surname}
          name={at('surname')}
          optional
          value={concern.surname}
          onChange={(surname) => onChange({ surname })}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className={styles['pair']}>
        <DayField
          label={t.bornOn}
          name={at('bornOn')}
          optional
          value={concern.bornOn}
          onChange={(bornOn) => onChange({ bornOn })}
          today={todayInFinland()}
          example={EXAMPLE}
        />
        <CheckField
          label={t.isChild}
          name={at('isChild')}
          value={concern.isChild}
          onChange={(isChild) => onChange({ isChild })}
        />
      </div>
      <div>
        <Button kind="link" small icon={X} onClick={onRemove}>
          {t.remove}
          <span className="sr">: {name}</span>
        </Button>
      </div>
    </fieldset>
  )
}
