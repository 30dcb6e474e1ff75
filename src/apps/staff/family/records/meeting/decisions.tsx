/** What the meeting decided: whose it is, by when, and the step of the plan that it became. */
import { useState } from 'react'
import { ListChecks } from 'lucide-react'
import { access } from '#rooms/engagement/access.ts'
import type { JointMeeting } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useReach } from '../../family-context.tsx'
import { DecisionForm } from './decision-form.tsx'
import { meetingTexts } from './texts.ts'

export function Decisions({ joint }: { joint: JointMeeting }) {
  const t = useTexts(meetingTexts)
  const format = useFormat()
  const { may } = useReach()
  const [open, setOpen] = useState(false)
  return (
    <Section title={t.decisions}>
      {joint.decisions.length === 0 ? (
        <p className="quiet">{t.noDecisions}</p>
      ) : (
        <Rows label={t.decisions}>
          {joint.decisions.map((one) => (
            <Row
              key={one.decisionId}
              icon={ListChecks}
              tone={one.doneOn === null ? 'info' : 'ok'}
              why={one.what}
              meta={[
                one.dueOn === null ? one.ownerName : t.by({ owner: one.ownerName, day: format.day(one.dueOn) }),
                one.organisationName === one.ownerName ? '' : (one.organisationName ?? ''),
                one.stepId === null ? t.recorded : one.goal === null ? '' : t.isStep({ goal: one.goal }),
              ]
                .filter(Boolean)
                .join(' · ')}
              action={
                one.stepId !== null && (
                  <Status tone={one.doneOn === null ? 'wait' : 'ok'}>
                    {one.doneOn === null ? t.open : t.doneOn({ day: format.day(one.doneOn) })}
                  </Status>
                )
              }
            />
          ))}
        </Rows>
      )}
      {may(access['engagement.decide']) &&
        (open ? (
          <DecisionForm joint={joint} onClose={() => setOpen(false)} />
        ) : (
          <p>
            <Button onClick={() => setOpen(true)}>{t.decide}</Button>
          </p>
        ))}
    </Section>
  )
}
