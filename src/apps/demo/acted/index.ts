// What is done in the county after its rows are there, by its own workers through the rooms' own operations: what rows alone would not tell truly.
import type { Stage } from './stage.ts'
import { meetTogether } from './together.ts'
import { askOwnFields, decideWhoGetsPartner, keepFromGuardian } from './decided.ts'
import { divideOne, mergeTwo } from './shapes.ts'

export async function actDemoCounty(stage: Stage): Promise<void> {
  await askOwnFields(stage)
  await keepFromGuardian(stage)
  await meetTogether(stage)
  await decideWhoGetsPartner(stage)
  await mergeTwo(stage)
  await divideOne(stage)
}
