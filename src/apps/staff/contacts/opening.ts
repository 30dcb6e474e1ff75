/** What the form of a new family holds, what is missing in it, and what is sent. */
import type * as z from 'zod'
import { type Day } from '#kit/day.ts'
import { parseIdentityCode } from '#kit/identity-code.ts'
import type { contract } from '#rooms/families/contract.ts'
import type { FieldFault } from '#ui-kit/call.ts'

type Sent = z.input<typeof contract.openFamily.body>
type SentMember = Sent['members'][number]

export type MemberDraft = {
  readonly personId: string
  readonly givenName: string
  readonly surname: string
  readonly relation: SentMember['relation'] | null
  readonly home: NonNullable<SentMember['home']>
  readonly bornOn: Day | null
  readonly dueOn: Day | null
  /** Null: as the family. */
  readonly language: string | null
  /** Empty: none needed. */
  readonly interpreter: string
  readonly identityCode: string
  readonly safetyBan: boolean
}

export type Opening = {
  readonly familyId: string
  readonly unitId: number | null
  readonly name: string
  readonly asPartner: boolean | null
  /** Of the home. */
  readonly address?: string
  /** Services that the family tells of, one a line, and why a partner is needed or not. */
  readonly told?: string
  readonly reason?: string
  readonly members: readonly MemberDraft[]
}

export const newMember = (personId: string, before?: MemberDraft): MemberDraft => ({
  personId,
  givenName: '',
  surname: before?.surname ?? '',
  relation: null,
  home: 'here',
  bornOn: null,
  dueOn: null,
  language: null,
  interpreter: '',
  identityCode: '',
  safetyBan: false,
})

/** The contact's name as the first person: the last word is the surname. */
export function firstMember(personId: string, contactName: string, isParent: boolean): MemberDraft {
  const words = contactName.trim().split(/\s+/)
  return {
    ...newMember(personId),
    givenName: words.length > 1 ? words.slice(0, -1).join(' ') : (words[0] ?? ''),
    surname: words.length > 1 ? words.at(-1)! : '',
    relation: isParent ? 'parent' : null,
  }
}

/** In the words of the server; nothing is sent before this is empty. In a demo only invented identity codes pass. */
export function faultsOfOpening(form: Opening, demo: boolean): FieldFault[] {
  const faults: FieldFault[] = []
  const blame = (field: string, why: string) => void faults.push({ field, why })
  if (form.name.trim() === '') blame('name', 'field.required')
  if (form.unitId === null) blame('unitId', 'families.unit-missing')
  if (form.members.length === 0) blame('members', 'families.members-missing')
  form.members.forEach((member, i) => {
    const at = (field: keyof MemberDraft) => `members.${i}.${field}`
    if (member.givenName.trim() === '') blame(at('givenName'), 'field.required')
    if (member.surname.trim() === '') blame(at('surname'), 'field.required')
    if (member.relation === null) blame(at('relation'), 'field.not-one-of-these')
    if (member.bornOn === null && member.dueOn === null) blame(at('bornOn'), 'families.birth-missing')
    if (member.identityCode.trim() !== '') {
      const code = parseIdentityCode(member.identityCode)
      if (!code.ok) blame(at('identityCode'), code.why)
      else if (demo && !code.value.synthetic) blame(at('identityCode'), 'families.code-not-invented')
    }
  })
  if (form.asPartner === null) blame('asPartner', 'field.not-one-of-these')
  return faults
}

/** Only of a form without faults. */
export const openingToSend = (form: Opening): Sent => ({
  familyId: form.familyId,
  unitId: form.unitId!,
  name: form.name,
  asPartner: form.asPartner!,
  address: form.address?.trim() || null,
  members: form.members.map((member) => ({
    ...member,
    relation: member.relation!,
    identityCode: member.identityCode.trim() || null,
    interpreter: member.interpreter || null,
    // An unborn child has a due day only, everyone else a birth day only.
    ...(member.relation === 'unborn' ? { bornOn: null } : { dueOn: null }),
  })),
})
