/** Who does what by the plan in force: everybody, the family, a child in simple words, one organisation; each printed on its own. */
import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { whoDoesWhat, type Doer } from '#rooms/plans/rules/who-does-what.ts'
import { planQuery, type Plan } from '#rooms/plans/ui/data.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../../../page-title.ts'
import { Refused } from '../../../refused.tsx'
import { useUrlChoice } from '../../../url-choice.ts'
import { isAdult, namesOf, presentMembers, useFamily } from '../../family-context.tsx'
import { planTexts } from '../texts.ts'
import { ChildSheet } from './child-sheet.tsx'
import { DoerTasks, Unowned } from './doer-tasks.tsx'
import { whoTexts } from './texts.ts'
import styles from './who.module.css'

export function WhoPage() {
  const t = useTexts(whoTexts)
  const plan = useTexts(planTexts)
  const { familyId } = useFamily()
  usePageTitle(t.title)
  const asked = useQuery(planQuery(familyId))
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Loading lines={6} />
  const { agreed } = asked.data
  if (agreed === null)
    return (
      <Empty
        title={t.notAgreed}
        action={<ButtonLink to={`/perheet/${familyId}/suunnitelma`}>{plan.backToPlan}</ButtonLink>}
      />
    )
  return <Whole plan={asked.data} agreed={agreed} />
}

const KINDS = { person: 'perhe', worker: 'tyontekijat', organisation: 'organisaatiot' } as const

function Whole({ plan, agreed }: { plan: Plan; agreed: NonNullable<Plan['agreed']> }) {
  const t = useTexts(whoTexts)
  const words = useTexts(planTexts)
  const format = useFormat()
  const family = useFamily()
  const nameOf = namesOf(family)
  const doers = whoDoesWhat(agreed.content)
  const organisations = doers.filter(({ kind }) => kind === 'organisation')
  const children = presentMembers(family).filter(
    (member) => !isAdult(member) && member.bornOn !== null && agreed.personIds.includes(member.personId),
  )
  const choices = [
    { value: 'kaikki', label: t.everybody },
    { value: KINDS.person, label: t.family },
    ...children.map(({ personId }) => ({ value: personId, label: t.child({ name: nameOf(personId) }) })),
    { value: KINDS.worker, label: t.workers },
    { value: KINDS.organisation, label: t.organisations },
    // By its place in the plan: names stay out of the address.
    ...organisations.map(({ name }, i) => ({ value: `o${i + 1}`, label: name })),
  ]
  const [audience, setAudience] = useUrlChoice(
    'kenelle',
    choices.map(({ value }) => value),
    'kaikki',
  )
  const child = children.find(({ personId }) => personId === audience)
  const shown = (doer: Doer) =>
    audience === 'kaikki' ||
    KINDS[doer.kind] === audience ||
    (audience.startsWith('o') && organisations[Number(audience.slice(1)) - 1] === doer)
  return (
    <>
      <div className={styles['head']}>
        <h2>{t.title}</h2>
        <Button icon={Printer} onClick={() => window.print()}>
          {words.print}
        </Button>
        <ButtonLink to={`/perheet/${family.familyId}/suunnitelma`}>{words.backToPlan}</ButtonLink>
      </div>
      <p className={styles['lead']}>{t.lead}</p>
      <div className={styles['choose']}>
        <SelectField label={t.audience} name="audience" value={audience} onChange={setAudience} options={choices} />
      </div>
      <p className={styles['of']}>
        {t.of({ no: agreed.no, day: agreed.agreedOn === null ? '' : format.day(agreed.agreedOn) })}
      </p>
      {child !== undefined ? (
        <ChildSheet child={child} content={agreed.content} steps={plan.steps} />
      ) : doers.length === 0 ? (
        <p className="quiet">{t.nothing}</p>
      ) : (
        <div className={styles['doers']}>
          {doers.filter(shown).map((doer) => (
            <DoerTasks key={`${doer.kind} ${doer.name}`} doer={doer} steps={plan.steps} />
          ))}
          {audience === 'kaikki' && <Unowned content={agreed.content} />}
        </div>
      )}
    </>
  )
}
