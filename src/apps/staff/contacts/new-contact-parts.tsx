/** The three parts of the contact form. */
import { useQuery } from '@tanstack/react-query'
import { CHANNELS, CONTACT_KINDS, CONTACTED_BY, URGENCIES } from '#rooms/families/model.ts'
import { groundsOf } from '#rooms/families/rules/triage.ts'
import {
  CHANNEL_TEXTS,
  CONSENT_TEXTS,
  CONTACTED_BY_TEXTS,
  KIND_TEXTS,
  URGENCY_TEXTS,
} from '#rooms/families/ui/contact-texts.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { COMMON_LANGUAGES, useLanguageName } from '../language-names.ts'
import { municipalitiesQuery } from '../municipalities.ts'
import { useOurUnits } from '../my-units.ts'
import { todayInFinland } from '../today-day.ts'
import { contactFormTexts } from './form-texts.ts'
import type { NewContact } from './new-contact.ts'
import { contactTexts } from './texts.ts'
import { triageTexts } from './triage-texts.ts'
import styles from './contact-form.module.css'

type Given = { form: NewContact; change: (part: Partial<NewContact>) => void }

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A professional never makes a family's own contact. */
const groundsHere = ({ kind, contactedBy }: NewContact) =>
  groundsOf(kind).filter((ground) => contactedBy !== 'professional' || ground !== 'own_contact')

export function WhoPart({ form, change }: Given) {
  const triage = useTexts(triageTexts)
  const t = useTexts(contactFormTexts)
  const list = useTexts(contactTexts)
  const word = useWords()
  return (
    <Section title={t.whoTitle}>
      <div className={styles['fields']}>
        <ChoiceField
          label={t.contactedBy}
          name="contactedBy"
          inline
          value={form.contactedBy}
          // Whoever asks for help for the own family asks on the family's own behalf.
          onChange={(contactedBy) =>
            change({
              contactedBy,
              ...(form.consentBasis === null && (contactedBy === 'parent' || contactedBy === 'young_person')
                ? { consentBasis: 'own_contact' as const }
                : {}),
              forWhom: contactedBy === 'parent' || contactedBy === 'young_person' ? 'own' : 'other',
            })
          }
          choices={CONTACTED_BY.map((value) => ({ value, label: word(CONTACTED_BY_TEXTS[value]) }))}
        />
        {form.contactedBy === 'young_person' && (
          <Notice tone="info" title={list.youngPerson} live>
            {list.youngPersonMore}
          </Notice>
        )}
        <ChoiceField
          label={t.channel}
          name="channel"
          inline
          value={form.channel}
          onChange={(channel) => change({ channel })}
          choices={CHANNELS.map((value) => ({ value, label: capital(word(CHANNEL_TEXTS[value])) }))}
        />
        <div className={styles['pair']}>
          <TextField
            label={t.contactName}
            name="contactName"
            value={form.contactName}
            onChange={(contactName) => change({ contactName })}
            maxLength={200}
            autoComplete="off"
          />
          <TextField
            label={t.phone}
            name="phone"
            type="tel"
            optional
            value={form.phone}
            onChange={(phone) => change({ phone })}
            maxLength={40}
            autoComplete="off"
          />
        </div>
        <DayField
          label={t.when}
          name="receivedOn"
          hint={t.whenHint}
          value={form.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
          today={todayInFinland()}
        />
        {form.contactedBy !== 'parent' && form.contactedBy !== 'young_person' && form.contactedBy !== null && (
          <ChoiceField
            label={triage.kind}
            name="kind"
            hint={triage.kindHint}
            value={form.kind}
            onChange={(kind) =>
              change({
                kind,
                ...(form.consentBasis !== null && !groundsOf(kind).includes(form.consentBasis)
                  ? { consentBasis: null }
                  : {}),
              })
            }
            choices={CONTACT_KINDS.map((value) => ({ value, label: word(KIND_TEXTS[value]) }))}
          />
        )}
        <ChoiceField
          label={t.consent}
          name="consentBasis"
          hint={t.consentHint}
          value={form.consentBasis}
          onChange={(consentBasis) => change({ consentBasis })}
          choices={groundsHere(form).map((value) => ({ value, label: word(CONSENT_TEXTS[value]) }))}
        />
      </div>
    </Section>
  )
}

export function WhatPart({ form, change }: Given) {
  const t = useTexts(contactFormTexts)
  const language = useLanguage()
  const languageName = useLanguageName()
  const municipalities = useQuery(municipalitiesQuery).data ?? []
  const units = useOurUnits() ?? []
  return (
    <Section title={t.whatTitle}>
      <div className={styles['fields']}>
        <TextArea
          label={t.ownWords}
          name="ownWords"
          hint={t.ownWordsHint}
          rows={6}
          maxLength={4000}
          lang={form.language}
          value={form.ownWords}
          onChange={(ownWords) => change({ ownWords })}
        />
        <CheckField
          label={t.specialSupport}
          name="specialSupport"
          hint={t.specialSupportHint}
          value={form.specialSupport}
          onChange={(specialSupport) => change({ specialSupport })}
        />
        <div className={styles['pair']}>
          <SelectField
            label={t.language}
            name="language"
            value={form.language}
            onChange={(next) => change({ language: next })}
            options={COMMON_LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
          />
          <SelectField
            label={t.interpreter}
            name="interpreter"
            value={form.interpreter || 'none'}
            onChange={(interpreter) => change({ interpreter: interpreter === 'none' ? '' : interpreter })}
            options={[
              { value: 'none', label: t.noInterpreter },
              ...COMMON_LANGUAGES.filter((code) => code !== 'fi').map((value) => ({
                value: value as string,
                label: languageName(value),
              })),
            ]}
          />
        </div>
        <div className={styles['pair']}>
          {municipalities.length > 0 && (
            <ComboField
              label={t.municipality}
              name="municipalityCode"
              optional
              value={form.municipalityCode}
              onChange={(municipalityCode) => change({ municipalityCode })}
              options={municipalities.map((each) => ({
                id: each.municipalityCode,
                label: language === 'sv' ? each.nameSv : each.nameFi,
              }))}
            />
          )}
          <SelectField
            label={t.unit}
            name="unitId"
            value={form.unitId === null ? null : String(form.unitId)}
            onChange={(unitId) => change({ unitId: Number(unitId) })}
            options={units.map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
          />
        </div>
      </div>
    </Section>
  )
}

export function UrgencyPart({ form, change }: Given) {
  const t = useTexts(contactFormTexts)
  const list = useTexts(contactTexts)
  const word = useWords()
  const choices = URGENCIES.map((value) =>
    value === 'undecided'
      ? { value, label: t.later, hint: t.laterHint }
      : { value, label: word(URGENCY_TEXTS[value]), ...(value === 'immediate' ? { hint: t.immediateHint } : {}) },
  )
  return (
    <Section title={t.urgencyTitle}>
      <div className={styles['fields']}>
        <ChoiceField
          label={t.urgency}
          name="urgency"
          hint={list.urgencyLead}
          value={form.urgency}
          onChange={(urgency) => change({ urgency })}
          choices={[...choices.slice(1), choices[0]!]}
        />
        {form.urgency !== 'undecided' && (
          <TextArea
            label={t.urgencyReason}
            name="urgencyReason"
            hint={list.reasonHint}
            maxLength={1000}
            value={form.urgencyReason}
            onChange={(urgencyReason) => change({ urgencyReason })}
          />
        )}
      </div>
    </Section>
  )
}
