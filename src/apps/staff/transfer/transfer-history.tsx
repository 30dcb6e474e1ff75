/** Where the record came from and where it has been offered. */
import { dayInFinland, type Instant } from '#kit/day.ts'
import type { Responsible } from '#rooms/families/ui/responsible-data.ts'
import { TRANSFER_STATE_TEXTS } from '#rooms/families/ui/transfer-texts.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { transferTexts } from './texts.ts'

export function TransferHistory({ transfers }: { transfers: Responsible['transfers'] }) {
  const t = useTexts(transferTexts)
  const word = useWords()
  const format = useFormat()
  if (transfers.length === 0) return null
  return (
    <>
      <h3>{t.history}</h3>
      <ul>
        {transfers.map((each) => {
          const day = format.day(dayInFinland((each.decidedAt ?? each.proposedAt) as Instant))
          return (
            <li key={each.transferId}>
              {each.direction === 'in'
                ? t.historyIn({ from: each.fromName, day })
                : t.historyOut({ state: word(TRANSFER_STATE_TEXTS[each.state]), to: each.toName, day })}
              {each.saidOtherwise.length > 0 && (
                <span className="small quiet">
                  {' '}
                  {t.saidOtherwise({
                    who: each.saidOtherwise
                      .map((p) => `${p.givenName} ${p.surname}${p.bornOn === null ? '' : `, ${format.day(p.bornOn)}`}`)
                      .join('; '),
                  })}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
