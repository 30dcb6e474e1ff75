/** Who is signed in and in what task, with what belongs to them: language, appearance, signing out. */
import { Button } from 'react-aria-components/Button'
import { MenuOf, type MenuEntry } from '../act/menu-button.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Avatar } from './avatar.tsx'
import styles from './me-menu.module.css'

export type MeMenuProps = { name: string; task: string; place: string; items: readonly MenuEntry[] }

export function MeMenu({ name, task, place, items }: MeMenuProps) {
  const t = useTexts(uiTexts)
  return (
    <MenuOf placement="top start" items={items}>
      <Button className={styles['me']!}>
        <Avatar name={name} />
        <span className="sr">{t.me}: </span>
        <span className={styles['words']}>
          {name}
          <span>{task}</span>
          <span>{place}</span>
        </span>
      </Button>
    </MenuOf>
  )
}
