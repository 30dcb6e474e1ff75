/** The frame of the register's list pages: the name, the parts as tabs, and what the administrator may add. */
import type { ReactNode } from 'react'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Tabs } from '#ui-kit/frame/tabs.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { Plus } from 'lucide-react'
import { usePageTitle } from '../page-title.ts'
import { useHasRole } from '../session.tsx'
import { orgTexts } from './texts.ts'

export function RegisterPage({
  part,
  add,
  children,
}: {
  part: string
  add?: { to: string; label: string }
  children: ReactNode
}) {
  const t = useTexts(orgTexts)
  const administrator = useHasRole('administrator')
  usePageTitle(part)
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          administrator &&
          add && (
            <ButtonLink to={add.to} kind="primary" icon={Plus}>
              {add.label}
            </ButtonLink>
          )
        }
      />
      <Tabs
        label={t.parts}
        items={[
          { to: '/organisaatiot', label: t.organisations },
          { to: '/organisaatiot/ihmiset', label: t.people },
          { to: '/organisaatiot/palvelut', label: t.services },
          ...(administrator ? [{ to: '/organisaatiot/tilit', label: t.accounts }] : []),
        ]}
      />
      {children}
    </>
  )
}
