/** One person on the form of a new family. */
import { X } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import { parseIdentityCode } from '#kit/identity-code.ts'
import { HOMES, RELATIONS } from '#rooms/families/model.ts'
import { HOME_TEXTS, RELATION_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { COMMON_LANGUAGES, useLanguageName } from '../language-names.ts'
import { useMe } from '../session.tsx'
import { todayInFinland } from '../today-day.ts'
import { openFamilyTexts } from './family-texts.ts'
import type { MemberDraft } from './opening.ts'
import styles from './contact-form.module.css'

/** Shows how a day is written. */
const EXAMPLE = '2019-11-29' as Day

type Given = {
  member: MemberDraft
  place: number
  onChange: (part: Partial<MemberDraft>) => void
  /** Not given for the only person. */
  onRemove?: (() => void) | undefined
}

export function MemberFields({ member, place, onChange, onRemove }: Given) {
  const t = useTexts(openFamilyTexts)
  const word = useWords()
  const relations = useCodes('codes.relations', RELATIONS, member.relation)
  const languageName = useLanguageName()
  const today = todayInFinland()
  const at = (field: keyof MemberDraft) => `members.${place}.${field}`
  const name = [member.givenName, member.surname].join(' ').trim() || t.member({ number: place + 1 })
  return (
    <fieldset className={styles['member']}>
      <legend>{name}</legend>
      <div className={styles['pair']}>
        <TextField
          label={t.givenName}
          name={at('givenName')}
          value={member.givenName}
          onChange={(givenName) => onChange({ givenName })}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          label={t.surname}
          name={at('surname')}
          value={member.surname}
          onChange={(surname) => onChange({ surname })}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className={styles['pair']}>
        <SelectField
          label={t.relation}
          name={at('relation')}
          value={member.relation}
          onChange={(relation) => onChange({ relation })}
          options={relations.map((value) => ({ value, label: word(RELATION_TEXTS[value]) }))}
        />
        <SelectField
          label={t.home}
          name={at('home')}
          value={member.home}
          onChange={(home) => onChange({ home })}
          options={HOMES.map((value) => ({ value, label: word(HOME_TEXTS[value]) }))}
        />
      </div>
      <div className={styles['pair']}>
        {member.relation === 'unborn' ? (
          <DayField
            label={t.due}
            name={at('bornOn')}
            value={member.dueOn}
            onChange={(dueOn) => onChange({ dueOn })}
            today={today}
          />
        ) : (
          <>
            <DayField
              label={t.born}
              name={at('bornOn')}
              value={member.bornOn}
              onChange={(bornOn) => onChange({ bornOn })}
              today={today}
              example={EXAMPLE}
            />
            <IdentityCode member={member} name={at('identityCode')} onChange={onChange} />
          </>
        )}
      </div>
      <div className={styles['pair']}>
        <SelectField
          label={t.language}
          name={at('language')}
          value={member.language ?? 'family'}
          onChange={(language) => onChange({ language: language === 'family' ? null : language })}
          options={[
            { value: 'family', label: t.languageAsFamily },
            ...COMMON_LANGUAGES.map((value) => ({ value: value as string, label: languageName(value) })),
          ]}
        />
        <SelectField
          label={t.interpreter}
          name={at('interpreter')}
          value={member.interpreter || 'none'}
          onChange={(interpreter) => onChange({ interpreter: interpreter === 'none' ? '' : interpreter })}
          options={[
            { value: 'none', label: t.noInterpreter },
            ...COMMON_LANGUAGES.filter((code) => code !== 'fi').map((value) => ({
              value: value as string,
              label: languageName(value),
            })),
          ]}
        />
      </div>
      <div className={styles['memberHead']}>
        <CheckField
          label={t.safetyBan}
          name={at('safetyBan')}
          hint={t.safetyBanHint}
          value={member.safetyBan}
          onChange={(safetyBan) => onChange({ safetyBan })}
        />
        {onRemove && (
          <Button kind="link" small icon={X} onClick={onRemove}>
            {t.remove}
            <span className="sr">: {name}</span>
          </Button>
        )}
      </div>
    </fieldset>
  )
}

function IdentityCode({ member, name, onChange }: { member: MemberDraft; name: string; onChange: Given['onChange'] }) {
  const t = useTexts(openFamilyTexts)
  const format = useFormat()
  const { demo } = useMe()
  const read = parseIdentityCode(member.identityCode)
  const otherDay = read.ok && member.bornOn !== null && member.bornOn !== read.value.birth ? read.value.birth : null
  return (
    <TextField
      label={t.identityCode}
      name={name}
      optional
      hint={otherDay ? t.codeOtherDay({ day: format.day(otherDay) }) : demo ? t.codeDemo : t.codeHint}
      value={member.identityCode}
      maxLength={11}
      autoComplete="off"
      spellCheck={false}
      onChange={(identityCode) => {
        const code = parseIdentityCode(identityCode)
        onChange({ identityCode, ...(code.ok && member.bornOn === null ? { bornOn: code.value.birth } : {}) })
      }}
    />
  )
}
