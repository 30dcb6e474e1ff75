/** The pages of oversight. */
import { Tabs } from '#ui-kit/frame/tabs.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { accessTexts } from './access-texts.ts'

export function OversightTabs() {
  const t = useTexts(accessTexts)
  return (
    <Tabs
      label={t.pages}
      items={[
        { to: '/valvonta', label: t.openings },
        { to: '/valvonta/oikeudet', label: t.rights },
        { to: '/valvonta/lukeminen', label: t.reading },
      ]}
    />
  )
}
