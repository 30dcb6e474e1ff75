// Pairs each entry of the engagement contract with its operation.
import { fileRoute, route, uploadRoute } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import {
  addAttachment,
  listAttachments,
  openAttachment,
  takeAttachment,
  withdrawAttachment,
} from './operations/attachments.ts'
import { calendar, calendarFile, commonTime, unitCalendar } from './operations/calendar.ts'
import { earlierEpisodes, endingFacts } from './operations/ending.ts'
import { exportFamilies } from './operations/export-families.ts'
import {
  acceptMinutes,
  careTeam,
  decide,
  jointMeeting,
  prepareMeeting,
  recordPresence,
  writeMinutes,
} from './operations/joint.ts'
import { getClient, listClients } from './operations/clients.ts'
import { meetingsOfWorkers, today, worklist } from './operations/lists.ts'
import {
  answerInterpreter,
  askInterpreter,
  changeInterpreter,
  listInterpreters,
  tieInterpreter,
} from './operations/interpreters.ts'
import { listMeetings, markMeeting, planMeeting } from './operations/meetings.ts'
import { listNotes, writeNote } from './operations/notes.ts'
import { packageOverTime } from './operations/over-time.ts'
import { answerSignal, listOwnSignals, listSignals, raiseSignal } from './operations/signals.ts'
import { search } from './operations/search.ts'
import { getCadence, getSituation, printSituation } from './operations/situation.ts'
import { unitView } from './operations/unit-view.ts'
import { waiting } from './operations/waiting.ts'

export const routes = [
  route(contract.today, today),
  route(contract.worklist, worklist),
  route(contract.exportFamilies, exportFamilies),
  route(contract.meetingsOfWorkers, meetingsOfWorkers),
  route(contract.listClients, listClients),
  route(contract.unitView, unitView),
  route(contract.getClient, getClient),
  route(contract.listMeetings, listMeetings),
  route(contract.planMeeting, planMeeting),
  route(contract.markMeeting, markMeeting),
  route(contract.listNotes, listNotes),
  route(contract.writeNote, writeNote),
  route(contract.listSignals, listSignals),
  route(contract.listOwnSignals, listOwnSignals),
  route(contract.raiseSignal, raiseSignal),
  route(contract.answerSignal, answerSignal),
  route(contract.packageOverTime, packageOverTime),
  route(contract.endingFacts, endingFacts),
  route(contract.earlierEpisodes, earlierEpisodes),
  route(contract.waiting, waiting),
  route(contract.careTeam, careTeam),
  route(contract.jointMeeting, jointMeeting),
  route(contract.prepareMeeting, prepareMeeting),
  route(contract.recordPresence, recordPresence),
  route(contract.writeMinutes, writeMinutes),
  route(contract.acceptMinutes, acceptMinutes),
  route(contract.decide, decide),
  route(contract.listAttachments, listAttachments),
  uploadRoute(contract.addAttachment, addAttachment, takeAttachment),
  fileRoute(contract.openAttachment, openAttachment),
  route(contract.withdrawAttachment, withdrawAttachment),
  route(contract.calendar, calendar),
  route(contract.unitCalendar, unitCalendar),
  route(contract.commonTime, commonTime),
  fileRoute(contract.calendarFile, calendarFile),
  route(contract.listInterpreters, listInterpreters),
  route(contract.askInterpreter, askInterpreter),
  route(contract.changeInterpreter, changeInterpreter),
  route(contract.tieInterpreter, tieInterpreter),
  route(contract.answerInterpreter, answerInterpreter),
  route(contract.search, search),
  route(contract.getSituation, getSituation),
  route(contract.getCadence, getCadence),
  fileRoute(contract.printSituation, printSituation),
]
