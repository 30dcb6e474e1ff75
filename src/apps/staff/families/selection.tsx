/** What is done with the chosen families: another worker, a file, paper. */
import { FileDown, Printer, Users } from 'lucide-react'
import type { FamilyRow } from '#rooms/engagement/ui/list-data.ts'
import { EXPORT_LEFT_TEXTS } from '#rooms/engagement/ui/export-texts.ts'
import { MOST_CHOSEN } from '#rooms/families/contract/reassign.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { useReassignChosen } from '../reassign/chosen-families.ts'
import { Refused } from '../refused.tsx'
import { useHasRole } from '../session.tsx'
import { useExportChosen, type Exported } from './export-chosen.ts'
import { selectionTexts } from './selection-texts.ts'
import styles from './selection.module.css'

/** Above the table: all of what is shown at once. */
export function ChooseAll({ all, chosen, onAll }: { all: number; chosen: number; onAll: (yes: boolean) => void }) {
  const t = useTexts(selectionTexts)
  return (
    <label className={styles['all']}>
      <input
        type="checkbox"
        checked={chosen === all}
        ref={(box) => {
          if (box !== null) box.indeterminate = chosen > 0 && chosen < all
        }}
        onChange={(event) => onAll(event.target.checked)}
      />
      <span>{t.chooseAll({ count: all })}</span>
    </label>
  )
}

/** Below the table, in sight all the while something is chosen. */
export function Selection({ rows, onClear }: { rows: readonly FamilyRow[]; onClear: () => void }) {
  const t = useTexts(selectionTexts)
  const names = useHasRole('coordinator', 'supervisor', 'family_partner', 'social_worker')
  const reassign = useReassignChosen()
  const taken = useExportChosen()
  const ids = rows.map(({ familyId }) => familyId)
  const tooMany = ids.length > MOST_CHOSEN
  return (
    <section className={styles['bar']} aria-label={t.withChosen} data-some={ids.length > 0 || undefined}>
      <p role="status">{ids.length > 0 && <strong>{t.chosen({ count: ids.length })}</strong>}</p>
      {ids.length > 0 && (
        <>
          <div className={styles['acts']}>
            {names && !tooMany && (
              <Button small icon={Users} onClick={() => reassign(ids)}>
                {t.nameAnother}
              </Button>
            )}
            <Button small icon={FileDown} busy={taken.isPending} onClick={() => taken.mutate(ids)}>
              {t.csv}
            </Button>
            <Button small icon={Printer} onClick={() => window.print()}>
              {t.print}
            </Button>
            <Button small kind="link" onClick={onClear}>
              {t.clear}
            </Button>
          </div>
          {names && tooMany && <p className="small">{t.most({ count: MOST_CHOSEN })}</p>}
          {taken.isError && <Refused error={taken.error} again={() => taken.mutate(ids)} />}
          {taken.data !== undefined && taken.variables.join() === ids.join() && (
            <Outcome exported={taken.data} rows={rows} />
          )}
        </>
      )}
    </section>
  )
}

function Outcome({ exported: { count, left }, rows }: { exported: Exported; rows: readonly FamilyRow[] }) {
  const t = useTexts(selectionTexts)
  const word = useWords()
  const familyName = useFamilyName()
  return (
    <Notice live tone={left.length > 0 ? 'warn' : 'ok'} title={count === 0 ? t.noneSaved : t.saved({ count })}>
      {count > 0 && t.logged}
      {left.length > 0 && (
        <>
          {' '}
          {t.stayed({ count: left.length })}
          <ul>
            {left.map(({ id, why }) => (
              <li key={id}>
                {familyName(rows.find(({ familyId }) => familyId === id)?.name ?? '')}: {word(EXPORT_LEFT_TEXTS[why])}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
