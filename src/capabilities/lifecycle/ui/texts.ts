/** Texts of the lifecycle room: kinds and states of imports, and refusals. */
import type { Text } from '#kit/languages.ts'
import type { ImportKind, RunState } from '../model.ts'
import { REASONS } from '../rules/reasons.ts'

export const IMPORT_KIND_TEXTS = {
  clients: { fi: 'Asiakasrekisteri', sv: 'Klientregister', en: 'Client register' },
  services: {
    fi: 'Palveluluettelo ja yksikkökustannukset',
    sv: 'Tjänstekatalog och enhetskostnader',
    en: 'Service catalogue and unit costs',
  },
  service_use: { fi: 'Palvelujen käyttö', sv: 'Användning av tjänster', en: 'Service use' },
} as const satisfies Record<ImportKind, Text>

export const RUN_STATE_TEXTS = {
  waiting: { fi: 'Odottaa tiedostoa', sv: 'Väntar på filen', en: 'Waiting for the file' },
  reading: { fi: 'Tiedostoa luetaan', sv: 'Filen läses', en: 'Reading the file' },
  taking: { fi: 'Rivejä viedään', sv: 'Rader tas in', en: 'Taking rows in' },
  done: { fi: 'Valmis', sv: 'Klar', en: 'Done' },
  failed: { fi: 'Tiedostoa ei voitu lukea', sv: 'Filen kunde inte läsas', en: 'The file could not be read' },
  interrupted: { fi: 'Keskeytyi', sv: 'Avbröts', en: 'Interrupted' },
} as const satisfies Record<RunState, Text>

export const LIFECYCLE_REFUSALS = {
  ...REASONS,
  'lifecycle.eligibility-reason-missing': {
    fi: 'Ratkaisu poikkeaa säännöstä. Kirjoita, miksi.',
    sv: 'Avgörandet avviker från regeln. Skriv varför.',
    en: 'The decision differs from the rule. Write why.',
  },
  'lifecycle.import-running': {
    fi: 'Toinen tuonti on kesken. Odota, että se valmistuu.',
    sv: 'En annan import pågår. Vänta tills den är klar.',
    en: 'Another import is running. Wait for it to finish.',
  },
  'lifecycle.run-not-finished': {
    fi: 'Tuonti on vielä kesken, tai sen aloitti joku muu.',
    sv: 'Importen pågår ännu, eller någon annan startade den.',
    en: 'The import is still running, or somebody else began it.',
  },
  'input.file-missing': {
    fi: 'Valitse tiedosto.',
    sv: 'Välj en fil.',
    en: 'Choose a file.',
  },
  'input.not-a-form': {
    fi: 'Tiedosto lähetetään lomakkeella.',
    sv: 'Filen skickas med ett formulär.',
    en: 'The file comes with a form.',
  },
} as const satisfies Record<string, Text>
