/** The close network: mapped at the start, mapped again later, the two side by side; the same in a table. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Plus, RotateCcw } from 'lucide-react'
import { contract } from '#rooms/assessment/contract.ts'
import { networkMapsQuery, type ClosePerson, type NetworkMap } from '#rooms/assessment/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../refusals.ts'
import { presentMembers, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { ClosePersonDialog } from './close-person-dialog.tsx'
import { NetworkMaps } from './network-maps.tsx'
import { togetherTexts } from './together-texts.ts'
import styles from './ecomap.module.css'

export function CloseNetwork({ mayWrite }: { mayWrite: boolean }) {
  const t = useTexts(togetherTexts)
  const refusals = useRefusals()
  const family = useFamily()
  const { data: maps } = useQuery(networkMapsQuery(family.familyId))
  const save = useFamilyWrite(family.familyId, contract.saveNetworkMap)
  const [editing, setEditing] = useState<{ map: NetworkMap | null; person: ClosePerson | null } | null>(null)
  if (maps === undefined)
    return (
      <Section title={t.network}>
        <Loading lines={4} />
      </Section>
    )
  const latest = maps.at(-1)
  const mapAgain = () =>
    save.mutate(
      {
        params: { familyId: family.familyId, mapId: newId() },
        body: {
          personIds: presentMembers(family).map((member) => member.personId),
          people: latest?.people ?? [],
          revision: 0,
        },
      },
      {
        onSuccess: () => showToast({ text: t.mappedAgain }),
        onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
      },
    )
  return (
    <>
      {latest === undefined || latest.people.length === 0 ? (
        <Section title={t.network}>
          <Empty title={t.noNetwork}>{mayWrite && t.noNetworkNext}</Empty>
        </Section>
      ) : (
        <NetworkMaps
          maps={maps}
          {...(mayWrite ? { onOpen: (person: ClosePerson) => setEditing({ map: latest, person }) } : {})}
        />
      )}
      {mayWrite && (
        <div className={styles['acts']}>
          <Button icon={Plus} onClick={() => setEditing({ map: latest ?? null, person: null })}>
            {t.addPerson}
          </Button>
          {latest !== undefined && latest.people.length > 0 && (
            <Button icon={RotateCcw} busy={save.isPending} onClick={mapAgain}>
              {t.mapAgain}
            </Button>
          )}
        </div>
      )}
      {editing !== null && <ClosePersonDialog {...editing} onClose={() => setEditing(null)} />}
    </>
  )
}
