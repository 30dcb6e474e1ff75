/** As what kind of plan a draft is to be agreed: joint asks for several agencies and everybody's consent, and what is missing is said here. */
import { useQuery } from '@tanstack/react-query'
import type { PlanContent } from '#rooms/plans/model.ts'
import { agenciesOf } from '#rooms/plans/rules/joint-plan.ts'
import { consentsQuery } from '#rooms/plans/ui/data.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, useFamily } from '../../family-context.tsx'
import { Consents } from './consents.tsx'
import { kindTexts } from './texts.ts'
import { useJointFault } from './use-joint-fault.ts'

export function KindEditor(props: { content: PlanContent; joint: boolean; onChange: (joint: boolean) => void }) {
  const { content, joint, onChange } = props
  const t = useTexts(kindTexts)
  const family = useFamily()
  const nameOf = namesOf(family)
  const { data } = useQuery(consentsQuery(family.familyId))
  const agencies = agenciesOf(content)
  const fault = useJointFault(content, joint)
  const missing = (data?.draft?.asked ?? []).filter(({ state }) => state !== 'given')
  return (
    <Section title={t.title}>
      <ChoiceField
        label={t.wish}
        name="joint"
        value={joint ? 'joint' : 'simple'}
        onChange={(value) => onChange(value === 'joint')}
        choices={[
          { value: 'simple', label: t.wishSimple },
          { value: 'joint', label: t.wishJoint },
        ]}
      />
      {joint &&
        data !== undefined &&
        (fault === null ? (
          <Notice tone="ok">
            {t.ready({ agencies: agencies.length === 0 ? t.agenciesNone : agencies.join(', ') })}
          </Notice>
        ) : (
          <Notice tone="warn" title={t.notReady}>
            {fault === 'plans.joint-consent-missing'
              ? t.needsConsent({ names: missing.map(({ personId }) => nameOf(personId)).join(', ') })
              : t.needsAgencies}
          </Notice>
        ))}
      {joint && <Consents of="draft" level={3} />}
    </Section>
  )
}
