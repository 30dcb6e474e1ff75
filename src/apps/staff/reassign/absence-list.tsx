/** Who is away now and in the next two weeks; entering and taking back. */
import { useState } from 'react'
import { CalendarOff } from 'lucide-react'
import type { Absence } from '#rooms/organisations/contract/presence.ts'
import { useChangeAbsence } from '#rooms/organisations/ui/presence-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { useHasRole, useMe } from '../session.tsx'
import { AbsenceDialog } from './absence-dialog.tsx'
import { reassignTexts } from './texts.ts'
import styles from './reassign.module.css'

export function AbsenceList({ absences }: { absences: readonly Absence[] }) {
  const t = useTexts(reassignTexts)
  const format = useFormat()
  const [open, setOpen] = useState<'enter' | Absence | null>(null)
  const me = useMe()
  const leads = useHasRole('coordinator', 'supervisor')
  return (
    <Section
      title={t.absences}
      aside={
        <Button icon={CalendarOff} small onClick={() => setOpen('enter')}>
          {t.enterAbsence}
        </Button>
      }
    >
      {absences.length === 0 ? (
        <p className="quiet">{t.nobodyAway}</p>
      ) : (
        <div className={styles['absences']}>
          <Rows label={t.absences}>
            {absences.map((each) => (
              <Row
                key={each.absenceId}
                icon={CalendarOff}
                why={each.workerName}
                meta={[format.period(each.startDate, each.endDate), each.note].filter(Boolean).join(' · ')}
                action={
                  (leads || each.workerId === me.workerId) && (
                    <Button small onClick={() => setOpen(each)}>
                      {t.cancelAbsence}
                      <span className="sr">: {each.workerName}</span>
                    </Button>
                  )
                }
              />
            ))}
          </Rows>
        </div>
      )}
      {open === 'enter' && (
        <AbsenceDialog
          {...(leads || me.workerId === null ? {} : { only: me.workerId })}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'enter' && <CancelAbsence absence={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function CancelAbsence({ absence, onClose }: { absence: Absence; onClose: () => void }) {
  const t = useTexts(reassignTexts)
  const refusal = useRefusals()
  const change = useChangeAbsence()
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t.cancelAbsenceOf({ name: absence.workerName })}
      verb={t.cancelAbsence}
      busy={change.isPending}
      onConfirm={() =>
        change.mutate(
          { absenceId: absence.absenceId, endDate: absence.endDate, cancel: true, revision: absence.revision },
          {
            onSuccess: () => {
              showToast({ text: t.absenceCancelled })
              onClose()
            },
            onError: (error) => {
              showToast({ text: refusal(error), tone: 'trouble' })
              onClose()
            },
          },
        )
      }
    >
      {t.cancelAbsenceLead}
    </ConfirmDialog>
  )
}
