/** Plan versions: a line through everything, and a flag that shortens where another stands close. */
import { textWidth } from './labels.ts'
import type { PictureWords } from './picture-words.ts'
import type { PackageData } from './model.ts'
import type { TimeAxis } from './time-axis.ts'

export type DrawnVersion = { x: number; flag: { x: number; width: number; text: string } }

const edge = 16

export function layVersions(
  data: PackageData,
  axis: TimeAxis,
  words: Pick<PictureWords, 'version' | 'versionShort'>,
): DrawnVersion[] {
  const versions = [...data.versions].sort((a, b) => (a.day < b.day ? -1 : 1))
  let free = 0
  return versions.map((version, i) => {
    const x = axis.x(version.day)
    const next = versions[i + 1]
    const until = next ? axis.x(next.day) - 3 : axis.width
    const texts = [words.version(version.no, version.day), words.versionShort(version.no, version.day), `${version.no}`]
    const fits = texts.find((text) => x + textWidth(text) + edge <= until) ?? texts[2]!
    // At the right edge the flag hangs to the left of its line, if the one before leaves room.
    const wanted = texts.find((text) => x - textWidth(text) - edge >= free)
    const left = fits === texts[2] && !next && wanted !== undefined && wanted !== texts[2]
    const text = left ? wanted : fits
    const width = textWidth(text) + edge
    free = left ? x : x + width
    return { x, flag: { x: left ? x - width : x, width, text } }
  })
}
