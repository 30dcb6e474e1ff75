/** The frame around every page: places one may go, search, who is signed in. */
import { useEffect, type ReactNode } from 'react'
import { Outlet, useNavigate, useRouterState, Link as RouterLink } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { Accessibility, LogOut, Settings } from 'lucide-react'
import { gate } from '#rooms/trust/contract.ts'
import { WORKER_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'
import { call } from '#ui-kit/call.ts'
import { leaveToasts, showToast } from '#ui-kit/act/toasts.tsx'
import { DemoBanner } from '#ui-kit/frame/demo-banner.tsx'
import { LinkProvider, type LinkProps } from '#ui-kit/frame/link.tsx'
import { MeMenu } from '#ui-kit/frame/me-menu.tsx'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { Shell } from '#ui-kit/frame/shell.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { keepDrafts } from '../drafts.ts'
import { useMe } from '../session.tsx'
import { staffTexts } from '../texts.ts'
import { PaletteKey } from './palette-key.tsx'
import { usePlaces } from './places.ts'
import { SearchWords, useSetSearchWords } from './search-words.tsx'

const AppLink = ({ to, ...rest }: LinkProps) => (
  // Which link is the current one is said by the part that shows it; the router would mark every link above the page too.
  <RouterLink to={to as never} activeOptions={{ exact: true }} {...(rest as object)} />
)

export function Frame() {
  return (
    <Linked>
      <SearchWords>
        <Around>
          <Outlet />
        </Around>
        <PaletteKey />
      </SearchWords>
    </Linked>
  )
}

function Linked({ children }: { children: ReactNode }) {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const navigate = useNavigate()
  useEffect(leaveToasts, [path])
  return (
    <LinkProvider link={AppLink} path={path} go={(to) => void navigate({ to: to as never })}>
      {children}
    </LinkProvider>
  )
}

function Around({ children }: { children: ReactNode }) {
  const t = useTexts(staffTexts)
  const word = useWords()
  const me = useMe()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const places = usePlaces()
  const task = me.roles.map((role) => word(WORKER_ROLE_TEXTS[role])).join(', ')
  // The words stay in memory: names of people belong neither in the address nor in the history.
  const search = useSetSearchWords()
  const onFamilies = useRouterState({ select: (state) => state.location.pathname === '/perheet' })
  const signOut = async () => {
    if (!(await keepDrafts())) return showToast({ text: t.draftOffline, tone: 'trouble' })
    await call(gate.signOut, { body: {} }).catch(() => undefined)
    queries.clear()
    window.location.assign('/')
  }
  const maySearch = me.roles.some(
    (role) => !['analyst', 'administrator', 'data_protection_officer', 'partner_worker', 'volunteer'].includes(role),
  )
  return (
    <Shell
      home="/"
      items={places}
      banner={me.demo && <DemoBanner />}
      search={
        maySearch && (
          <SearchBox
            label={t.findFamily}
            shortcut="/"
            onSearch={(words) => {
              search(words)
              if (words !== '') void navigate({ to: '/perheet' as never })
            }}
            onType={(words) => onFamilies && search(words)}
          />
        )
      }
      me={
        <MeMenu
          name={me.name}
          task={task}
          place={me.title.toLowerCase() === task.toLowerCase() ? '' : me.title}
          items={[
            { id: 'settings', label: t.settings, icon: Settings, to: '/asetukset' },
            {
              id: 'accessibility',
              label: t.accessibility,
              icon: Accessibility,
              onChoose: () => window.location.assign('/saavutettavuus'),
            },
            { id: 'sign-out', label: t.signOut, icon: LogOut, onChoose: () => void signOut() },
          ]}
        />
      }
    >
      {children}
    </Shell>
  )
}
