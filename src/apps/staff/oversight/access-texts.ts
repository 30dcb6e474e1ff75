/** Words of the register of access and of reading that asks for an explanation. */
import type { Text } from '#kit/languages.ts'
import type { ReadingRule } from '#rooms/trust/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const RULE_TEXTS = {
  'many-openings': {
    fi: 'Avasi saman päivän aikana vähintään kolme perhettä oman piirinsä ulkopuolelta',
    sv: 'Öppnade under samma dag minst tre familjer utanför den egna kretsen',
    en: 'Opened at least three families outside the own circle on one day',
  },
  'at-night': {
    fi: 'Luki perheen tietoja kello 22 ja 6 välillä',
    sv: 'Läste familjens uppgifter mellan klockan 22 och 6',
    en: 'Read the family’s information between 22 and 6',
  },
  'same-surname': {
    fi: 'Perheessä on joku, jolla on sama sukunimi kuin lukijalla',
    sv: 'Någon i familjen har samma efternamn som läsaren',
    en: 'Somebody in the family has the reader’s surname',
  },
  'searched-only': {
    fi: 'Haki perhettä nimellä vähintään viisi kertaa päivässä avaamatta sitä',
    sv: 'Sökte familjen med namn minst fem gånger på en dag utan att öppna den',
    en: 'Searched for the family by name at least five times in a day without opening it',
  },
  'closed-long-ago': {
    fi: 'Luki perhettä, jonka työ päättyi yli puoli vuotta aiemmin',
    sv: 'Läste om en familj vars arbete avslutades för över ett halvt år sedan',
    en: 'Read a family whose work ended more than half a year before',
  },
} as const satisfies Record<ReadingRule, Text>

export const accessTexts = defineTexts('staff-access', {
  pages: { fi: 'Valvonnan sivut', sv: 'Tillsynens sidor', en: 'Pages of oversight' },
  openings: { fi: 'Avaukset', sv: 'Öppningar', en: 'Openings' },
  rights: { fi: 'Käyttöoikeudet', sv: 'Åtkomsträttigheter', en: 'Access' },
  reading: { fi: 'Poikkeava lukeminen', sv: 'Avvikande läsning', en: 'Unusual reading' },
  rightsLead: {
    fi: 'Kuka saa nähdä mitä kenestä, mistä alkaen ja millä perusteella. Päättyneet oikeudet säilyvät.',
    sv: 'Vem får se vad om vem, sedan när och på vilken grund. Upphörda rättigheter finns kvar.',
    en: 'Who may see what of whom, since when and on what basis. Rights that have ended stay.',
  },
  search: { fi: 'Hae työntekijän nimellä', sv: 'Sök med arbetstagarens namn', en: 'Search by worker’s name' },
  show: { fi: 'Näytetään', sv: 'Visas', en: 'Shown' },
  open: { fi: 'Voimassa', sv: 'Gällande', en: 'In force' },
  ended: { fi: 'Päättyneet', sv: 'Upphörda', en: 'Ended' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  found: {
    fi: { one: 'yksi oikeus', other: '{count} oikeutta' },
    sv: { one: 'en rättighet', other: '{count} rättigheter' },
    en: { one: 'one right', other: '{count} rights' },
  },
  none: {
    fi: 'Tällaisia oikeuksia ei ole.',
    sv: 'Det finns inga sådana rättigheter.',
    en: 'There are no such rights.',
  },
  noneNext: {
    fi: 'Tarkista nimi tai valitse Kaikki.',
    sv: 'Kontrollera namnet eller välj Alla.',
    en: 'Check the name or choose All.',
  },
  who: { fi: 'Kuka', sv: 'Vem', en: 'Who' },
  whose: { fi: 'Kenen tiedot', sv: 'Vems uppgifter', en: 'Whose information' },
  what: { fi: 'Mitä näkee', sv: 'Vad som syns', en: 'Sees' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  basis: { fi: 'Perusteena', sv: 'Grund', en: 'Basis' },
  member: { fi: 'Perheenjäsen', sv: 'Familjemedlem', en: 'Family member' },
  onePerson: { fi: 'yhden henkilön tiedot', sv: 'en persons uppgifter', en: 'one person’s information' },
  writes: { fi: 'saa kirjata', sv: 'får anteckna', en: 'may write' },
  aFamily: { fi: 'Perhe, {unit}', sv: 'Familj, {unit}', en: 'A family, {unit}' },
  familyOf: { fi: '{name}, {unit}', sv: '{name}, {unit}', en: '{name}, {unit}' },
  toLog: { fi: 'Perheen loki', sv: 'Familjens logg', en: 'The family’s log' },
  since: { fi: '{day} alkaen', sv: 'sedan {day}', en: 'since {day}' },
  save: { fi: 'Tallenna taulukkona', sv: 'Spara som tabell', en: 'Save as a table' },
  fileName: { fi: 'kayttooikeudet', sv: 'atkomstrattigheter', en: 'access' },
  until: { fi: 'Päättynyt', sv: 'Upphört', en: 'Ended' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  role: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Role' },
  purposeColumn: { fi: 'Tarkoitus', sv: 'Ändamål', en: 'Purpose' },
  from: { fi: 'Alkaen', sv: 'Från', en: 'From' },
  family: { fi: 'Perhe', sv: 'Familj', en: 'Family' },
  readingLead: {
    fi: 'Käyttölokista poimitaan selvillä säännöillä, ilman pisteytystä, lukemista joka kaipaa selitystä. Löytö ei ole syytös: useimmille on hyvä syy. Omaa lukemista ei voi arvioida itse.',
    sv: 'Ur användningsloggen plockas med tydliga regler, utan poäng, läsning som behöver en förklaring. Ett fynd är ingen anklagelse: de flesta har ett gott skäl. Sin egen läsning bedömer man inte själv.',
    en: 'From the use log, by plain rules and without a score, comes reading that asks for an explanation. A finding is no accusation: most have a good reason. Nobody reviews the own reading.',
  },
  period: { fi: 'Ajalta', sv: 'För tiden', en: 'Period' },
  days: { fi: '{days} päivää', sv: '{days} dagar', en: '{days} days' },
  toReview: {
    fi: { one: 'Yksi odottaa arviota', other: '{count} odottaa arviota' },
    sv: { one: 'En väntar på bedömning', other: '{count} väntar på bedömning' },
    en: { one: 'One waits for review', other: '{count} wait for review' },
  },
  reviewed: {
    fi: { one: 'Yksi arvioitu', other: '{count} arvioitua' },
    sv: { one: 'En bedömd', other: '{count} bedömda' },
    en: { one: 'One reviewed', other: '{count} reviewed' },
  },
  nothing: {
    fi: 'Mikään lukeminen ei odota arviota.',
    sv: 'Ingen läsning väntar på bedömning.',
    en: 'No reading waits for review.',
  },
  nothingNext: {
    fi: 'Säännöt käyvät lokin läpi joka kerta, kun sivu avataan.',
    sv: 'Reglerna går igenom loggen varje gång sidan öppnas.',
    en: 'The rules go through the log each time the page is opened.',
  },
  times: {
    fi: { one: '{day}, kerran', other: '{day}, {count} kertaa' },
    sv: { one: '{day}, en gång', other: '{day}, {count} gånger' },
    en: { one: '{day}, once', other: '{day}, {count} times' },
  },
  review: { fi: 'Arvioi', sv: 'Bedöm', en: 'Review' },
  reviewTitle: {
    fi: 'Oliko lukemiselle syy',
    sv: 'Fanns det skäl till läsningen',
    en: 'Was there a reason for the reading',
  },
  judgement: { fi: 'Arvio', sv: 'Bedömning', en: 'Judgement' },
  explained: { fi: 'Selvitetty, työtehtävä', sv: 'Utredd, hörde till arbetet', en: 'Explained, part of the work' },
  notExplained: {
    fi: 'Ei selitystä, selvitetään edelleen',
    sv: 'Ingen förklaring, utreds vidare',
    en: 'Not explained, looked into further',
  },
  note: { fi: 'Mitä selvisi ja keneltä', sv: 'Vad som framkom och av vem', en: 'What was found out, and from whom' },
  saveReview: { fi: 'Kirjaa arvio', sv: 'Anteckna bedömningen', en: 'Record the judgement' },
  saved: { fi: 'Arvio on kirjattu', sv: 'Bedömningen är antecknad', en: 'The judgement is recorded' },
  reviewedBy: { fi: '{name}, {day}', sv: '{name}, {day}', en: '{name}, {day}' },
})
