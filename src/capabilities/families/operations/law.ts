// The law as the county has it on a day: the shipped profile with what its administrator has decided from that day on.
import type { Day } from '#kit/day.ts'
import type { Read } from '#platform/sql.ts'
import { settingsOverTime } from '#rooms/organisations/index.ts'
import { isWorkingDay, planReviewBy, type Deadline } from '../rules/deadlines.ts'
import { LAW_KEYS, lawProfileOn, withOwnLaw, type LawProfile, type OwnLaw } from '../rules/law-profile.ts'

/** For many matters, each following the law of its own day. */
export async function lawOverTime(db: Read): Promise<(day: Day) => LawProfile> {
  const at = await settingsOverTime(db, LAW_KEYS)
  const known = new Map<Day, LawProfile>()
  return (day) => {
    const before = known.get(day)
    if (before !== undefined) return before
    const own = Object.fromEntries(LAW_KEYS.map((key) => [key, at(key, day)])) as unknown as OwnLaw
    const profile = withOwnLaw(lawProfileOn(day), own)
    known.set(day, profile)
    return profile
  }
}

/** Whether the county works on a day, by the law and the closed days known today. */
export async function worksOn(db: Read, today: Day): Promise<(day: Day) => boolean> {
  const profile = (await lawOverTime(db))(today)
  return (day) => isWorkingDay(day, profile, 'own')
}

/** By when a plan of child protection is looked at again, counted from its agreeing by the law of that day. */
export async function protectionReviewBy(db: Read): Promise<(agreedOn: Day) => Deadline> {
  const lawOn = await lawOverTime(db)
  return (agreedOn) => planReviewBy(agreedOn, lawOn(agreedOn))
}
