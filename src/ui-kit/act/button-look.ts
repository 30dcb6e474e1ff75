/** The classes of a button, for all that look like one. */
import styles from './button.module.css'

export type ButtonKind = 'primary' | 'quiet' | 'link' | 'danger'

export const buttonLook = (look: { kind: ButtonKind; small?: boolean; onlyIcon?: boolean }): string =>
  [styles['button'], styles[look.kind], look.small && styles['small'], look.onlyIcon && styles['icon']]
    .filter(Boolean)
    .join(' ')
