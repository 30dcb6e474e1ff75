/** Words of two records of one person made one. */
import type { Text } from '#kit/languages.ts'
import type { FollowingPerson, TakenField } from '#rooms/families/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'
import { FOLLOWING_TEXTS } from './split-texts.ts'

export const FOLLOWING_PERSON_TEXTS = {
  ...FOLLOWING_TEXTS,
  'plans.version': { fi: 'suunnitelman versiot: {n}', sv: 'planens versioner: {n}', en: 'versions of the plan: {n}' },
  rest: { fi: 'muut merkinnät: {n}', sv: 'övriga uppgifter: {n}', en: 'other entries: {n}' },
} as const satisfies Record<FollowingPerson, Text>

export const TAKEN_TEXTS = {
  givenName: { fi: 'Etunimi', sv: 'Förnamn', en: 'Given name' },
  surname: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Surname' },
  bornOn: { fi: 'Syntymäpäivä', sv: 'Födelsedag', en: 'Day of birth' },
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Identity code' },
  language: { fi: 'Asiointikieli', sv: 'Servicespråk', en: 'Language of service' },
  interpreter: { fi: 'Tulkkaus', sv: 'Tolkning', en: 'Interpreter' },
} as const satisfies Record<TakenField, Text>

export const personMergeTexts = defineTexts('person-merge', {
  title: { fi: 'Sama henkilö kahdesti', sv: 'Samma person två gånger', en: 'The same person twice' },
  merge: { fi: 'Yhdistä kaksi henkilöä', sv: 'Sammanför två personer', en: 'Make two persons one' },
  mergeThese: { fi: 'Tarkista ja yhdistä', sv: 'Kontrollera och sammanför', en: 'Check and make one' },
  maybe: {
    fi: '{who}: samasta ihmisestä voi olla kaksi tietuetta. {other}, {family} ({why}).',
    sv: '{who}: det kan finnas två poster om samma människa. {other}, {family} ({why}).',
    en: '{who}: there may be two records of one person. {other}, {family} ({why}).',
  },
  maybeHere: {
    fi: '{who}: samassa perheessä on toinen tietue, {other} ({why}).',
    sv: '{who}: i samma familj finns en annan post, {other} ({why}).',
    en: '{who}: there is another record in this family, {other} ({why}).',
  },
  maybeFar: {
    fi: '{who}: toinen tietue voi olla perheessä, jota et näe ({why}). Kysy: {ask}, {unit}.',
    sv: '{who}: en annan post kan finnas i en familj som du inte ser ({why}). Fråga: {ask}, {unit}.',
    en: '{who}: another record may stand in a family that you cannot see ({why}). Ask: {ask}, {unit}.',
  },
  maybeFarQuiet: {
    fi: '{who}: toinen tietue voi olla perheessä, jota et näe ({why}). Kysy omalta esihenkilöltäsi.',
    sv: '{who}: en annan post kan finnas i en familj som du inte ser ({why}). Fråga din chef.',
    en: '{who}: another record may stand in a family that you cannot see ({why}). Ask your supervisor.',
  },
  lead: {
    fi: 'Toisen tietueen kirjaukset, palvelut ja suunnitelmat tulevat tämän henkilön alle. Sanoja ei muuteta, mitään ei katoa, ja yhdistämisen voi perua.',
    sv: 'Den andra postens anteckningar, tjänster och planer kommer under den här personen. Inga ord ändras, inget försvinner, och sammanföringen kan ångras.',
    en: 'Records, services and plans of the other come under this person. No words change, nothing is lost, and it can be taken back.',
  },
  kept: { fi: 'Kuka jää', sv: 'Vem behålls', en: 'Who is kept' },
  other: { fi: 'Kuka on sama ihminen', sv: 'Vem är samma människa', en: 'Who is the same person' },
  otherHint: {
    fi: 'Tämän perheen henkilö tai toisen oman perheesi: kirjoita nimi.',
    sv: 'En person i den här familjen eller i en annan av dina familjer: skriv namnet.',
    en: 'A person of this family or of another of yours: type the name.',
  },
  differs: { fi: 'Kumpi tieto jää voimaan', sv: 'Vilken uppgift gäller', en: 'Which holds' },
  differsHint: {
    fi: 'Toinen jää historiaan.',
    sv: 'Den andra blir kvar i historiken.',
    en: 'The other stays in the history.',
  },
  none: { fi: 'ei tietoa', sv: 'uppgift saknas', en: 'not known' },
  hidden: { fi: 'on, ei näy sinulle', sv: 'finns, visas inte för dig', en: 'there is one, not shown to you' },
  follows: { fi: 'Siirtyy tämän henkilön alle', sv: 'Kommer under den här personen', en: 'Comes under this person' },
  followsNone: { fi: 'Ei mitään merkintöjä.', sv: 'Inga uppgifter.', en: 'No entries.' },
  narrows: {
    fi: 'Kuka näkee jatkossa vähemmän',
    sv: 'Vem ser mindre i fortsättningen',
    en: 'Who sees less from now on',
  },
  narrowsLead: {
    fi: 'He ovat nähneet vain toisen tietueen. Suppeampi oikeus jää voimaan. Laajempi palaa, jos yhdistäminen perutaan.',
    sv: 'De har sett bara den ena posten. Den snävare rätten gäller. Den vidare kommer tillbaka om sammanslagningen återtas.',
    en: 'They have seen one of the records only. The narrower right holds. The wider one returns if the joining is undone.',
  },
  narrowsLine: { fi: '{who}: {parts}', sv: '{who}: {parts}', en: '{who}: {parts}' },
  somebody: { fi: 'Perheen ulkopuolinen lukija', sv: 'En läsare utanför familjen', en: 'A reader outside the family' },
  narrowsNone: {
    fi: 'Kenenkään näkemä ei muutu.',
    sv: 'Ingens insyn ändras.',
    en: 'What anybody sees does not change.',
  },
  why: {
    fi: 'Mistä tiedät, että kyse on samasta ihmisestä',
    sv: 'Hur vet du att det är samma människa',
    en: 'How you know it is the same person',
  },
  act: { fi: 'Yhdistä', sv: 'Sammanför', en: 'Make one' },
  done: { fi: 'Tietueet on yhdistetty.', sv: 'Posterna är sammanförda.', en: 'The records are one.' },
  line: {
    fi: '{who}: yhdistetty tietue {was}',
    sv: '{who}: sammanförd med posten {was}',
    en: '{who}: made one with the record {was}',
  },
  by: {
    fi: '{day}, {by}: {reason}. Merkintöjä {n}.',
    sv: '{day}, {by}: {reason}. Uppgifter {n}.',
    en: '{day}, {by}: {reason}. Entries {n}.',
  },
  setAside: {
    fi: 'Sivuun pantuja kaksoismerkintöjä: {n}.',
    sv: 'Dubbletter lagda åt sidan: {n}.',
    en: 'Double entries set aside: {n}.',
  },
  said: {
    fi: 'Historiaan jäi: {said}.',
    sv: 'Kvar i historiken: {said}.',
    en: 'Left in the history: {said}.',
  },
  undone: { fi: 'Peruttu {day}: {reason}', sv: 'Ångrad {day}: {reason}', en: 'Taken back {day}: {reason}' },
  undo: { fi: 'Peru yhdistäminen', sv: 'Ångra sammanföringen', en: 'Take it back' },
  undoLead: {
    fi: 'Kirjaukset palaavat sille, jonka ne olivat. Yhdistämisen jälkeen kirjattu jää tälle henkilölle; perheessä, johon vain toinen kuului, se jää toiselle.',
    sv: 'Anteckningarna återgår till den de hörde till. Det som antecknats sedan dess blir kvar hos den här personen; i en familj där bara den andra fanns blir det den andras.',
    en: 'Records go back to whose they were. What was written since stays with this person; in a family where only the other stood it becomes the other’s.',
  },
  undoWhy: { fi: 'Miksi perutaan', sv: 'Varför den ångras', en: 'Why it is taken back' },
  undoneDone: { fi: 'Yhdistäminen on peruttu.', sv: 'Sammanföringen är ångrad.', en: 'It has been taken back.' },
})
