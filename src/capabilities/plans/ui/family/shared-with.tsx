/** Which parts of the plan are shared with whom, on whose consent and since when; whoever gave a consent takes it back here. */
import { useState } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { call } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { contract } from '../../contract.ts'
import { sharingsQuery, type Sharing } from '../data.ts'
import { PLAN_REFUSALS } from '../texts.ts'
import { GIVEN_TEXTS, sharedWithTexts } from './shared-with-texts.ts'
import styles from './family-plan.module.css'

type Given = { familyId: string; self: string | null; nameOf: (personId: string) => string }

export function SharedWith({ familyId, self, nameOf }: Given) {
  const t = useTexts(sharedWithTexts)
  const asked = useQuery(sharingsQuery(familyId))
  const [said, setSaid] = useState('')
  const standing = asked.data?.sharings.filter(({ endedOn }) => endedOn === null) ?? []
  const earlier = asked.data?.sharings.filter(({ endedOn }) => endedOn !== null) ?? []
  // Who does not reach the plan has nothing to see here.
  if (asked.isError) return null
  return (
    <Section title={t.title}>
      <p className={styles['lead']}>{t.lead}</p>
      {said !== '' && (
        <Notice tone="ok" live>
          {said}
        </Notice>
      )}
      {asked.isPending ? (
        <Loading lines={4} />
      ) : standing.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={styles['shared']}>
          {standing.map((sharing) => (
            <One key={sharing.sharingId} {...{ familyId, self, nameOf, sharing }} onDone={setSaid} />
          ))}
        </ul>
      )}
      <Earlier sharings={earlier} />
    </Section>
  )
}

function One({
  familyId,
  self,
  nameOf,
  sharing,
  onDone,
}: Given & { sharing: Sharing; onDone: (said: string) => void }) {
  const t = useTexts(sharedWithTexts)
  const word = useWords()
  const format = useFormat()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const organisation = sharing.organisationName
  const withdraw = useMutation({
    mutationFn: () => call(contract.withdrawSharing, { params: { familyId, sharingId: sharing.sharingId }, body: {} }),
    onSuccess: () => onDone(t.done({ organisation })),
    onSettled: () => {
      setOpen(false)
      void queries.invalidateQueries({ queryKey: ['family', familyId, 'plan'] })
    },
  })
  const own = sharing.consentedBy.some(({ personId }) => personId === self)
  const who = sharing.consentedBy
    .map(({ personId }) => (personId === self ? t.you : nameOf(personId) || t.somebody))
    .join(', ')
  return (
    <li>
      <h3>{t.sees({ organisation })}</h3>
      <ul>
        {sharing.content.goals.map(({ goalId, what }) => (
          <li key={goalId}>{t.goal({ what })}</li>
        ))}
        {sharing.content.services.map(({ plannedServiceId, serviceName }) => (
          <li key={plannedServiceId}>{t.service({ what: serviceName })}</li>
        ))}
      </ul>
      <p>{t.onlyThese}</p>
      <p className="quiet">
        {t.since({ who, day: format.day(sharing.consentedOn), how: word(GIVEN_TEXTS[sharing.manner]) })}
      </p>
      {own ? (
        <Button onClick={() => setOpen(true)}>
          {t.withdraw}
          <span className="sr">: {organisation}</span>
        </Button>
      ) : (
        <p className="quiet">{t.notYours}</p>
      )}
      {withdraw.isError && (
        <Notice tone="bad" live>
          {word(PLAN_REFUSALS['plans.sharing-ended-already'])}
        </Notice>
      )}
      {open && (
        <ConfirmDialog
          open
          title={t.ask({ organisation })}
          verb={t.withdraw}
          busy={withdraw.isPending}
          onConfirm={() => withdraw.mutate()}
          onClose={() => setOpen(false)}
        >
          <p>{t.askLead({ organisation })}</p>
          <p>{t.keepSharing}</p>
        </ConfirmDialog>
      )}
    </li>
  )
}

function Earlier({ sharings }: { sharings: readonly Sharing[] }) {
  const t = useTexts(sharedWithTexts)
  const format = useFormat()
  if (sharings.length === 0) return null
  return (
    <details className={styles['earlier']}>
      <summary>{t.earlier}</summary>
      <ul>
        {sharings.map((each) => (
          <li key={each.sharingId}>
            {t.ended({
              organisation: each.organisationName,
              from: format.day(each.consentedOn),
              to: format.day(each.endedOn!),
              why: each.endedWhy === 'withdrawn' ? t.endedWithdrawn : t.endedElse,
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
