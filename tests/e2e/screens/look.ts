// What is asked of a screen as it stands, whatever it is about. Answers with the faults in words.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { BREAK_GLASS_CODES } from '#rooms/trust/model.ts'
import { ROLES } from '#kit/access.ts'
import { CORE_ITEMS, POINTS, ANSWERED_WITH } from '#rooms/measures/model.ts'
import { IMPORT_KINDS, RUN_STATES } from '#rooms/lifecycle/model.ts'
import {
  INTERPRETER_STATES,
  MEETING_KINDS,
  MEETING_STATES,
  PLACE_KINDS,
  SIGNAL_KINDS,
} from '#rooms/engagement/model.ts'
import { LEVELS, COST_UNITS } from '#rooms/network/model.ts'
import { NEED_STATES } from '#rooms/assessment/model.ts'
import { NO_NAMED_WORKER_GROUNDS, PHASES } from '#rooms/families/model.ts'
import { SECTORS } from '#rooms/organisations/model.ts'
import { AGREEMENT_MANNERS, VERSION_STATES } from '#rooms/plans/model.ts'

export type Spoken = 'fi' | 'sv' | 'en'

/** Codes as they stand in the database. In an English text they may be words, so there only those with an underscore count. */
const CODES = new Set<string>(
  [
    [BREAK_GLASS_CODES, ROLES, CORE_ITEMS, POINTS, ANSWERED_WITH, IMPORT_KINDS, RUN_STATES, INTERPRETER_STATES],
    [MEETING_KINDS, MEETING_STATES, PLACE_KINDS, SIGNAL_KINDS, LEVELS, COST_UNITS, NEED_STATES],
    [NO_NAMED_WORKER_GROUNDS, PHASES, SECTORS, AGREEMENT_MANNERS, VERSION_STATES],
  ].flat(2),
)

/** Words that are a code and also a word of Finnish or Swedish. */
const ALSO_WORDS = new Set(['start', 'own', 'early', 'trust', 'parish', 'case', 'visit', 'future', 'pilot', 'network'])

/** Finnish that no Swedish page says in its own voice; what people wrote may be in any language. */
const FINNISH = [
  'ja',
  'ei',
  'on',
  'tai',
  'kun',
  'että',
  'mikä',
  'perhe',
  'perheen',
  'perheet',
  'suunnitelma',
  'tavoite',
  'tapaaminen',
  'päivä',
  'päivää',
  'tallenna',
  'peruuta',
  'lisää',
  'avaa',
  'sulje',
  'valitse',
  'näytä',
  'muokkaa',
  'poista',
  'takaisin',
  'kirjaa',
  'hae',
  'jatka',
  'valinnainen',
  'sitten',
  'myöhässä',
  'tänään',
  'lapsi',
  'vanhempi',
  'asti',
  'alkaen',
]

type Asked = {
  readonly language: Spoken
  /** Every text that came from the county's data; what people wrote may be in any language. */
  readonly written: readonly string[]
  /** The page's tables are about codes. */
  readonly tellsCodes: boolean
  /** The page is about words in every language. */
  readonly speaksAll: boolean
  /** Axe has nothing more to say of a width it has judged. */
  readonly axe: boolean
}

export async function faultsOf(
  page: Page,
  { language, written, tellsCodes, speaksAll, axe }: Asked,
): Promise<string[]> {
  const faults: string[] = []
  const { title, h1, wide, text, own, html } = await page.evaluate((leaveTables) => {
    // What the page itself says: names of things to press, to fill in and to read under, outside of lists of content.
    const voice = 'label, legend, th, button, [role=tab], nav a, h2, h3, caption, [role=status], [role=alert]'
    const named = [...document.querySelectorAll('[aria-label], [title], img[alt], [placeholder]')]
      .flatMap((each) => ['aria-label', 'title', 'alt', 'placeholder'].map((name) => each.getAttribute(name) ?? ''))
      .filter((words) => words !== '')
    return {
      title: document.title,
      h1: document.querySelectorAll('h1').length,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      text: [
        leaveTables
          ? [...document.querySelectorAll('table')].reduce(
              (rest, table) => rest.replace(table.innerText, ''),
              document.body.innerText,
            )
          : document.body.innerText,
        ...named,
      ].join('\n'),
      own: [...document.querySelectorAll<HTMLElement>(voice)]
        .filter(
          (each) => each.closest('[lang]') === document.documentElement && !(leaveTables && each.closest('table')),
        )
        .map((each) => each.innerText),
      html: document.documentElement.lang,
    }
  }, tellsCodes)
  if (title.replace(/( - )?Rinnalla$/, '').trim() === '') faults.push(`the title is "${title}"`)
  if (h1 !== 1) faults.push(`${h1} first-level headings`)
  if (wide > 0) faults.push(`scrolls ${wide} px sideways`)
  if (html !== language) faults.push(`lang is ${html}`)
  for (const [said] of text.matchAll(
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{8,}|\bundefined\b|\bNaN\b|\bnull\b|\[object \w+\]|Invalid Date|\{\w+\}/g,
  ))
    faults.push(`says "${said}" in "${around(text, said)}"`)
  for (const [said] of text.replaceAll(/\S+@\S+/g, '').matchAll(/\b[a-z]+(_[a-z]+)+\b|\b[a-z]{3,}\b/g))
    if (CODES.has(said) && !ALSO_WORDS.has(said) && (said.includes('_') || (language !== 'en' && !speaksAll)))
      faults.push(`says the code "${said}" in "${around(text, said)}"`)
  for (const [said] of text.matchAll(/suurkulutta\w*|suurkäyttä\w*|storkonsument\w*|storförbruk\w*|heavy user\w*/gi))
    faults.push(`calls people names: "${said}"`)
  if (language === 'sv' && !speaksAll)
    for (const words of own)
      for (const word of without(words, written)
        .toLowerCase()
        .match(/[a-zåäö]+/g) ?? [])
        if (FINNISH.includes(word)) faults.push(`says "${word}" in Swedish: "${words.slice(0, 80)}"`)
  if (!axe) return [...new Set(faults)]
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const { id, nodes } of violations)
    faults.push(
      `axe ${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 4)
        .join(', ')}`,
    )
  return [...new Set(faults)]
}

const without = (words: string, written: readonly string[]): string =>
  written.reduce((rest, text) => rest.replaceAll(text, ' '), words)

function around(text: string, said: string): string {
  const at = text.indexOf(said)
  return text.slice(Math.max(0, at - 30), at + said.length + 30).replaceAll('\n', ' ')
}

/** The routes that the routers of the staff app know, read off their sources. */
export function routesOf(read: (file: string) => string): string[] {
  const { root, family } = { root: read('src/apps/staff/router.tsx'), family: read('src/apps/staff/family/routes.ts') }
  const pages = (source: string) => [...source.matchAll(/page\(\s*'([^']+)'/g)].map(([, route]) => route!)
  return [
    ...pages(root),
    ...pages(family).map((route) => `/perheet/$familyId${route}`),
    ...[...family.matchAll(/path: '([^']+)'/g)].map(([, route]) => route!),
    ...pages(read('src/apps/staff/organisations/routes.ts')).map((route) => `/organisaatiot${route}`),
    ...[...read('src/apps/family/page.ts').matchAll(/'(\/perhe[^']*)'/g)].map(([, route]) => route!),
  ]
}
