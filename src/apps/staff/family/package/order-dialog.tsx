/** Ordering a service from the catalogue for named people of the family. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import { servicesQuery } from '#rooms/network/ui/data.ts'
import { LEVEL_TEXTS } from '#rooms/network/ui/texts.ts'
import { contract } from '#rooms/plans/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, presentMembers, useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { packageTexts } from './texts.ts'

export function OrderDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(packageTexts)
  const word = useWords()
  const refusals = useRefusals()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const services = useQuery(servicesQuery({}))
  const order = useFamilyWrite(family.familyId, contract.orderService)
  const [courseId] = useState(newId)
  const [serviceId, setServiceId] = useState<string | null>(null)
  const [personIds, setPersonIds] = useState<string[]>([])
  const [orderedOn, setOrderedOn] = useState<Day | null>(today)
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    if (serviceId === null || orderedOn === null)
      return setErrors({
        ...(serviceId === null ? { serviceId: t.chooseService } : {}),
        ...(orderedOn === null ? { orderedOn: t.dayMissing } : {}),
      })
    order.mutate(
      { params: { familyId: family.familyId }, body: { courseId, serviceId, personIds, orderedOn } },
      {
        onSuccess: () => {
          showToast({ text: t.ordered })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <Dialog open onClose={onClose} title={t.order}>
      {services.data === undefined ? (
        <Loading />
      ) : (
        <Form
          errors={errors}
          label={t.order}
          onSubmit={send}
          actions={
            <>
              <Button kind="primary" type="submit" busy={order.isPending}>
                {t.order}
              </Button>
              <Button onClick={onClose}>{t.cancel}</Button>
            </>
          }
        >
          <ComboField
            label={t.findService}
            name="serviceId"
            hint={t.findHint}
            value={serviceId}
            onChange={setServiceId}
            options={services.data.services.map((service) => ({
              id: service.serviceId,
              label: `${service.name}, ${service.organisationName}`,
              hint: word(LEVEL_TEXTS[service.level]),
            }))}
          />
          <CheckSetField
            label={t.whom}
            name="personIds"
            inline
            value={personIds}
            onChange={setPersonIds}
            choices={presentMembers(family).map(({ personId }) => ({
              value: personId as string,
              label: nameOf(personId),
            }))}
          />
          <DayField label={t.orderedOn} name="orderedOn" value={orderedOn} today={today} onChange={setOrderedOn} />
        </Form>
      )}
    </Dialog>
  )
}
