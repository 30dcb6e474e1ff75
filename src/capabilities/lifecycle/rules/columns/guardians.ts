/** Guardians of a child in the client register: who, with what authority, from when; up to three on the child's row. */
import { csvDay } from '#kit/csv-value.ts'
import type { RowFault } from '../../model.ts'
import { coded, may, words, type Column, type JudgeRow } from './column.ts'

const PLACES = [1, 2, 3] as const

const AUTHORITIES = coded({
  full: ['yksin', 'yksinhuolto', 'ensam'],
  shared: ['yhdessä', 'yhteishuolto', 'gemensamt'],
  limited: ['määrätyissä asioissa', 'i vissa ärenden'],
  informed_only: ['tiedonsaantioikeus', 'rätt att få uppgifter'],
})

const columnsOf = (no: (typeof PLACES)[number]): readonly Column[] => [
  may(`guardian_${no}`, words(100), {
    also: [`huoltaja ${no}`, `vårdnadshavare ${no}`],
    meaning: {
      fi: `Lapsen rivillä: huoltajan ${no} henkilöavain. Huoltaja on samassa perheessä, tiedostossa tai jo täällä. Tyhjä jättää ennalleen, mikä tiedetään.`,
      sv: `På barnets rad: personnyckel för vårdnadshavare ${no}. Vårdnadshavaren finns i samma familj, i filen eller redan här. Tomt lämnar det som är känt.`,
      en: `On the row of a child: person key of guardian ${no}, who is of the same family, in the file or here already. Empty leaves what is known.`,
    },
    example: no === 1 ? 'H-20001' : '',
  }),
  may(`guardian_${no}_authority`, AUTHORITIES, {
    also: [`huoltajan ${no} oikeus`, `vårdnadshavare ${no} rätt`],
    meaning: {
      fi: `Mitä huoltaja ${no} päättää: full (yksin), shared (yhdessä), limited (määrätyissä asioissa) tai informed_only (tiedonsaantioikeus). Pakollinen huoltajan kanssa.`,
      sv: `Vad vårdnadshavare ${no} beslutar: full (ensam), shared (gemensamt), limited (i vissa ärenden) eller informed_only (rätt att få uppgifter). Obligatorisk med vårdnadshavaren.`,
      en: `What guardian ${no} decides: full (alone), shared (jointly), limited (in named matters) or informed_only (right to information). Required with the guardian.`,
    },
    example: no === 1 ? 'shared' : '',
  }),
  may(`guardian_${no}_since`, csvDay, {
    also: [`huoltaja ${no} alkaen`, `vårdnadshavare ${no} från`],
    meaning: {
      fi: `Mistä alkaen. Tyhjä: uusi huoltajuus lapsen perheeseen tulosta, muuttunut oikeus tuontipäivästä.`,
      sv: `Från när. Tomt: en ny vårdnad från att barnet kom till familjen, en ändrad rätt från importdagen.`,
      en: `From when. Empty: a new guardianship from when the child came to the family, a changed authority from the day of the import.`,
    },
    example: no === 1 ? '5.1.2026' : '',
  }),
]

export const GUARDIAN_COLUMNS: readonly Column[] = PLACES.flatMap(columnsOf)

export const judgeGuardians: JudgeRow = (row) => {
  const faults: RowFault[] = []
  const seen = new Set<unknown>()
  for (const no of PLACES) {
    const [column, authority] = [`guardian_${no}`, `guardian_${no}_authority`]
    const key = row[column]
    if (key === null) {
      if (row[authority] !== null || row[`${column}_since`] !== null)
        faults.push({ column, why: 'lifecycle.guardian-missing' })
      continue
    }
    if (row[authority] === null) faults.push({ column: authority, why: 'lifecycle.authority-missing' })
    if (key === row['person_key']) faults.push({ column, why: 'lifecycle.own-guardian' })
    if (seen.has(key)) faults.push({ column, why: 'lifecycle.guardian-twice' })
    seen.add(key)
  }
  return faults
}
