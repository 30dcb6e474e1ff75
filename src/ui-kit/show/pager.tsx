/** Moves through a long list page by page and says where one is; without a second page it is not there. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../act/button.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './pager.module.css'

export type PagerProps = {
  /** What is listed: "Hylätyt rivit". */
  label: string
  /** From 1. */
  page: number
  pageSize: number
  total: number
  onPage: (page: number) => void
}

export function Pager({ label, page, pageSize, total, onPage }: PagerProps) {
  const t = useTexts(uiTexts)
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1) return null
  const from = (page - 1) * pageSize + 1
  return (
    <nav aria-label={t.pagesOf({ what: label })} className={styles['pager']}>
      <Button small icon={ChevronLeft} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t.previousPage}
      </Button>
      <span className="num" role="status">
        {t.rowsOf({ from, to: Math.min(total, from + pageSize - 1), total })}
      </span>
      <Button small icon={ChevronRight} disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t.nextPage}
      </Button>
    </nav>
  )
}
