// The phase path, the ending checklist and the follow-up of an episode.
import { addDays } from '#kit/day.ts'
import { followUpOn } from '#rooms/families/rules/ending.ts'
import { FI_2026 } from '#rooms/families/rules/law-profile.ts'
import { type Episode, type Life, workday } from './life.ts'
import { at } from './sheet.ts'
import { CLOSING_NOTES, WAYS_BACK } from './words/phrases.ts'

export function walkPath(life: Life, episode: Episode): void {
  const { add, newId, partner } = life
  const turns = [
    ['contact', episode.contactOn, ''],
    ['initial_assessment', episode.assessOn, ''],
    ['change', episode.changeOn, ''],
    ['on_hold', episode.heldOn, 'Perhe on pitkällä matkalla sukulaisten luona ja palaa sovitusti.'],
    ['controlled_ending', episode.endingOn, ''],
    ['follow_up', episode.followUpOn, ''],
    ['closed', episode.closedOn, ''],
  ] as const
  const walked = turns.filter(([, day]) => day !== null)
  for (const [i, [phase, day, reason]] of walked.entries())
    add('families.phase_entry', {
      entry_id: newId(),
      episode: episode.no,
      phase,
      start_date: day,
      end_date: walked[i + 1]?.[1] ?? null,
      reason,
      created_by: partner.accountId,
      created_at: at(day!, '12:00'),
    })
  if (episode.endingOn !== null) endWell(life, episode)
}

/** A family that did not get what it hoped for says so in the closing note. */
function endWell(life: Life, episode: Episode): void {
  const { add, newId, random, partner, county, twist } = life
  const ended = episode.followUpOn !== null
  const endingOn = episode.endingOn!
  const helped = life.effect > 0.25
  const declined = random.chance(0.12)
  add('families.ending', {
    episode: episode.no,
    goals_reviewed_on: ended || twist.endingOpen || random.chance(0.6) ? addDays(endingOn, 1) : null,
    services_have_owners_on: ended || random.chance(0.4) ? addDays(endingOn, 3) : null,
    way_back_agreed: ended || twist.endingOpen || random.chance(0.5) ? random.pick(WAYS_BACK) : null,
    end_check: ended ? (declined ? 'declined' : 'done') : null,
    closing_note: ended ? random.pick(helped ? CLOSING_NOTES.slice(0, 3) : CLOSING_NOTES.slice(3)) : null,
    follow_up_on: ended ? followUpOn(episode.followUpOn!, FI_2026) : null,
    closed_despite: null,
    revision: 3,
  })
  if (!ended) return
  const due = followUpOn(episode.followUpOn!, FI_2026)
  const doneOn = episode.closedOn ?? (due < county.today && random.chance(0.7) ? workday(due) : null)
  add('families.task', {
    task_id: newId(),
    kind: 'follow_up',
    why: 'families.follow-up-due',
    worker_id: partner.workerId,
    due_on: due,
    done_at: doneOn === null || doneOn > county.today ? null : at(doneOn, '10:00'),
    done_by: doneOn === null || doneOn > county.today ? null : partner.accountId,
    outcome:
      doneOn === null || doneOn > county.today
        ? null
        : helped
          ? 'Soitettiin. Arki on pysynyt sovitunlaisena, perhe pärjää.'
          : 'Soitettiin. Vaihteleva tilanne, perhe ottaa yhteyttä tarvittaessa.',
  })
}
