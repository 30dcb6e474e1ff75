// A minimal valid request for every operation of engagement.
import { newId } from '../../support/county.ts'
import { keyOf, ofFamily, ownServiceOf, type Make } from './make.ts'

export const ENGAGEMENT: Readonly<Record<string, Make>> = {
  'engagement.today': () => ({}),
  'engagement.worklist': () => ({ query: { scope: 'unit' } }),
  'engagement.waiting': () => ({ query: { from: '2026-01-01', to: '2026-12-31' } }),
  'engagement.listMeetings': ofFamily(),
  'engagement.planMeeting': ofFamily(({ family }) => ({
    body: { meetingId: newId(), startsAt: '2026-12-15T08:00:00.000Z', personIds: [family.persons.child] },
  })),
  'engagement.markMeeting': ofFamily(({ world, family, actor }) => ({
    params: { meetingId: keyOf(world, family, 'engagement.meeting', ownServiceOf(actor), 'meeting_id') },
    body: { markId: newId(), state: 'cancelled', reason: 'family_ill', revision: 1 },
  })),
  'engagement.listNotes': ofFamily(),
  'engagement.writeNote': ofFamily(({ family }) => ({
    body: { noteId: newId(), personIds: [family.persons.child], text: 'Leikittiin ja juteltiin.' },
  })),
  'engagement.listSignals': ofFamily(),
  'engagement.raiseSignal': ofFamily(() => ({ body: { signalId: newId(), text: 'Tämä ei auta.' } })),
  'engagement.answerSignal': ofFamily(({ world, family }) => ({
    params: { signalId: keyOf(world, family, 'engagement.signal', 'mother-child', 'signal_id') },
    body: { answer: 'Vaihdettiin aikaa' },
  })),
  'engagement.packageOverTime': ofFamily(),
  'engagement.endingFacts': ofFamily(),
}
