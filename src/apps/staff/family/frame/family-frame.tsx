/** Around every page of one family: its header, its tabs, and what stands there when the content is not the reader's. */
import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams, useRouterState } from '@tanstack/react-router'
import { isPermitted, type Actor } from '#kit/access.ts'
import { familyQuery } from '#rooms/families/ui/data.ts'
import { access as trustAccess } from '#rooms/trust/access.ts'
import { CallRefused } from '#ui-kit/call.ts'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { Tabs } from '#ui-kit/frame/tabs.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useMe, type Me } from '../../session.tsx'
import { FamilyProvider, useFamily, useReach } from '../family-context.tsx'
import { FamilyNotThere } from './family-not-there.tsx'
import { FullHeader } from './full-header.tsx'
import { PurposeNotice } from './purpose-notice.tsx'
import { ShortHeader } from './short-header.tsx'
import { frameTexts } from './texts.ts'
import { WithoutContent } from './without-content.tsx'
import styles from './family-frame.module.css'

/** The data-protection officer reads the log of a family whose content stays closed. */
const readsAnyLog = (me: Me): boolean =>
  isPermitted(trustAccess['trust.read-log'], { roles: me.roles, relation: null } as unknown as Actor)

export function FamilyFrame() {
  const { familyId = '' } = useParams({ strict: false }) as { familyId?: string }
  const me = useMe()
  const onLog = useRouterState({ select: (state) => state.location.pathname.endsWith('/loki') })
  const family = useQuery(familyQuery(familyId))
  if (family.isPending) return <Loading lines={6} />
  if (family.data === undefined) {
    if (family.error instanceof CallRefused && [403, 404, 422].includes(family.error.status))
      return onLog && readsAnyLog(me) ? <Outlet /> : <FamilyNotThere familyId={familyId} />
    throw family.error
  }
  return (
    <FamilyProvider family={family.data}>
      <Around key={familyId} />
    </FamilyProvider>
  )
}

/** Pages that anybody who sees the header may open. */
const WITHOUT_CONTENT = ['/ihmiset']

function Around() {
  const t = useTexts(frameTexts)
  const { familyId, name } = useFamily()
  const { reads } = useReach()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const base = `/perheet/${familyId}`
  const onOverview = path === base || path === `${base}/`
  const closed = !reads('plan') && !WITHOUT_CONTENT.some((page) => path.startsWith(base + page))
  return (
    <>
      <div className={styles['family']}>
        <Crumb above={[{ to: '/perheet', label: t.families }]} here={t.family({ name })} />
        {onOverview ? <FullHeader /> : <ShortHeader />}
        <PurposeNotice />
      </div>
      <FamilyTabs base={base} />
      {closed && !path.startsWith(`${base}/loki`) ? <WithoutContent /> : <Outlet />}
    </>
  )
}

function FamilyTabs({ base }: { base: string }) {
  const t = useTexts(frameTexts)
  const { phase, episode } = useFamily()
  const { reads, may } = useReach()
  const content = reads('plan')
  const items = [
    { to: base, label: t.overview, shown: true },
    { to: `${base}/alkuarviointi`, label: t.assessment, shown: reads('needs') },
    { to: `${base}/suunnitelma`, label: t.plan, shown: content },
    { to: `${base}/palvelukokonaisuus`, label: t.package, shown: content },
    { to: `${base}/hyvinvointi`, label: t.wellbeing, shown: reads('wellbeing') },
    { to: `${base}/kirjaukset`, label: t.records, shown: reads('notes') },
    { to: `${base}/ihmiset`, label: t.people, shown: true },
    {
      to: `${base}/paattaminen`,
      label: t.ending,
      shown: content && (episode > 1 || ['controlled_ending', 'follow_up', 'closed'].includes(phase)),
    },
    { to: `${base}/loki`, label: t.log, shown: may(trustAccess['trust.read-log']) },
  ]
  return <Tabs label={t.familyPages} items={items.filter((item) => item.shown)} />
}
