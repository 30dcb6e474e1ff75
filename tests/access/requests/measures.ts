// A minimal valid request for every operation of measures.
import { newId } from '../../support/county.ts'
import { ofFamily, type Make } from './make.ts'

export const MEASURES: Readonly<Record<string, Make>> = {
  'measures.listChecks': ofFamily(),
  'measures.answerCheck': ofFamily(({ family, actor }) => ({
    body: {
      answerId: newId(),
      personId: family.persons[actor.self ?? 'mother'],
      point: 'follow_up',
      items: { life: 6 },
    },
  })),
}
