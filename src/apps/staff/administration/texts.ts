/** Words of administration: settings, their versions, previews and what is brought back. */
import type { Text, Texts } from '#kit/languages.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'
import type { SettingArea } from '#rooms/organisations/model/setting-kinds.ts'

export const AREA_TEXTS = {
  families: { fi: 'Perheet ja jono', sv: 'Familjer och kö', en: 'Families and queue' },
  plans: { fi: 'Suunnitelmat', sv: 'Planer', en: 'Plans' },
  engagement: { fi: 'Tapaamiset ja kirjaukset', sv: 'Träffar och anteckningar', en: 'Meetings and notes' },
  forms: { fi: 'Lomakkeet', sv: 'Blanketter', en: 'Forms' },
  codes: { fi: 'Luettelot', sv: 'Listor', en: 'Lists' },
  words: { fi: 'Nimet ja sanat', sv: 'Namn och ord', en: 'Names and words' },
  law: { fi: 'Laki', sv: 'Lagen', en: 'The law' },
} as const satisfies Record<SettingArea, object>

export const TOUCH_TEXTS: Texts = {
  'families-open': { fi: 'Avoimia perheitä: {count}', sv: 'Öppna familjer: {count}', en: 'Open families: {count}' },
  'contacts-waiting': {
    fi: 'Odottavia yhteydenottoja: {count}',
    sv: 'Kontakter som väntar: {count}',
    en: 'Contacts waiting: {count}',
  },
  'plans-in-force': {
    fi: 'Voimassa olevia suunnitelmia: {count}',
    sv: 'Gällande planer: {count}',
    en: 'Plans in force: {count}',
  },
  'partners-over': {
    fi: 'Perhekumppaneita yli rajan: {count}',
    sv: 'Familjepartner över gränsen: {count}',
    en: 'Family partners over the limit: {count}',
  },
  'named-workers-over': {
    fi: 'Omatyöntekijöitä yli rajan: {count}',
    sv: 'Egna kontaktpersoner över gränsen: {count}',
    en: 'Named workers over the limit: {count}',
  },
  'child-social-workers-over': {
    fi: 'Lapsen sosiaalityöntekijöitä yli rajan: {count}',
    sv: 'Barnets socialarbetare över gränsen: {count}',
    en: 'Child’s social workers over the limit: {count}',
  },
}

/** Said of a closed day that a statute has made a public holiday. */
export const STATUTORY_DAY: Text = {
  fi: 'säädetty pyhäpäivä',
  sv: 'lagstadgad helgdag',
  en: 'public holiday by statute',
}

export const REQUIRED: Text = { fi: 'vaaditaan', sv: 'krävs', en: 'required' }
export const RETIRED: Text = { fi: 'poistettu käytöstä', sv: 'tagen ur bruk', en: 'retired' }

export const administrationTexts = defineTexts('administration', {
  title: { fi: 'Hallinta', sv: 'Förvaltning', en: 'Administration' },
  lead: {
    fi: 'Mitä alueella on päätetty itse. Jokainen muutos on uusi versio: siinä näkyy, mistä päivästä, kuka ja miksi, ja sen voi perua.',
    sv: 'Vad området har bestämt självt. Varje ändring är en ny version: man ser från vilken dag, vem och varför, och den kan återtas.',
    en: 'What the county has decided for itself. Every change is a new version: it says from which day, who and why, and it can be taken back.',
  },
  asShipped: { fi: 'Kuten toimitettu', sv: 'Som levererad', en: 'As shipped' },
  since: { fi: 'Voimassa {day} alkaen', sv: 'Gäller från {day}', en: 'In force since {day}' },
  next: { fi: 'Muuttuu {day}', sv: 'Ändras {day}', en: 'Changes on {day}' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  changeOf: { fi: 'Muuta: {name}', sv: 'Ändra: {name}', en: 'Change: {name}' },
  from: { fi: 'Voimaan alkaen', sv: 'Gäller från', en: 'In force from' },
  reason: { fi: 'Miksi muutetaan', sv: 'Varför ändringen görs', en: 'Why it is changed' },
  reasonHint: { fi: 'Näkyy historiassa.', sv: 'Syns i historiken.', en: 'Shown in the history.' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sourceHint: {
    fi: 'Säädös tai päätös, johon muutos perustuu.',
    sv: 'Författningen eller beslutet som ändringen grundar sig på.',
    en: 'The statute or decision that the change stands on.',
  },
  preview: { fi: 'Esikatsele muutos', sv: 'Förhandsgranska ändringen', en: 'Preview the change' },
  previewTitle: { fi: 'Näin asetus muuttuu', sv: 'Så ändras inställningen', en: 'How the setting changes' },
  nowColumn: { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  wantedColumn: { fi: 'Muutoksen jälkeen', sv: 'Efter ändringen', en: 'After the change' },
  same: {
    fi: 'Mikään ei muutu: arvot ovat samat kuin nyt.',
    sv: 'Inget ändras: värdena är samma som nu.',
    en: 'Nothing changes: the values are as now.',
  },
  touches: { fi: 'Mitä muutos koskee tänään', sv: 'Vad ändringen gäller i dag', en: 'What the change touches today' },
  take: { fi: 'Ota käyttöön {day}', sv: 'Ta i bruk {day}', en: 'Put into force on {day}' },
  taken: { fi: 'Muutos on tallessa', sv: 'Ändringen är sparad', en: 'The change is kept' },
  back: { fi: 'Takaisin muokkaamaan', sv: 'Tillbaka till redigeringen', en: 'Back to editing' },
  history: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  noHistory: {
    fi: 'Asetusta ei ole muutettu. Voimassa on toimitettu arvo.',
    sv: 'Inställningen har inte ändrats. Det levererade värdet gäller.',
    en: 'The setting has not been changed. The shipped value is in force.',
  },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  who: { fi: 'Kuka ja miksi', sv: 'Vem och varför', en: 'Who and why' },
  bring: { fi: 'Palauta', sv: 'Återställ', en: 'Bring back' },
  bringOf: { fi: 'Palauta versio {version}', sv: 'Återställ version {version}', en: 'Bring back version {version}' },
  bringShipped: {
    fi: 'Palauta toimitettu arvo',
    sv: 'Återställ det levererade värdet',
    en: 'Bring back the shipped value',
  },
  bringWhat: {
    fi: 'Vanha arvo tulee voimaan tänään uutena versiona. Muut versiot säilyvät.',
    sv: 'Det gamla värdet träder i kraft i dag som en ny version. De andra versionerna finns kvar.',
    en: 'The old value comes into force today as a new version. The other versions stay.',
  },
  broughtBack: {
    fi: 'palauttaa version {version}',
    sv: 'återställer version {version}',
    en: 'brings back version {version}',
  },
  broughtShipped: {
    fi: 'palauttaa toimitetun arvon',
    sv: 'återställer det levererade värdet',
    en: 'brings back the shipped value',
  },
  wordsChanged: {
    fi: { one: 'Yksi sana muutettu', other: '{count} sanaa muutettu' },
    sv: { one: 'Ett ord ändrat', other: '{count} ord ändrade' },
    en: { one: 'One word changed', other: '{count} words changed' },
  },
  wordsHalf: {
    fi: 'Kirjoita sana kaikilla kolmella kielellä, tai jätä kaikki tyhjiksi.',
    sv: 'Skriv ordet på alla tre språken, eller lämna alla tomma.',
    en: 'Write the word in all three languages, or leave all empty.',
  },
  gone: { fi: 'poistuu', sv: 'tas bort', en: 'removed' },
  noDays: { fi: 'Omia vapaapäiviä ei ole.', sv: 'Inga egna lediga dagar.', en: 'No closed days of our own.' },
  dayNumber: { fi: 'Päivä {number}', sv: 'Dag {number}', en: 'Day {number}' },
  dayName: { fi: 'Päivän nimi', sv: 'Dagens namn', en: 'Name of the day' },
  dayStatutory: { fi: 'Säädetty pyhäpäivä', sv: 'Lagstadgad helgdag', en: 'Public holiday by statute' },
  dayStatutoryHint: {
    fi: 'Siirtää myös lain määräaikoja. Kirjaa säädös muutoksen syyhyn.',
    sv: 'Flyttar också lagens frister. Anteckna författningen som orsak till ändringen.',
    en: 'Moves the time limits of the law too. Name the statute as the reason of the change.',
  },
  removeDay: { fi: 'Poista päivä', sv: 'Ta bort dagen', en: 'Remove the day' },
  addDay: { fi: 'Lisää päivä', sv: 'Lägg till en dag', en: 'Add a day' },
  holidaysByRule: {
    fi: 'Pyhäpäivät tänä ja ensi vuonna',
    sv: 'Helgdagar i år och nästa år',
    en: 'Public holidays this year and next',
  },
  holidayDay: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  holidayName: { fi: 'Pyhä tai aatto', sv: 'Helg eller afton', en: 'Holiday or eve' },
  textGaps: {
    fi: 'Säilytä aaltosulkeissa olevat kohdat sellaisinaan joka kielellä.',
    sv: 'Behåll det som står inom klammer som det är, på varje språk.',
    en: 'Keep what stands in braces as it is, in every language.',
  },
  finnish: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  swedish: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  english: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
})
