/** Families proposed to one's units, to be accepted or returned; and what one's units have sent. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { ArrowRightLeft } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { transfersQuery, useDecideTransfer, type Transfer } from '#rooms/families/ui/transfer-data.ts'
import { TRANSFER_BASIS_TEXTS, TRANSFER_PART_TEXTS, TRANSFER_STATE_TEXTS } from '#rooms/families/ui/transfer-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { Refused } from '../refused.tsx'
import { useRefusals } from '../refusals.ts'
import { ReturnDialog } from './return-dialog.tsx'
import { transferTexts } from './texts.ts'

/** Restricted families proposed to the reader by name, that nobody else of the unit sees. */
export function useProposedByName(asks: boolean): readonly Transfer[] {
  const { data } = useQuery({ ...transfersQuery, enabled: asks })
  return (data ?? []).filter((each) => each.byName && each.incoming && each.state === 'proposed')
}

export function ProposedByName({ rows }: { rows: readonly Transfer[] }) {
  const t = useTexts(transferTexts)
  if (rows.length === 0) return null
  return (
    <Section title={t.byNameTitle}>
      <Rows label={t.byNameTitle}>
        {rows.map((each) => (
          <One key={each.transferId} transfer={each} />
        ))}
      </Rows>
    </Section>
  )
}

export function TransferList() {
  const t = useTexts(transferTexts)
  const asked = useQuery(transfersQuery)
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  const incoming = (asked.data ?? []).filter((each) => each.incoming && each.state === 'proposed')
  const outgoing = (asked.data ?? []).filter((each) => !each.incoming)
  return (
    <>
      {incoming.length > 0 && (
        <Section title={t.incoming}>
          <Rows label={t.incoming}>
            {incoming.map((each) => (
              <One key={each.transferId} transfer={each} />
            ))}
          </Rows>
        </Section>
      )}
      {outgoing.length > 0 && (
        <Section title={t.outgoing}>
          <Rows label={t.outgoing}>
            {outgoing.map((each) => (
              <One key={each.transferId} transfer={each} />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}

function One({ transfer }: { transfer: Transfer }) {
  const t = useTexts(transferTexts)
  const word = useWords()
  const format = useFormat()
  const familyName = useFamilyName()
  const refusal = useRefusals(RESPONSIBLE_REFUSALS)
  const decide = useDecideTransfer()
  const [open, setOpen] = useState<'accept' | 'return' | null>(null)
  const named = transfer.byName && transfer.incoming
  const name = transfer.familyName !== null ? familyName(transfer.familyName) : named ? t.byName : t.someFamily
  const [join, setJoin] = useState<'yes' | 'no'>('yes')
  const send = (what: 'accept' | 'withdraw', said: string) =>
    decide.mutate(
      {
        transferId: transfer.transferId,
        what,
        join: what === 'accept' && transfer.known === 'family' && join === 'yes',
      },
      {
        onSuccess: () => showToast({ text: said }),
        onError: (error) => showToast({ text: refusal(error), tone: 'trouble' }),
        onSettled: () => setOpen(null),
      },
    )
  const meta = [
    transfer.incoming ? t.from({ name: transfer.fromName }) : t.toName({ name: transfer.toName }),
    ...(transfer.children === null ? [] : [t.children({ count: transfer.children })]),
    ...(transfer.safetyBan && transfer.state === 'proposed' ? [t.ban] : []),
    transfer.toOtherCounty
      ? t.along({ parts: transfer.parts.map((part) => word(TRANSFER_PART_TEXTS[part]).toLocaleLowerCase()).join(', ') })
      : t.alongAll,
    ...(transfer.incoming ? [] : [word(TRANSFER_STATE_TEXTS[transfer.state])]),
  ]
  return (
    <Row
      icon={ArrowRightLeft}
      why={name}
      meta={meta.join(' · ')}
      action={
        transfer.state !== 'proposed' ? undefined : transfer.incoming ? (
          <>
            <Button kind="primary" onClick={() => setOpen('accept')}>
              {t.accept}
            </Button>{' '}
            <Button onClick={() => setOpen('return')}>{t.giveBack}</Button>
          </>
        ) : (
          <Button small busy={decide.isPending} onClick={() => send('withdraw', t.withdrawn)}>
            {t.withdraw}
          </Button>
        )
      }
    >
      <p className="small">
        {t.ground({ basis: word(TRANSFER_BASIS_TEXTS[transfer.basis]), words: transfer.basisWords })}
      </p>
      {transfer.known !== null && (
        <p className="small">{transfer.known === 'family' ? t.knownFamily : t.knownPersons}</p>
      )}
      {transfer.message !== '' && <p className="small">{transfer.message}</p>}
      {transfer.returnReason !== null && <p className="small">{t.because({ reason: transfer.returnReason })}</p>}
      <p className="small quiet">
        {t.by({
          name: transfer.decidedBy ?? transfer.proposedBy,
          day: format.day(dayInFinland((transfer.decidedAt ?? transfer.proposedAt) as Instant)),
        })}
      </p>
      {open === 'accept' && (
        <ConfirmDialog
          open
          onClose={() => setOpen(null)}
          title={t.acceptOf({ name })}
          verb={t.accept}
          busy={decide.isPending}
          onConfirm={() => send('accept', t.accepted)}
        >
          <p>{named ? t.byNameAccept : t.acceptLead}</p>
          {transfer.known === 'family' && (
            <ChoiceField
              label={t.join}
              name="join"
              value={join}
              onChange={setJoin}
              choices={[
                { value: 'yes', label: t.joinYes },
                { value: 'no', label: t.joinNo },
              ]}
            />
          )}
        </ConfirmDialog>
      )}
      {open === 'return' && <ReturnDialog transferId={transfer.transferId} name={name} onClose={() => setOpen(null)} />}
    </Row>
  )
}
