// The log's row of a call says nothing to a guardian of what a young person keeps from that guardian.
import { expect, test } from 'vitest'
import { disclosedBy } from './disclosed.ts'
import { veilOf, type Kept } from './veil.ts'

const [mother, teen, child] = ['mother', 'teen', 'child']
const item: Kept = { item_id: 'note-1', person_id: teen, guardian_id: mother, parts: [] }
const standing: Kept = { item_id: null, person_id: teen, guardian_id: mother, parts: ['notes'] }
const seen = (
  kept: Kept,
  call: { params?: object; body?: unknown; answer?: unknown },
  parts = ['notes'],
  more: unknown = [],
) => {
  const asked = { params: {}, body: null, answer: {}, ...call }
  const { hiddenFrom, veiled } = veilOf([kept], parts, asked, disclosedBy([asked.body, asked.answer, more]).persons)
  return { from: [...hiddenFrom], veiled: [...veiled].toSorted() }
}

test.each([
  [
    'a note that says its persons with their names',
    { answer: { notes: [{ noteId: 'a', persons: [{ personId: mother }, { personId: teen }] }] } },
    standing,
    [mother, teen],
  ],
  [
    'one kept note among others',
    {
      answer: {
        notes: [
          { noteId: 'note-1', personIds: [teen] },
          { noteId: 'note-2', personIds: [child] },
        ],
      },
    },
    item,
    [teen],
  ],
  [
    'a person who stands in an open note too is open',
    {
      answer: {
        notes: [
          { noteId: 'note-1', personIds: [teen] },
          { noteId: 'note-2', personIds: [teen] },
        ],
      },
    },
    item,
    [],
  ],
  [
    'a kept note that names the mother too',
    { answer: { notes: [{ noteId: 'note-1', personIds: [mother, teen] }] } },
    item,
    [mother, teen],
  ],
  [
    'a call on the kept note veils everything',
    { params: { noteId: 'note-1' }, answer: { personIds: [teen, child] } },
    item,
    [child, teen],
  ],
  [
    'a new note under a standing ban, by what was sent',
    { body: { personIds: [mother, teen] } },
    standing,
    [mother, teen],
  ],
  [
    'every note that names the person under a standing ban',
    {
      answer: {
        notes: [
          { noteId: 'a', personIds: [teen, child] },
          { noteId: 'b', personIds: [child] },
        ],
      },
    },
    standing,
    [teen],
  ],
])('%s', (_, call, kept, veiled) => {
  expect(seen(kept, call)).toEqual({ from: [mother], veiled })
})

test('what is not kept is not veiled: another note, another part', () => {
  expect(seen(item, { answer: { notes: [{ noteId: 'note-2', personIds: [teen] }] } })).toEqual({ from: [], veiled: [] })
  expect(seen(standing, { body: { personIds: [teen] } }, ['plan'])).toEqual({ from: [], veiled: [] })
})

test('whom the operation names by itself is veiled with the rest', () => {
  const more = { personIds: [teen, mother] }
  expect(seen(item, { params: { noteId: 'note-1' } }, ['notes'], more)).toEqual({
    from: [mother],
    veiled: [mother, teen],
  })
  expect(seen(standing, {}, ['notes'], more)).toEqual({ from: [mother], veiled: [mother, teen] })
  expect(seen(standing, {}, ['plan'], more)).toEqual({ from: [], veiled: [] })
})
