/** The questions about an organisation, and the words for choosing between two versions of the answers. */
import type { Day } from '#kit/day.ts'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldWords } from '#ui-kit/form/merge-fields.ts'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Organisation } from '../../contract.ts'
import { SECTORS, type Sector } from '../../model.ts'
import { SECTOR_TEXTS } from '../texts.ts'
import { SectorWord } from './sector-word.tsx'
import { registerTexts } from './texts.ts'

export type OrganisationForm = {
  name: string
  sector: Sector | null
  businessId: string
  email: string
  phone: string
  startDate: Day | null
  endDate: Day | null
}

export const organisationForm = (one: Organisation | null, today: Day): OrganisationForm => ({
  name: one?.name ?? '',
  sector: one?.sector ?? null,
  businessId: one?.businessId ?? '',
  email: one?.email ?? '',
  phone: one?.phone ?? '',
  startDate: one?.startDate ?? today,
  endDate: one?.endDate ?? null,
})

/** What is sent; a missing answer goes as it is, so that the server names it. */
export const organisationBody = (form: OrganisationForm) => ({
  name: form.name,
  sector: form.sector as Sector,
  businessId: form.businessId.trim() || null,
  email: form.email.trim() || null,
  phone: form.phone.trim() || null,
  startDate: form.startDate as Day,
  endDate: form.endDate,
})

export function useOrganisationWords(): FieldWords<OrganisationForm> {
  const t = useTexts(registerTexts)
  const word = useWords()
  const format = useFormat()
  const plain = (label: string) => ({ label, say: (value: string) => value || t.none })
  const day = (label: string) => ({ label, say: (value: Day | null) => (value ? format.day(value) : t.none) })
  return {
    name: plain(t.name),
    sector: { label: t.sector, say: (value) => (value ? word(SECTOR_TEXTS[value]) : t.none) },
    businessId: plain(t.businessId),
    email: plain(t.email),
    phone: plain(t.phone),
    startDate: day(t.startDate),
    endDate: day(t.endDate),
  }
}

export function OrganisationFields(props: {
  value: OrganisationForm
  onChange: (value: OrganisationForm) => void
  today: Day
}) {
  const { value, onChange, today } = props
  const t = useTexts(registerTexts)
  const set = (part: Partial<OrganisationForm>) => onChange({ ...value, ...part })
  return (
    <>
      <TextField name="name" label={t.name} maxLength={200} value={value.name} onChange={(name) => set({ name })} />
      <ChoiceField
        name="sector"
        label={t.sector}
        inline
        value={value.sector}
        onChange={(sector) => set({ sector })}
        choices={SECTORS.map((each) => ({ value: each, label: <SectorWord sector={each} /> }))}
      />
      <TextField
        name="businessId"
        label={t.businessId}
        hint={t.businessIdHint}
        optional
        narrow
        value={value.businessId}
        onChange={(businessId) => set({ businessId })}
      />
      <TextField
        name="email"
        type="email"
        autoComplete="off"
        label={t.email}
        optional
        value={value.email}
        onChange={(email) => set({ email })}
      />
      <TextField
        name="phone"
        type="tel"
        autoComplete="off"
        label={t.phone}
        optional
        narrow
        maxLength={40}
        value={value.phone}
        onChange={(phone) => set({ phone })}
      />
      <PeriodFields value={value} onChange={(period) => set(period)} today={today} />
    </>
  )
}

/** From when, and until when if that is known. */
export function PeriodFields(props: {
  value: { startDate: Day | null; endDate: Day | null }
  onChange: (period: { startDate?: Day | null; endDate?: Day | null }) => void
  today: Day
}) {
  const { value, onChange, today } = props
  const t = useTexts(registerTexts)
  return (
    <>
      <DayField
        name="startDate"
        label={t.startDate}
        today={today}
        value={value.startDate}
        onChange={(startDate) => onChange({ startDate })}
      />
      <DayField
        name="endDate"
        label={t.endDate}
        hint={t.endDateHint}
        optional
        today={today}
        value={value.endDate}
        onChange={(endDate) => onChange({ endDate })}
      />
    </>
  )
}
