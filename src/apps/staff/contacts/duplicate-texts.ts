/** Words of duplicates and of two records made one. */
import type { Text } from '#kit/languages.ts'
import type { DuplicateGround } from '#rooms/families/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const GROUND_TEXTS = {
  identity_code: { fi: 'Sama henkilötunnus', sv: 'Samma personbeteckning', en: 'The same identity code' },
  name_and_birth: {
    fi: 'Sama nimi ja syntymäpäivä',
    sv: 'Samma namn och födelsedag',
    en: 'The same name and day of birth',
  },
  phone: { fi: 'Sama puhelinnumero', sv: 'Samma telefonnummer', en: 'The same phone number' },
  address: { fi: 'Sama osoite', sv: 'Samma adress', en: 'The same address' },
} as const satisfies Record<DuplicateGround, Text>

export const duplicateTexts = defineTexts('staff-duplicates', {
  title: {
    fi: 'Perheellä voi jo olla asiakkuus.',
    sv: 'Familjen kan redan ha en klientrelation.',
    en: 'The family may already have a record.',
  },
  lead: {
    fi: ' Tarkista nämä, ennen kuin avaat uuden perheen. Tarkistus jää lokiin.',
    sv: ' Kontrollera dessa innan du öppnar en ny familj. Kontrollen antecknas i loggen.',
    en: ' Check these before you open a new family. The check stands in the log.',
  },
  again: {
    fi: 'Jos kyse on eri perheestä, avaa perhe painamalla uudelleen.',
    sv: 'Om det är en annan familj, öppna familjen genom att trycka igen.',
    en: 'If it is another family, press again to open it.',
  },
  family: { fi: 'Perhe {name}', sv: 'Familjen {name}', en: 'Family {name}' },
  outOfReach: {
    fi: '{asked}: perhe, jota et näe, voi jo olla olemassa ({why}). Kysy: {who}, {unit}.',
    sv: '{asked}: en familj som du inte ser kan redan finnas ({why}). Fråga: {who}, {unit}.',
    en: '{asked}: a family that you cannot see may already exist ({why}). Ask: {who}, {unit}.',
  },
  outOfReachQuiet: {
    fi: '{asked}: perhe, jota et näe, voi jo olla olemassa ({why}). Kysy omalta esihenkilöltäsi.',
    sv: '{asked}: en familj som du inte ser kan redan finnas ({why}). Fråga din chef.',
    en: '{asked}: a family that you cannot see may already exist ({why}). Ask your supervisor.',
  },
  mergeTitle: { fi: 'Sama perhe kahdesti', sv: 'Samma familj två gånger', en: 'The same family twice' },
  merge: {
    fi: 'Yhdistä toinen perhe tähän',
    sv: 'Sammanför en annan familj hit',
    en: 'Make another family one with this',
  },
  mergeLead: {
    fi: 'Toisen perheen ihmiset tulevat tähän perheeseen ja sen työ päättyy. Mitään kirjattua ei siirretä eikä muuteta: tämän perheen työntekijät näkevät sen rinnalla. Yhdistämisen voi perua.',
    sv: 'Den andra familjens personer kommer till den här familjen och arbetet där avslutas. Inget antecknat flyttas eller ändras: den här familjens arbetstagare ser det bredvid. Sammanföringen kan ångras.',
    en: 'The other family’s people come into this family and its work ends. Nothing written is moved or changed: this family’s workers see it beside. It can be taken back.',
  },
  which: { fi: 'Mikä perhe', sv: 'Vilken familj', en: 'Which family' },
  whichHint: {
    fi: 'Kirjoita perheen tai henkilön nimi.',
    sv: 'Skriv familjens eller en persons namn.',
    en: 'Type the name of the family or a person.',
  },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  mergeAct: { fi: 'Yhdistä', sv: 'Sammanför', en: 'Make one' },
  merged: { fi: 'Perheet on yhdistetty.', sv: 'Familjerna är sammanförda.', en: 'The families are one.' },
  isOther: { fi: 'Tähän on yhdistetty', sv: 'Hit har sammanförts', en: 'Made one with this' },
  isKept: { fi: 'Tämä on yhdistetty perheeseen', sv: 'Den här är sammanförd med', en: 'This was made one with' },
  mergedBy: { fi: '{day}, {who}: {reason}', sv: '{day}, {who}: {reason}', en: '{day}, {who}: {reason}' },
  cameBack: {
    fi: 'perhe palasi alueelle',
    sv: 'familjen kom tillbaka till området',
    en: 'the family came back to the county',
  },
  undone: { fi: 'Peruttu {day}: {reason}', sv: 'Ångrad {day}: {reason}', en: 'Taken back {day}: {reason}' },
  undo: { fi: 'Peru yhdistäminen', sv: 'Ångra sammanföringen', en: 'Take it back' },
  undoLead: {
    fi: 'Ihmiset, jotka yhdistäminen toi, lähtevät tästä perheestä, ja toisen perheen työ jatkuu siitä, missä se oli.',
    sv: 'De personer som sammanföringen förde hit lämnar familjen, och den andra familjens arbete fortsätter där det var.',
    en: 'The people the merge brought leave this family, and the other family’s work goes on where it was.',
  },
  undoneDone: { fi: 'Yhdistäminen on peruttu.', sv: 'Sammanföringen är ångrad.', en: 'It has been taken back.' },
})
