/** The family drawn: homes, who lives where, and who decides about whom; the same as a list. */
import { AUTHORITIES } from '#rooms/families/model.ts'
import type { Member } from '#rooms/families/ui/family-data.ts'
import { AUTHORITY_TEXTS, HOME_TEXTS, RELATION_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { ChartFrame } from '#ui-kit/show/chart-frame.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { isAdult, namesOf, presentMembers, useFamily } from '../family-context.tsx'
import { HEIGHT, layoutFamily } from './drawing-layout.ts'
import { shapeTexts } from './shape-texts.ts'
import styles from './family-drawing.module.css'

export function FamilyDrawing() {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const family = useFamily()
  const nameOf = namesOf(family)
  const [view, setView] = useUrlChoice('perhe', ['kuva', 'luettelo'], 'kuva')
  const members = presentMembers(family)
  const guardians = family.guardianships.filter(({ endDate }) => endDate === null)
  if (members.length < 2) return null
  const guardiansOf = (member: Member) =>
    guardians
      .filter(({ childId }) => childId === member.personId)
      .map(({ guardianId, authority }) =>
        t.guardianShort({ name: nameOf(guardianId), authority: word(AUTHORITY_TEXTS[authority]).toLocaleLowerCase() }),
      )
      .join(', ')
  return (
    <div className={styles['frame']}>
      <ChartFrame
        title={t.drawing}
        view={view === 'kuva' ? 'picture' : 'table'}
        onView={(next) => setView(next === 'picture' ? 'kuva' : 'luettelo')}
        picture={<Picture members={members} />}
        table={
          <DataTable
            caption={t.drawing}
            hideCaption
            stack
            rows={members}
            rowKey={(row) => row.personId}
            columns={[
              { id: 'name', header: t.name, rowHeader: true, cell: (row) => `${row.givenName} ${row.surname}` },
              { id: 'relation', header: t.relation, cell: (row) => word(RELATION_TEXTS[row.relation]) },
              { id: 'home', header: t.home, cell: (row) => word(HOME_TEXTS[row.home]) },
              { id: 'guardians', header: t.guardiansHead, cell: (row) => guardiansOf(row) || '–' },
            ]}
          />
        }
      />
    </div>
  )
}

function Picture({ members }: { members: readonly Member[] }) {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const family = useFamily()
  const people = members.map((member) => ({ ...member, isChild: !isAdult(member) }))
  const { nodes, homes, lines, width } = layoutFamily(
    people,
    family.guardianships.filter(({ endDate }) => endDate === null),
  )
  const shown = AUTHORITIES.filter((each) => lines.some(({ authority }) => authority === each))
  return (
    <>
      {/* What scrolls must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['box']} role="group" aria-label={t.drawing} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          className={styles['drawing']}
          role="img"
          aria-label={t.drawingOf({ people: members.length, homes: homes.length })}
        >
          {homes.map(({ home, x, width: wide }, i) => (
            <g key={home}>
              <rect
                className={styles['home']}
                data-home={home}
                x={x}
                y={24 + i * 5}
                width={wide}
                height={236 - i * 10}
                rx={10}
              />
              <text
                className={styles['homeName']}
                x={home === 'here' ? x + 2 : x + wide - 2}
                y={16}
                textAnchor={home === 'here' ? 'start' : 'end'}
              >
                {word(HOME_TEXTS[home])}
              </text>
            </g>
          ))}
          {lines.map(({ key, authority, from, to }) => (
            <line
              key={key}
              className={styles['guardian']}
              data-authority={authority}
              x1={from.x}
              y1={from.y + 42}
              x2={to.x}
              y2={to.y - 22}
            />
          ))}
          {nodes.map(({ person, x, y }) => (
            <g key={person.personId} transform={`translate(${x} ${y})`}>
              <circle
                className={styles['person']}
                data-unborn={person.bornOn === null || undefined}
                r={person.isChild ? 15 : 18}
              />
              <text className={styles['initial']} y={5} textAnchor="middle">
                {person.givenName.slice(0, 1)}
              </text>
              <text className={styles['name']} y={person.isChild ? 32 : 34} textAnchor="middle">
                {person.givenName.length > 14 ? `${person.givenName.slice(0, 13)}…` : person.givenName}
              </text>
              {(person.relation !== 'child' || person.home === 'elsewhere') && (
                <text className={styles['relation']} y={person.isChild ? 47 : -26} textAnchor="middle">
                  {word(RELATION_TEXTS[person.relation])}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      {shown.length > 0 && (
        <ul className={styles['legend']}>
          {shown.map((authority) => (
            <li key={authority}>
              <svg width={28} height={10} aria-hidden="true">
                <line className={styles['guardian']} data-authority={authority} x1={1} x2={27} y1={5} y2={5} />
              </svg>
              {t.decides({ authority: word(AUTHORITY_TEXTS[authority]).toLocaleLowerCase() })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
