/** Who stands behind a service or a helper: a colour and a shape, always beside a word. */
import type { Sector } from '../package-picture/model.ts'

const shapes: Readonly<Record<Sector, string>> = {
  county: 'M7 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  municipality: 'M1.8 1.8h10.4v10.4H1.8Z',
  ngo: 'M7 1 13 12.5H1Z',
  parish: 'M7 .5 13.5 7 7 13.5.5 7Z',
  company: 'M4 1h6l3.5 6L10 13H4L.5 7Z',
  kin: 'M7 12.6C2.6 9.4.8 7.2.8 4.7A3.2 3.2 0 0 1 7 3.4a3.2 3.2 0 0 1 6.2 1.3c0 2.5-1.8 4.7-6.2 7.9Z',
  volunteer: 'm7 .6 1.9 4 4.4.5-3.2 3 .9 4.3L7 10.2l-4 2.2.9-4.3-3.2-3 4.4-.5Z',
}

export function SectorShape({ sector, size = 13 }: { sector: Sector; size?: number }) {
  return (
    <svg viewBox="0 0 14 14" width={size} height={size} fill={`var(--sector-${sector})`} aria-hidden="true">
      <path d={shapes[sector]} />
    </svg>
  )
}
