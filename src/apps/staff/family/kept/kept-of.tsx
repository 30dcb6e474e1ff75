/** Beside a need, an opinion or a note: from whom it is kept, and keeping it. Nothing where nobody young is concerned. */
import { useState } from 'react'
import { EyeOff } from 'lucide-react'
import type { KeptItem } from '#rooms/trust/model.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, useFamily } from '../family-context.tsx'
import { isInForce, useKept, useYoungAndAdults } from './kept-data.ts'
import { KeptDialog } from './kept-dialog.tsx'
import { keptTexts } from './texts.ts'

type Props = { kind: KeptItem; id: string; personIds: readonly string[]; about: string }

export function KeptOf({ kind, id, personIds, about }: Props) {
  const t = useTexts(keptTexts)
  const family = useFamily()
  const nameOf = namesOf(family)
  const { mayRead, mayDecide, found } = useKept()
  const { young } = useYoungAndAdults()
  const [open, setOpen] = useState(false)
  if (!mayRead || !young.some(({ personId }) => personIds.includes(personId))) return null
  const from = (found.data ?? []).filter((ban) => isInForce(ban) && ban.itemId === id)
  return (
    <>
      {from.length > 0 && (
        <Status tone="info" icon={EyeOff}>
          {t.notShownTo({ names: from.map(({ guardianId }) => nameOf(guardianId)).join(', ') })}
        </Status>
      )}
      {mayDecide && (
        <Button kind="link" small onClick={() => setOpen(true)}>
          {t.keepThis}
          <span className="sr">: {about}</span>
        </Button>
      )}
      {open && <KeptDialog item={{ kind, id, personIds }} onClose={() => setOpen(false)} />}
    </>
  )
}
