/** What has shown that the package does not fit and is not answered yet. */
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/engagement/access.ts'
import { signalsQuery } from '#rooms/engagement/ui/family-data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { signalIcon, useSignalWords } from '../package/signal-words.ts'
import { overviewTexts } from './texts.ts'

export function OpenSignals() {
  const t = useTexts(overviewTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const words = useSignalWords()
  const mayRead = may(access['engagement.read-signals'])
  const { data } = useQuery({ ...signalsQuery(familyId), enabled: mayRead })
  if (!mayRead) return null
  const open = data?.filter((signal) => signal.answeredOn === null && signal.withdrawnOn === null)
  return (
    <Section title={t.signals} aside={open !== undefined && open.length > 0 && t.open({ count: open.length })}>
      {open === undefined ? (
        <Loading lines={2} />
      ) : open.length === 0 ? (
        <p className="quiet">{t.noSignals}</p>
      ) : (
        <Rows label={t.signals}>
          {open.map((signal) => (
            <Row
              key={signal.signalId}
              icon={signalIcon[signal.kind]}
              tone="warn"
              why={words.claim(signal)}
              meta={words.facts(signal)}
            />
          ))}
        </Rows>
      )}
      {open !== undefined && open.length > 0 && may(access['engagement.answer-signal']) && (
        <p className="no-print" style={{ marginBlockStart: 'var(--s3)' }}>
          <ButtonLink small to={`/perheet/${familyId}/palvelukokonaisuus`}>
            {t.answer}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}
