/** The demo accounts by what they do; shown only where the installation is a demo. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { gate } from '#rooms/trust/contract.ts'
import { WORKER_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'
import { call } from '#ui-kit/call.ts'
import { Avatar } from '#ui-kit/frame/avatar.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { staffTexts } from '../texts.ts'
import styles from './sign-in.module.css'

export function Personas({ onChoose }: { onChoose: (accountId: string) => Promise<void> }) {
  const t = useTexts(staffTexts)
  const word = useWords()
  const [chosen, setChosen] = useState<string>()
  const { data } = useQuery({ queryKey: ['personas'], queryFn: () => call(gate.personas, {}), staleTime: Infinity })
  if (data === undefined || !data.demo || data.personas.length === 0) return null
  return (
    <section aria-labelledby="personas">
      <h2 id="personas">{t.personasTitle}</h2>
      <p className={styles['lead']}>{t.personasLead}</p>
      <ul className={styles['personas']}>
        {data.personas.map(({ accountId, name, roles, organisation }) => (
          <li key={accountId}>
            <button
              type="button"
              aria-busy={chosen === accountId}
              onClick={() => {
                setChosen(accountId)
                void onChoose(accountId).finally(() => setChosen(undefined))
              }}
            >
              <Avatar name={name} />
              <span>
                <strong>{name}</strong>
                <small>
                  {roles.map((role) => word(WORKER_ROLE_TEXTS[role])).join(', ')}
                  {organisation !== '' && ` · ${organisation}`}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
