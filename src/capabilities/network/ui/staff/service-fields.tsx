/** The questions about a service of the catalogue. */
import type { Day } from '#kit/day.ts'
import { DOMAIN_TEXTS, DOMAINS, type Domain } from '#kit/domains.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldWords } from '#ui-kit/form/merge-fields.ts'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Service } from '../../contract.ts'
import { LEVELS, WORK_FORMS, type Level, type WorkForm } from '../../model.ts'
import { LEVEL_TEXTS, WORK_FORM_TEXTS } from '../texts.ts'
import { catalogueTexts } from './texts.ts'

export type ServiceForm = {
  code: string
  name: string
  workForm: WorkForm
  level: Level | null
  legalBasis: string
  domains: Domain[]
  startDate: Day | null
  endDate: Day | null
}

export const serviceForm = (one: Service | null, today: Day): ServiceForm => ({
  code: one?.code ?? '',
  name: one?.name ?? '',
  workForm: one?.workForm ?? 'other',
  level: one?.level ?? null,
  legalBasis: one?.legalBasis ?? '',
  domains: one?.domains ?? [],
  startDate: one?.startDate ?? today,
  endDate: one?.endDate ?? null,
})

export const serviceBody = (form: ServiceForm) => ({
  ...form,
  level: form.level as Level,
  startDate: form.startDate as Day,
})

export function useServiceWords(): FieldWords<ServiceForm> {
  const t = useTexts(catalogueTexts)
  const word = useWords()
  const format = useFormat()
  const plain = (label: string) => ({ label, say: (value: string) => value || t.none })
  const day = (label: string) => ({ label, say: (value: Day | null) => (value ? format.day(value) : t.none) })
  return {
    code: plain(t.code),
    name: plain(t.name),
    workForm: { label: t.workForm, say: (value) => word(WORK_FORM_TEXTS[value]) },
    level: { label: t.level, say: (value) => (value ? word(LEVEL_TEXTS[value]) : t.none) },
    legalBasis: plain(t.legalBasis),
    domains: {
      label: t.domains,
      say: (value) => value.map((each) => word(DOMAIN_TEXTS[each])).join(', ') || t.none,
    },
    startDate: day(t.startDate),
    endDate: day(t.endDate),
  }
}

export function ServiceFields(props: { value: ServiceForm; onChange: (value: ServiceForm) => void; today: Day }) {
  const { value, onChange, today } = props
  const t = useTexts(catalogueTexts)
  const word = useWords()
  const set = (part: Partial<ServiceForm>) => onChange({ ...value, ...part })
  return (
    <>
      <TextField name="name" label={t.name} maxLength={200} value={value.name} onChange={(name) => set({ name })} />
      <TextField
        name="code"
        label={t.code}
        hint={t.codeHint}
        narrow
        maxLength={40}
        spellCheck={false}
        value={value.code}
        onChange={(code) => set({ code })}
      />
      <ChoiceField
        name="level"
        label={t.level}
        inline
        value={value.level}
        onChange={(level) => set({ level })}
        choices={LEVELS.map((each) => ({ value: each, label: word(LEVEL_TEXTS[each]) }))}
      />
      <CheckSetField
        name="domains"
        label={t.domains}
        hint={t.domainsHint}
        inline
        value={value.domains}
        onChange={(domains) => set({ domains })}
        choices={DOMAINS.map((each) => ({ value: each, label: word(DOMAIN_TEXTS[each]) }))}
      />
      <SelectField
        name="workForm"
        label={t.workForm}
        value={value.workForm}
        onChange={(workForm) => set({ workForm })}
        options={WORK_FORMS.map((each) => ({ value: each, label: word(WORK_FORM_TEXTS[each]) }))}
      />
      <TextField
        name="legalBasis"
        label={t.legalBasis}
        hint={t.legalBasisHint}
        optional
        maxLength={300}
        value={value.legalBasis}
        onChange={(legalBasis) => set({ legalBasis })}
      />
      <DayField
        name="startDate"
        label={t.startDate}
        today={today}
        value={value.startDate}
        onChange={(startDate) => set({ startDate })}
      />
      <DayField
        name="endDate"
        label={t.endDate}
        optional
        today={today}
        value={value.endDate}
        onChange={(endDate) => set({ endDate })}
      />
    </>
  )
}
