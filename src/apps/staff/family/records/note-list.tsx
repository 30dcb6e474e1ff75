/** Written notes, the newest first; a corrected one stays, and says so. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Eye, History } from 'lucide-react'
import { access } from '#rooms/engagement/access.ts'
import { notesQuery, type Note } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { ExtraAnswers } from '../../extra/extra-answers.tsx'
import { namesOf, useFamily, useReach } from '../family-context.tsx'
import { useUrlChoice } from '../../url-choice.ts'
import { Attachments } from './attachments/attachments.tsx'
import { KeptOf } from '../kept/kept-of.tsx'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

const ANY = 'any'

export function NoteList() {
  const t = useTexts(recordTexts)
  const family = useFamily()
  const people = family.members.map((member) => member.personId as string)
  const [person] = useUrlChoice('henkilo', [ANY, ...people], ANY)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    notesQuery(family.familyId, person === ANY ? null : person),
  )
  const notes = data?.pages.flatMap((page) => page.notes)
  return (
    <Section title={t.notes}>
      {notes === undefined ? (
        <Loading />
      ) : notes.length === 0 ? (
        <p className="quiet">{t.noNotes}</p>
      ) : (
        notes.map((note) => <OneNote key={note.noteId} note={note} />)
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </Section>
  )
}

function OneNote({ note }: { note: Note }) {
  const t = useTexts(recordTexts)
  const format = useFormat()
  const navigate = useNavigate()
  const family = useFamily()
  const nameOf = namesOf(family)
  const { may } = useReach()
  return (
    <article className={styles['note']} data-old={note.correctedBy !== null || undefined}>
      <h3>{format.day(note.onDay)}</h3>
      <p>{note.text}</p>
      {note.nextStep !== '' && (
        <p>
          <strong>{t.nextStepWas({ words: note.nextStep })}</strong>
        </p>
      )}
      <ExtraAnswers answers={note.extra} />
      <Attachments about="note" aboutId={note.noteId} personIds={note.persons.map(({ personId }) => personId)} />
      <div className={styles['meta']}>
        <span>
          {[
            t.byline({ author: note.author, organisation: note.organisationName }),
            note.persons.map(({ personId, name }) => nameOf(personId) || name).join(', '),
          ].join(' · ')}
        </span>
        {note.shared && (
          <Status tone="info" icon={Eye}>
            {t.sharedWord}
          </Status>
        )}
        {note.corrects !== null && (
          <Status tone="info" icon={History}>
            {t.corrects}
          </Status>
        )}
        <KeptOf
          kind="note"
          id={note.noteId}
          personIds={note.persons.map(({ personId }) => personId)}
          about={format.day(note.onDay)}
        />
        {note.correctedBy !== null ? (
          <Status tone="off" icon={History}>
            {t.corrected}
          </Status>
        ) : (
          may(access['engagement.write-note']) && (
            <Button
              kind="link"
              small
              onClick={() =>
                void navigate({
                  to: `/perheet/${family.familyId}/kirjaukset/uusi` as never,
                  search: { korjaa: note.noteId } as never,
                })
              }
            >
              {t.correct}
              <span className="sr">: {format.day(note.onDay)}</span>
            </Button>
          )
        )}
      </div>
    </article>
  )
}
