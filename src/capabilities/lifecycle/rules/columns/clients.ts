/** Client register: one row a person in a family. */
import { csvBoolean, csvDay, type ReadCell } from '#kit/csv-value.ts'
import { parseIdentityCode } from '#kit/identity-code.ts'
import { ok, refused } from '#kit/result.ts'
import type { RowFault } from '../../model.ts'
import { coded, languageCode, may, must, periodFault, words, type Column, type JudgeRow } from './column.ts'
import { GUARDIAN_COLUMNS, judgeGuardians } from './guardians.ts'

export const identityCode: ReadCell<string> = (cell) => {
  const parsed = parseIdentityCode(cell)
  return parsed.ok ? ok(parsed.value.code) : refused(parsed.why)
}

/** A code in a demo or test installation must be one that belongs to nobody. */
export function realCodeFault(code: unknown, syntheticOnly: boolean): RowFault[] {
  if (!syntheticOnly || typeof code !== 'string') return []
  const parsed = parseIdentityCode(code)
  return parsed.ok && !parsed.value.synthetic ? [{ column: 'identity_code', why: 'lifecycle.real-person' }] : []
}

const RELATIONS = coded({
  parent: ['vanhempi', 'äiti', 'isä', 'förälder', 'mor', 'far', 'mother', 'father'],
  guardian: ['huoltaja', 'vårdnadshavare'],
  child: ['lapsi', 'barn'],
  unborn: ['syntymätön', 'ofödd'],
  sibling: ['sisarus', 'syskon'],
  grandparent: ['isovanhempi', 'mor- eller farförälder'],
  partner_of_parent: ['vanhemman puoliso', 'förälders partner'],
  foster_parent: ['sijaisvanhempi', 'fosterförälder'],
  other: ['muu', 'annan'],
})

const HOMES = coded({
  here: ['täällä', 'här'],
  other_home: ['toinen koti', 'annat hem'],
  both: ['molemmat', 'båda'],
  elsewhere: ['muualla', 'annanstans'],
})

const PHASES = {
  contact: ['yhteydenotto', 'kontakt'],
  initial_assessment: ['alkuarviointi', 'inledande bedömning'],
  change: ['muutosvaihe', 'förändringsfas'],
  controlled_ending: ['hallittu päättäminen', 'kontrollerat avslut'],
  follow_up: ['seuranta', 'uppföljning'],
  closed: ['päättynyt', 'avslutat'],
  on_hold: ['tauolla', 'pausat'],
}

const municipality: ReadCell<string> = (cell) => {
  const code = cell.trim().padStart(3, '0')
  return /^\d{3}$/.test(code) ? ok(code) : refused('lifecycle.no-such-municipality')
}

export const CLIENT_COLUMNS: readonly Column[] = [
  must('family_key', words(100), {
    also: ['perheavain', 'familjenyckel'],
    meaning: {
      fi: 'Perheen tunniste lähderekisterissä. Saman perheen riveillä sama.',
      sv: 'Familjens nyckel i källregistret. Samma på alla rader i familjen.',
      en: 'Key of the family in the source register; the same on all rows of a family.',
    },
    example: 'P-1001',
  }),
  must('person_key', words(100), {
    also: ['henkilöavain', 'henkiloavain', 'personnyckel'],
    meaning: {
      fi: 'Henkilön tunniste lähderekisterissä.',
      sv: 'Personens nyckel i källregistret.',
      en: 'Key of the person in the source register.',
    },
    example: 'H-20001',
  }),
  may('identity_code', identityCode, {
    also: ['henkilötunnus', 'henkilotunnus', 'hetu', 'personbeteckning'],
    meaning: {
      fi: 'Henkilötunnus. Yhdistää henkilön jo tunnettuun; syntymäpäivä luetaan siitä.',
      sv: 'Personbeteckning. Kopplar till en person som redan finns; födelsedagen läses ur den.',
      en: 'Personal identity code. Matches a person already here; the birth day is read from it.',
    },
    example: '010390-900A',
  }),
  may('born_on', csvDay, {
    also: ['syntymäaika', 'syntymaaika', 'syntymäpäivä', 'födelsedatum'],
    meaning: {
      fi: 'Syntymäpäivä, jos henkilötunnusta ei ole.',
      sv: 'Födelsedag, om personbeteckning saknas.',
      en: 'Birth day, where there is no identity code.',
    },
    example: '1.3.1990',
  }),
  may('due_on', csvDay, {
    also: ['laskettu aika', 'beräknad födsel'],
    meaning: {
      fi: 'Syntymättömän lapsen laskettu aika.',
      sv: 'Beräknad födelsedag för ett ofött barn.',
      en: 'Due date of an unborn child.',
    },
    example: '15.4.2027',
  }),
  must('given_name', words(100), {
    also: ['etunimi', 'förnamn'],
    meaning: { fi: 'Kutsumanimi.', sv: 'Tilltalsnamn.', en: 'Given name in use.' },
    example: 'Jenni',
  }),
  must('surname', words(100), {
    also: ['sukunimi', 'efternamn'],
    meaning: { fi: 'Sukunimi.', sv: 'Efternamn.', en: 'Surname.' },
    example: 'Koivuranta',
  }),
  must('relation', RELATIONS, {
    also: ['suhde', 'relation till familjen'],
    meaning: {
      fi: 'Asema perheessä: parent, guardian, child, unborn, sibling, grandparent, partner_of_parent, foster_parent tai other; myös suomeksi (vanhempi, lapsi …).',
      sv: 'Ställning i familjen: parent, guardian, child, unborn, sibling, grandparent, partner_of_parent, foster_parent eller other; också på svenska (förälder, barn …).',
      en: 'Place in the family: parent, guardian, child, unborn, sibling, grandparent, partner_of_parent, foster_parent or other.',
    },
    example: 'parent',
  }),
  may('home', HOMES, {
    also: ['asuu', 'bor'],
    meaning: {
      fi: 'Missä asuu: here, other_home, both tai elsewhere. Tyhjä: here.',
      sv: 'Var personen bor: here, other_home, both eller elsewhere. Tomt: here.',
      en: 'Where the person lives: here, other_home, both or elsewhere. Empty: here.',
    },
    example: 'here',
  }),
  may('mother_tongue', languageCode, {
    also: ['äidinkieli', 'modersmål'],
    meaning: { fi: 'Äidinkielen koodi.', sv: 'Kod för modersmål.', en: 'Code of the mother tongue.' },
    example: 'fi',
  }),
  may('service_language', languageCode, {
    also: ['asiointikieli', 'kontaktspråk'],
    meaning: { fi: 'Asiointikielen koodi.', sv: 'Kod för kontaktspråk.', en: 'Code of the language of service.' },
    example: 'sv',
  }),
  may('interpreter', languageCode, {
    also: ['tulkki', 'tolk'],
    meaning: {
      fi: 'Kieli, jolle tarvitaan tulkki. Tyhjä: tulkkia ei tarvita.',
      sv: 'Språk som kräver tolk. Tomt: ingen tolk behövs.',
      en: 'Language that needs an interpreter. Empty: none.',
    },
    example: 'ar',
  }),
  may('safety_ban', csvBoolean, {
    also: ['turvakielto', 'spärrmarkering'],
    meaning: {
      fi: 'Turvakielto kyllä tai ei. Tiedosto voi asettaa turvakiellon mutta ei poistaa sitä.',
      sv: 'Spärrmarkering ja eller nej. En fil kan sätta den men aldrig ta bort den.',
      en: 'Safety ban, yes or no. A file may set it, never lift it.',
    },
    example: 'ei',
  }),
  may('municipality', municipality, {
    also: ['kotikunta', 'kunta', 'hemkommun', 'municipality_code'],
    meaning: {
      fi: 'Kotikunnan kolminumeroinen koodi.',
      sv: 'Hemkommunens tresiffriga kod.',
      en: 'Three-digit code of the municipality of residence.',
    },
    example: '179',
  }),
  may('unit', words(200), {
    also: ['yksikkö', 'yksikko', 'enhet'],
    meaning: {
      fi: 'Yksikkö, joka vastaa perheestä: nimi tai numero. Tyhjä: tuonnissa valittu yksikkö.',
      sv: 'Enheten som ansvarar för familjen: namn eller nummer. Tomt: enheten som valdes vid importen.',
      en: 'Unit that answers for the family: name or number. Empty: the unit chosen for the import.',
    },
    example: 'Perhekeskus',
  }),
  may('phase', coded(PHASES), {
    also: ['vaihe', 'fas'],
    meaning: {
      fi: 'Työn vaihe uudelle perheelle: contact, initial_assessment, change, controlled_ending, follow_up, closed tai on_hold. Tyhjä: contact.',
      sv: 'Fas för en ny familj: contact, initial_assessment, change, controlled_ending, follow_up, closed eller on_hold. Tomt: contact.',
      en: 'Phase for a new family: contact, initial_assessment, change, controlled_ending, follow_up, closed or on_hold. Empty: contact.',
    },
    example: 'change',
  }),
  may('phase_since', csvDay, {
    also: ['vaihe alkoi', 'fasen började'],
    meaning: { fi: 'Mistä alkaen vaihe on ollut.', sv: 'Sedan när fasen pågått.', en: 'Since when in that phase.' },
    example: '10.1.2026',
  }),
  may('held_from', coded(PHASES), {
    also: ['tauon edeltävä vaihe', 'fas före pausen'],
    meaning: {
      fi: 'Tauolla olevan perheen vaihe ennen taukoa.',
      sv: 'Fasen före pausen för en pausad familj.',
      en: 'For a family on hold: the phase before.',
    },
    example: '',
  }),
  may('opened_on', csvDay, {
    also: ['asiakkuus alkoi', 'klientrelationen började'],
    meaning: {
      fi: 'Milloin työ perheen kanssa alkoi.',
      sv: 'När arbetet med familjen började.',
      en: 'When the work with the family began.',
    },
    example: '5.1.2026',
  }),
  may('family_name', words(120), {
    also: ['perheen nimi', 'familjens namn'],
    meaning: {
      fi: 'Perheen nimi. Tyhjä: perheen ensimmäisen rivin sukunimi.',
      sv: 'Familjens namn. Tomt: efternamnet på familjens första rad.',
      en: 'Name of the family. Empty: the surname on its first row.',
    },
    example: 'Koivuranta',
  }),
  may('special_support', csvBoolean, {
    also: ['erityinen tuki', 'särskilt stöd'],
    meaning: {
      fi: 'Erityisen tuen tarve kyllä tai ei.',
      sv: 'Behov av särskilt stöd ja eller nej.',
      en: 'Need for special support, yes or no.',
    },
    example: 'ei',
  }),
  may('multi_agency', csvBoolean, {
    also: ['monialainen', 'sektorsövergripande'],
    meaning: {
      fi: 'Monialainen yhteistyö kyllä tai ei.',
      sv: 'Sektorsövergripande ja eller nej.',
      en: 'Several agencies, yes or no.',
    },
    example: 'kyllä',
  }),
  may('restricted', csvBoolean, {
    also: ['rajattu', 'begränsad'],
    meaning: {
      fi: 'Rajattu perhe: näkyy vain nimetyille työntekijöille.',
      sv: 'Begränsad familj: syns bara för namngivna arbetstagare.',
      en: 'Restricted family: visible only to named workers.',
    },
    example: 'ei',
  }),
  may('joined_on', csvDay, {
    also: ['perheeseen alkaen', 'i familjen från'],
    meaning: { fi: 'Mistä alkaen kuuluu perheeseen.', sv: 'I familjen från.', en: 'In the family from.' },
    example: '5.1.2026',
  }),
  may('left_on', csvDay, {
    also: ['perheeseen asti', 'i familjen till'],
    meaning: { fi: 'Mihin asti kuuluu perheeseen.', sv: 'I familjen till.', en: 'In the family until.' },
    example: '',
  }),
  may('phone', words(300), {
    also: ['puhelin', 'telefon'],
    meaning: { fi: 'Puhelinnumero.', sv: 'Telefonnummer.', en: 'Telephone number.' },
    example: '040 000 0000',
  }),
  may('email', words(300), {
    also: ['sähköposti', 'e-post'],
    meaning: { fi: 'Sähköpostiosoite.', sv: 'E-postadress.', en: 'E-mail address.' },
    example: 'jenni@esimerkki.example',
  }),
  may('address', words(300), {
    also: ['osoite', 'adress'],
    meaning: { fi: 'Kotiosoite.', sv: 'Hemadress.', en: 'Home address.' },
    example: 'Esimerkkikatu 1, 99999 Esimerkkilä',
  }),
  ...GUARDIAN_COLUMNS,
]

export const judgeClient: JudgeRow = (row, options) => {
  const faults: RowFault[] = [
    ...realCodeFault(row['identity_code'], options.syntheticOnly),
    ...judgeGuardians(row, options),
    ...periodFault(row, 'joined_on', 'left_on'),
  ]
  const code = row['identity_code']
  const birth = typeof code === 'string' ? parseIdentityCode(code) : null
  if (birth?.ok && row['born_on'] !== null && row['born_on'] !== birth.value.birth)
    faults.push({ column: 'born_on', why: 'lifecycle.birth-days-differ' })
  if (code === null && row['born_on'] === null && row['due_on'] === null)
    faults.push({ column: 'identity_code', why: 'lifecycle.birth-unknown' })
  return faults
}
