/**
 * A draft that saves itself under its revision. When somebody else saved meanwhile the two are merged by id and field; what
 * both changed differently waits for a choice, and nothing is saved over anybody until it is made.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { contract } from '#rooms/plans/contract.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import { mergePlans, settleMerge, type Choices, type Conflict, type Side } from '#rooms/plans/rules/merge.ts'
import { call, CallRefused } from '#ui-kit/call.ts'

const WAIT_MS = 900

type Draft = {
  readonly versionId: string
  readonly content: PlanContent
  readonly reason: string
  readonly joint: boolean
  readonly revision: number
}

/** Somebody else's saved content, from which revision, and the choices made so far. */
type Clash = {
  readonly base: PlanContent
  readonly theirs: PlanContent
  readonly revision: number
  readonly choices: Choices
}

export type DraftSaving = {
  readonly content: PlanContent
  readonly reason: string
  readonly joint: boolean
  readonly state: 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict'
  /** What cannot be saved any more: the draft was agreed or given up by another. */
  readonly trouble: unknown
  readonly conflicts: readonly Conflict[]
  change(content: PlanContent): void
  changeReason(reason: string): void
  changeJoint(joint: boolean): void
  choose(path: string, side: Side): void
  /** Saves what waits; the revision that is saved, or null while something keeps it from being. */
  flush(): Promise<number | null>
}

export function useDraftSaving(familyId: string, draft: Draft, onMerged: () => void): DraftSaving {
  const queries = useQueryClient()
  const [content, setContent] = useState(draft.content)
  const [reason, setReason] = useState(draft.reason)
  const [joint, setJoint] = useState(draft.joint)
  const [state, setState] = useState<DraftSaving['state']>('saved')
  const [trouble, setTrouble] = useState<unknown>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  // What the server has, what is on the page, and whether they differ: read by the timer, drawn by nobody.
  const known = useRef({ base: draft.content, revision: draft.revision })
  const latest = useRef({ content: draft.content, reason: draft.reason, joint: draft.joint })
  const dirty = useRef(false)
  const clashed = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<number | null> | null>(null)

  const save = useCallback(async (): Promise<number | null> => {
    while (dirty.current && !clashed.current) {
      dirty.current = false
      const sent = latest.current
      setState('saving')
      try {
        const answer = await call(contract.saveDraft, {
          params: { familyId },
          body: {
            versionId: draft.versionId,
            content: sent.content as never,
            reason: sent.reason,
            joint: sent.joint,
            revision: known.current.revision,
          },
        })
        if (answer.saved) {
          known.current = { base: sent.content, revision: answer.revision }
          continue
        }
        dirty.current = true
        const { merged, conflicts } = mergePlans(known.current.base, latest.current.content, answer.theirs)
        if (conflicts.length > 0) {
          clashed.current = true
          setClash({ base: known.current.base, theirs: answer.theirs, revision: answer.revision, choices: {} })
          setState('conflict')
          return null
        }
        known.current = { base: answer.theirs, revision: answer.revision }
        latest.current = { ...latest.current, content: merged }
        setContent(merged)
        onMerged()
      } catch (error) {
        dirty.current = true
        setState('offline')
        if (error instanceof CallRefused && error.status !== 0 && error.status < 500) setTrouble(error)
        return null
      }
    }
    if (clashed.current) return null
    setState('saved')
    return known.current.revision
  }, [draft.versionId, familyId, onMerged])

  /** One save at a time: a second call waits for the first and then saves what came meanwhile. */
  const flush = useCallback(async (): Promise<number | null> => {
    clearTimeout(timer.current)
    if (running.current !== null) await running.current
    const now = save()
    running.current = now
    try {
      return await now
    } finally {
      running.current = null
    }
  }, [save])

  useEffect(() => {
    const now = () => void flush()
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', now)
      void flush().then(() => queries.invalidateQueries({ queryKey: ['family', familyId, 'plan'] }))
    }
  }, [flush, queries, familyId])

  const soon = (next: { content: PlanContent; reason: string; joint: boolean }) => {
    latest.current = next
    dirty.current = true
    if (clashed.current) return
    setState('waiting')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), WAIT_MS)
  }

  return {
    content,
    reason,
    joint,
    state,
    trouble,
    conflicts: clash === null ? [] : mergePlans(clash.base, content, clash.theirs, clash.choices).conflicts,
    change: (next) => {
      setContent(next)
      soon({ content: next, reason, joint })
    },
    changeReason: (next) => {
      setReason(next)
      soon({ content, reason: next, joint })
    },
    changeJoint: (next) => {
      setJoint(next)
      soon({ content, reason, joint: next })
    },
    choose: (path, side) => {
      if (clash === null) return
      const choices = { ...clash.choices, [path]: side }
      const settled = settleMerge(clash.base, latest.current.content, clash.theirs, choices)
      if (!settled.ok) return setClash({ ...clash, choices })
      known.current = { base: clash.theirs, revision: clash.revision }
      latest.current = { ...latest.current, content: settled.value }
      clashed.current = false
      dirty.current = true
      setClash(null)
      setContent(settled.value)
      void flush()
    },
    flush,
  }
}
