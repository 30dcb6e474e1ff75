/** Words of a record's versions: what changed, who changed it, how many stand on it. */
import type { Texts } from '#kit/languages.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const historyTexts = defineTexts('register-history', {
  title: { fi: 'Muutoshistoria', sv: 'Ändringshistorik', en: 'History of changes' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  what: { fi: 'Mitä muuttui', sv: 'Vad som ändrades', en: 'What changed' },
  who: { fi: 'Kuka ja milloin', sv: 'Vem och när', en: 'Who and when' },
  byNobody: {
    fi: 'Tiedostosta tai alusta asti',
    sv: 'Ur en fil eller från början',
    en: 'From a file, or from the beginning',
  },
  first: { fi: 'Ensimmäinen versio', sv: 'Första versionen', en: 'First version' },
  inForce: { fi: 'Voimassa', sv: 'Gäller', en: 'In force' },
  bring: { fi: 'Palauta', sv: 'Återställ', en: 'Bring back' },
  versionOf: { fi: 'versio {version}', sv: 'version {version}', en: 'version {version}' },
  bringing: {
    fi: 'Lomakkeella on version {version} tiedot. Mikään ei muutu ennen kuin tallennat; palautuksesta tulee uusi versio.',
    sv: 'Blanketten har uppgifterna i version {version}. Inget ändras förrän du sparar; återställningen blir en ny version.',
    en: 'The form holds what stood in version {version}. Nothing changes until you save; what is brought back becomes a new version.',
  },
  changes: { fi: 'Tallennettaessa muuttuu', sv: 'När du sparar ändras', en: 'Saving changes' },
  noChanges: { fi: 'Mikään ei muutu vielä.', sv: 'Inget ändras ännu.', en: 'Nothing changes yet.' },
  field: { fi: 'Tieto', sv: 'Uppgift', en: 'What' },
  now: { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  afterwards: { fi: 'Tallennuksen jälkeen', sv: 'Efter att du sparat', en: 'After saving' },
  touches: { fi: 'Muutos koskee tänään', sv: 'Ändringen gäller i dag', en: 'Today the change touches' },
  change: {
    fi: '{label}: {after} (ennen: {before})',
    sv: '{label}: {after} (förut: {before})',
    en: '{label}: {after} (before: {before})',
  },
})

/** By what the server counts. */
export const REGISTER_TOUCH_TEXTS: Texts = {
  units: { fi: 'yksiköitä {count}', sv: 'enheter {count}', en: 'units {count}' },
  workers: { fi: 'työntekijöitä {count}', sv: 'arbetstagare {count}', en: 'workers {count}' },
  services: { fi: 'palveluja {count}', sv: 'tjänster {count}', en: 'services {count}' },
  roles: { fi: 'voimassa olevia tehtäviä {count}', sv: 'gällande roller {count}', en: 'roles in force {count}' },
  families: { fi: 'perheitä {count}', sv: 'familjer {count}', en: 'families {count}' },
  'families-answered': {
    fi: 'perheitä, joista hän vastaa, {count}',
    sv: 'familjer som hen ansvarar för {count}',
    en: 'families the worker answers for {count}',
  },
  'families-served': {
    fi: 'perheitä, joilla palvelu on nyt, {count}',
    sv: 'familjer som har tjänsten nu {count}',
    en: 'families that have the service now {count}',
  },
}
