/** One meeting: its facts, the agenda and who is asked, who came, the minutes, what was decided. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { NotebookPen } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { jointMeetingQuery, type JointMeeting } from '#rooms/engagement/ui/family-data.ts'
import { MEETING_KIND_TEXTS, MEETING_STATE_TEXTS, PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Mark } from '#ui-kit/say/mark.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../../../page-title.ts'
import { Refused } from '../../../refused.tsx'
import { useFamily, useReach } from '../../family-context.tsx'
import { Attachments } from '../attachments/attachments.tsx'
import { attachmentTexts } from '../attachments/texts.ts'
import { Decisions } from './decisions.tsx'
import { Minutes } from './minutes.tsx'
import { Prepare } from './prepare.tsx'
import { Presence } from './presence.tsx'
import { meetingTexts } from './texts.ts'
import styles from '../records.module.css'

export function MeetingPage() {
  const t = useTexts(meetingTexts)
  const { meetingId = '' } = useParams({ strict: false }) as { meetingId?: string }
  const { familyId } = useFamily()
  const { data, error, refetch } = useQuery(jointMeetingQuery(familyId, meetingId))
  usePageTitle(t.minutes)
  if (data === undefined)
    return error === null ? <Loading lines={6} /> : <Refused error={error} again={() => void refetch()} />
  return <Opened joint={data} />
}

function Opened({ joint }: { joint: JointMeeting }) {
  const t = useTexts(meetingTexts)
  const word = useWords()
  const format = useFormat()
  const { familyId } = useFamily()
  const { may } = useReach()
  const a = useTexts(attachmentTexts)
  const { meeting, minutes, decisions } = joint
  const [asJoint, setJoint] = useState(false)
  // A visit is not a conference, until somebody makes it one.
  const together = asJoint || !['visit', 'call'].includes(meeting.kind) || minutes.revision > 0 || decisions.length > 0
  const at = meeting.startsAt as Instant
  const kind = word(MEETING_KIND_TEXTS[meeting.kind])
  const facts = [
    t.when({ day: format.weekdayShort(dayInFinland(at)), time: format.time(at), minutes: String(meeting.minutes) }),
    meeting.serviceName ?? '',
    meeting.workerName ?? meeting.organisationName,
    meeting.place === null ? '' : meeting.place.text || word(PLACE_TEXTS[meeting.place.kind]),
  ]
  return (
    <>
      <p className="small">
        <Link to={`/perheet/${familyId}/kirjaukset`}>{t.records}</Link>
      </p>
      <div className={styles['head']}>
        <h2>{t.title({ kind, day: format.day(dayInFinland(at)) })}</h2>
        <Status
          tone={meeting.state === 'held' ? 'ok' : meeting.state === 'agreed' ? 'info' : 'off'}
          mark={<Mark state={meeting.state} />}
        >
          {word(MEETING_STATE_TEXTS[meeting.state])}
        </Status>
        {may(access['engagement.write-note']) && (
          <ButtonLink
            small
            icon={NotebookPen}
            to={`/perheet/${familyId}/kirjaukset/uusi?tapaaminen=${meeting.meetingId}`}
          >
            {t.note}
          </ButtonLink>
        )}
      </div>
      <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>
      <Columns
        main={
          <>
            {together ? (
              <>
                <Prepare joint={joint} />
                <Minutes joint={joint} />
                <Decisions joint={joint} />
              </>
            ) : (
              may(access['engagement.lead-joint']) && (
                <p>
                  <Button onClick={() => setJoint(true)}>{t.makeJoint}</Button>
                </p>
              )
            )}
            <Section title={a.title}>
              <Attachments
                about="meeting"
                aboutId={meeting.meetingId}
                personIds={meeting.persons.map(({ personId }) => personId)}
              />
            </Section>
          </>
        }
        side={<Presence joint={joint} />}
      />
    </>
  )
}
