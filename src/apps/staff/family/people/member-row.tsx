/** One member: age, relation, home, contact details in reach, and what may be done. */
import type { ReactNode } from 'react'
import { MapPinPlus, PencilLine, ShieldAlert, ShieldOff } from 'lucide-react'
import { ageOn } from '#kit/day.ts'
import { access } from '#rooms/families/access.ts'
import type { Circumstance, Detail, Member } from '#rooms/families/ui/family-data.ts'
import { HOME_TEXTS, RELATION_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { MenuButton } from '#ui-kit/act/menu-button.tsx'
import { Button } from '#ui-kit/act/button.tsx'
import { Chip } from '#ui-kit/say/chip.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLanguageName } from '../../language-names.ts'
import { isAdult, useFamily, useReach, useToday } from '../family-context.tsx'
import { CircumstanceLines } from './circumstance-lines.tsx'
import { GuardianLine } from './guardian-line.tsx'
import type { ShapeAct } from './shape-dialogs.tsx'
import { shapeTexts } from './shape-texts.ts'
import { DETAIL_TEXTS, peopleTexts } from './texts.ts'
import styles from './people.module.css'

type Given = {
  member: Member
  /** Null where contact details are not the reader's to see. */
  details: readonly Detail[] | null
  onAddDetail: () => void
  onBan: () => void
  onAct: (act: ShapeAct) => void
  circumstances: readonly Circumstance[]
}

export function MemberRow({ member, details, onAddDetail, onBan, onAct, circumstances }: Given) {
  const t = useTexts(peopleTexts)
  const word = useWords()
  const format = useFormat()
  const today = useToday()
  const { may } = useReach()
  const s = useTexts(shapeTexts)
  const languageName = useLanguageName()
  const familyLanguage = useFamily().language
  const words: Record<ShapeAct, string> = {
    birth: s.birth,
    change: s.changeRelation,
    guardian: s.guardianAct,
    circumstance: s.circumstance,
    leave: s.leave,
  }
  const acts = [
    ...(member.bornOn === null ? (['birth'] as const) : []),
    'change' as const,
    ...(isAdult(member) ? [] : (['guardian'] as const)),
    ...(may(access['families.change-circumstances']) ? (['circumstance'] as const) : []),
    'leave' as const,
  ].map((act) => ({ id: act, label: words[act], onChoose: () => onAct(act) }))
  const name = `${member.givenName} ${member.surname}`
  const age =
    member.bornOn !== null
      ? `${t.years({ age: ageOn(member.bornOn, today) })} (${t.bornOn({ day: format.day(member.bornOn) })})`
      : member.dueOn !== null
        ? `${t.unborn}, ${s.expected({ day: format.day(member.dueOn) })}`
        : t.ageUnknown
  return (
    <li className={styles['person']}>
      <div>
        <div className={styles['name']}>
          <h3>{name}</h3>
          {member.safetyBan && (
            <Chip tone="bad" icon={ShieldAlert}>
              {t.ban}
            </Chip>
          )}
          {may(access['families.change-members']) && (
            <span className={styles['pencil']}>
              <MenuButton small icon={PencilLine} label={`${s.change}: ${name}`} onlyIcon items={acts} />
            </span>
          )}
        </div>
        <span className={styles['second']}>{age}</span>
        <span className={styles['second']}>
          {word(RELATION_TEXTS[member.relation])}, {word(HOME_TEXTS[member.home]).toLocaleLowerCase()}
        </span>
        {(member.language !== familyLanguage || member.interpreter !== null) && (
          <span className={styles['second']}>
            {member.language !== familyLanguage && s.languageOf({ language: languageName(member.language) })}{' '}
            {member.interpreter !== null && s.needsInterpreter({ language: languageName(member.interpreter) })}
          </span>
        )}
        <GuardianLine member={member} />
        <CircumstanceLines circumstances={circumstances} name={name} />
      </div>
      {details === null ? <span /> : <Details member={member} details={details} />}
      <div className={styles['acts']}>
        {may(access['families.change-details']) && (
          <Button small kind="link" icon={MapPinPlus} onClick={onAddDetail}>
            {t.addDetail}
            <span className="sr">: {name}</span>
          </Button>
        )}
        {may(access['families.change-members']) && (
          <Button small kind="link" icon={member.safetyBan ? ShieldOff : ShieldAlert} onClick={onBan}>
            {member.safetyBan ? t.banOff : t.banOn}
            <span className="sr">: {name}</span>
          </Button>
        )}
      </div>
    </li>
  )
}

function Details({ member, details }: { member: Member; details: readonly Detail[] }) {
  const t = useTexts(peopleTexts)
  const word = useWords()
  const { reads } = useReach()
  if (details.length === 0)
    return <p className={styles['second']}>{member.safetyBan && !reads('protected') ? t.detailsHidden : t.noDetails}</p>
  return (
    <dl className={styles['details']}>
      {details.map((detail) => (
        <Pair key={detail.detailId} name={word(DETAIL_TEXTS[detail.kind])}>
          {detail.value}
          {detail.protected && <span className="quiet"> ({t.detailProtected})</span>}
        </Pair>
      ))}
    </dl>
  )
}

const Pair = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)
