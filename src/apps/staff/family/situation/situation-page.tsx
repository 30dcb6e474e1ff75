/** The family's situation on one page, to read and to print: what the PDF holds, on the screen. */
import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { ageOn, type Instant } from '#kit/day.ts'
import { situationQuery, type Situation } from '#rooms/engagement/ui/family-data.ts'
import { MEETING_KIND_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { PHASE_TEXTS, ROLE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { DownloadLink } from '#ui-kit/act/download-link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../../page-title.ts'
import { Refused } from '../../refused.tsx'
import { useFamily, useToday } from '../family-context.tsx'
import { GoalTable, CheckTable } from './situation-tables.tsx'
import { situationTexts } from './texts.ts'
import styles from './situation.module.css'

export function SituationPage() {
  const t = useTexts(situationTexts)
  const language = useLanguage()
  const { familyId } = useFamily()
  usePageTitle(t.title)
  const asked = useQuery(situationQuery(familyId))
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Loading lines={8} />
  return (
    <>
      <div className={styles['head']}>
        <h2>{t.title}</h2>
        <DownloadLink href={`/api/families/${familyId}/situation/pdf?language=${language}`}>{t.pdf}</DownloadLink>
        <Button icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <p className={styles['lead']}>{t.lead}</p>
      <Whole situation={asked.data} />
    </>
  )
}

function Whole({ situation }: { situation: Situation }) {
  const t = useTexts(situationTexts)
  const word = useWords()
  const format = useFormat()
  const today = useToday()
  const { members, plan, needs, goals, services, steps, meetings, checks } = situation
  const nameOf = (personId: string | null) => members.find((each) => each.personId === personId)?.name ?? ''
  const list = (items: readonly { key: string; strong?: string; words: string }[]) =>
    items.length === 0 ? (
      <p className="quiet">{t.none}</p>
    ) : (
      <ul>
        {items.map(({ key, strong, words }) => (
          <li key={key}>
            {strong !== undefined && strong !== '' && <strong>{strong}: </strong>}
            {words}
          </li>
        ))}
      </ul>
    )
  const joined = (...words: readonly string[]) => words.filter(Boolean).join(', ')
  return (
    <div className={styles['page']}>
      {situation.safetyBan && (
        <div className={styles['ban']}>
          <Notice tone="warn">{t.ban}</Notice>
        </div>
      )}
      <Section title={t.people}>
        <ul>
          <li>
            {members.map(({ name, bornOn }) => (bornOn === null ? name : `${name} ${ageOn(bornOn, today)}`)).join(', ')}
          </li>
          <li>{t.since({ phase: word(PHASE_TEXTS[situation.phase]), day: format.day(situation.phaseSince) })}</li>
          {situation.responsible.map(({ role, name }) => (
            <li key={`${role} ${name}`}>{t.responsible({ role: word(ROLE_TEXTS[role]), name })}</li>
          ))}
          <li>
            {plan === null
              ? t.noPlan
              : joined(
                  t.plan({ no: plan.no, day: format.day(plan.agreedOn) }),
                  plan.reviewBy === null ? '' : t.review({ day: format.day(plan.reviewBy) }),
                )}
          </li>
        </ul>
      </Section>
      {needs !== null && (
        <Section title={t.needs}>
          {list(
            needs.map(({ needId, ownWords, saidBy }) => ({
              key: needId,
              strong: nameOf(saidBy),
              words: `”${ownWords}”`,
            })),
          )}
        </Section>
      )}
      <Section title={t.goals}>
        {goals.length === 0 ? <p className="quiet">{t.none}</p> : <GoalTable goals={goals} />}
      </Section>
      <Section title={t.services}>
        {list(
          services.map(({ courseId, name, organisation, since }) => ({
            key: courseId,
            strong: name,
            words: joined(organisation, since === null ? t.notBegun : t.sinceDay({ day: format.day(since) })),
          })),
        )}
      </Section>
      <Section title={t.steps}>
        {list(
          steps.map(({ stepId, ownerName, what, due }) => ({
            key: stepId,
            strong: ownerName,
            words: joined(what, due === null ? '' : t.due({ day: format.day(due) })),
          })),
        )}
      </Section>
      <Section title={t.meetings}>
        {list(
          meetings.map(({ meetingId, startsAt, kind, withWhom }) => ({
            key: meetingId,
            strong: format.moment(startsAt as Instant),
            words: joined(word(MEETING_KIND_TEXTS[kind]), withWhom),
          })),
        )}
      </Section>
      {checks !== null && (
        <Section title={t.checks}>
          {checks.length === 0 ? (
            <p className="quiet">{t.none}</p>
          ) : (
            <CheckTable checks={checks} nameOf={(personId) => nameOf(personId)} />
          )}
        </Section>
      )}
    </div>
  )
}
