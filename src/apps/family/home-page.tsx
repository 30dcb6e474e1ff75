/** Home of a family: what happens next, who helps us, what we agreed, and a way to say that it does not help. */
import { useQuery } from '@tanstack/react-query'
import { pointOf } from '#rooms/measures/model.ts'
import { OwnCheck } from '#rooms/measures/ui/family/own-check.tsx'
import { DoesNotHelp } from '#rooms/engagement/ui/family/does-not-help.tsx'
import { NextMeetings } from '#rooms/engagement/ui/family/next-meetings.tsx'
import { Helpers } from '#rooms/families/ui/family/who-helps.tsx'
import { Promises } from '#rooms/plans/ui/family/promises.tsx'
import type { Role } from '#kit/access.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useToday } from '#ui-kit/use-now.ts'
import { familyQuery } from '#rooms/families/ui/data.ts'
import { familyTexts } from './texts.ts'
import styles from './family.module.css'

export function HomePage({ familyId, me }: { familyId: string; me: { self: string | null; roles: readonly Role[] } }) {
  const t = useTexts(familyTexts)
  const format = useFormat()
  const { data: family } = useQuery(familyQuery(familyId))
  const name = family?.members.find((member) => member.personId === me.self)?.givenName ?? ''
  const day = format.daySentence(useToday())
  return (
    <>
      <h1>{me.roles.includes('young_person') ? t.helloYoung({ name }) : t.hello({ name, day })}</h1>
      <div className={styles['two']}>
        <div>
          <NextMeetings familyId={familyId} />
          {family !== undefined && me.self !== null && (
            <OwnCheck familyId={familyId} personId={me.self} point={pointOf(family.phase)} />
          )}
          <Helpers familyId={familyId} />
        </div>
        <div>
          <Promises familyId={familyId} />
          <DoesNotHelp familyId={familyId} />
        </div>
      </div>
    </>
  )
}
