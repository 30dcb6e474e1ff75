/** Who came to a joint meeting, and when its minutes are accepted. */
import { describe, expect, test } from 'vitest'
import { acceptMinutes, mayRecordPresence } from './joint.ts'

const mother = { kind: 'person', personId: 'm', workerId: null, name: 'Aino' } as const
const teacher = { kind: 'worker', personId: null, workerId: 'w', name: 'Opettaja' } as const
const granny = { kind: 'close', personId: null, workerId: null, name: 'Mummo' } as const

describe('presence', () => {
  test.each([
    ['a member without an id', { ...mother, personId: null }, { state: 'came' }, 'engagement.participant-missing'],
    ['a close person without a name', { ...granny, name: ' ' }, { state: 'came' }, 'engagement.participant-missing'],
    ['word without words', teacher, { state: 'sent_word' }, 'engagement.word-missing'],
  ] as const)('%s is refused', (_name, who, said, why) => {
    expect(mayRecordPresence(who, { reason: null, word: ' ', ...said })).toMatchObject({ ok: false, why })
  })
})

describe('minutes', () => {
  const team = [
    { ...mother, state: 'came' },
    { ...teacher, state: 'came' },
    { ...granny, state: 'sent_word' },
  ] as const
  test('stay a draft until everybody who came has accepted; who only sent word is not waited for', () => {
    expect(acceptMinutes(team, [], mother)).toMatchObject({ ok: true, value: { id: 'm', state: 'draft' } })
    expect(acceptMinutes(team, [{ kind: 'person', id: 'm' }], teacher)).toMatchObject({
      ok: true,
      value: { id: 'w', state: 'accepted' },
    })
  })
  test('who was not there does not accept', () => {
    expect(acceptMinutes(team, [], granny)).toMatchObject({ ok: false, why: 'engagement.was-not-present' })
  })
})
