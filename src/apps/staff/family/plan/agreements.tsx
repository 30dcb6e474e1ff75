/** Who agreed to a version, who was heard, who was of another mind; the dissenting view stands beside it. */
import { Check, CircleSlash, Ear, PhoneOff } from 'lucide-react'
import { ageOn } from '#kit/day.ts'
import type { Plan } from '#rooms/plans/ui/data.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { isAdult, namesOf, useFamily } from '../family-context.tsx'
import { planTexts } from './texts.ts'
import styles from './plan.module.css'

type Version = NonNullable<Plan['agreed']>

export function Agreements({ version }: { version: Version }) {
  const t = useTexts(planTexts)
  const format = useFormat()
  const family = useFamily()
  const nameOf = namesOf(family)
  const look = {
    agreed: { say: t.agreedBy, tone: 'ok', icon: Check },
    heard: { say: t.heardOn, tone: 'ok', icon: Ear },
    disagreed: { say: t.disagreed, tone: 'warn', icon: CircleSlash },
    not_reached: { say: t.notReached, tone: 'wait', icon: PhoneOff },
  } as const
  const general = version.content.dissentingViews
  const dissents = version.agreements.filter(({ dissent }) => dissent !== '')
  return (
    <Section title={t.whoAgreed}>
      <ul className={styles['agree']}>
        {version.agreements.map(({ personId, manner, onDay, note }) => {
          const member = family.members.find((each) => each.personId === personId)
          const { say, tone, icon } = look[manner]
          const child = member !== undefined && !isAdult(member) && member.bornOn !== null
          return (
            <li key={personId}>
              <span>
                {child ? t.childHeard({ name: nameOf(personId), age: ageOn(member.bornOn!, onDay) }) : nameOf(personId)}
              </span>
              <Status tone={tone} icon={icon}>
                {say({ day: format.dayShort(onDay) })}
              </Status>
              {note !== '' && <small>{note}</small>}
            </li>
          )
        })}
      </ul>
      {(general !== '' || dissents.length > 0) && (
        <div className={styles['dissent']}>
          <strong>{t.dissent}</strong>
          {dissents.map(({ personId, dissent }) => (
            <p key={personId}>{t.dissentBy({ name: nameOf(personId), words: dissent })}</p>
          ))}
          {general !== '' && <p>{general}</p>}
        </div>
      )}
    </Section>
  )
}
