/** How far an import is: as a bar and in words; said aloud now and then, not at every step. */
import { useEffect, useRef, useState } from 'react'
import { Progress } from '#ui-kit/say/progress.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Run } from '../../contract.ts'
import { RUN_STATE_TEXTS } from '../texts.ts'
import { importTexts } from './texts.ts'

const SAID_EVERY_MS = 8000

export function RunProgress({ run }: { run: Run }) {
  const t = useTexts(importTexts)
  const word = useWords()
  const taking = run.state === 'taking'
  return (
    <Told
      label={word(RUN_STATE_TEXTS[run.state])}
      done={taking ? run.rowsDone : run.rowsRead}
      {...(taking ? { of: run.rowsRead } : {})}
      words={taking ? t.doneOf({ done: run.rowsDone, all: run.rowsRead }) : t.readSoFar({ count: run.rowsRead })}
    />
  )
}

export function SendProgress({ sent, all }: { sent: number; all: number }) {
  const t = useTexts(importTexts)
  const format = useFormat()
  const megabytes = (bytes: number) => format.number(bytes / 1_000_000, 1)
  return (
    <Told label={t.sending} done={sent} of={all} words={t.sentOf({ sent: megabytes(sent), all: megabytes(all) })} />
  )
}

function Told(props: { label: string; done: number; of?: number; words: string }) {
  return (
    <>
      <Progress {...props} />
      <p className="sr" role="status">
        <Said key={props.label} words={`${props.label} ${props.words}`} />
      </p>
    </>
  )
}

/** The words as they were at the last turn of the clock. */
function Said({ words }: { words: string }) {
  const [said, setSaid] = useState(words)
  const latest = useRef(words)
  useEffect(() => {
    latest.current = words
  }, [words])
  useEffect(() => {
    const turn = setInterval(() => setSaid(latest.current), SAID_EVERY_MS)
    return () => clearInterval(turn)
  }, [])
  return said
}
