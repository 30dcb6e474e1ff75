/** Names of the lanes: a column that stays at the left, or on a phone a line above each lane that stays in view. */
import { SectorShape } from '../show/sector-shape.tsx'
import { useTexts } from '../text-provider.tsx'
import type { Drawing } from './drawing.ts'
import { useSectorWord } from './sector-word.ts'
import { pictureTexts } from './texts.ts'
import styles from './timeline.module.css'

export function TimelineNames({ drawing, view }: { drawing: Drawing; view: number }) {
  const t = useTexts(pictureTexts)
  const sectorWord = useSectorWord()
  const { stacked, labelWidth, wellbeing } = drawing
  return (
    <div
      className={styles['names']}
      data-stacked={stacked || undefined}
      aria-hidden="true"
      style={{ width: stacked ? view : labelWidth, height: drawing.height }}
    >
      {drawing.lanes.map((lane) => (
        <div key={lane.id} className={styles['name']} style={{ top: lane.top, height: stacked ? 28 : lane.height }}>
          <b>
            <SectorShape sector={lane.sector} />
            {lane.name}
          </b>
          <span>{stacked ? `${lane.provider} · ${sectorWord(lane.sector)}` : lane.provider}</span>
          {!stacked && (
            <span>
              {sectorWord(lane.sector)}, {lane.levelText}
            </span>
          )}
        </div>
      ))}
      {wellbeing && (
        <>
          <div
            className={styles['name']}
            style={
              stacked
                ? { top: wellbeing.top - 54, height: 28 }
                : { top: wellbeing.top, height: wellbeing.height, paddingInlineEnd: 26 }
            }
          >
            <b data-plain>{t.wellbeing}</b>
            <span>{t.wellbeingScale}</span>
          </div>
          {wellbeing.grid.map((line) => (
            <i key={line.value} className={styles['scale']} style={{ top: line.y - (stacked ? 17 : 9) }}>
              {line.value}
            </i>
          ))}
        </>
      )}
    </div>
  )
}
