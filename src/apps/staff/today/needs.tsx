/** Rows that need the worker now: why in words, whose, and one next action in place. */
import type { Day, Instant } from '#kit/day.ts'
import { SEVERITIES } from '#rooms/engagement/model.ts'
import type { NeedsMe } from '#rooms/engagement/ui/list-data.ts'
import { SEVERITY_TEXTS, TODAY_ACTION_TEXTS, TODAY_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { WITH_FAMILIES } from '../frame/places.ts'
import { useHasRole } from '../session.tsx'
import { MeetingOutcome } from './meeting-outcome.tsx'
import { iconOf, keyOf, placeOfAction, toneOf } from './need-look.ts'
import { DoStep, DoTask } from './row-acts.tsx'
import { todayTexts } from './texts.ts'
import styles from './today.module.css'

export function Needs({ rows, today }: { rows: readonly NeedsMe[]; today: Day }) {
  const t = useTexts(todayTexts)
  const word = useWords()
  const hasList = useHasRole(...WITH_FAMILIES)
  if (rows.length === 0)
    return (
      <Section title={t.needsTitle}>
        <Empty title={t.emptyTitle} action={hasList && <ButtonLink to="/perheet">{t.seeFamilies}</ButtonLink>}>
          {t.emptyLead}
        </Empty>
      </Section>
    )
  return (
    <Section title={t.needsTitle} aside={t.urgentFirst}>
      {SEVERITIES.map((severity) => {
        const group = rows.filter((row) => row.severity === severity)
        return (
          group.length > 0 && (
            <div key={severity} className={styles['group']}>
              <h3>{word(SEVERITY_TEXTS[severity])}</h3>
              <Rows label={word(SEVERITY_TEXTS[severity])}>
                {group.map((row) => (
                  <Need key={keyOf(row)} row={row} today={today} first={row === rows[0]} />
                ))}
              </Rows>
            </div>
          )
        )
      })}
    </Section>
  )
}

function Need({ row, today, first }: { row: NeedsMe; today: Day; first: boolean }) {
  const why = useWhy()(row)
  const word = useWords()
  const place = placeOfAction(row)
  return (
    <Row
      icon={iconOf(row)}
      tone={toneOf(row)}
      why={why}
      meta={<Meta row={row} today={today} />}
      action={
        place !== null ? (
          <ButtonLink to={place} kind={first ? 'primary' : 'quiet'}>
            {word(TODAY_ACTION_TEXTS[row.action])}
          </ButtonLink>
        ) : row.action === 'do-step' ? (
          <DoStep row={row} first={first} />
        ) : row.action === 'do-task' ? (
          <DoTask row={row} first={first} />
        ) : undefined
      }
    >
      {row.action === 'mark-meeting' && row.familyId !== null && row.subjectId !== null && (
        <MeetingOutcome
          meeting={{
            familyId: row.familyId,
            meetingId: row.subjectId,
            startsAt: row.facts.startsAt as Instant,
            state: 'agreed',
            reason: null,
            revision: row.revision!,
          }}
        />
      )}
    </Row>
  )
}

/** The reason with its facts filled in. */
function useWhy(): (row: NeedsMe) => string {
  const t = useTexts(todayTexts)
  const format = useFormat()
  const word = useWords()
  return (row) => {
    const { open, ...facts } = row.facts
    const named = Object.fromEntries(
      Object.entries(facts).flatMap(([name, fact]) =>
        typeof fact === 'string' || typeof fact === 'number' ? [[name, fact]] : [],
      ),
    )
    const said = word(TODAY_TEXTS[row.why], {
      ...named,
      ...(row.why === 'cadence-late'
        ? {
            words: row.facts.words || t.everyDays({ count: row.facts.everyDays ?? 0 }),
            last: row.facts.lastHeldOn ? format.day(row.facts.lastHeldOn) : t.neverMet,
          }
        : {}),
      ...(row.why === 'interpreter-unsure' ? { what: row.facts.what ? `: ${row.facts.what}` : '' } : {}),
      day: row.due === null ? '' : format.dayShort(row.due),
      persons: row.persons.map(({ name }) => name).join(', '),
      open: open?.length ?? 0,
    })
    // A Finnish day ends with a point of its own.
    return said.replace(/\.\.$/, '.')
  }
}

function Meta({ row, today }: { row: NeedsMe; today: Day }) {
  const t = useTexts(todayTexts)
  const format = useFormat()
  const familyName = useFamilyName()
  const late = row.due !== null && row.due < today
  return (
    <>
      {row.familyId !== null && row.name !== null ? (
        <Link to={`/perheet/${row.familyId}`}>{familyName(row.name)}</Link>
      ) : (
        row.name
      )}
      {row.coveringFor !== null && ` · ${t.coveringFor({ name: row.coveringFor })}`}
      {row.due !== null && row.action !== 'decide-urgency' && (
        <>
          {' · '}
          <span className={late ? styles['late'] : undefined}>
            {late
              ? format.due(row.due, today)
              : row.action === 'answer-signal'
                ? t.answerBy({ day: format.weekdayShort(row.due) })
                : row.action === 'hear-child'
                  ? t.assessmentBy({ day: format.weekdayShort(row.due) })
                  : format.relative(row.due, today)}
          </span>
        </>
      )}
      {row.facts.startsAt !== undefined && ` · ${t.atTime({ time: format.time(row.facts.startsAt as Instant) })}`}
      {row.facts.statutory && row.why.startsWith('assessment-ready') && row.facts.legalDay !== row.due
        ? ` · ${t.lawDay({ day: format.day(row.facts.legalDay!) })}`
        : row.facts.statutory && row.action !== 'hear-child' && ` · ${t.byLaw}`}
    </>
  )
}
