/** What a family's pages ask of engagement: its meetings, notes, signals and the package over time. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Meeting = z.output<typeof contract.listMeetings.answer>['meetings'][number]
export type Note = z.output<typeof contract.listNotes.answer>['notes'][number]
export type Signal = z.output<typeof contract.listSignals.answer>['signals'][number]
export type PackageOverTime = z.output<typeof contract.packageOverTime.answer>

export const meetingsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'meetings'],
    queryFn: async () => (await call(contract.listMeetings, { params: { familyId } })).meetings,
  })

export const notesQuery = (familyId: string, personId: string | null) =>
  infiniteQueryOptions({
    queryKey: ['family', familyId, 'notes', personId],
    queryFn: ({ pageParam }) =>
      call(contract.listNotes, {
        params: { familyId },
        query: {
          limit: 50,
          ...(personId === null ? {} : { personId }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

export const signalsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'signals'],
    queryFn: async () => (await call(contract.listSignals, { params: { familyId } })).signals,
  })

export type JointMeeting = z.output<typeof contract.jointMeeting.answer>

export type Attachments = z.output<typeof contract.listAttachments.answer>
export type Attachment = Attachments['attachments'][number]

export const attachmentsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'attachments'],
    queryFn: () => call(contract.listAttachments, { params: { familyId } }),
  })

export const careTeamQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'team'],
    queryFn: () => call(contract.careTeam, { params: { familyId } }),
  })

export const jointMeetingQuery = (familyId: string, meetingId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'joint', meetingId],
    queryFn: () => call(contract.jointMeeting, { params: { familyId, meetingId } }),
  })

export const endingFactsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'ending-facts'],
    queryFn: () => call(contract.endingFacts, { params: { familyId } }),
  })

export const earlierQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'episodes'],
    queryFn: async () => (await call(contract.earlierEpisodes, { params: { familyId } })).episodes,
  })

export const ownSignalsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'own-signals'],
    queryFn: async () => (await call(contract.listOwnSignals, { params: { familyId } })).signals,
  })

export const packageOverTimeQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'package-over-time'],
    queryFn: () => call(contract.packageOverTime, { params: { familyId } }),
  })

export type Booking = z.output<typeof contract.listInterpreters.answer>['bookings'][number]

export const interpretersQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'interpreters'],
    queryFn: async () => (await call(contract.listInterpreters, { params: { familyId } })).bookings,
  })

export type Situation = z.output<typeof contract.getSituation.answer>

/** How often one agreed to meet, and how that has been kept. */
export const cadenceQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'cadence'],
    queryFn: async () => (await call(contract.getCadence, { params: { familyId } })).cadence,
  })

/** The family's situation on one page. */
export const situationQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'situation'],
    queryFn: () => call(contract.getSituation, { params: { familyId } }),
  })
