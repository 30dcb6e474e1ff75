// Every meeting of the Lehtovaara family, and today's at the school.
import { addDays, type Day } from '#kit/day.ts'
import { ORGANISATIONS, SERVICES } from '../catalogue.ts'
import type { Life } from '../life.ts'
import type { Held } from '../meetings.ts'
import type { Course } from '../package.ts'
import { at, later } from '../sheet.ts'
import { LANES } from './lanes.ts'

const STATES = { h: 'held', m: 'missed', c: 'cancelled', p: 'agreed' } as const

const NOTES: Readonly<Record<string, readonly [text: string, next: string]>> = {
  '02-16': [
    'Ensimmäinen käynti kotona, tulkki mukana. Perhe kertoi viikosta aamu aamulta. Oskari sanoi, ettei ole koskaan nähnyt omaa asiakassuunnitelmaansa.',
    'Tilaan tulkin kaikkiin kevään aikoihin kerralla.',
  ],
  '04-06': [
    'Käytiin läpi alkuarvioinnin luonnos. Jenni korjasi kaksi kohtaa, Oskari lisäsi yhden. Elias luki lopuksi ja sanoi, että ihan hyvä.',
    'Suunnitelma sovitaan perjantaina.',
  ],
  '09-28': [
    'Perhetyö keskiviikkoisin ei onnistu uusien vuorojen kanssa. Jenni: "En halua perua enää kertaakaan ja selittää." Sovittiin, että etsitään apua aamuihin.',
    'Kotipalvelun tilaus, uusi suunnitelma perjantaiksi.',
  ],
  '10-26': [
    'Kotipalvelu on käynyt kolmena maanantaina. Elias ehti bussiin joka kerta. Oskari näytti aamulistan luonnoksen.',
    '',
  ],
  '11-09': [
    'Arvioitiin tavoitteet yhdessä. Aamut 4/5. Jenni otti raha-asiat puheeksi ensimmäistä kertaa ja pyysi, ettei niistä puhuta lasten kuullen.',
    'Heidi ja Jenni keskustelevat raha-asioista.',
  ],
}

export function meetLehtovaara(
  life: Life,
  courses: readonly Course[],
  day: (text: string) => Day,
  meetsToday: boolean,
): Map<string, Held[]> {
  const { county } = life
  const held = new Map<string, Held[]>()
  for (const [i, lane] of LANES.entries()) {
    const course = courses[i]!
    const mine = lane.meetings
      .split(' ')
      .filter(Boolean)
      .map((text): Held => {
        const on = day(text.slice(0, 5))
        const drawn = STATES[text[5] as keyof typeof STATES]
        // Weeks move whole: what was still to come when drawn may be past by up to six days.
        const state =
          drawn === 'agreed' && on < county.today ? 'held' : drawn !== 'agreed' && on >= county.today ? 'agreed' : drawn
        return write(life, course, on, lane.time, state, NOTES[text.slice(0, 5)])
      })
    if (lane.service === 'partner' && meetsToday && !mine.some(({ on }) => on === county.today))
      mine.push(write(life, course, county.today, '10:30', 'agreed', undefined))
    held.set(course.courseId, mine)
  }
  return held
}

function write(
  life: Life,
  course: Course,
  on: Day,
  time: string,
  state: Held['state'],
  note: readonly [string, string] | undefined,
): Held {
  const { add, newId, county, partner } = life
  const facts = SERVICES[course.service]
  const today = on === county.today && course.service === 'partner'
  county.diary.book(course.worker?.workerId ?? null, on, [time])
  const [meetingId, startsAt, by] = [newId(), at(on, time), course.worker?.accountId ?? partner.accountId]
  const marked = state === 'agreed' ? null : later(startsAt, facts.minutes + 20)
  const reason = state === 'missed' ? 'time_did_not_fit' : state === 'cancelled' ? 'family_ill' : null
  const organisationId = county.frame.organisationIds[facts.by]
  const place = today || facts.place === 'school' ? 'school' : facts.place
  add('engagement.meeting', {
    meeting_id: meetingId,
    person_ids: course.personIds,
    course_id: course.courseId,
    organisation_id: organisationId,
    worker_id: course.worker?.workerId ?? null,
    kind: today ? 'network' : 'visit',
    starts_at: startsAt,
    minutes: facts.minutes,
    state,
    reason,
    marked_at: marked,
    marked_by: marked === null ? null : by,
    interpreter: course.personIds.length > 1 ? (state === 'held' || today ? 'confirmed' : 'booked') : null,
    revision: marked === null ? 1 : 2,
    created_by: by,
    created_at: at(addDays(on, -21), '12:00'),
  })
  add('engagement.place', {
    meeting_id: meetingId,
    protected: true,
    kind: place,
    place: place === 'school' ? ORGANISATIONS.school[0] : place === 'office' ? ORGANISATIONS[facts.by][0] : '',
  })
  if (marked !== null)
    add('engagement.mark', {
      mark_id: newId(),
      meeting_id: meetingId,
      organisation_id: organisationId,
      state,
      reason,
      at: marked,
      by_account: by,
    })
  if (note !== undefined && course.service === 'partner' && state === 'held')
    add('engagement.note', {
      note_id: newId(),
      meeting_id: meetingId,
      person_ids: course.personIds,
      shared_with_family: false,
      organisation_id: organisationId,
      on_day: on,
      text: note[0],
      next_step: note[1],
      created_by: by,
      author: partner.name,
      created_at: later(startsAt, facts.minutes + 40),
    })
  if (state === 'held')
    add('lifecycle.service_use', {
      use_id: newId(),
      person_id: course.personIds[0],
      service_id: county.frame.serviceIds[course.service],
      organisation_id: organisationId,
      start_date: on,
      end_date: on,
      quantity: facts.unit === 'hour' ? facts.minutes / 60 : 1,
      unit: facts.unit === 'month' ? 'visit' : facts.unit,
      source: 'demo',
      source_key: `${course.courseId} ${on}`,
    })
  return { meetingId, on, state }
}
