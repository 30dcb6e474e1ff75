/** Workers to choose from, with what a choice needs beside each name: load, languages, absences; those of the family's unit first. Pure. */
import type { AssignmentRole } from '#rooms/families/model.ts'
import type { Candidates } from '#rooms/families/ui/responsible-data.ts'
import type { ComboOption } from '#ui-kit/form/combo-field.tsx'

type Candidate = Candidates['candidates'][number]

export type ChoiceWords = {
  load(candidate: Candidate): string
  state(state: Candidate['state']): string
  away(absence: Candidate['absences'][number]): string
  language(code: string): string
  readonly notQualified: string
}

export function workerChoice(
  { candidates }: Candidates,
  about: { role: AssignmentRole; unitId: number | null; language: string },
  say: ChoiceWords,
): ComboOption[] {
  const isOwn = (each: Candidate) => each.units.some(({ unitId }) => unitId === about.unitId)
  const speaks = (each: Candidate) => each.languages.includes(about.language)
  return candidates
    .filter(({ qualified }) => qualified)
    .toSorted(
      (a, b) =>
        Number(isOwn(b)) - Number(isOwn(a)) ||
        Number(speaks(b)) - Number(speaks(a)) ||
        a.load.families - b.load.families ||
        a.workerName.localeCompare(b.workerName, 'fi'),
    )
    .map((each) => ({
      id: each.workerId,
      label: each.workerName,
      hint: [
        each.units.find(({ unitId }) => unitId === about.unitId)?.name ?? each.units[0]?.name,
        say.load(each),
        say.state(each.state),
        each.languages.map(say.language).join(' '),
        ...each.absences.slice(0, 1).map(say.away),
      ]
        .filter(Boolean)
        .join(', '),
    }))
}
