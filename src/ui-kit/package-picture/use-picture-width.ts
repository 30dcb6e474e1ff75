/** How wide the picture may be: its box on a screen, a sheet of A4 on paper. */
import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

const paper = 690

export function usePictureWidth(box: RefObject<HTMLElement | null>): { width: number; onPaper: boolean } {
  const [width, setWidth] = useState(0)
  const [onPaper, setOnPaper] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    watch.observe(element)
    // The browser prints what stands when this returns, so the new drawing is made at once.
    const print = (now: boolean) => () => flushSync(() => setOnPaper(now))
    const [before, after] = [print(true), print(false)]
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      watch.disconnect()
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [box])
  return { width: onPaper ? paper : width, onPaper }
}
