/** The words of choosing families of the list and what is done with them. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const selectionTexts = defineTexts('staff-family-selection', {
  chooseFamily: { fi: 'Valitse: {family}', sv: 'Välj: {family}', en: 'Choose: {family}' },
  chooseAll: {
    fi: { one: 'Valitse näkyvä perhe', other: 'Valitse kaikki {count} näkyvää' },
    sv: { one: 'Välj familjen som visas', other: 'Välj alla {count} som visas' },
    en: { one: 'Choose the family shown', other: 'Choose all {count} shown' },
  },
  chosen: {
    fi: { one: 'Yksi perhe valittu', other: '{count} perhettä valittu' },
    sv: { one: 'En familj vald', other: '{count} familjer valda' },
    en: { one: 'One family chosen', other: '{count} families chosen' },
  },
  withChosen: { fi: 'Valituille perheille', sv: 'För de valda familjerna', en: 'With the chosen families' },
  nameAnother: { fi: 'Nimeä toinen työntekijä', sv: 'Utse en annan arbetstagare', en: 'Name another worker' },
  most: {
    fi: 'Kerralla voi siirtää enintään {count} perhettä. Poista osa valinnasta.',
    sv: 'Högst {count} familjer kan överföras på en gång. Ta bort en del av valet.',
    en: 'At most {count} families are reassigned at once. Take some out of the choice.',
  },
  csv: { fi: 'Lataa CSV', sv: 'Ladda ner CSV', en: 'Download CSV' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  clear: { fi: 'Tyhjennä valinta', sv: 'Töm valet', en: 'Clear the choice' },
  logged: {
    fi: 'Tiedostoon viedyt perheet jäävät lokiin.',
    sv: 'Familjerna som förs till filen antecknas i loggen.',
    en: 'The families taken into the file stand in the log.',
  },
  fileName: { fi: 'perheet-{day}', sv: 'familjer-{day}', en: 'families-{day}' },
  saved: {
    fi: { one: 'Tiedostoon vietiin yksi perhe.', other: 'Tiedostoon vietiin {count} perhettä.' },
    sv: { one: 'En familj fördes till filen.', other: '{count} familjer fördes till filen.' },
    en: { one: 'One family was taken into the file.', other: '{count} families were taken into the file.' },
  },
  noneSaved: { fi: 'Tiedostoa ei tehty.', sv: 'Ingen fil gjordes.', en: 'No file was made.' },
  stayed: {
    fi: { one: 'Yksi jäi pois:', other: '{count} jäi pois:' },
    sv: { one: 'En lämnades utanför:', other: '{count} lämnades utanför:' },
    en: { one: 'One was left out:', other: '{count} were left out:' },
  },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  memberCount: { fi: 'Henkilöitä', sv: 'Personer', en: 'People' },
  since: { fi: 'Vaihe alkoi', sv: 'Skedet började', en: 'Phase since' },
  stepsDone: { fi: 'Askeleita tehty', sv: 'Steg gjorda', en: 'Steps done' },
  stepsAll: { fi: 'Askeleita kaikkiaan', sv: 'Steg i allt', en: 'Steps in all' },
  openSignals: { fi: 'Avoimia merkkejä', sv: 'Öppna tecken', en: 'Open signs' },
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
})
