/** The palette: any page, any family in reach, any action of the family that is open, by typing. Arrows choose, Enter goes, Escape closes. */
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { contract } from '#rooms/families/contract.ts'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { call } from '#ui-kit/call.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamilyName } from '../family-name.ts'
import { usePlaces, WITH_FAMILIES } from '../frame/places.ts'
import { useSetSearchWords } from '../frame/search-words.tsx'
import { useHasRole } from '../session.tsx'
import { narrowed, type Choice } from './choices.ts'
import { searchTexts } from './texts.ts'
import styles from './palette.module.css'

const WAIT_MS = 250
const EVERYTHING = '/haku'

export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTexts(searchTexts)
  const navigate = useNavigate()
  const setWords = useSetSearchWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const choices = useChoices(typed)
  const chosen = choices[Math.min(at, choices.length - 1)]
  const go = (choice: Choice | undefined) => {
    if (choice === undefined) return
    // The words stay in memory: names of people belong neither in the address nor in the history.
    if (choice.to === EVERYTHING) setWords(typed.trim())
    onClose()
    void navigate({ to: choice.to as never })
  }
  const onKey = (event: KeyboardEvent) => {
    const last = choices.length - 1
    if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? last : at - 1)
    else if (event.key === 'Home') setAt(0)
    else if (event.key === 'End') setAt(last)
    else if (event.key === 'Enter') go(chosen)
    else return
    event.preventDefault()
  }
  const optionId = (choice: Choice) => `${id}-${choice.id}`
  useEffect(() => {
    if (chosen) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' })
  })
  const groups = [...Map.groupBy(choices, ({ group }) => group)]
  return (
    <Dialog open onClose={onClose} title={t.palette}>
      <label htmlFor={`${id}-field`} className="sr">
        {t.paletteField}
      </label>
      <input
        id={`${id}-field`}
        className={styles['field']}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
        placeholder={t.paletteField}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type in it
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <p className="sr" role="status">
        {t.found({ count: choices.length })}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={t.palette} className={styles['list']}>
        {groups.map(([group, own], i) => (
          <div key={group} role="group" aria-labelledby={`${id}-group-${i}`}>
            <p id={`${id}-group-${i}`} className={styles['group']}>
              {group}
            </p>
            {own.map((choice) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above takes the keys
              <div
                key={choice.id}
                id={optionId(choice)}
                role="option"
                tabIndex={-1}
                aria-selected={choice === chosen}
                className={styles['option']}
                onClick={() => go(choice)}
              >
                {choice.label}
                {choice.hint !== undefined && <span className={styles['hint']}>{choice.hint}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  )
}

function useChoices(typed: string): readonly Choice[] {
  const t = useTexts(searchTexts)
  const places = usePlaces()
  const familyName = useFamilyName()
  const searches = useHasRole(...WITH_FAMILIES)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const words = useSettled(typed.trim())
  const { data } = useQuery({
    queryKey: ['families', 'search', words],
    queryFn: async () => (await call(contract.search, { body: { query: words, limit: 8 } })).hits,
    enabled: searches && words.length >= 2,
    gcTime: 30_000,
  })
  const base = /^\/perheet\/[^/]+/.exec(path)?.[0]
  const page = (to: string, label: string, group: string): Choice => ({ id: `${group}${to}`, group, label, to })
  const family =
    base === undefined
      ? []
      : [
          page(`${base}/kirjaukset/uusi`, t.writeNote, t.thisFamily),
          page(`${base}/kirjaukset?sovi=visit`, t.planMeeting, t.thisFamily),
          page(base, t.overview, t.thisFamily),
          page(`${base}/suunnitelma`, t.plan, t.thisFamily),
          page(`${base}/palvelukokonaisuus`, t.package, t.thisFamily),
          page(`${base}/kirjaukset`, t.records, t.thisFamily),
          page(`${base}/hyvinvointi`, t.wellbeing, t.thisFamily),
          page(`${base}/ihmiset`, t.people, t.thisFamily),
        ]
  const hits = (words.length >= 2 && data !== undefined ? data : []).map(({ familyId, name, person }): Choice => ({
    id: familyId,
    group: t.families,
    label: familyName(name),
    ...(person === null ? {} : { hint: `${person.givenName} ${person.surname}` }),
    to: `/perheet/${familyId}`,
  }))
  const everything: Choice[] =
    typed.trim().length >= 2
      ? [{ id: 'everything', group: t.title, label: t.everything({ words: typed.trim() }), to: EVERYTHING }]
      : []
  return [
    ...narrowed(family, typed),
    ...narrowed(
      places.map(({ to, label }) => page(to, label, t.pages)),
      typed,
    ),
    ...hits,
    ...everything,
  ]
}

/** The words once typing has paused: each search names families, which their logs show. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), WAIT_MS)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
