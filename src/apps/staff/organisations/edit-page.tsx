/** The frame of an editing page: the way back up, what is edited, one form. Only for the administrator. */
import type { ReactNode } from 'react'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { ForAdministrator } from './read.tsx'
import { orgTexts } from './texts.ts'
import styles from './organisations.module.css'

export function EditPage(props: {
  title: string
  lead?: ReactNode
  above?: readonly { to: string; label: string }[]
  children: ReactNode
}) {
  const { title, lead, above = [], children } = props
  const t = useTexts(orgTexts)
  usePageTitle(title)
  return (
    <ForAdministrator>
      <Crumb above={[{ to: '/organisaatiot', label: t.title }, ...above]} here={title} />
      <PageHead title={title} lead={lead} />
      <div className={styles['form']}>{children}</div>
    </ForAdministrator>
  )
}
