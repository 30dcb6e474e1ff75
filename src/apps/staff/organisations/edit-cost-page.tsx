/** What a service costs in one year: first the year, then the figure with its source. */
import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { UnitCost } from '#rooms/network/contract.ts'
import { serviceQuery, unitCostsQuery, useKeepCatalogue } from '#rooms/network/ui/data.ts'
import { catalogueTexts } from '#rooms/network/ui/staff/texts.ts'
import {
  unitCostBody,
  UnitCostFields,
  unitCostForm,
  useUnitCostWords,
} from '#rooms/network/ui/staff/unit-cost-fields.tsx'
import { yearOf } from '#kit/day.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Form } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useGo } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import { EditPage } from './edit-page.tsx'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RecordForm } from './record-form.tsx'
import { orgTexts } from './texts.ts'

/** Which year; a year that has a figure is changed, not written over unseen. */
export function NewCostPage() {
  const t = useTexts(orgTexts)
  const c = useTexts(catalogueTexts)
  const go = useGo()
  const serviceId = useParam('serviceId')
  const found = useQuery(serviceQuery(serviceId))
  const here = `/organisaatiot/palvelut/${serviceId}`
  const [year, setYear] = useState(String(yearOf(todayInFinland())))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const goOn = () =>
    /^(19[9]\d|20\d\d)$/.test(year.trim()) ? go(`${here}/kustannus/${year.trim()}`) : setErrors({ year: t.yearMissing })
  return (
    <Read query={found}>
      {(one) => (
        <EditPage title={t.setCost} lead={c.costsLead} above={[{ to: here, label: one.name }]}>
          <Form
            errors={errors}
            onSubmit={goOn}
            actions={
              <>
                <Button kind="primary" type="submit">
                  {t.goOn}
                </Button>
                <ButtonLink to={here} kind="link">
                  {t.cancel}
                </ButtonLink>
              </>
            }
          >
            <TextField
              name="year"
              label={c.year}
              hint={c.yearHint}
              narrow
              inputMode="numeric"
              value={year}
              onChange={setYear}
            />
          </Form>
        </EditPage>
      )}
    </Read>
  )
}

export function EditCostPage() {
  const t = useTexts(orgTexts)
  const c = useTexts(catalogueTexts)
  const keep = useKeepCatalogue()
  const words = useUnitCostWords()
  const go = useGo()
  const queries = useQueryClient()
  const [serviceId, year] = [useParam('serviceId'), Number(useParam('year')) || 0]
  const service = useQuery(serviceQuery(serviceId))
  const costs = useQuery(unitCostsQuery(serviceId))
  const here = `/organisaatiot/palvelut/${serviceId}`
  return (
    <Read query={service}>
      {(one) => (
        <EditPage title={`${c.unitCost} ${year}`} lead={c.costsLead} above={[{ to: here, label: one.name }]}>
          <Read query={costs}>
            {({ unitCosts }) => (
              <RecordForm
                draftKey={`cost:${serviceId}:${year}`}
                draftTitle={`${t.setCost}: ${one.name}`}
                start={{
                  value: unitCostForm(unitCosts.find((cost) => cost.year === year) ?? null),
                  revision: one.revision,
                }}
                words={words}
                fields={(value, onChange) => <UnitCostFields value={value} onChange={onChange} />}
                save={(value, { revision, commandId }) =>
                  keep.setUnitCost(serviceId, year, { ...unitCostBody(value), revision }, commandId)
                }
                fresh={async () => {
                  const [now, list] = await Promise.all([
                    queries.fetchQuery({ ...serviceQuery(serviceId), staleTime: 0 }),
                    queries.fetchQuery({ ...unitCostsQuery(serviceId), staleTime: 0 }),
                  ])
                  return {
                    value: unitCostForm(list.unitCosts.find((cost) => cost.year === year) ?? null),
                    revision: now.revision,
                  }
                }}
                onDone={() => go(here)}
                back={here}
                versions={{
                  register: 'unit_cost',
                  recordId: serviceId,
                  form: (content) => unitCostForm(content as unknown as UnitCost),
                }}
              />
            )}
          </Read>
        </EditPage>
      )}
    </Read>
  )
}
