/** The rules of the picture: what is drawn where, and that no text covers another or a mark. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { demoFamily } from '../gallery/demo-family.ts'
import type { Drawing } from './drawing.ts'
import { overlap, textWidth, wrap, type Box, type Label } from './labels.ts'
import { layoutPackage } from './layout.ts'
import type { PackageData, Zoom } from './model.ts'
import { nearestMark } from './nearest-mark.ts'
import type { PictureWords } from './picture-words.ts'
import { runsOf, thicknessOf, thicknessOn, unknownThickness } from './ribbon.ts'

const d = (text: string) => `2026-${text}` as Day
const short = (day: Day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`
const words: PictureWords = {
  queued: (n) => `jonossa ${n} päivää`,
  queuedUntil: (n, day) => `jonossa ${n} päivää, arvioitu alku ${short(day)}`,
  queuedShort: (n) => `${n} pv`,
  pause: 'tauko',
  ended: (reason, day) => (reason ? `Päättyi ${short(day)}, ${reason}` : `Päättyi ${short(day)}`),
  endedShort: 'Päättyi',
  version: (no, day) => `Suunnitelma ${no} · ${short(day)}`,
  versionShort: (no, day) => `S${no} ${short(day)}`,
  today: (day) => `tänään ${short(day)}`,
  signal: (day, text) => `Signaali ${short(day)}: ${text}`,
  signalShort: (day) => `Signaali ${short(day)}`,
  answered: (n) => `Uusi suunnitelma ${n} päivässä`,
  unanswered: (n) => `Odottaa vastausta, ${n} päivää`,
  noAnswerFrom: (name) => `${name} ei vastannut`,
}
const draw = (width: number, zoom: Zoom = 'whole', data: PackageData = demoFamily) =>
  layoutPackage(data, width, { zoom, words })

const labelsOf = (drawing: Drawing): Label[] => [
  ...drawing.lanes.flatMap((l) => [
    ...l.benefits,
    ...[l.queue?.label, l.end?.label, ...l.pauses.map((p) => p.label)].filter((x) => !!x),
  ]),
  ...drawing.signals.map((s) => s.label),
  ...(drawing.wellbeing?.series.flatMap((s) => s.labels) ?? []),
  ...(drawing.wellbeing?.unanswered ?? []),
  drawing.today.label,
]

const widths = [390, 640, 760, 824, 1000, 1100] as const
const zooms: readonly Zoom[] = ['whole', '6', '3']
const cases = widths.flatMap((width) => zooms.map((zoom) => [width, zoom] as const))

describe.each(cases)('%i px, zoom %s', (width, zoom) => {
  const drawing = draw(width, zoom)
  const labels = labelsOf(drawing)

  test('no text covers another text', () => {
    const covered = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .flatMap((b) => (overlap(a.box, b.box) ? [`${a.lines.join(' ')} / ${b.lines.join(' ')}`] : [])),
    )
    expect(covered).toEqual([])
  })

  test('no text covers a meeting or a signal', () => {
    const r = drawing.markRadius
    const marks: Box[] = drawing.lanes.flatMap((l) =>
      l.marks.map((m) => ({ x1: m.x - r, x2: m.x + r, y1: l.y - r, y2: l.y + r })),
    )
    const things = [...marks, ...drawing.signals.map((s) => s.enclosure)]
    expect(labels.filter((l) => things.some((t) => overlap(t, l.box))).map((l) => l.lines.join(' '))).toEqual([])
  })

  test('every value of felt benefit is written', () => {
    const written = drawing.lanes.map((l) => l.benefits.map((b) => Number(b.lines[0])))
    expect(written).toEqual(demoFamily.lanes.map((l) => l.benefits.map((b) => b.value)))
  })

  test('flags of plan versions stand apart', () => {
    const flags = drawing.versions.map((v) => v.flag)
    expect(flags.every((f, i) => i === 0 || flags[i - 1]!.x + flags[i - 1]!.width <= f.x)).toBe(true)
  })

  test.runIf(drawing.stacked)('names above the lanes cover no text', () => {
    const bands = drawing.lanes.map((l) => ({ x1: 0, x2: drawing.width, y1: l.top, y2: l.top + 29 }))
    expect(labels.filter((l) => bands.some((b) => overlap(b, l.box))).map((l) => l.lines.join(' '))).toEqual([])
  })
})

test('on a desktop texts that can wait for room do not cross plan lines', () => {
  const drawing = draw(964)
  const lines = drawing.versions.map((v) => ({ x1: v.x - 1, x2: v.x + 1, y1: 82, y2: drawing.bottom }))
  const crossing = labelsOf(drawing).filter((l) => lines.some((line) => overlap(line, l.box)))
  expect(crossing.map((l) => l.lines.join(' '))).toEqual([])
})

test('the whole period fits its box; closer looks are wider', () => {
  expect(draw(964).width + draw(964).labelWidth).toBeLessThanOrEqual(964)
  expect(draw(964, '6').width).toBeGreaterThan(draw(964).width)
  expect(draw(964, '3').width).toBeGreaterThan(draw(964, '6').width)
})

test('a phone has names above its lanes', () => {
  expect(draw(390).stacked).toBe(true)
  expect(draw(390).labelWidth).toBe(0)
  expect(draw(964).stacked).toBe(false)
})

test('a waiting service has a queue until today and no ribbon', () => {
  const lane = draw(964).lanes.find((l) => l.id === 'tuki')!
  expect(lane.ribbons).toEqual([])
  expect(lane.queue?.x2).toBe(draw(964).today.x)
  expect(lane.expectedX).toBeGreaterThan(draw(964).today.x)
})

test('a signal rings its meetings and points at the service it led to', () => {
  const drawing = draw(964)
  const signal = drawing.signals[0]!
  const from = drawing.lanes.find((l) => l.id === 'perhetyo')!
  const to = drawing.lanes.find((l) => l.id === 'kotipalvelu')!
  const ringed = from.marks.filter((m) => m.x > signal.enclosure.x1 && m.x < signal.enclosure.x2)
  expect(ringed.map((m) => m.state)).toEqual(['missed', 'missed'])
  expect(signal.arrow?.line.endsWith(`${to.orderedX - 7} ${to.y}`)).toBe(true)
  expect(signal.label.lines.join(' ')).toContain('Uusi suunnitelma 9 päivässä')
})

test('a signal without an answer says how long it has waited', () => {
  const data: PackageData = {
    ...demoFamily,
    versions: demoFamily.versions.slice(0, 2),
    signals: [{ ...demoFamily.signals[0]!, answeredOn: null, ledToLaneId: null }],
  }
  const signal = draw(964, 'whole', data).signals[0]!
  expect(signal.arrow).toBeNull()
  expect(signal.label.lines.join(' ')).toContain('Odottaa vastausta, 57 päivää')
})

test('a missing answer breaks the line of wellbeing and is said', () => {
  const wellbeing = draw(964).wellbeing!
  expect(wellbeing.series[1]!.path.match(/M/g)).toHaveLength(2)
  expect(wellbeing.unanswered.map((l) => l.lines.join(' '))).toEqual(['Oskari ei vastannut'])
})

test('without wellbeing there is no empty chart', () => {
  expect(draw(964, 'whole', { ...demoFamily, wellbeing: [] }).wellbeing).toBeNull()
})

describe('ribbon', () => {
  const answers = [
    { day: d('04-24'), value: 4 },
    { day: d('08-26'), value: 2 },
  ]
  test('is thin before the first answer and never invents a value', () => {
    expect(thicknessOn(answers, d('04-01'))).toBe(unknownThickness)
    expect(thicknessOn([], d('04-01'))).toBe(unknownThickness)
  })
  test('has the answered thickness on its day and holds the last', () => {
    expect(thicknessOn(answers, d('04-24'))).toBe(thicknessOf(4))
    expect(thicknessOn(answers, d('12-01'))).toBe(thicknessOf(2))
  })
  test('runs between its pauses', () => {
    const lane = demoFamily.lanes.find((l) => l.id === 'perhetyo')!
    expect(runsOf(lane, demoFamily.today)).toEqual([
      { start: d('03-27'), end: d('06-15') },
      { start: d('08-02'), end: d('10-02') },
    ])
  })
  test('a pause that goes on ends the run', () => {
    const lane = { ...demoFamily.lanes[0]!, pauses: [{ start: d('11-01'), end: null }] }
    expect(runsOf(lane, demoFamily.today)).toEqual([{ start: d('02-16'), end: d('11-01') }])
  })
})

test('a pointer finds the nearest meeting of its lane, and none far away', () => {
  const drawing = draw(964)
  const lane = drawing.lanes[1]!
  const mark = lane.marks[3]!
  expect(nearestMark(drawing, mark.x + 2, lane.y - 5)).toEqual({ laneId: lane.id, meetingId: mark.id })
  expect(nearestMark(drawing, mark.x, lane.y + 40)).toBeNull()
})

test('a text is broken only where it has a space', () => {
  expect(wrap('jonossa 31 päivää', textWidth('31 päivää') + 1)).toEqual(['jonossa', '31 päivää'])
})
