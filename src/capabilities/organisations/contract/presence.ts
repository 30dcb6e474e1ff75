/** Endpoints of who is at work and what for: absences, and qualifications with what shows them. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, givenDay, nothing, text } from '#kit/shapes.ts'
import { ABSENCE_OUTCOMES, QUALIFICATIONS } from '../model.ts'

const absence = z.object({
  absenceId: z.uuid(),
  workerId: z.uuid(),
  workerName: z.string(),
  startDate: day,
  endDate: day,
  note: z.string(),
  cancelled: z.boolean(),
  revision: z.number().int(),
})

const qualification = z.object({
  qualificationId: z.uuid(),
  kind: z.enum(QUALIFICATIONS),
  validFrom: day,
  validTo: day.nullable(),
  source: z.string(),
})

export const presenceContract = {
  listAbsences: {
    method: 'GET',
    path: '/api/absences',
    operationId: 'organisations.listAbsences',
    action: 'organisations.read',
    event: 'organisations.absences-read',
    kind: 'read',
    summary: 'Absences that touch a span of days, of everybody or of one worker; cancelled ones are left out.',
    query: z.object({ from: givenDay.optional(), to: givenDay.optional(), workerId: z.uuid().optional() }),
    answer: z.object({ absences: z.array(absence) }),
  },
  enterAbsences: {
    method: 'POST',
    path: '/api/absences',
    operationId: 'organisations.enterAbsences',
    action: 'organisations.enter-absence',
    event: 'organisations.absences-entered',
    kind: 'write',
    summary:
      'Says that workers are away from one day to another: oneself, or those of the units one leads. Each gets an outcome of its own.',
    body: z.object({
      absences: z
        .array(
          z.object({
            absenceId: z.uuid(),
            workerId: z.uuid(),
            startDate: givenDay,
            endDate: givenDay,
            note: z.string().trim().max(300).default(''),
          }),
        )
        .min(1, 'organisations.absences-missing')
        .max(100),
    }),
    answer: z.object({ outcomes: z.array(z.object({ absenceId: z.uuid(), outcome: z.enum(ABSENCE_OUTCOMES) })) }),
  },
  changeAbsence: {
    method: 'PUT',
    path: '/api/absences/:absenceId',
    operationId: 'organisations.changeAbsence',
    action: 'organisations.enter-absence',
    event: 'organisations.absence-changed',
    kind: 'write',
    summary: 'Gives an absence another last day, or takes it back.',
    params: z.object({ absenceId: z.uuid() }),
    body: z.object({ endDate: givenDay, cancel: z.boolean().default(false), revision: z.number().int() }),
    answer: nothing,
  },
  listQualifications: {
    method: 'GET',
    path: '/api/workers/:workerId/qualifications',
    operationId: 'organisations.listQualifications',
    action: 'organisations.read',
    event: 'organisations.qualifications-read',
    kind: 'read',
    summary: 'What a worker is qualified for, from when, and what shows it; ended ones too.',
    params: z.object({ workerId: z.uuid() }),
    answer: z.object({ qualifications: z.array(qualification) }),
  },
  recordQualification: {
    method: 'POST',
    path: '/api/workers/:workerId/qualifications',
    operationId: 'organisations.recordQualification',
    action: 'organisations.administer',
    event: 'organisations.qualification-recorded',
    kind: 'write',
    summary: 'Records what a worker is qualified for, with its source.',
    params: z.object({ workerId: z.uuid() }),
    body: z.object({
      qualificationId: z.uuid(),
      kind: z.enum(QUALIFICATIONS),
      validFrom: givenDay,
      validTo: givenDay.nullable().default(null),
      source: text(300),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>

export type Absence = z.output<typeof absence>
export type WorkerQualification = z.output<typeof qualification>
