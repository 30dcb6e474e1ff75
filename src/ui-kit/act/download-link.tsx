/** A file of the server's to keep: a plain link, so that the browser fetches and saves it. */
import type { ReactNode } from 'react'
import { Download } from 'lucide-react'
import { buttonLook } from './button-look.ts'

export function DownloadLink({
  href,
  small = false,
  children,
}: {
  href: string
  small?: boolean
  children: ReactNode
}) {
  return (
    <a href={href} download className={buttonLook({ kind: 'quiet', small })}>
      <Download aria-hidden="true" />
      {children}
    </a>
  )
}
