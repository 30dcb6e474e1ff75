/** What one types is kept on the server while one types: it survives a reload, a sign-out and a restart. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { contract } from '#rooms/trust/contract.ts'
import { call } from '#ui-kit/call.ts'

const WAIT_MS = 800

export type Draft<Content> = {
  /** Undefined until the server has answered; then the kept draft or the start value. */
  readonly content: Content | undefined
  /** True when `content` came from an earlier visit. */
  readonly restored: boolean
  readonly state: 'idle' | 'waiting' | 'kept' | 'offline'
  change(content: Content): void
  /** Forgets the draft: it has been sent, or given up; given, `next` is what the form starts anew with. */
  drop(next?: Content): Promise<void>
}

/** Of the forms that are open: keeps what is still waiting, and says whether all of it is safe. */
const open = new Set<() => Promise<boolean>>()

/** Before one leaves for good: true when nothing typed would be lost. */
export const keepDrafts = async (): Promise<boolean> =>
  (await Promise.all([...open].map((keep) => keep()))).every((kept) => kept)

/** `key` names the form and what it is about, for example `note:<familyId>`. */
export function useDraft<Content>(
  key: string,
  start: Content,
  about: { title: string; familyId?: string },
): Draft<Content> {
  const queries = useQueryClient()
  const [content, setContent] = useState<Content>()
  const [restored, setRestored] = useState(false)
  const [state, setState] = useState<Draft<Content>['state']>('idle')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef<Content | null>(null)
  const subject = useRef(about)
  useEffect(() => {
    subject.current = about
  })
  const first = useRef(start)

  useEffect(() => {
    let gone = false
    void call(contract.getDraft, { params: { key } }).then(
      ({ draft }) => {
        if (gone) return
        setRestored(draft !== null)
        setContent(draft === null ? first.current : (draft.content as Content))
      },
      () => gone || setContent(first.current),
    )
    return () => {
      gone = true
    }
  }, [key])

  const keep = useCallback(async () => {
    clearTimeout(timer.current)
    const typed = latest.current
    if (typed === null) return true
    latest.current = null
    try {
      await call(contract.keepDraft, {
        params: { key },
        body: { content: typed, title: subject.current.title, familyId: subject.current.familyId ?? null },
      })
      setState('kept')
      return true
    } catch {
      // Still on the page: the next change, or the connection coming back, tries again.
      latest.current ??= typed
      setState('offline')
      return false
    }
  }, [key])

  useEffect(() => {
    const now = () => void keep()
    window.addEventListener('online', now)
    window.addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', now)
    open.add(keep)
    return () => {
      open.delete(keep)
      window.removeEventListener('online', now)
      window.removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', now)
      void keep()
    }
  }, [keep])

  return {
    content,
    restored,
    state,
    change: (next) => {
      setContent(next)
      latest.current = next
      setState('waiting')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void keep(), WAIT_MS)
    },
    drop: async (next) => {
      clearTimeout(timer.current)
      latest.current = null
      if (next !== undefined) setContent(next)
      setRestored(false)
      setState('idle')
      await call(contract.dropDraft, { params: { key } })
      await queries.invalidateQueries({ queryKey: ['drafts'] })
    },
  }
}
