/** Setting or lifting a person's safety ban: what it closes or opens is said first. */
import { contract } from '#rooms/families/contract.ts'
import type { Member } from '#rooms/families/ui/family-data.ts'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../refusals.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { peopleTexts } from './texts.ts'
import styles from './people.module.css'

export function BanDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const refusals = useRefusals()
  const family = useFamily()
  const set = useFamilyWrite(family.familyId, contract.setSafetyBan)
  const name = namesOf(family)(member.personId)
  const on = !member.safetyBan
  const send = () =>
    set.mutate(
      { params: { familyId: family.familyId, personId: member.personId }, body: { on } },
      {
        onSuccess: () => {
          showToast({ text: on ? t.banSet : t.banLifted })
          onClose()
        },
        onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
      },
    )
  return (
    <ConfirmDialog
      open
      danger={!on}
      busy={set.isPending}
      title={on ? t.banOnOf({ name }) : t.banOffOf({ name })}
      verb={on ? t.banOn : t.banOff}
      onConfirm={send}
      onClose={onClose}
    >
      {on ? (
        <>
          <p>{t.banCloses}</p>
          <ul className={styles['list']}>
            <li>{t.banClosesPlaces}</li>
            <li>{t.banClosesMeetings}</li>
            <li>{t.banClosesPrints}</li>
          </ul>
          <p>{t.banWho}</p>
        </>
      ) : (
        <p>{t.banOpens}</p>
      )}
    </ConfirmDialog>
  )
}
