// Two maps of the close network, compared.
import { expect, test } from 'vitest'
import { changesBetween } from './network-changes.ts'

test('[S1-6] before and after: who is new, gone, nearer, further', () => {
  expect(
    changesBetween(
      [
        { id: 'grandmother', closeness: 1 },
        { id: 'uncle', closeness: 2 },
        { id: 'boss', closeness: 2 },
        { id: 'club', closeness: 1 },
      ],
      [
        { id: 'grandmother', closeness: 1 },
        { id: 'uncle', closeness: 1 },
        { id: 'club', closeness: 3 },
        { id: 'school', closeness: 1 },
        { id: 'neighbour', closeness: 3 },
      ],
    ),
  ).toEqual({ added: 2, gone: 1, nearer: 1, further: 1 })
})
