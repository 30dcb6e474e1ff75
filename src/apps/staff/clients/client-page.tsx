/** One family as far as the organisation serves it: whom, in which service, meetings and notes of its own. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { NotebookPen } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { clientQuery, serviceMeetingsQuery, serviceNotesQuery, type Client } from '#rooms/engagement/ui/client-data.ts'
import { MEETING_KIND_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { sharedWithUsQuery } from '#rooms/plans/ui/data.ts'
import { SharedParts } from '#rooms/plans/ui/staff/shared-parts.tsx'
import { Button } from '#ui-kit/act/button.tsx'
import { CallRefused } from '#ui-kit/call.ts'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useNow } from '#ui-kit/use-now.ts'
import { useWords } from '#ui-kit/words.ts'
import { FamilyNotThere } from '../family/frame/family-not-there.tsx'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useMe } from '../session.tsx'
import { MeetingOutcome } from '../today/meeting-outcome.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { clientTexts } from './texts.ts'

export function ClientPage() {
  const { familyId = '' } = useParams({ strict: false }) as { familyId?: string }
  const t = useTexts(clientTexts)
  usePageTitle(t.title)
  const asked = useQuery(clientQuery(familyId))
  if (asked.isError)
    return asked.error instanceof CallRefused && [403, 404].includes(asked.error.status) ? (
      <FamilyNotThere familyId={familyId} />
    ) : (
      <Refused error={asked.error} again={() => void asked.refetch()} />
    )
  return asked.data === undefined ? <Loading lines={6} /> : <Whole client={asked.data} />
}

function Whole({ client }: { client: Client }) {
  const t = useTexts(clientTexts)
  const format = useFormat()
  const [writing, setWriting] = useState(false)
  const names = client.persons.map(({ name }) => name).join(', ')
  return (
    <>
      <Crumb above={[{ to: '/asiakkaat', label: t.title }]} here={names || t.title} />
      <PageHead
        title={names || t.title}
        lead={t.lead}
        actions={
          client.mayWrite &&
          client.persons.length > 0 && (
            <Button icon={NotebookPen} onClick={() => setWriting(true)}>
              {t.write}
            </Button>
          )
        }
      />
      <Section title={t.service}>
        <Rows label={t.service}>
          {client.courses.map((each) => (
            <Row
              key={each.courseId}
              why={each.serviceName}
              meta={
                each.endedOn !== null
                  ? t.ended({ day: format.day(each.endedOn) })
                  : each.startedOn !== null
                    ? t.started({ day: format.day(each.startedOn) })
                    : t.ordered({ day: format.day(each.orderedOn) })
              }
            />
          ))}
        </Rows>
      </Section>
      <OfThePlan familyId={client.familyId} />
      <Meetings client={client} />
      <Notes client={client} />
      {writing && <NoteDialog client={client} onClose={() => setWriting(false)} />}
    </>
  )
}

/** What the family lets the organisation see of its plan; nothing is shown where nothing is shared. */
function OfThePlan({ familyId }: { familyId: string }) {
  const t = useTexts(clientTexts)
  const format = useFormat()
  const asked = useQuery(sharedWithUsQuery(familyId))
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined || asked.data.length === 0) return null
  return (
    <Section title={t.ofThePlan}>
      {asked.data.map((sharing) => (
        <div key={sharing.sharingId}>
          <p className="quiet">{t.sharedSince({ day: format.day(sharing.consentedOn) })}</p>
          <SharedParts parts={sharing.content} done={sharing.done} />
        </div>
      ))}
    </Section>
  )
}

function Meetings({ client }: { client: Client }) {
  const t = useTexts(clientTexts)
  const word = useWords()
  const format = useFormat()
  const now = useNow()
  const asked = useQuery(serviceMeetingsQuery(client.familyId, useMe().organisationId ?? ''))
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  return (
    <Section title={t.meetings}>
      {asked.data === undefined ? (
        <Loading lines={3} />
      ) : asked.data.length === 0 ? (
        <p className="quiet">{t.noMeetings}</p>
      ) : (
        <Rows label={t.meetings}>
          {asked.data
            .toReversed()
            .slice(0, 20)
            .map((each) => (
              <Row
                key={each.meetingId}
                why={`${format.day(dayInFinland(each.startsAt as Instant))} ${format.time(each.startsAt as Instant)}`}
                meta={[
                  each.serviceName ?? word(MEETING_KIND_TEXTS[each.kind]),
                  each.persons.map(({ name }) => name).join(', '),
                ].join(' · ')}
              >
                {client.mayWrite && each.startsAt <= now && <MeetingOutcome meeting={each} />}
              </Row>
            ))}
        </Rows>
      )}
    </Section>
  )
}

function Notes({ client }: { client: Client }) {
  const t = useTexts(clientTexts)
  const format = useFormat()
  const asked = useQuery(serviceNotesQuery(client.familyId))
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  return (
    <Section title={t.notes}>
      {asked.data === undefined ? (
        <Loading lines={3} />
      ) : asked.data.length === 0 ? (
        <p className="quiet">{t.noNotes}</p>
      ) : (
        <Rows label={t.notes}>
          {asked.data.map((each) => (
            <Row key={each.noteId} why={each.text} meta={t.by({ author: each.author, day: format.day(each.onDay) })}>
              {each.nextStep !== '' && `${t.nextStep}: ${each.nextStep}`}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  )
}
