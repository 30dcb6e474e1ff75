/** What is taken in, from where, and the file. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { IMPORT_KINDS } from '#rooms/lifecycle/model.ts'
import { importTexts } from '#rooms/lifecycle/ui/staff/texts.ts'
import { IMPORT_KIND_TEXTS, LIFECYCLE_REFUSALS } from '#rooms/lifecycle/ui/texts.ts'
import { unitsQuery } from '#rooms/organisations/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { FileField } from '#ui-kit/form/file-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../refusals.ts'
import type { Chosen } from './chosen.ts'

export function ImportForm(props: {
  chosen: Chosen
  onChange: (chosen: Chosen) => void
  /** How the last try was refused. */
  refused: unknown
  onSend: () => void
}) {
  const { chosen, onChange, refused, onSend } = props
  const t = useTexts(importTexts)
  const word = useWords()
  const refusals = useRefusals(LIFECYCLE_REFUSALS)
  const units = useQuery(unitsQuery({})).data?.units
  const [errors, setErrors] = useState<FieldErrors>(() => (refused === null ? {} : refusals.fields(refused)))
  const set = (part: Partial<Chosen>) => onChange({ ...chosen, ...part })
  const hints = { clients: t.clientsHint, services: t.servicesHint, service_use: t.useHint }
  return (
    <Section title={t.newImport}>
      <Form
        errors={errors}
        onSubmit={() => (chosen.file === null ? setErrors({ file: t.chooseFile }) : onSend())}
        actions={
          <Button kind="primary" type="submit">
            {t.tryFirst}
          </Button>
        }
      >
        <ChoiceField
          name="kind"
          label={t.kind}
          value={chosen.kind}
          onChange={(kind) => set({ kind })}
          choices={IMPORT_KINDS.map((kind) => ({
            value: kind,
            label: word(IMPORT_KIND_TEXTS[kind]),
            hint: hints[kind],
          }))}
        />
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".csv,.txt,text/csv"
          value={chosen.file}
          onChange={(file) => set({ file })}
        />
        <TextField
          name="source"
          label={t.source}
          hint={t.sourceHint}
          narrow
          maxLength={60}
          value={chosen.source}
          onChange={(source) => set({ source })}
        />
        {chosen.kind === 'clients' && units !== undefined && (
          <ComboField
            name="unitId"
            label={t.unit}
            optional
            value={chosen.unitId === null ? null : String(chosen.unitId)}
            onChange={(id) => set({ unitId: id === null ? null : Number(id) })}
            options={units.map((unit) => ({
              id: String(unit.unitId),
              label: unit.name,
              hint: unit.organisationName,
            }))}
          />
        )}
      </Form>
    </Section>
  )
}
