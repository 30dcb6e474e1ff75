/** Contacts as the screens ask for them. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Day } from '#kit/day.ts'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Contact = z.output<typeof contract.listContacts.answer>['contacts'][number]
export type QueueTarget = z.output<typeof contract.listContacts.answer>['target']
export type WholeContact = z.output<typeof contract.getContact.answer>

export const contactsQuery = (open: boolean) =>
  queryOptions({
    queryKey: ['contacts', open],
    queryFn: () => call(contract.listContacts, { query: { open: String(open) as 'true' | 'false' } }),
  })

export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact', contactId],
    queryFn: () => call(contract.getContact, { params: { contactId } }),
  })

export type WithoutWorker = z.output<typeof contract.listWithoutWorker.answer>['waiting'][number]

export const withoutWorkerQuery = queryOptions({
  queryKey: ['contacts', 'without-worker'],
  queryFn: async () => (await call(contract.listWithoutWorker, {})).waiting,
})

/** How contacts were decided: counts only. */
export const outcomesQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ['contacts', 'outcomes', from, to],
    queryFn: () => call(contract.countOutcomes, { query: { from, to } }),
  })

/** After any change the queue, the contact itself and Today are asked anew. */
function useContactChange<Given, Answer>(work: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSettled: () =>
      Promise.all([['contacts'], ['contact'], ['today']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}

type Body<Name extends 'createContact' | 'decideUrgency' | 'decideContact' | 'noteParentsNeeds' | 'openFamily'> =
  z.input<(typeof contract)[Name]['body']>

export const useCreateContact = () =>
  useContactChange((body: Body<'createContact'>) => call(contract.createContact, { body }))

export const useDecideUrgency = (contactId: string) =>
  useContactChange((body: Body<'decideUrgency'>) => call(contract.decideUrgency, { params: { contactId }, body }))

export const useDecideContact = (contactId: string) =>
  useContactChange((body: Body<'decideContact'>) => call(contract.decideContact, { params: { contactId }, body }))

export const useNoteParentsNeeds = (contactId: string) =>
  useContactChange((body: Body<'noteParentsNeeds'>) => call(contract.noteParentsNeeds, { params: { contactId }, body }))

export const useOpenFamily = (contactId: string) =>
  useContactChange((body: Body<'openFamily'>) => call(contract.openFamily, { params: { contactId }, body }))
