/** The picture itself: measured, drawn, scrolled to now, and walked through with the arrow keys. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '../act/button.tsx'
import { useFormat, useTexts } from '../text-provider.tsx'
import { layoutPackage } from './layout.ts'
import type { PackageData, Zoom } from './model.ts'
import { nearestMark } from './nearest-mark.ts'
import { MeetingState } from './package-tables.tsx'
import { firstSelection, selected, stepLane, stepMeeting, type Selection } from './selection.ts'
import { pictureTexts } from './texts.ts'
import { TimelineNames } from './timeline-names.tsx'
import { TimelinePhases } from './timeline-phases.tsx'
import { TimelineSvg } from './timeline-svg.tsx'
import { usePictureWords } from './use-picture-words.ts'
import { usePictureWidth } from './use-picture-width.ts'
import styles from './timeline.module.css'

const closer: Readonly<Record<Zoom, Zoom>> = { whole: '6', '6': '3', '3': '3' }
const farther: Readonly<Record<Zoom, Zoom>> = { '3': '6', '6': 'whole', whole: 'whole' }

export function Timeline(props: { data: PackageData; zoom: Zoom; onZoom: (zoom: Zoom) => void; period: string }) {
  const { data, onZoom, period } = props
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const words = usePictureWords()
  const box = useRef<HTMLDivElement>(null)
  const { width, onPaper } = usePictureWidth(box)
  const zoom = onPaper ? 'whole' : props.zoom
  const drawing = useMemo(
    () => (width > 0 ? layoutPackage(data, width, { zoom, words }) : null),
    [data, width, zoom, words],
  )
  const [selection, setSelection] = useState<Selection | null>(() => firstSelection(data))
  const [touched, setTouched] = useState(false)
  const chosen = selected(data, selection)

  // Starts near today; a new zoom or width comes back there.
  useLayoutEffect(() => {
    const scroll = box.current
    if (!drawing || !scroll) return
    const view = scroll.clientWidth - drawing.labelWidth
    scroll.scrollLeft = zoom === 'whole' ? 0 : drawing.today.x - view * 0.72
  }, [drawing, zoom])

  // A chosen meeting outside the view is brought in.
  useEffect(() => {
    const scroll = box.current
    if (!drawing || !scroll || !touched || !selection) return
    const mark = drawing.lanes.find((l) => l.id === selection.laneId)?.marks.find((m) => m.id === selection.meetingId)
    if (!mark) return
    const view = scroll.clientWidth - drawing.labelWidth
    if (mark.x < scroll.scrollLeft + 30 || mark.x > scroll.scrollLeft + view - 30) scroll.scrollLeft = mark.x - view / 2
  }, [drawing, selection, touched])

  const choose = (next: Selection) => {
    setTouched(true)
    setSelection(next)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !selection) return
    const { key } = event
    if (key === 'ArrowRight') choose(stepMeeting(data, selection, 1))
    else if (key === 'ArrowLeft') choose(stepMeeting(data, selection, -1))
    else if (key === 'ArrowDown') choose(stepLane(data, selection, 1))
    else if (key === 'ArrowUp') choose(stepLane(data, selection, -1))
    else if (key === '+') onZoom(closer[zoom])
    else if (key === '-') onZoom(farther[zoom])
    else return
    event.preventDefault()
  }
  const point = (event: MouseEvent<SVGSVGElement>) => {
    if (!drawing) return
    const at = event.currentTarget.getBoundingClientRect()
    const found = nearestMark(drawing, event.clientX - at.left, event.clientY - at.top)
    if (found && (found.meetingId !== selection?.meetingId || !touched)) choose(found)
  }

  const meetings = data.lanes.reduce((sum, l) => sum + l.meetings.length, 0)
  return (
    <>
      {/* One tab stop that scrolls sideways and is walked with arrows; every meeting is also reached by the buttons below
          and in the table twin. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles['scroll']}
        data-stacked={drawing?.stacked || undefined}
        ref={box}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={t.keyboard}
        onKeyDown={press}
      >
        {drawing && (
          <div
            className={styles['inner']}
            style={{ width: drawing.labelWidth + drawing.width, height: drawing.height }}
          >
            <TimelinePhases drawing={drawing} />
            <TimelineNames drawing={drawing} view={width} />
            <TimelineSvg
              drawing={drawing}
              selection={touched ? selection : null}
              label={t.described({
                services: data.lanes.length,
                meetings,
                versions: data.versions.length,
                signals: data.signals.length,
                period,
              })}
              onPoint={point}
            />
          </div>
        )}
      </div>
      {chosen && selection && (
        <div className={styles['detail']}>
          <IconButton icon={ChevronLeft} label={t.previous} onClick={() => choose(stepMeeting(data, selection, -1))} />
          <IconButton icon={ChevronRight} label={t.next} onClick={() => choose(stepMeeting(data, selection, 1))} />
          <output aria-live="polite">
            <MeetingState state={chosen.meeting.state} />
            <span>
              <b>{chosen.lane.name}</b>, {format.day(chosen.meeting.day)}
            </span>
            {chosen.meeting.note && <span className="quiet">{t.reason({ why: chosen.meeting.note })}</span>}
          </output>
          <span className={styles['keys']} aria-hidden="true">
            <kbd>
              <ArrowLeft size={12} />
            </kbd>{' '}
            <kbd>
              <ArrowRight size={12} />
            </kbd>{' '}
            {t.keyMeeting}{' '}
            <kbd>
              <ArrowUp size={12} />
            </kbd>{' '}
            <kbd>
              <ArrowDown size={12} />
            </kbd>{' '}
            {t.keyService} <kbd>+</kbd> <kbd>−</kbd> {t.keyZoom}
          </span>
        </div>
      )}
    </>
  )
}
