// Where a file stands in the house: which room, which floor, which side of the browser.

export type Place =
  | { readonly in: 'room'; readonly room: string; readonly floor: Floor; readonly test: boolean }
  | { readonly in: 'kit' | 'platform' | 'ui-kit' | 'outside'; readonly test: boolean }
  | { readonly in: 'app'; readonly app: string; readonly test: boolean }

export type Floor =
  | 'model'
  | 'rules'
  | 'contract'
  | 'access'
  | 'queries'
  | 'operations'
  | 'routes'
  | 'jobs'
  | 'index'
  | 'seed'
  | 'ui'
  | 'ui/staff'
  | 'ui/family'
  | 'ui/open'
  | 'unknown'

const SINGLE: readonly string[] = [
  'model',
  'rules',
  'contract',
  'access',
  'queries',
  'operations',
  'routes',
  'jobs',
  'index',
  'seed',
]

export function placeOf(file: string): Place {
  const test = /\.test\.tsx?$/.test(file)
  const [top, second = '', third = '', ...rest] = file.split('/')
  if (top !== 'src') return { in: 'outside', test }
  if (second === 'kit' || second === 'platform' || second === 'ui-kit') return { in: second, test }
  if (second === 'apps') return { in: 'app', app: third, test }
  if (second === 'capabilities') return { in: 'room', room: third, floor: floorOf(rest), test }
  return { in: 'outside', test }
}

function floorOf([head = '', ...rest]: readonly string[]): Floor {
  if (head === 'ui') {
    const side = rest.length > 1 ? `ui/${rest[0]}` : 'ui'
    return side === 'ui/staff' || side === 'ui/family' || side === 'ui/open' ? side : 'ui'
  }
  // plans.ts is a file, rules/ a folder of the same name: either is the floor.
  const name = rest.length === 0 ? head.replace(/\.tsx?$/, '') : head
  return SINGLE.includes(name) ? (name as Floor) : 'unknown'
}
