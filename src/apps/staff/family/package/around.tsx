/** How many services, organisations and named people are around the family now, and where the same help comes from two places. */
import { useQuery } from '@tanstack/react-query'
import { Layers2 } from 'lucide-react'
import { fragmentation } from '#rooms/plans/rules/fragmentation.ts'
import { packageQuery } from '#rooms/plans/ui/data.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, useFamily, useToday } from '../family-context.tsx'
import { packageTexts } from './texts.ts'

export function Around() {
  const t = useTexts(packageTexts)
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const { data } = useQuery(packageQuery(family.familyId))
  if (data === undefined) return null
  const { services, organisations, overlaps } = fragmentation(data.courses, today)
  if (services === 0) return null
  const workers = new Set(family.assignments.filter(({ endDate }) => endDate === null).map(({ workerId }) => workerId))
    .size
  return (
    <Section title={t.around}>
      <p>{t.aroundNow({ services, organisations, workers })}</p>
      {overlaps.length > 0 && (
        <>
          <p className="quiet">{t.overlapLead}</p>
          <Rows label={t.overlaps}>
            {overlaps.map(({ one, other, personIds }) => (
              <Row
                key={`${one.courseId} ${other.courseId}`}
                icon={Layers2}
                tone="info"
                why={t.overlap({ one: one.serviceName, other: other.serviceName })}
                meta={[one.organisationName, other.organisationName, personIds.map(nameOf).filter(Boolean).join(', ')]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </Rows>
        </>
      )}
    </Section>
  )
}
