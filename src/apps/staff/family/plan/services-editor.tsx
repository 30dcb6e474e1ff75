/** The services of a draft: those of the package, or one that is not ordered yet. */
import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import type { CourseId, PlanContent } from '#rooms/plans/model.ts'
import { packageQuery } from '#rooms/plans/ui/data.ts'
import { Button, IconButton } from '#ui-kit/act/button.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { ProducerChain } from '#ui-kit/show/producer-chain.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useToday } from '../family-context.tsx'
import { draftTexts } from './draft-texts.ts'
import { QuantityFields } from './quantity-fields.tsx'
import { changeService, withoutService, withService } from './editing.ts'
import styles from './draft.module.css'

export function ServicesEditor(props: { content: PlanContent; onChange: (content: PlanContent) => void }) {
  const { content, onChange } = props
  const t = useTexts(draftTexts)
  const today = useToday()
  const { familyId } = useFamily()
  const { data } = useQuery(packageQuery(familyId))
  const courses = (data?.courses ?? []).filter((course) => course.endedOn === null)
  return (
    <Section title={t.services}>
      {content.services.map((service, i) => {
        const at = `services.${service.plannedServiceId}`
        const set = (change: Partial<typeof service>) =>
          onChange(changeService(content, service.plannedServiceId, change))
        const course = courses.find((each) => each.courseId === service.courseId)
        const other = service.courseId === null || course === undefined
        return (
          <div key={service.plannedServiceId} className={styles['item']}>
            <div className={styles['bar']} style={{ display: 'flex' }}>
              <h3>{service.serviceName || t.serviceNo({ no: i + 1 })}</h3>
              <IconButton
                icon={Trash2}
                label={t.removeService({ no: i + 1 })}
                onClick={() => onChange(withoutService(content, service.plannedServiceId))}
              />
            </div>
            <div>
              <div className={styles['row']}>
                {courses.length > 0 && (
                  <SelectField
                    label={t.course}
                    name={`${at}.courseId`}
                    value={other ? 'other' : (service.courseId as string)}
                    options={[
                      ...courses.map((each) => ({
                        value: each.courseId as string,
                        label: `${each.serviceName}, ${each.organisationName}`,
                      })),
                      { value: 'other', label: t.courseOther },
                    ]}
                    onChange={(value) => {
                      const next = courses.find((each) => each.courseId === value)
                      set(
                        next === undefined
                          ? { courseId: null }
                          : {
                              courseId: next.courseId as CourseId,
                              serviceName: next.serviceName,
                              organisationName: next.organisationName,
                              startsOn: next.startedOn ?? service.startsOn,
                            },
                      )
                    }}
                  />
                )}
                {other && (
                  <>
                    <TextField
                      label={t.serviceName}
                      name={`${at}.serviceName`}
                      value={service.serviceName}
                      onChange={(serviceName) => set({ serviceName })}
                      maxLength={200}
                    />
                    <TextField
                      label={t.organisation}
                      name={`${at}.organisationName`}
                      value={service.organisationName}
                      onChange={(organisationName) => set({ organisationName })}
                      maxLength={200}
                    />
                  </>
                )}
              </div>
              {course !== undefined && (
                <ProducerChain
                  organiserName={course.producers.organiserName}
                  producerName={course.organisationName}
                  subcontractors={course.producers.subcontractors}
                  sayUnknown
                />
              )}
              <div className={styles['row']}>
                <DayField
                  label={t.startsOn}
                  name={`${at}.startsOn`}
                  optional
                  value={service.startsOn}
                  today={today}
                  onChange={(startsOn) => set({ startsOn })}
                />
                <TextField
                  label={t.duration}
                  name={`${at}.durationText`}
                  optional
                  value={service.durationText}
                  onChange={(durationText) => set({ durationText })}
                  maxLength={200}
                />
              </div>
              <QuantityFields
                name={`${at}.quantity`}
                quantity={service.quantity}
                usual={course?.unitCost?.unit ?? null}
                onChange={(quantity) => set({ quantity })}
              />
              <TextField
                label={t.responsibility}
                name={`${at}.responsibility`}
                optional
                value={service.responsibility}
                onChange={(responsibility) => set({ responsibility })}
                maxLength={500}
              />
            </div>
          </div>
        )
      })}
      <p>
        <Button icon={Plus} onClick={() => onChange(withService(content))}>
          {t.addService}
        </Button>
      </p>
    </Section>
  )
}
