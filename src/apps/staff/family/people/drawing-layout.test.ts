import { describe, expect, test } from 'vitest'
import { layoutFamily, ROW } from './drawing-layout.ts'

const who = (personId: string, home: 'here' | 'both' | 'other_home' | 'elsewhere', isChild = false) => ({
  personId,
  home,
  isChild,
})

describe('the drawing of a family', () => {
  test('[S3-2] a child of two homes stands where the two overlap', () => {
    const { nodes, homes } = layoutFamily([who('m', 'here'), who('f', 'other_home'), who('c', 'both', true)], [])
    const child = nodes.find(({ person }) => person.personId === 'c')!
    for (const { x, width } of homes) {
      expect(child.x).toBeGreaterThan(x)
      expect(child.x).toBeLessThan(x + width)
    }
    const [mother, father] = nodes.filter(({ person }) => !person.isChild)
    expect(mother!.x).toBeLessThan(homes[1]!.x)
    expect(father!.x).toBeGreaterThan(homes[0]!.x + homes[0]!.width)
  })
  test('adults stand above children, nobody on another, everybody within the picture', () => {
    const people = [who('a', 'here'), who('b', 'here'), who('e', 'elsewhere')]
    const children = ['c', 'd', 'f', 'g'].map((id) => who(id, 'here', true))
    const { nodes, width } = layoutFamily([...people, ...children], [])
    expect(nodes.every(({ person, y }) => y === (person.isChild ? ROW.children : ROW.adults))).toBe(true)
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(7)
    expect(nodes.every(({ x }) => x > 0 && x < width)).toBe(true)
  })
  test('guardianship is a line from adult to child; one to somebody out of sight is not drawn', () => {
    const people = [who('m', 'here'), who('c', 'here', true)]
    const { lines } = layoutFamily(people, [
      { childId: 'c', guardianId: 'm', authority: 'full' },
      { childId: 'c', guardianId: 'gone', authority: 'shared' },
    ])
    expect(lines).toMatchObject([{ authority: 'full', from: { y: ROW.adults }, to: { y: ROW.children } }])
  })
})
