/** A button that opens a short list of actions or places. */
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover, type PopoverProps } from 'react-aria-components/Popover'
import { useGo } from '../frame/link.tsx'
import { buttonLook } from './button-look.ts'
import styles from './menu-button.module.css'

export type MenuEntry = { id: string; label: string; icon?: LucideIcon } & (
  | { to: string; onChoose?: never }
  | { onChoose: () => void; to?: never }
)

export type MenuButtonProps = {
  /** Words on the button, or its name when only the icon shows. */
  label: string
  icon?: LucideIcon
  onlyIcon?: boolean
  small?: boolean
  items: readonly MenuEntry[]
  placement?: PopoverProps['placement']
}

export function MenuButton({ label, icon: Icon, onlyIcon = false, small = false, items, placement }: MenuButtonProps) {
  return (
    <MenuOf items={items} placement={placement}>
      <Button className={buttonLook({ kind: 'quiet', small, onlyIcon })} {...(onlyIcon ? { 'aria-label': label } : {})}>
        {Icon && <Icon aria-hidden="true" />}
        {!onlyIcon && label}
      </Button>
    </MenuOf>
  )
}

/** The menu under another trigger: a `Button` of react-aria-components with its own look. */
export function MenuOf(props: {
  items: readonly MenuEntry[]
  placement?: PopoverProps['placement']
  children: ReactNode
}) {
  const go = useGo()
  const choose = (id: string) => {
    const entry = props.items.find((i) => i.id === id)
    if (entry?.to !== undefined) go(entry.to)
    else entry?.onChoose()
  }
  return (
    <MenuTrigger>
      {props.children}
      <Popover placement={props.placement ?? 'bottom end'} className={styles['popover']!} offset={4}>
        <Menu className={styles['menu']!} onAction={(key) => choose(String(key))}>
          {props.items.map(({ id, label, icon: Icon }) => (
            <MenuItem key={id} id={id} className={styles['item']!} textValue={label}>
              {Icon && <Icon size={18} aria-hidden="true" />}
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
