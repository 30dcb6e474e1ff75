/** A button that opens a short list of actions or places. */
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover, type PopoverProps } from 'react-aria-components/Popover'
import { useGo } from '../frame/link.tsx'
import styles from './menu-button.module.css'

export type MenuEntry = { id: string; label: ReactNode; icon?: LucideIcon } & (
  | { to: string; onChoose?: never; chosen?: never }
  | { onChoose: () => void; to?: never; chosen?: boolean }
)

export function MenuButton(props: {
  trigger: ReactNode
  items: readonly MenuEntry[]
  label?: string
  placement?: PopoverProps['placement']
}) {
  const go = useGo()
  const choose = (id: string) => {
    const entry = props.items.find((i) => i.id === id)
    if (entry?.to !== undefined) go(entry.to)
    else entry?.onChoose()
  }
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover placement={props.placement ?? 'bottom end'} className={styles['popover']!} offset={4}>
        <Menu
          className={styles['menu']!}
          onAction={(key) => choose(String(key))}
          {...(props.label ? { 'aria-label': props.label } : {})}
        >
          {props.items.map(({ id, label, icon: Icon, chosen }) => (
            <MenuItem key={id} id={id} className={styles['item']!} textValue={typeof label === 'string' ? label : id}>
              {Icon && <Icon size={18} aria-hidden="true" />}
              <span>{label}</span>
              {chosen && <span className={styles['chosen']} aria-hidden="true" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
