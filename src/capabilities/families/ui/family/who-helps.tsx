/** Who helps us: the workers who are answerable, in plain words. */
import { useQuery } from '@tanstack/react-query'
import { Avatar } from '#ui-kit/frame/avatar.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { familyQuery } from '../data.ts'
import { helperTexts } from './texts.ts'
import styles from './who-helps.module.css'

export function Helpers({ familyId }: { familyId: string }) {
  const t = useTexts(helperTexts)
  const { data: family } = useQuery(familyQuery(familyId))
  const helpers = family?.assignments.filter((assignment) => assignment.endDate === null)
  return (
    <Section title={t.title}>
      {helpers === undefined ? (
        <Loading />
      ) : helpers.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={styles['people']}>
          {helpers.map(({ assignmentId, workerName, workerTitle, role }) => (
            <li key={assignmentId}>
              <Avatar name={workerName} />
              <div>
                <strong>{workerName}</strong>
                {workerTitle !== '' && <span>{workerTitle}</span>}
                <p>{t[role]}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
