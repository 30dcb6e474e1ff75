/** The box that chooses a family of the list; all of its square can be pressed, and its name says whom. */
import { useFamilyName } from '../family-name.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { selectionTexts } from './selection-texts.ts'
import styles from './selection.module.css'

export function ChooseBox({
  name,
  value,
  onChange,
}: {
  name: string
  value: boolean
  onChange: (yes: boolean) => void
}) {
  const t = useTexts(selectionTexts)
  const familyName = useFamilyName()
  return (
    <label className={styles['box']}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span className="sr">{t.chooseFamily({ family: familyName(name) })}</span>
    </label>
  )
}
