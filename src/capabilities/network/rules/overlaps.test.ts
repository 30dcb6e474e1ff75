// The same kind of help from several organisations in the catalogue.
import { expect, test } from 'vitest'
import type { Offer } from '../model.ts'
import { directoryOverlaps } from './overlaps.ts'

const offer = (serviceId: string, changes: Partial<Offer> = {}): Offer => ({
  serviceId,
  organisationId: `of ${serviceId}`,
  workForm: 'group_activity',
  domains: ['networks'],
  municipalities: ['990'],
  ...changes,
})

test.each([
  ['another form of work', { workForm: 'peer_support' }, 0],
  ['a form nobody named', { workForm: 'other' }, 0],
  ['another domain', { domains: ['school'] }, 0],
  ['another municipality', { municipalities: ['991'] }, 0],
  ['an area that is not known', { municipalities: [] }, 0],
  ['the same organisation', { organisationId: 'of a' }, 0],
  ['no difference but who gives it', {}, 1],
] as const)('[S3-21] in the directory: %s', (_, changes, found) => {
  expect(directoryOverlaps([offer('a'), offer('b', changes)])).toHaveLength(found)
})

test('[S3-21] what overlaps in the same way is told once, with every domain and municipality', () => {
  const wide = { domains: ['networks', 'parenting'], municipalities: ['990', '991'] } as const
  expect(
    directoryOverlaps([offer('a', wide), offer('b', wide), offer('c', { municipalities: ['994'] }), offer('d')]),
  ).toEqual([
    { workForm: 'group_activity', domains: ['networks'], municipalities: ['990'], serviceIds: ['a', 'b', 'd'] },
    { workForm: 'group_activity', domains: ['networks'], municipalities: ['991'], serviceIds: ['a', 'b'] },
    { workForm: 'group_activity', domains: ['parenting'], municipalities: ['990', '991'], serviceIds: ['a', 'b'] },
  ])
})
