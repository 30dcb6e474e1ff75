// The situation summary: a family's situation on one page, on the screen and as one A4.
import { PARTS } from '#kit/access.ts'
import { finnishDay, type Day } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import { interpolate } from '#kit/text.ts'
import { pagesOf, taggedPdf } from '#platform/documents/tagged-pdf.ts'
import type { Context, Operation } from '#platform/http/endpoint.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import { totalScore } from '#rooms/measures/index.ts'
import type { contract } from '../contract.ts'
import type { Situation } from '../contract/situation.ts'
import { findCadence } from '../queries/cadence.ts'
import * as q from '../queries/situation.ts'
import { cadence } from '../rules/cadence.ts'
import { situationPaper } from '../rules/situation-paper.ts'
import { SITUATION } from '../rules/situation-texts.ts'

type Contract = typeof contract

/** The first answer that makes a score and the newest, by person. */
function beforeAndNow(rows: Awaited<ReturnType<typeof q.listChecks>>): NonNullable<Situation['checks']> {
  const byPerson = Map.groupBy(rows, ({ personId }) => personId)
  return [...byPerson].flatMap(([personId, answers]) => {
    const scored = answers.flatMap((answer) => {
      const score = totalScore(answer)
      return score === null ? [] : [{ day: answer.day, score: Math.round(score) }]
    })
    const before = scored[0]
    if (before === undefined) return []
    return [{ personId, before, now: scored.length > 1 ? scored.at(-1)! : null }]
  })
}

async function situationOf(
  { db, actor, at, today }: Pick<Context<'read'>, 'db' | 'actor' | 'at' | 'today'>,
  familyId: string,
): Promise<(Situation & { language: string }) | null> {
  const head = await q.findHead(db, familyId, today)
  if (head === null) return null
  const reads = (part: keyof typeof PARTS) => ((actor.relation?.read ?? 0) & PARTS[part]) !== 0
  return {
    ...head,
    needs: reads('needs') ? await q.listNeeds(db, familyId) : null,
    goals: await q.listGoals(db, familyId),
    services: await q.listServices(db, familyId, today),
    steps: await q.listOpenSteps(db, familyId),
    meetings: await q.listNextMeetings(db, familyId, at),
    checks: reads('wellbeing') ? beforeAndNow(await q.listChecks(db, familyId)) : null,
  }
}

export const getSituation: Operation<Contract['getSituation']> = async (context, { params }) =>
  (await situationOf(context, params.familyId)) ?? refused('not-found')

export const getCadence: Operation<Contract['getCadence']> = async ({ db, today }, { params: { familyId } }) => {
  const row = await findCadence(db, familyId, today)
  if (row === null) return refused('not-found')
  if (row.phase !== 'change') return { familyId, cadence: null }
  const { days } = await settingOf(db, 'engagement.contactCadenceDays', today)
  const { lastHeldOn, nextOn, words, weeks } = row
  return { familyId, cadence: { words, lastHeldOn, nextOn, weeks, ...cadence({ ...row, settingDays: days, today }) } }
}

/** From roomy to tight: size of the text in points, most lines of one part. The first that fits one page is taken. */
const FITS = [
  [11, 8],
  [10, 8],
  [9, 8],
  [9, 6],
  [8.5, 5],
  [8.5, 3],
  [8.5, 2],
] as const

export const printSituation: Operation<Contract['printSituation']> = async (context, { params, query }) => {
  const { actor, today, discloses, notes } = context
  const situation = await situationOf(context, params.familyId)
  if (situation === null) return refused('not-found')
  const language = query.language ?? actor.language ?? 'fi'
  discloses([params.familyId], personsOf(situation))
  notes({ language })
  const title = SITUATION.title[language]
  let pdf: Buffer | null = null
  for (const [size, most] of FITS) {
    pdf = await taggedPdf(
      {
        title,
        language: language === 'en' ? 'en-GB' : `${language}-FI`,
        foot: `${title}. ${interpolate(SITUATION.foot[language], { day: finnishDay(today) })}`,
        size,
        margin: 48,
      },
      situationPaper(situation, { language, today: today satisfies Day, most }),
    )
    if (pagesOf(pdf) === 1) break
  }
  return {
    // The name of a file tells nobody whose it is.
    fileName: `${title.toLowerCase().replaceAll(' ', '-')}.pdf`,
    mediaType: 'application/pdf',
    encoding: 'base64',
    content: pdf!.toString('base64'),
  }
}

/** Everybody on the paper. */
const personsOf = (situation: Situation): string[] => [
  ...situation.members.map(({ personId }) => personId),
  ...(situation.plan?.personIds ?? []),
  ...[...(situation.needs ?? []), ...situation.services, ...situation.steps, ...situation.meetings].flatMap(
    ({ personIds }) => personIds,
  ),
  ...(situation.needs ?? []).flatMap(({ saidBy }) => (saidBy === null ? [] : [saidBy])),
  ...(situation.checks ?? []).map(({ personId }) => personId),
]
