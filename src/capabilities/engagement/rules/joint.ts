/** Joint meetings: who may be said to have come, and when minutes are accepted. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { MinutesState, NotHeldReason, ParticipantKind, PresenceState } from '../model.ts'

export type Participant = {
  readonly kind: ParticipantKind
  readonly personId: string | null
  readonly workerId: string | null
  readonly name: string
}

/** One participant is one: by id, a close person by name. */
export const keyOfParticipant = ({ kind, personId, workerId, name }: Participant): string =>
  `${kind}:${personId ?? workerId ?? name.trim().toLowerCase()}`

/** What is said of a participant names somebody, and only an absence has a reason. */
export function mayRecordPresence(
  who: Participant,
  said: { readonly state: PresenceState; readonly reason: NotHeldReason | null; readonly word: string },
): Result<null> {
  const named = who.kind === 'person' ? who.personId : who.kind === 'worker' ? who.workerId : who.name.trim() || null
  if (named === null) return refused('engagement.participant-missing', 'name')
  if (said.state === 'sent_word' && said.word.trim() === '') return refused('engagement.word-missing', 'word')
  return ok(null)
}

type Present = Participant & { readonly state: PresenceState }

/** The minutes after one of those present has accepted them: accepted once everybody who came has. */
export function acceptMinutes(
  participants: readonly Present[],
  accepted: readonly { readonly kind: ParticipantKind; readonly id: string }[],
  by: Participant,
): Result<{ readonly id: string; readonly state: MinutesState }> {
  const idOf = (who: Participant) => who.personId ?? who.workerId ?? who.name
  const came = participants.filter(({ state }) => state === 'came')
  const one = came.find((who) => keyOfParticipant(who) === keyOfParticipant(by))
  if (one === undefined) return refused('engagement.was-not-present')
  const keys = new Set(accepted.map(({ kind, id }) => `${kind}:${id}`)).add(`${one.kind}:${idOf(one)}`)
  const all = came.every((who) => keys.has(`${who.kind}:${idOf(who)}`))
  return ok({ id: idOf(one), state: all ? 'accepted' : 'draft' })
}
