/** The name of the page in the browser's tab and history. Names of people never stand there. */
import { useLayoutEffect } from 'react'

export function usePageTitle(title: string): void {
  // With the heading, not after it: a screen reader reads the title as soon as the page is there.
  useLayoutEffect(() => {
    document.title = `${title} - Rinnalla`
    return () => {
      document.title = 'Rinnalla'
    }
  }, [title])
}
