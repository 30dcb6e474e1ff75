// The joint initial assessment: needs in the family's own words, the child's opinion, strengths.
import { addDays, type Day, daysBetween } from '#kit/day.ts'
import type { ThemeKey } from './archetypes/index.ts'
import { fitting, onlyOne } from './fitting.ts'
import { type Episode, type Life, workday } from './life.ts'
import { ageAt, adultsAtHome, childrenByAge, type Person } from './people.ts'
import { at } from './sheet.ts'
import { assessTogether } from './together.ts'
import { OPINIONS, OPINIONS_SV, STRENGTHS, STRENGTHS_SV } from './words/heard.ts'
import { themeOf } from './words/index.ts'

export type Need = {
  readonly needId: string
  readonly theme: ThemeKey
  readonly answered: boolean
  readonly raisedOn: Day
}

const EARLIER = [
  'Neuvola ja perhetyö kaksi vuotta sitten. Perhetyöstä oli perheen mielestä apua, mutta se loppui kesken.',
  'Koulukuraattori ja perheneuvola. Kumpikaan ei tiennyt toisesta.',
  'Ei aiempia palveluja.',
  'Viisi eri työntekijää vuodessa. Perhe koki kertovansa aina saman alusta.',
  'Kotipalvelua vauvavuonna, siitä jäi hyvä mieli.',
  'Perhe on hakenut apua kolmesti ja ohjattu joka kerta eteenpäin.',
] as const

const SITUATIONS = [
  'Arki on ollut syksystä asti raskasta. Perhe kuvaa tilannetta rauhallisesti ja toivoo ensin apua yhteen asiaan kerrallaan.',
  'Perheen tilanne muuttui keväällä nopeasti. Aikuiset ovat tehneet paljon, ja voimat alkavat loppua.',
  'Perheen ympärillä on monta auttajaa, mutta kukaan ei pidä kokonaisuutta kädessään.',
  'Lapsen asiat näkyvät koulussa, aikuisten asiat kotona. Perhe itse näkee näiden yhteyden selvästi.',
  'Perhe otti itse yhteyttä ja tietää, mitä haluaa. Tuki voi olla kevyttä, jos se tulee nopeasti.',
] as const

export function assess(life: Life, episode: Episode): Need[] {
  const { add, newId, random, people, partner, county, swedish } = life
  if (episode.assessOn === null) return []
  const assessmentId = newId()
  const done = episode.assessedOn !== null
  const everyone = people.map((person) => person.personId)
  add('assessment.assessment', {
    assessment_id: assessmentId,
    episode: episode.no,
    person_ids: everyone,
    started_on: episode.assessOn,
    completed_on: episode.assessedOn,
    strengths: random
      .shuffle(swedish ? STRENGTHS_SV : STRENGTHS)
      .slice(0, random.int(2, 3))
      .join(' '),
    situation: done || random.chance(0.5) ? random.pick(SITUATIONS) : '',
    professional_view: done
      ? random.pick(fitting(life, themeOf(life.archetype.themes[0]!, swedish).views, (view) => view))
      : '',
    earlier_services: random.pick(EARLIER),
    revision: done ? 4 : 2,
    created_by: partner.accountId,
    created_at: at(episode.assessOn, '13:00'),
  })
  const until = episode.assessedOn ?? county.today
  const themes = life.archetype.themes.slice(0, life.multi ? random.int(2, 4) : random.int(1, 2))
  const adults = adultsAtHome(people)
  const needs: Need[] = []
  const spoken: { needId: string; ownWords: string }[] = []
  for (const [i, theme] of themes.entries()) {
    const facts = themeOf(theme, swedish)
    // The most pressing one is often said twice, by two people.
    for (const words of random
      .shuffle(fitting(life, facts.needs, (words) => words))
      .slice(0, i === 0 && random.chance(0.4) ? 2 : 1)) {
      const answered = i === 0 || random.chance(0.82)
      const raisedOn = between(episode.assessOn, until, random.next())
      const needId = newId()
      needs.push({ needId, theme, answered, raisedOn })
      spoken.push({ needId, ownWords: words })
      const recognised = random.weighted([
        ['both', 6],
        ['family', 3],
        ['worker', 1],
      ] as const)
      add('assessment.need', {
        need_id: needId,
        assessment_id: assessmentId,
        person_ids: everyone,
        own_words: words,
        said_by: (onlyOne(life, words) ?? sayerOf(adults, random.next())).personId,
        professional_view: random.chance(0.7) ? random.pick(fitting(life, facts.views, (view) => view)) : '',
        recognised_by: recognised,
        wants_help:
          recognised === 'worker'
            ? 'unsure'
            : random.weighted([
                ['yes', 9],
                ['unsure', 1],
              ] as const),
        domain: facts.domain,
        state: !done
          ? 'raised'
          : episode.endingOn !== null && answered
            ? life.effect > 0.2
              ? 'addressed'
              : 'confirmed'
            : answered
              ? 'confirmed'
              : 'unmet',
        raised_on: raisedOn,
        word_id: null,
        created_by: partner.accountId,
        created_at: at(raisedOn, '14:00'),
      })
    }
  }
  hearChildren(life, episode, until)
  assessTogether(life, episode, { assessmentId, until, needs: spoken })
  return needs
}

const sayerOf = (adults: readonly Person[], draw: number): Person => adults[Math.floor(draw * adults.length)]!

/** How and what each child said; kept from the guardians unless shared. */
function hearChildren(life: Life, episode: Episode, until: Day): void {
  const { add, newId, random, people, partner, county, swedish, twist } = life
  if (twist.noOpinion) return
  const said = new Set<string>()
  for (const child of childrenByAge(people)) {
    const on = between(episode.assessOn!, until, 0.3 + random.next() * 0.6)
    const age = ageAt(child, on)
    if (age === null || age < 2 || random.chance(episode.assessedOn === null ? 0.5 : 0.12)) continue
    const fits = (swedish ? OPINIONS_SV : OPINIONS).filter(
      ([way, content, from, to]) => age >= from && age <= to && !said.has(content) && couldBeAsked(life, way),
    )
    if (fits.length === 0) continue
    const [way, content] = random.pick(fits)
    said.add(content)
    add('assessment.opinion', {
      opinion_id: newId(),
      person_ids: [child.personId],
      shared_with_family: random.chance(0.3),
      heard_on: workday(on) <= county.today ? workday(on) : on,
      way,
      content,
      created_by: partner.accountId,
      created_at: at(on, '15:00'),
    })
  }
}

/** Through an interpreter only where there is one; by signs and boards where a child speaks so. */
function couldBeAsked({ interpreter, archetype }: Life, way: string): boolean {
  if (/tulkin/i.test(way)) return interpreter !== null
  return !/viittoen|kommunikaatio|havainnoiden/i.test(way) || archetype.key === 'disability'
}

export const between = (from: Day, to: Day, share: number): Day =>
  addDays(from, Math.floor(Math.max(0, daysBetween(from, to)) * share))
