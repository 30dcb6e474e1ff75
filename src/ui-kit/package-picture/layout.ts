/** From facts and a width to a drawing: pure, so that every rule of the picture can be tested without a browser. */
import { daysBetween } from '#kit/day.ts'
import type { Drawing } from './drawing.ts'
import { placer, textWidth } from './labels.ts'
import { layLane, laneGeometry, layLaneTexts } from './lay-lanes.ts'
import { laySignals } from './lay-signals.ts'
import { layVersions } from './lay-versions.ts'
import { layWellbeing } from './lay-wellbeing.ts'
import type { PackageData, Zoom } from './model.ts'
import type { PictureWords } from './picture-words.ts'
import { monthsOf, timeAxis } from './time-axis.ts'

export type LayoutOptions = { readonly zoom: Zoom; readonly words: PictureWords }

const narrowBelow = 680
const nameColumn = 214

export function layoutPackage(data: PackageData, width: number, { zoom, words }: LayoutOptions): Drawing {
  const stacked = width < narrowBelow
  const labelWidth = stacked ? 0 : nameColumn
  const axis = timeAxis(data, {
    view: width - labelWidth,
    zoom,
    left: stacked ? 14 : 12,
    right: stacked ? 28 : 16,
  })
  const geometry = laneGeometry(stacked, axis.pxPerDay)
  const top = geometry.top
  const bottomOfLanes = top + data.lanes.length * geometry.height
  const wellbeingTop = bottomOfLanes + (stacked ? 58 : 30)
  const wellbeingHeight = stacked ? 130 : 138
  const hasWellbeing = data.wellbeing.some((w) => w.points.length > 0)
  const bottom = hasWellbeing ? wellbeingTop + wellbeingHeight : bottomOfLanes
  const height = bottom + 28
  const places = placer({ x1: 0, y1: 56, x2: axis.width, y2: height })

  const todayX = axis.x(data.today)
  const versions = layVersions(data, axis, words)
  for (const v of versions) {
    places.avoid({ x1: v.x - 2, x2: v.x + 2, y1: 62, y2: bottom })
    places.block({ x1: v.flag.x, x2: v.flag.x + v.flag.width, y1: 58, y2: 80 })
  }
  places.avoid({ x1: todayX - 2, x2: todayX + 2, y1: 62, y2: bottom })
  if (stacked) {
    // Names slide along with the view: nothing else is written on their line.
    for (let i = 0; i < data.lanes.length; i++) {
      const y = top + i * geometry.height
      places.block({ x1: 0, x2: axis.width, y1: y, y2: y + geometry.nameBand })
    }
    places.block({ x1: 0, x2: axis.width, y1: bottomOfLanes, y2: bottomOfLanes + 30 })
  }

  const bodies = data.lanes.map((lane, i) =>
    layLane(lane, top + i * geometry.height, geometry, data.today, axis, places),
  )
  const yOf = new Map(bodies.map((b) => [b.id, b.y]))
  const enclosures = laySignals(data, axis, yOf, places, words, stacked)
  const values = bodies.map((body, i) => layLaneTexts(data.lanes[i]!, body, data.today, axis, places, words))
  const signals = enclosures.map((write) => write())
  const lanes = values.map((finish) => finish())
  const wellbeing = hasWellbeing
    ? layWellbeing(data, { top: wellbeingTop, height: wellbeingHeight, todayX }, axis, places, words)
    : null

  const todayText = words.today(data.today)
  return {
    width: axis.width,
    height,
    labelWidth,
    stacked,
    markRadius: geometry.markRadius,
    top,
    bottom,
    phases: data.phases.map((p) => {
      const end = p.end ?? axis.last
      const x = axis.x(p.start)
      return {
        x,
        width: Math.max(2, axis.x(end) - x - 2),
        label: p.label,
        now: p.start <= data.today && daysBetween(data.today, end) >= 0,
      }
    }),
    months: monthsOf(axis, 48),
    lanes,
    versions,
    today: {
      x: todayX,
      label: places.must([
        { lines: [todayText], x: todayX + 6, y: 73, anchor: 'start' },
        { lines: [todayText], x: todayX - 6, y: 73, anchor: 'end' },
        { lines: [todayText], x: todayX, y: bottom + 19, anchor: 'middle' },
        {
          lines: [todayText],
          x: Math.max(0, Math.min(todayX, axis.width - textWidth(todayText) / 2 - 4)),
          y: bottom + 19,
          anchor: 'middle',
        },
      ]),
    },
    signals,
    wellbeing,
  }
}

export type { Drawing } from './drawing.ts'
