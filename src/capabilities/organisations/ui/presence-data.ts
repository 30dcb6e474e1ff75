/** What screens ask of absences and qualifications, and how they keep them. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Day } from '#kit/day.ts'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export const absencesQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ['absences', from, to],
    queryFn: async () => (await call(contract.listAbsences, { query: { from, to } })).absences,
  })

export const absencesOfQuery = (workerId: string) =>
  queryOptions({
    queryKey: ['absences', 'of', workerId],
    queryFn: async () => (await call(contract.listAbsences, { query: { workerId } })).absences,
  })

export const qualificationsQuery = (workerId: string) =>
  queryOptions({
    queryKey: ['qualifications', workerId],
    queryFn: async () => (await call(contract.listQualifications, { params: { workerId } })).qualifications,
  })

export function useEnterAbsences() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof contract.enterAbsences.body>) => call(contract.enterAbsences, { body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['absences'] }),
  })
}

export function useChangeAbsence() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ absenceId, ...body }: z.input<typeof contract.changeAbsence.body> & { absenceId: string }) =>
      call(contract.changeAbsence, { params: { absenceId }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['absences'] }),
  })
}

export function useRecordQualification(workerId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof contract.recordQualification.body>) =>
      call(contract.recordQualification, { params: { workerId }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['qualifications', workerId] }),
  })
}
