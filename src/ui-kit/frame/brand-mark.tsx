/** The mark of the product: a tall and a small stroke, side by side. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 28" height={size} aria-hidden="true" fill="none" strokeLinecap="round" strokeWidth="5">
      <path stroke="var(--pine)" d="M7 4.5C6.7 10.5 6.8 17 7.2 23.5" />
      <path stroke="var(--clay)" d="M17.2 14C17 17 17 20.3 17.2 23.5" />
    </svg>
  )
}
