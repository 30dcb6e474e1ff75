/** What each organisation around the family sees of the plan, on whose consent; sharing, changing and ending it. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Eye, EyeOff, Share2 } from 'lucide-react'
import { access } from '#rooms/plans/access.ts'
import { planQuery, sharingsQuery, type Sharing, type Sharings } from '#rooms/plans/ui/data.ts'
import { SharedParts } from '#rooms/plans/ui/staff/shared-parts.tsx'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../../../page-title.ts'
import { Refused } from '../../../refused.tsx'
import { namesOf, useFamily, useReach } from '../../family-context.tsx'
import { MANNER_TEXTS } from '../kind/texts.ts'
import { EndSharingDialog } from './end-sharing-dialog.tsx'
import { ShareDialog } from './share-dialog.tsx'
import { END_TEXTS, sharingTexts } from './texts.ts'
import styles from './sharing.module.css'

type Organisation = Sharings['organisations'][number]
type Open = { readonly what: 'share' | 'end'; readonly organisation: Organisation } | null

export function SharingPage() {
  const t = useTexts(sharingTexts)
  const { familyId, safetyBan } = useFamily()
  usePageTitle(t.title)
  const asked = useQuery(sharingsQuery(familyId))
  const { data: plan } = useQuery(planQuery(familyId))
  const [open, setOpen] = useState<Open>(null)
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined || plan === undefined) return <Loading lines={6} />
  const { sharings } = asked.data
  const organisations = withShared(asked.data)
  const standing = (id: string) => sharings.find((each) => each.organisationId === id && each.endedOn === null)
  return (
    <>
      <div className={styles['head']}>
        <h2>{t.open}</h2>
        <ButtonLink to={`/perheet/${familyId}/suunnitelma`}>{t.back}</ButtonLink>
      </div>
      <p className={styles['lead']}>{t.lead}</p>
      <div className={styles['notices']}>
        {safetyBan && <Notice tone="warn">{t.banNotice}</Notice>}
        {plan.agreed === null && <Notice tone="info">{t.nothingAgreed}</Notice>}
      </div>
      {organisations.length === 0 ? (
        <Empty title={t.none}>{t.noneNext}</Empty>
      ) : (
        organisations.map((organisation) => (
          <One
            key={organisation.organisationId}
            organisation={organisation}
            sharing={standing(organisation.organisationId)}
            mayBeShared={plan.agreed !== null}
            onOpen={(what) => setOpen({ what, organisation })}
          />
        ))
      )}
      <Before sharings={sharings} />
      {open?.what === 'share' && plan.agreed !== null && (
        <ShareDialog
          organisation={open.organisation}
          content={plan.agreed.content}
          now={standing(open.organisation.organisationId)}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'end' && (
        <EndSharingDialog sharing={standing(open.organisation.organisationId)} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

/** An organisation that has nothing of its own left may still have something shared with it. */
const withShared = ({ organisations, sharings }: Sharings): Organisation[] => [
  ...organisations,
  ...sharings
    .filter(
      ({ endedOn, organisationId }) =>
        endedOn === null && !organisations.some((each) => each.organisationId === organisationId),
    )
    .map(({ organisationId, organisationName }) => ({
      organisationId,
      name: organisationName,
      sector: '',
      services: [],
      steps: [],
      workers: 0,
    })),
]

function One(props: {
  organisation: Organisation
  sharing: Sharing | undefined
  mayBeShared: boolean
  onOpen: (what: 'share' | 'end') => void
}) {
  const { organisation, sharing, mayBeShared, onOpen } = props
  const t = useTexts(sharingTexts)
  const word = useWords()
  const format = useFormat()
  const { may } = useReach()
  const nameOf = namesOf(useFamily())
  const mayShare = may(access['plans.share-parts'])
  return (
    <Section
      title={organisation.name}
      aside={
        sharing === undefined ? (
          <Status tone="off" icon={EyeOff}>
            {t.seesNothing}
          </Status>
        ) : (
          <Status tone="ok" icon={Eye}>
            {t.sees({ day: format.day(sharing.consentedOn) })}
          </Status>
        )
      }
    >
      <ul className={styles['facts']}>
        {organisation.services.length > 0 && <li>{t.own({ list: organisation.services.join(', ') })}</li>}
        {organisation.steps.length > 0 && <li>{t.ownSteps({ list: organisation.steps.join('; ') })}</li>}
        <li>{organisation.workers === 0 ? t.noWorkers : t.workers({ count: organisation.workers })}</li>
      </ul>
      {sharing !== undefined && (
        <div className={styles['shared']}>
          <SharedParts parts={sharing.content} />
          <p className={styles['consent']}>
            {t.consentedBy({
              names: sharing.consentedBy.map(({ personId }) => nameOf(personId)).join(', '),
              day: format.day(sharing.consentedOn),
              manner: word(MANNER_TEXTS[sharing.manner]).toLowerCase(),
              who: sharing.writtenBy || '–',
            })}{' '}
            {sharing.note}
          </p>
        </div>
      )}
      {mayShare && (
        <div className={styles['acts']}>
          {mayBeShared && (
            <Button icon={Share2} onClick={() => onOpen('share')}>
              {sharing === undefined ? t.share : t.change}
              <span className="sr">: {organisation.name}</span>
            </Button>
          )}
          {sharing !== undefined && (
            <Button kind="link" icon={EyeOff} onClick={() => onOpen('end')}>
              {t.end}
              <span className="sr">: {organisation.name}</span>
            </Button>
          )}
        </div>
      )}
    </Section>
  )
}

function Before({ sharings }: { sharings: readonly Sharing[] }) {
  const t = useTexts(sharingTexts)
  const word = useWords()
  const format = useFormat()
  const ended = sharings.filter(({ endedOn }) => endedOn !== null)
  if (ended.length === 0) return null
  return (
    <Section title={t.before}>
      {ended.map((each) => (
        <details key={each.sharingId} className={styles['before']}>
          <summary>
            {t.beforeLine({
              name: each.organisationName,
              from: format.day(each.consentedOn),
              to: format.day(each.endedOn!),
              why: word(END_TEXTS[each.endedWhy!]),
            })}
          </summary>
          <SharedParts parts={each.content} />
        </details>
      ))}
    </Section>
  )
}
