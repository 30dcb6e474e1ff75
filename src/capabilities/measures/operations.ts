// The situation check: reading answers with scores and changes, answering.
import type { Id } from '#kit/id.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from './contract.ts'
import { ITEMS, type Answer, type Answers, type Item } from './model.ts'
import * as q from './queries.ts'
import { changeOf, checkAnswers, itemScore, pairAnswers, totalScore } from './rules/situation-check.ts'

type Contract = typeof contract

const perItem = <Value>(value: (item: Item) => Value) =>
  Object.fromEntries(ITEMS.map((item) => [item, value(item)])) as Record<Item, Value>

const itemsOf = (row: q.AnswerRow): Answers => perItem((item) => row[item])

const answerOf = (row: q.AnswerRow): Answer & { personName: string } => ({
  answerId: row.answerId as Answer['answerId'],
  familyId: row.familyId as Id<'Family'>,
  personId: row.personId as Id<'Person'>,
  personName: row.personName,
  episode: row.episode,
  point: row.point,
  answeredOn: row.answeredOn,
  answers: itemsOf(row),
})

export const listChecks: Operation<Contract['listChecks']> = async ({ db }, { params }) => {
  const rows = await q.listAnswers(db, params.familyId)
  const names = new Map(rows.map((row) => [row.personId, row.personName]))
  return {
    checks: rows.map((row) => {
      const items = itemsOf(row)
      return { ...row, items, itemScores: perItem((item) => itemScore(item, items)), score: totalScore(items) }
    }),
    changes: pairAnswers(rows.map(answerOf)).map((pair) => ({
      personId: pair.start.personId,
      personName: names.get(pair.start.personId) ?? '',
      episode: pair.start.episode,
      startOn: pair.start.answeredOn,
      endOn: pair.end.answeredOn,
      start: totalScore(pair.start.answers),
      end: totalScore(pair.end.answers),
      change: changeOf('total', pair),
      itemChanges: perItem((item) => changeOf(item, pair)),
    })),
  }
}

export const answerCheck: Operation<Contract['answerCheck']> = async (
  { db, actor, today, discloses },
  { params, body },
) => {
  // A family member's account reaches the family to read; the one thing it may write here is its own answer.
  if (actor.personId !== null && body.personId !== actor.personId) return refused('measures.only-oneself', 'personId')
  const on = body.answeredOn ?? today
  if (on > today) return refused('measures.not-yet', 'answeredOn')
  const items = checkAnswers(body.items)
  if (!items.ok) return items.field === undefined ? items : { ...items, field: `items.${items.field}` }
  if (!(await q.isMember(db, params.familyId, body.personId))) return refused('measures.not-a-member', 'personId')
  if (await q.isAnswered(db, params.familyId, { ...body, on })) return refused('measures.already-answered')
  const answeredWith = actor.personId === null ? body.answeredWith : 'own'
  if ((await q.addAnswer(db, params.familyId, { ...body, on, answeredWith, items: items.value })) === 0)
    return refused('not-found')
  discloses([params.familyId], [body.personId])
  return { score: totalScore(items.value) }
}
