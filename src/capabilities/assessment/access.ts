/** Who reads and writes the initial assessment. */
import { inCircle, ofTheUnit, type AccessTable } from '#kit/access.ts'

export const access = {
  'assessment.read': [inCircle('read', 'needs')],
  'assessment.read-needs': [inCircle('read', 'needs'), ofTheUnit('coordinator')],
  'assessment.write': [inCircle('write', 'needs')],
} as const satisfies AccessTable
