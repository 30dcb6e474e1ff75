/** Where the arrow keys lead. */
import { expect, test } from 'vitest'
import { demoFamily } from '../gallery/demo-family.ts'
import { firstSelection, stepLane, stepMeeting } from './selection.ts'

const at = (laneId: string, day: string) => ({ laneId, meetingId: `${laneId}-${day}` })

test('begins at the latest meeting of the service that a signal is about', () => {
  expect(firstSelection(demoFamily)).toEqual(at('perhetyo', '09-23'))
})

test('nothing to choose where there are no meetings', () => {
  expect(firstSelection({ ...demoFamily, lanes: demoFamily.lanes.filter((l) => l.meetings.length === 0) })).toBeNull()
})

test('left and right walk a lane and stop at its ends', () => {
  expect(stepMeeting(demoFamily, at('perhetyo', '09-23'), -1)).toEqual(at('perhetyo', '09-16'))
  expect(stepMeeting(demoFamily, at('perhetyo', '09-23'), 1)).toEqual(at('perhetyo', '09-23'))
})

test('up and down go to the meeting nearest in time', () => {
  expect(stepLane(demoFamily, at('perhetyo', '09-23'), -1)).toEqual(at('kumppani', '09-28'))
  expect(stepLane(demoFamily, at('perhetyo', '09-23'), 1)).toEqual(at('kotipalvelu', '10-12'))
})

test('lanes without meetings are passed over, the last one holds', () => {
  expect(stepLane(demoFamily, at('kerho', '10-28'), 1)).toEqual(at('kerho', '10-28'))
})
