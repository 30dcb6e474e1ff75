/** One worker: languages, working time, roles over time; for the administrator also the account and what may be done. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Pencil, Plus } from 'lucide-react'
import type { Worker } from '#rooms/organisations/contract.ts'
import { workerQuery } from '#rooms/organisations/ui/data.ts'
import { InForce } from '#rooms/organisations/ui/staff/in-force.tsx'
import { useLanguageName } from '#rooms/organisations/ui/staff/languages.ts'
import { RoleHistory, type HeldRole } from '#rooms/organisations/ui/staff/role-history.tsx'
import { SectorWord } from '#rooms/organisations/ui/staff/sector-word.tsx'
import { registerTexts } from '#rooms/organisations/ui/staff/texts.ts'
import { useWorkerWords, workerForm } from '#rooms/organisations/ui/staff/worker-fields.tsx'
import { WORKER_ROLE_TEXTS } from '#rooms/organisations/ui/texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../page-title.ts'
import { useHasRole, useMe } from '../session.tsx'
import { todayInFinland } from '../today-day.ts'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RegisterHistory } from './register-history.tsx'
import { EndRoleDialog, GiveRoleDialog } from './role-dialogs.tsx'
import { orgTexts } from './texts.ts'
import { WorkerAccount } from './worker-account.tsx'
import { WorkerPresence } from './worker-presence.tsx'
import styles from './organisations.module.css'

export function WorkerPage() {
  const r = useTexts(registerTexts)
  usePageTitle(r.worker)
  const found = useQuery(workerQuery(useParam('workerId')))
  return <Read query={found}>{(one) => <Whole one={one} />}</Read>
}

function Whole({ one }: { one: Worker }) {
  const t = useTexts(orgTexts)
  const r = useTexts(registerTexts)
  const word = useWords()
  const format = useFormat()
  const languageName = useLanguageName()
  const administrator = useHasRole('administrator')
  const me = useMe()
  const today = todayInFinland()
  const words = useWorkerWords()
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<HeldRole | null>(null)
  const name = `${one.givenName} ${one.surname}`
  const own = me.workerId === one.workerId
  const mayChangeRoles = administrator && !own
  return (
    <>
      <Crumb
        above={[
          { to: '/organisaatiot', label: t.title },
          { to: `/organisaatiot/${one.organisationId}`, label: one.organisationName },
        ]}
        here={name}
      />
      <PageHead
        title={name}
        beside={<InForce one={one} today={today} />}
        lead={one.title}
        actions={
          administrator && (
            <ButtonLink to={`/organisaatiot/ihmiset/${one.workerId}/muokkaa`} icon={Pencil}>
              {t.edit}
            </ButtonLink>
          )
        }
      />
      <Section title={r.worker}>
        <dl className={styles['facts']}>
          <dt>{r.organisation}</dt>
          <dd>
            <Link to={`/organisaatiot/${one.organisationId}`}>{one.organisationName}</Link>,{' '}
            <SectorWord sector={one.sector} />
          </dd>
          <dt>{r.languages}</dt>
          <dd>{one.languages.map(languageName).join(', ')}</dd>
          <dt>{r.weeklyHours}</dt>
          <dd>
            {format.number(one.weeklyHours, Number.isInteger(one.weeklyHours) ? 0 : 1)} {r.hoursUnit}
          </dd>
          <dt>{r.period}</dt>
          <dd>{format.period(one.startDate, one.endDate)}</dd>
        </dl>
      </Section>
      <WorkerPresence workerId={one.workerId} mayRecord={administrator} />
      <Section
        title={t.rolesOverTime}
        aside={
          mayChangeRoles ? (
            <Button small icon={Plus} onClick={() => setGiving(true)}>
              {t.giveRole}
            </Button>
          ) : (
            administrator && t.ownRoles
          )
        }
      >
        <RoleHistory
          roles={one.roles}
          today={today}
          caption={t.rolesOverTime}
          {...(mayChangeRoles
            ? {
                actHeader: t.endRole,
                act: (role: HeldRole) => (
                  <Button
                    small
                    aria-label={t.endRoleOf({ role: `${word(WORKER_ROLE_TEXTS[role.role])}, ${role.unitName}` })}
                    onClick={() => setEnding(role)}
                  >
                    {t.endRole}
                  </Button>
                ),
              }
            : {})}
        />
      </Section>
      {administrator && <WorkerAccount workerId={one.workerId} />}
      <RegisterHistory
        register="worker"
        recordId={one.workerId}
        words={words}
        form={(content) => workerForm({ ...one, ...content }, one.organisationId, today)}
        edit={() => `/organisaatiot/ihmiset/${one.workerId}/muokkaa`}
      />
      {giving && <GiveRoleDialog worker={one} onClose={() => setGiving(false)} />}
      {ending && <EndRoleDialog workerId={one.workerId} role={ending} onClose={() => setEnding(null)} />}
    </>
  )
}
