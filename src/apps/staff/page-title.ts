/** The name of the page in the browser's tab and history. Names of people never stand there. */
import { useEffect } from 'react'

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Rinnalla`
    return () => {
      document.title = 'Rinnalla'
    }
  }, [title])
}
