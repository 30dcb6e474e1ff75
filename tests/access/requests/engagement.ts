// A minimal valid request for every operation of engagement.
import { newId } from '../../support/county.ts'
import { keyOf, ofFamily, ownServiceOf, type Make } from './make.ts'

const attached = ({ world, family, actor }: Parameters<Make>[0]) => ({
  params: { attachmentId: keyOf(world, family, 'engagement.attachment', ownServiceOf(actor), 'attachment_id') },
})

const joint = ({ world, family }: Parameters<Make>[0]) => ({
  params: { meetingId: keyOf(world, family, 'engagement.meeting', 'mother-child', 'meeting_id') },
})

export const ENGAGEMENT: Readonly<Record<string, Make>> = {
  'engagement.listClients': () => ({}),
  'engagement.unitView': ({ world }) => ({ query: { unitId: String(world.unitA) } }),
  'engagement.getClient': ofFamily(),
  'engagement.meetingsOfWorkers': ({ world }) => ({
    body: { workerIds: [world.spare.workerId], from: '2026-01-01', to: '2026-12-31' },
  }),
  'engagement.today': () => ({}),
  'engagement.worklist': () => ({ query: { scope: 'unit' } }),
  'engagement.exportFamilies': ({ family }) => ({ body: { familyIds: [family.familyId] } }),
  'engagement.waiting': () => ({ query: { from: '2026-01-01', to: '2026-12-31' } }),
  'engagement.getSituation': ofFamily(),
  'engagement.printSituation': ofFamily(),
  'engagement.getCadence': ofFamily(),
  'engagement.listMeetings': ofFamily(),
  'engagement.planMeeting': ofFamily(({ family }) => ({
    body: { meetingId: newId(), startsAt: '2026-12-15T08:00:00.000Z', personIds: [family.persons.child] },
  })),
  'engagement.markMeeting': ofFamily(({ world, family, actor }) => ({
    params: { meetingId: keyOf(world, family, 'engagement.meeting', ownServiceOf(actor), 'meeting_id') },
    body: { markId: newId(), state: 'cancelled', reason: 'family_ill', revision: 1 },
  })),
  'engagement.listInterpreters': ofFamily(),
  'engagement.askInterpreter': ofFamily(() => ({
    body: { bookingId: newId(), language: 'so', way: 'video', startsAt: '2026-12-15T08:00:00.000Z' },
  })),
  'engagement.answerInterpreter': ofFamily(({ world, family }) => ({
    params: { bookingId: keyOf(world, family, 'engagement.interpreter_booking', 'mother-child', 'booking_id') },
    body: { state: 'confirmed' },
  })),
  'engagement.changeInterpreter': ofFamily(({ world, family }) => ({
    params: { bookingId: keyOf(world, family, 'engagement.interpreter_booking', 'mother-child', 'booking_id') },
    body: { newBookingId: newId(), language: 'so', way: 'phone', startsAt: '2026-12-15T08:00:00.000Z' },
  })),
  'engagement.tieInterpreter': ofFamily(({ world, family }) => ({
    params: { bookingId: keyOf(world, family, 'engagement.interpreter_booking', 'mother-child', 'booking_id') },
    body: { meetingId: keyOf(world, family, 'engagement.meeting', 'mother-child', 'meeting_id') },
  })),
  'engagement.listNotes': ofFamily(),
  'engagement.writeNote': ofFamily(({ family }) => ({
    body: { noteId: newId(), personIds: [family.persons.child], text: 'Leikittiin ja juteltiin.' },
  })),
  'engagement.listSignals': ofFamily(),
  'engagement.listOwnSignals': ofFamily(),
  'engagement.raiseSignal': ofFamily(() => ({ body: { signalId: newId(), text: 'Tämä ei auta.' } })),
  'engagement.answerSignal': ofFamily(({ world, family }) => ({
    params: { signalId: keyOf(world, family, 'engagement.signal', 'mother-child', 'signal_id') },
    body: { answer: 'Vaihdettiin aikaa' },
  })),
  'engagement.packageOverTime': ofFamily(),
  'engagement.endingFacts': ofFamily(),
  'engagement.earlierEpisodes': ofFamily(),
  'engagement.careTeam': ofFamily(),
  'engagement.jointMeeting': ofFamily(joint),
  'engagement.prepareMeeting': ofFamily((at) => ({ ...joint(at), body: { agenda: ['Koulunkäynti'], revision: 1 } })),
  'engagement.recordPresence': ofFamily(({ world, family, actor }) => ({
    params: { meetingId: keyOf(world, family, 'engagement.meeting', ownServiceOf(actor), 'meeting_id') },
    body: { presenceId: newId(), kind: 'close', name: 'Mummo', state: 'came' },
  })),
  'engagement.writeMinutes': ofFamily((at) => ({
    ...joint(at),
    body: { text: 'Sovittiin iltatoimista.', revision: 1 },
  })),
  'engagement.acceptMinutes': ofFamily((at) => ({ ...joint(at), body: { kind: 'close', name: 'Mummo', revision: 1 } })),
  'engagement.listAttachments': ofFamily(),
  'engagement.addAttachment': ofFamily(({ world, family, actor }) => ({
    form: {
      attachmentId: newId(),
      about: 'meeting',
      aboutId: keyOf(world, family, 'engagement.meeting', ownServiceOf(actor), 'meeting_id'),
      personIds: family.persons.child,
    },
    file: '%PDF-1.7',
  })),
  'engagement.openAttachment': ofFamily(attached),
  'engagement.withdrawAttachment': ofFamily((at) => ({ ...attached(at), body: { why: 'Väärä tiedosto' } })),
  // The mark of every text of every family: only the walls keep them apart.
  'engagement.search': () => ({ body: { query: 'kanaria' } }),
  'engagement.calendar': () => ({ query: { from: '2026-11-23', to: '2026-11-29' } }),
  'engagement.unitCalendar': () => ({ query: { from: '2026-11-23', to: '2026-11-29' } }),
  'engagement.commonTime': ({ world }) => ({
    body: { workerIds: [world.spare.workerId], from: '2026-11-23', to: '2026-11-29' },
  }),
  'engagement.calendarFile': () => ({}),
  'engagement.decide': ofFamily((at) => ({
    ...joint(at),
    body: { decisionId: newId(), stepId: newId(), what: 'Soitetaan kouluun', ownerKind: 'person', ownerName: 'Mummo' },
  })),
}
