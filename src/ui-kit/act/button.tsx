/** What one presses. One primary button on a screen; `busy` keeps its place and says that work goes on. */
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { LoaderCircle, type LucideIcon } from 'lucide-react'
import { Link } from '../frame/link.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { buttonLook, type ButtonKind } from './button-look.ts'
import styles from './button.module.css'

type Look = {
  kind?: ButtonKind
  small?: boolean
  icon?: LucideIcon
  children: ReactNode
}

export type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'className'> & {
    busy?: boolean
    ref?: Ref<HTMLButtonElement>
  }

export function Button({ kind = 'quiet', small = false, icon: Icon, busy = false, children, ...rest }: ButtonProps) {
  const t = useTexts(uiTexts)
  return (
    <button
      type="button"
      {...rest}
      className={buttonLook({ kind, small })}
      aria-disabled={busy || undefined}
      data-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy ? <LoaderCircle className={styles['turn']} aria-hidden="true" /> : Icon && <Icon aria-hidden="true" />}
      {children}
      {busy && <span className="sr">, {t.working}</span>}
    </button>
  )
}

/** A link that looks like a button: it leads somewhere. */
export function ButtonLink({ to, kind = 'quiet', small = false, icon: Icon, children }: Look & { to: string }) {
  return (
    <Link to={to} className={buttonLook({ kind, small })}>
      {Icon && <Icon aria-hidden="true" />}
      {children}
    </Link>
  )
}

export type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'kind' | 'small' | 'busy'> & {
  icon: LucideIcon
  /** Said aloud and shown as a hint. */
  label: string
}

/** Only an icon: its word is in the label. */
export function IconButton({ icon: Icon, label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonLook({ kind: 'quiet', onlyIcon: true })}
      aria-label={label}
      title={label}
    >
      <Icon aria-hidden="true" />
    </button>
  )
}
