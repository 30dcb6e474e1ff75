/** A note after a visit in under a minute: which meeting, who, how it went, one line, next step. `tapaaminen` names the meeting; with `korjaa` it corrects an earlier note. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { meetingsQuery, notesQuery } from '#rooms/engagement/ui/family-data.ts'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { usePageTitle } from '../../page-title.ts'
import { NoteForm } from './note-form.tsx'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

export function NotePage() {
  const t = useTexts(recordTexts)
  const { familyId } = useFamily()
  const { reads } = useReach()
  const { korjaa, tapaaminen } = useSearch({ strict: false }) as { korjaa?: string; tapaaminen?: string }
  const meetings = useQuery(meetingsQuery(familyId))
  const notes = useInfiniteQuery({ ...notesQuery(familyId, null), enabled: korjaa !== undefined && reads('notes') })
  const corrected = notes.data?.pages.flatMap((page) => page.notes).find((note) => note.noteId === korjaa)
  const title = korjaa === undefined ? t.write : t.correctNote
  usePageTitle(title)
  const ready = meetings.data !== undefined && (korjaa === undefined || notes.data !== undefined)
  return (
    <div className={styles['form']}>
      <div className={styles['head']}>
        <h2>{title}</h2>
      </div>
      {ready ? (
        <NoteForm
          key={corrected?.noteId ?? tapaaminen ?? 'new'}
          meetings={meetings.data}
          corrected={corrected ?? null}
          about={corrected === undefined ? (tapaaminen ?? null) : null}
        />
      ) : (
        <Loading lines={6} />
      )}
    </div>
  )
}
