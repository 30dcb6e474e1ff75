/** A safety ban, said before anything else: whom it covers and what follows. */
import { ShieldAlert } from 'lucide-react'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { presentMembers, useFamily } from '../family-context.tsx'
import { frameTexts } from './texts.ts'

/** Null where nobody is under a ban. */
export function useBanWords(): string | null {
  const t = useTexts(frameTexts)
  const family = useFamily()
  const members = presentMembers(family)
  const under = members.filter((member) => member.safetyBan)
  if (under.length === 0) return family.safetyBan ? t.banAll : null
  return under.length === members.length
    ? t.banAll
    : t.banSome({ names: under.map((member) => member.givenName).join(', ') })
}

export function BanNotice() {
  const t = useTexts(frameTexts)
  const title = useBanWords()
  if (title === null) return null
  return (
    <Notice tone="bad" icon={ShieldAlert} title={title}>
      {t.banWords}
    </Notice>
  )
}
