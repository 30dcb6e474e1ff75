// The plan on paper: everything the reader sees of a version, as a file that a screen reader can read.
import { interpolate } from '#kit/text.ts'
import { refused } from '#kit/result.ts'
import { taggedPdf } from '#platform/documents/tagged-pdf.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { listNeeds } from '#rooms/assessment/index.ts'
import { finnishDay } from '#kit/day.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/versions.ts'
import { printedPlan, titleOf } from '../rules/printed.ts'
import { PRINTED } from '../rules/printed-texts.ts'
import { jointUntil } from './consents.ts'

type Contract = typeof contract

const LARGE = 18

export const printVersion: Operation<Contract['printVersion']> = async (
  { db, actor, today, discloses, notes },
  { params, query },
) => {
  const version = await q.findVersion(db, params.familyId, params.versionId)
  if (version === null) return refused('not-found')
  const language = query.language ?? actor.language ?? 'fi'
  const needs = await listNeeds(db, params.familyId)
  const agreements = await q.listAgreements(db, params.versionId)
  const people = await q.listNames(db, params.familyId)
  const until = version.state === 'agreed' ? await jointUntil(db, params.familyId, version, today) : null
  const wordsLanguage = await q.languageOf(db, params.familyId)
  const linked = new Set<string>(version.content.goals.flatMap((goal) => goal.needIds))
  const told = needs.filter(({ needId }) => linked.has(needId))
  // Everybody who is on the paper.
  discloses(
    [params.familyId],
    [
      ...version.personIds,
      ...agreements.map(({ personId }) => personId),
      ...told.flatMap(({ personIds, saidBy }) => [...personIds, ...(saidBy === null ? [] : [saidBy])]),
    ],
  )
  notes({ language, large: query.large })
  const title = titleOf(version, language)
  const pdf = await taggedPdf(
    {
      title,
      language: language === 'en' ? 'en-GB' : `${language}-FI`,
      foot: `${title}. ${interpolate(PRINTED.foot[language], { day: finnishDay(today) })}`,
      ...(query.large ? { size: LARGE } : {}),
    },
    printedPlan(
      {
        ...version,
        needs: told,
        agreements,
        ...(until === null ? {} : { jointUntil: until }),
        names: new Map(people.map(({ personId, name }) => [personId, name])),
        ...(wordsLanguage === null || wordsLanguage === language ? {} : { wordsLanguage }),
      },
      language,
    ),
  )
  return {
    // The name of a file tells nobody whose plan it is.
    fileName: `${PRINTED.title[language].replace(' {no}', '').toLowerCase().replaceAll(' ', '-')}-${version.no}.pdf`,
    mediaType: 'application/pdf',
    encoding: 'base64',
    content: pdf.toString('base64'),
  }
}
