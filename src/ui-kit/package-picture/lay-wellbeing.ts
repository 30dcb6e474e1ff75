/** Wellbeing under the lanes on the same days: full scale 0-100, a missing answer breaks the line and is said. */
import type { Drawing, DrawnSeries } from './drawing.ts'
import { textWidth, wrap, type Candidate, type Placer } from './labels.ts'
import type { PictureWords } from './picture-words.ts'
import type { PackageData } from './model.ts'
import type { TimeAxis } from './time-axis.ts'

export function layWellbeing(
  data: PackageData,
  at: { top: number; height: number; todayX: number },
  axis: TimeAxis,
  places: Placer,
  words: PictureWords,
): NonNullable<Drawing['wellbeing']> {
  const yOf = (value: number) => at.top + at.height - (value / 100) * at.height
  const drawn = data.wellbeing.map((person) => {
    let path = ''
    let pen = false
    const points: { x: number; y: number; value: number; day: string }[] = []
    for (const p of person.points) {
      if (p.value === null) {
        pen = false
        continue
      }
      const point = { x: axis.x(p.day), y: yOf(p.value), value: p.value, day: p.day }
      path += `${pen ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
      pen = true
      points.push(point)
    }
    for (const p of points) places.block({ x1: p.x - 5, x2: p.x + 5, y1: p.y - 5, y2: p.y + 5 })
    return { name: person.name, path, points }
  })

  const othersAt = (name: string, day: string) =>
    drawn.filter((d) => d.name !== name).flatMap((d) => d.points.filter((p) => p.day === day).map((p) => p.y))

  const series = drawn.map(({ name, path, points }): DrawnSeries => {
    const labels = points.map((p, i) => {
      const last = i === points.length - 1
      const higher = othersAt(name, p.day).every((y) => p.y <= y)
      const text = last ? `${name} ${p.value}` : String(p.value)
      const above: Candidate[] = [0, -9, 9, -13, 13].map((dx) => ({
        lines: [text],
        x: p.x + dx,
        y: p.y - 9,
        anchor: 'middle',
      }))
      const below = above.map((c) => ({ ...c, y: p.y + 18 }))
      const right = [4, -3, 11].flatMap((dy): Candidate[] => [
        { lines: [text], x: Math.max(p.x + 9, at.todayX + 8), y: p.y + dy, anchor: 'start' },
        { lines: [text], x: p.x + 9, y: p.y + dy, anchor: 'start' },
      ])
      const order = higher ? [...above, ...below] : [...below, ...above]
      return places.must(
        last ? [...right, ...order] : [...order, { lines: [text], x: p.x, y: p.y - 9, anchor: 'middle' }],
      )
    })
    return { name, path, points: points.map(({ x, y }) => ({ x, y })), labels }
  })

  const unanswered = data.wellbeing.flatMap((person) =>
    person.points.flatMap((p) => {
      if (p.value !== null) return []
      const said = words.noAnswerFrom(person.name)
      const x = axis.x(p.day)
      const at = (lines: readonly string[]): Candidate[] =>
        [20, 12, 30, 6, 78, 88].flatMap((level): Candidate[] => [
          { lines, x, y: yOf(level), anchor: 'middle' },
          { lines, x: x - 12, y: yOf(level), anchor: 'start' },
          { lines, x: x + 12, y: yOf(level), anchor: 'end' },
        ])
      const label = places.place([...at([said]), ...at(wrap(said, textWidth(said) * 0.66))])
      return label ? [label] : []
    }),
  )

  return {
    top: at.top,
    height: at.height,
    grid: [0, 50, 100].map((value) => ({ y: yOf(value), value })),
    series,
    unanswered,
  }
}
