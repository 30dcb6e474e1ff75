/** Words of interpreters on a family's page. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const interpreterTexts = defineTexts('family-interpreters', {
  title: { fi: 'Tulkkaus', sv: 'Tolkning', en: 'Interpreting' },
  unsure: {
    fi: { one: 'yksi tapaaminen ilman vahvistettua tulkkia', other: '{count} tapaamista ilman vahvistettua tulkkia' },
    sv: { one: 'ett möte utan bekräftad tolk', other: '{count} möten utan bekräftad tolk' },
    en: {
      one: 'one meeting without a confirmed interpreter',
      other: '{count} meetings without a confirmed interpreter',
    },
  },
  none: { fi: 'Tulkkia ei ole pyydetty.', sv: 'Ingen tolk har begärts.', en: 'No interpreter has been asked for.' },
  earlier: {
    fi: { one: 'Aiemmin: yksi tulkkaus', other: 'Aiemmin: {count} tulkkausta' },
    sv: { one: 'Tidigare: en tolkning', other: 'Tidigare: {count} tolkningar' },
    en: { one: 'Earlier: one booking', other: 'Earlier: {count} bookings' },
  },
  ask: { fi: 'Kirjaa tulkkipyyntö', sv: 'Anteckna tolkbegäran', en: 'Record an interpreter request' },
  askAct: { fi: 'Kirjaa pyydetyksi', sv: 'Anteckna som begärd', en: 'Record as asked' },
  askLead: {
    fi: 'Tilaa tulkki ensin tulkkipalvelusta. Rinnalla ei lähetä tilausta.',
    sv: 'Beställ tolken först av tolktjänsten. Rinnalla skickar ingen beställning.',
    en: 'First order the interpreter from the interpreting service. Rinnalla sends no order.',
  },
  noMeetings: {
    fi: 'Yksikään tuleva tapaaminen ei odota tulkkia. Sovi ensin tapaaminen, jolle tarvitaan tulkki.',
    sv: 'Inget kommande möte väntar på tolk. Avtala först ett möte som behöver tolk.',
    en: 'No coming meeting waits for an interpreter. First agree a meeting that needs one.',
  },
  meeting: { fi: 'Mihin tapaamiseen', sv: 'Till vilket möte', en: 'For which meeting' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  way: { fi: 'Miten', sv: 'Hur', en: 'How' },
  provider: { fi: 'Tulkkipalvelu', sv: 'Tolktjänst', en: 'Interpreting service' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  state: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
  acts: { fi: 'Merkitse', sv: 'Anteckna', en: 'Mark' },
  askedBy: { fi: 'Pyysi {who}, {day}.', sv: 'Begärd av {who}, {day}.', en: 'Asked by {who}, {day}.' },
  answeredBy: { fi: 'Merkitsi {who}, {day}.', sv: 'Antecknad av {who}, {day}.', en: 'Marked by {who}, {day}.' },
  saved: { fi: 'Kirjattu.', sv: 'Antecknat.', en: 'Recorded.' },
})
