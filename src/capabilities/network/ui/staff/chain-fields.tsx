/** The questions about who answers for a service by law and who does parts of it for its producer. */
import { useState } from 'react'
import { ArrowUp, Plus, Trash2 } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import { Button, IconButton } from '#ui-kit/act/button.tsx'
import { newId } from '#ui-kit/call.ts'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldWords } from '#ui-kit/form/merge-fields.ts'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import type { Service } from '../../contract.ts'
import { chainTexts } from './chain-texts.ts'
import styles from './chain-fields.module.css'

type LinkForm = {
  organisationId: string | null
  underId: string | null
  what: string
  startDate: Day | null
  endDate: Day | null
}
export type ChainForm = { organiserId: string | null; links: readonly LinkForm[] }
export type OrganisationChoice = { readonly id: string; readonly label: string; readonly hint?: string }

export const chainForm = (one: Service): ChainForm => ({
  organiserId: one.organiser?.organisationId ?? null,
  links: one.subcontractors.map(({ organisationName: _name, ...link }) => link),
})

/** The chain of an earlier version. */
export const chainOfVersion = (content: Readonly<Record<string, unknown>>): ChainForm => ({
  organiserId: (content['organiserId'] as string | null | undefined) ?? null,
  links: (content['links'] as readonly LinkForm[] | undefined) ?? [],
})

/** What is left open is the server's to ask for, at its field. */
export const chainBody = ({ organiserId, links }: ChainForm) => ({
  organiserId,
  links: links.map((link) => ({
    ...link,
    organisationId: link.organisationId as string,
    startDate: link.startDate as Day,
  })),
})

export function useChainWords(organisations: readonly OrganisationChoice[]): FieldWords<ChainForm> {
  const t = useTexts(chainTexts)
  const format = useFormat()
  const nameOf = (id: string | null) => organisations.find((each) => each.id === id)?.label ?? t.none
  return {
    organiserId: { label: t.organiser, say: nameOf },
    links: {
      label: t.subcontractors,
      say: (links) =>
        links
          .map(({ organisationId, underId, what, startDate, endDate }) => {
            const more = [what, underId === null ? '' : t.for({ name: nameOf(underId) })].filter(Boolean).join('; ')
            const period = startDate === null ? '' : format.period(startDate, endDate)
            return [`${nameOf(organisationId)}${more === '' ? '' : ` (${more})`}`, period].filter(Boolean).join(' ')
          })
          .join(', ') || t.none,
    },
  }
}

export function ChainFields(props: {
  value: ChainForm
  onChange: (value: ChainForm) => void
  producer: { organisationId: string; organisationName: string }
  organisations: readonly OrganisationChoice[]
  today: Day
}) {
  const { value, onChange, producer, organisations, today } = props
  const t = useTexts(chainTexts)
  // Fields keep what was typed: each line its own, wherever it moves.
  const [keys, setKeys] = useState(() => value.links.map(newId))
  const nameOf = (id: string | null) => organisations.find((each) => each.id === id)?.label ?? ''
  const setLinks = (links: readonly LinkForm[]) => onChange({ ...value, links })
  const set = (at: number, part: Partial<LinkForm>) =>
    setLinks(value.links.map((link, i) => (i === at ? { ...link, ...part } : link)))
  const add = () => {
    setKeys([...keys, newId()])
    setLinks([...value.links, { organisationId: null, underId: null, what: '', startDate: today, endDate: null }])
  }
  const remove = (at: number) => {
    setKeys(keys.toSpliced(at, 1))
    setLinks(value.links.toSpliced(at, 1))
  }
  const raise = (at: number) => {
    setKeys(keys.toSpliced(at - 1, 2, keys[at]!, keys[at - 1]!))
    setLinks(value.links.toSpliced(at - 1, 2, value.links[at]!, value.links[at - 1]!))
  }
  return (
    <>
      <ComboField
        name="organiserId"
        label={t.organiser}
        hint={t.organiserHint}
        optional
        value={value.organiserId}
        onChange={(organiserId) => onChange({ ...value, organiserId })}
        options={organisations}
      />
      <p>{t.producedBy({ name: producer.organisationName })}</p>
      <fieldset className={styles['all']}>
        <legend>{t.subcontractors}</legend>
        <p className="quiet">{t.subcontractorsLead}</p>
        {value.links.map((link, i) => {
          const name = t.subcontractorNo({ no: i + 1 })
          const others = [...new Set(value.links.map((each) => each.organisationId))].filter(
            (id) => id !== null && id !== link.organisationId,
          )
          return (
            <div key={keys[i]} role="group" aria-label={name} className={styles['one']}>
              <div className={styles['head']}>
                <p className={styles['name']}>{nameOf(link.organisationId) || name}</p>
                <span>
                  {i > 0 && <IconButton icon={ArrowUp} label={t.raise({ name })} onClick={() => raise(i)} />}
                  <IconButton icon={Trash2} label={t.remove({ name })} onClick={() => remove(i)} />
                </span>
              </div>
              <ComboField
                name={`links.${i}.organisationId`}
                label={t.organisation}
                value={link.organisationId}
                onChange={(organisationId) => set(i, { organisationId })}
                options={organisations}
              />
              {(others.length > 0 || link.underId !== null) && (
                <SelectField
                  name={`links.${i}.underId`}
                  label={t.worksFor}
                  value={link.underId ?? producer.organisationId}
                  onChange={(id) => set(i, { underId: id === producer.organisationId ? null : id })}
                  options={[
                    { value: producer.organisationId, label: producer.organisationName },
                    ...[...new Set([...others, link.underId])]
                      .filter((id) => id !== null)
                      .map((id) => ({ value: id, label: nameOf(id) })),
                  ]}
                />
              )}
              <TextField
                name={`links.${i}.what`}
                label={t.what}
                hint={t.whatHint}
                optional
                maxLength={200}
                value={link.what}
                onChange={(what) => set(i, { what })}
              />
              <div className={styles['days']}>
                <DayField
                  name={`links.${i}.startDate`}
                  label={t.from}
                  today={today}
                  value={link.startDate}
                  onChange={(startDate) => set(i, { startDate })}
                />
                <DayField
                  name={`links.${i}.endDate`}
                  label={t.until}
                  optional
                  today={today}
                  value={link.endDate}
                  onChange={(endDate) => set(i, { endDate })}
                />
              </div>
            </div>
          )
        })}
        {value.links.length < 20 && (
          <p>
            <Button icon={Plus} onClick={add}>
              {t.add}
            </Button>
          </p>
        )}
      </fieldset>
    </>
  )
}
