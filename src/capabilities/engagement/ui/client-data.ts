/** What a partner organisation's pages ask: its clients, and the meetings and notes of its own service. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Client = z.output<typeof contract.getClient.answer>

export const clientsQuery = queryOptions({
  queryKey: ['clients'],
  queryFn: async () => (await call(contract.listClients, {})).clients,
})

export const clientQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'client'],
    queryFn: () => call(contract.getClient, { params: { familyId } }),
  })

/** Of the own organisation only, also where a reader reaches a person otherwise. */
export const serviceMeetingsQuery = (familyId: string, organisationId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'service-meetings', organisationId],
    queryFn: async () =>
      (await call(contract.listMeetings, { params: { familyId }, query: { organisationId } })).meetings,
  })

export const serviceNotesQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'service-notes'],
    queryFn: async () => (await call(contract.listNotes, { params: { familyId } })).notes,
  })

export function useWriteServiceNote(familyId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof contract.writeNote.body>) =>
      call(contract.writeNote, { params: { familyId }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['family', familyId] }),
  })
}
