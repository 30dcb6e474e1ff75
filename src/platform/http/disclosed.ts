// Which families and persons an answer names: read off the answer itself, so that no operation can forget one.

export type Disclosed = { readonly families: Set<string>; readonly persons: Set<string> }

const FAMILY = new Set(['familyId', 'familyIds'])
const PERSON = new Set(['personId', 'personIds', 'childId', 'guardianId', 'saidBy', 'self'])

/** Walks an answer for the keys that name families and persons. Wherever a client is named, its id stands beside the name. */
export function disclosedBy(answer: unknown, into: Disclosed = { families: new Set(), persons: new Set() }): Disclosed {
  if (Array.isArray(answer)) for (const item of answer) disclosedBy(item, into)
  else if (typeof answer === 'object' && answer !== null)
    for (const [key, value] of Object.entries(answer)) {
      if (FAMILY.has(key)) collect(value, into.families)
      else if (PERSON.has(key)) collect(value, into.persons)
      else disclosedBy(value, into)
    }
  return into
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (Array.isArray(value)) for (const item of value) if (typeof item === 'string') into.add(item)
}
