/** The chosen families as a CSV file in the reader's words: asked anew from the server, which logs each that goes. */
import { useMutation } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { MOST_EXPORTED } from '#rooms/engagement/contract/export-families.ts'
import type { ExportLeft } from '#rooms/engagement/model.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { call } from '#ui-kit/call.ts'
import { saveCsv } from '#ui-kit/show/save-csv.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { selectionTexts } from './selection-texts.ts'
import { familiesTexts } from './texts.ts'

export type Exported = {
  readonly count: number
  readonly left: readonly { readonly id: string; readonly why: ExportLeft }[]
}

export function useExportChosen() {
  const t = useTexts(selectionTexts)
  const list = useTexts(familiesTexts)
  const word = useWords()
  const format = useFormat()
  const dayOf = (at: string | null) => (at === null ? null : format.day(dayInFinland(at as Instant)))
  return useMutation({
    mutationFn: async (familyIds: readonly string[]): Promise<Exported> => {
      const parts = []
      for (let i = 0; i < familyIds.length; i += MOST_EXPORTED)
        parts.push(await call(contract.exportFamilies, { body: { familyIds: familyIds.slice(i, i + MOST_EXPORTED) } }))
      const found = new Map(parts.flatMap(({ families }) => families).map((row) => [row.familyId, row]))
      // In the order of the list, whatever the parts.
      const rows = familyIds.flatMap((id) => found.get(id) ?? [])
      if (rows.length > 0)
        saveCsv(t.fileName({ day: todayInFinland() }), [
          [
            list.family,
            t.memberCount,
            t.unit,
            list.phase,
            t.since,
            list.partner,
            list.namedWorker,
            list.nextMeeting,
            list.lastHeld,
            list.review,
            t.stepsDone,
            t.stepsAll,
            t.openSignals,
            list.safetyBan,
          ],
          ...rows.map((row) => [
            row.name,
            row.memberCount,
            row.unitName,
            word(PHASE_TEXTS[row.phase]),
            format.day(row.phaseSince),
            row.partnerName,
            row.namedWorkerName ?? (row.namedWorkerWaived ? list.namedWorkerWaived : null),
            row.nextMeetingAt === null
              ? null
              : `${dayOf(row.nextMeetingAt)} ${format.time(row.nextMeetingAt as Instant)}`,
            dayOf(row.lastHeldAt),
            row.reviewBy === null ? null : format.day(row.reviewBy),
            row.steps?.done ?? null,
            row.steps?.total ?? null,
            row.openSignals,
            row.safetyBan ? t.yes : null,
          ]),
        ])
      return { count: rows.length, left: parts.flatMap(({ left }) => left) }
    },
  })
}
