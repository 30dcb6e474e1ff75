/** The words of a partner organisation's own clients. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const clientTexts = defineTexts('staff-clients', {
  title: { fi: 'Asiakkaamme', sv: 'Våra klienter', en: 'Our clients' },
  lead: {
    fi: 'Perheet, joita palvelette. Näette oman palvelunne asiat ja sen, minkä perhe jakaa suunnitelmastaan.',
    sv: 'Familjer som ni betjänar. Ni ser det som gäller er egen tjänst och det som familjen delar ur sin plan.',
    en: 'Families you serve. You see what belongs to your own service and what the family shares of its plan.',
  },
  none: { fi: 'Sinulla ei ole nyt asiakkaita.', sv: 'Du har inga klienter nu.', en: 'You have no clients now.' },
  noneLead: {
    fi: 'Perhe tulee tähän, kun perhekumppani sopii palvelusta organisaationne kanssa.',
    sv: 'En familj syns här när familjepartnern har kommit överens om en tjänst med er organisation.',
    en: 'A family appears here when its partner has agreed on a service with your organisation.',
  },
  who: { fi: 'Keitä palvelette', sv: 'Vilka ni betjänar', en: 'Whom you serve' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  next: { fi: 'Seuraava tapaaminen', sv: 'Nästa möte', en: 'Next meeting' },
  notAgreed: { fi: 'ei sovittu', sv: 'inte avtalat', en: 'not agreed' },
  started: { fi: '{day} alkaen', sv: 'från {day}', en: 'since {day}' },
  ordered: {
    fi: 'sovittu {day}, ei vielä alkanut',
    sv: 'avtalad {day}, inte börjat',
    en: 'agreed {day}, not begun yet',
  },
  ended: { fi: 'päättyi {day}', sv: 'upphörde {day}', en: 'ended {day}' },
  ofThePlan: { fi: 'Perheen suunnitelmasta', sv: 'Ur familjens plan', en: 'From the family’s plan' },
  sharedSince: {
    fi: 'Perhe on antanut luvan jakaa tämän teille {day} alkaen. Muuta suunnitelmasta ei näy.',
    sv: 'Familjen har gett lov att dela detta med er från {day}. Annat av planen syns inte.',
    en: 'The family lets you see this since {day}. Nothing else of the plan is shown.',
  },
  meetings: { fi: 'Tapaamiset', sv: 'Möten', en: 'Meetings' },
  noMeetings: { fi: 'Tapaamisia ei ole.', sv: 'Det finns inga möten.', en: 'There are no meetings.' },
  notes: { fi: 'Kirjaukset', sv: 'Anteckningar', en: 'Notes' },
  noNotes: { fi: 'Kirjauksia ei ole.', sv: 'Det finns inga anteckningar.', en: 'There are no notes.' },
  write: { fi: 'Kirjaa', sv: 'Anteckna', en: 'Write a note' },
  what: { fi: 'Mitä tapahtui', sv: 'Vad hände', en: 'What happened' },
  nextStep: { fi: 'Seuraavaksi', sv: 'Härnäst', en: 'Next' },
  whom: { fi: 'Ketä koskee', sv: 'Vem gäller det', en: 'Whom it concerns' },
  save: { fi: 'Tallenna kirjaus', sv: 'Spara anteckningen', en: 'Save the note' },
  saved: { fi: 'Kirjaus on tallennettu.', sv: 'Anteckningen är sparad.', en: 'The note has been saved.' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  by: { fi: '{author}, {day}', sv: '{author}, {day}', en: '{author}, {day}' },
  textMissing: { fi: 'Kirjoita, mitä tapahtui.', sv: 'Skriv vad som hände.', en: 'Write what happened.' },
  whomMissing: { fi: 'Valitse vähintään yksi.', sv: 'Välj minst en.', en: 'Choose at least one.' },
})
