/** Words of sharing parts of the plan with organisations. */
import type { Text } from '#kit/languages.ts'
import type { SharingEnd } from '#rooms/plans/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const END_TEXTS = {
  withdrawn: {
    fi: 'perhe perui suostumuksen',
    sv: 'familjen återtog samtycket',
    en: 'the family withdrew its consent',
  },
  not_needed: { fi: 'ei enää tarpeen', sv: 'behövs inte längre', en: 'no longer needed' },
  changed: {
    fi: 'jaettiin uudelleen tai suostumus ei enää riittänyt',
    sv: 'delades på nytt eller samtycket räckte inte längre',
    en: 'shared anew, or the consent was no longer enough',
  },
  left_plan: { fi: 'osat poistuivat suunnitelmasta', sv: 'delarna togs ur planen', en: 'the parts left the plan' },
} as const satisfies Record<SharingEnd, Text>

export const sharingTexts = defineTexts('family-plan-sharing', {
  title: { fi: 'Suunnitelman jakaminen', sv: 'Delning av planen', en: 'Sharing the plan' },
  open: { fi: 'Mitä organisaatiot näkevät', sv: 'Vad organisationerna ser', en: 'What organisations see' },
  lead: {
    fi: 'Organisaatio näkee suunnitelmasta vain ne tavoitteet ja palvelut, jotka perhe on antanut luvan jakaa. Sen lisäksi se näkee oman palvelunsa, omat askeleensa, omat tapaamisensa ja kirjauksensa. Perheen omat sanat, muut tavoitteet ja arviot eivät näy.',
    sv: 'En organisation ser av planen bara de mål och tjänster som familjen gett lov att dela. Utöver det ser den sin egen tjänst, sina egna steg, möten och anteckningar. Familjens egna ord, andra mål och bedömningar syns inte.',
    en: 'An organisation sees only those goals and services of the plan that the family allows to be shared. Besides, it sees its own service, its own steps, meetings and notes. The family’s own words, other goals and assessments are not seen.',
  },
  banNotice: {
    fi: 'Perheessä on turvakielto. Lue jaettavat sanat läpi: niissä ei saa olla paikkaa, josta perheen löytää.',
    sv: 'Familjen har spärrmarkering. Läs igenom orden som delas: där får inte stå något ställe där familjen kan hittas.',
    en: 'The family has a safety ban. Read the words that are shared: no place where the family can be found may stand in them.',
  },
  none: {
    fi: 'Perheen ympärillä ei ole muita organisaatioita.',
    sv: 'Det finns inga andra organisationer kring familjen.',
    en: 'There are no other organisations around the family.',
  },
  noneNext: {
    fi: 'Organisaatio tulee tähän, kun sillä on perheelle palvelu tai askel.',
    sv: 'En organisation syns här när den har en tjänst eller ett steg för familjen.',
    en: 'An organisation appears here when it has a service or a step for the family.',
  },
  nothingAgreed: {
    fi: 'Suunnitelmasta ei ole vielä sovittu. Osia voi jakaa, kun suunnitelma on voimassa.',
    sv: 'Planen är inte avtalad ännu. Delar kan delas när planen är i kraft.',
    en: 'The plan is not agreed yet. Parts can be shared when it is in force.',
  },
  sees: { fi: 'Jaettu {day} alkaen', sv: 'Delat från {day}', en: 'Shared since {day}' },
  seesNothing: { fi: 'Suunnitelmaa ei ole jaettu', sv: 'Planen är inte delad', en: 'The plan is not shared' },
  own: { fi: 'Omat palvelut: {list}', sv: 'Egna tjänster: {list}', en: 'Own services: {list}' },
  ownSteps: { fi: 'Omat askeleet: {list}', sv: 'Egna steg: {list}', en: 'Own steps: {list}' },
  workers: {
    fi: {
      one: 'Perheen rinnalla yksi työntekijä, vain hän näkee tämän',
      other: 'Perheen rinnalla {count} työntekijää, vain he näkevät tämän',
    },
    sv: {
      one: 'En arbetstagare vid familjens sida, bara hen ser detta',
      other: '{count} arbetstagare vid familjens sida, bara de ser detta',
    },
    en: {
      one: 'One worker beside the family, nobody else sees this',
      other: '{count} workers beside the family, nobody else sees this',
    },
  },
  noWorkers: {
    fi: 'Kukaan sen työntekijöistä ei ole nyt perheen rinnalla, joten kukaan ei näe jaettua.',
    sv: 'Ingen av dess arbetstagare är nu vid familjens sida, så ingen ser det som delats.',
    en: 'None of its workers is beside the family now, so nobody sees what is shared.',
  },
  consentedBy: {
    fi: 'Suostui {names}, {day}, {manner}. Kirjasi {who}.',
    sv: 'Samtycke av {names}, {day}, {manner}. Antecknat av {who}.',
    en: 'Consent of {names}, {day}, {manner}. Recorded by {who}.',
  },
  share: { fi: 'Jaa suunnitelman osia', sv: 'Dela delar av planen', en: 'Share parts of the plan' },
  change: { fi: 'Muuta, mitä jaetaan', sv: 'Ändra vad som delas', en: 'Change what is shared' },
  end: { fi: 'Lopeta jakaminen', sv: 'Avsluta delningen', en: 'End the sharing' },
  shareWith: { fi: 'Jaa organisaatiolle: {name}', sv: 'Dela med: {name}', en: 'Share with: {name}' },
  goals: { fi: 'Tavoitteet askelineen', sv: 'Mål med steg', en: 'Goals with their steps' },
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  preview: { fi: 'Tämän {name} näkee', sv: 'Detta ser {name}', en: 'This is what {name} sees' },
  previewEmpty: {
    fi: 'Valitse, mitä jaetaan. Esikatselu näkyy tässä.',
    sv: 'Välj vad som delas. Förhandsvisningen syns här.',
    en: 'Choose what is shared. The preview appears here.',
  },
  consent: {
    fi: 'Kuka on suostunut juuri tähän',
    sv: 'Vem har samtyckt till just detta',
    en: 'Who has consented to exactly this',
  },
  consentHint: {
    fi: 'Tarvitaan: {names}. Alle 15-vuotiaan puolesta suostuu aikuinen.',
    sv: 'Behövs: {names}. För barn under 15 år samtycker en vuxen.',
    en: 'Needed: {names}. For a child under 15 an adult consents.',
  },
  manner: { fi: 'Miten', sv: 'Hur', en: 'How' },
  day: { fi: 'Milloin', sv: 'När', en: 'When' },
  note: { fi: 'Lisätietoa', sv: 'Mer att veta', en: 'More to know' },
  save: { fi: 'Jaa nämä', sv: 'Dela dessa', en: 'Share these' },
  saved: { fi: 'Osat on jaettu.', sv: 'Delarna är delade.', en: 'The parts are shared.' },
  endTitle: { fi: 'Lopeta jakaminen: {name}', sv: 'Avsluta delningen: {name}', en: 'End the sharing: {name}' },
  endLead: {
    fi: 'Organisaatio ei näe jaettuja osia enää tästä hetkestä. Tieto siitä, mitä jaettiin ja kenen suostumuksella, säilyy.',
    sv: 'Organisationen ser inte längre de delade delarna från detta ögonblick. Uppgiften om vad som delades och med vems samtycke finns kvar.',
    en: 'From this moment the organisation no longer sees the shared parts. What was shared, and on whose consent, stays on record.',
  },
  endWhy: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  endWithdrawn: {
    fi: 'Perhe perui suostumuksen',
    sv: 'Familjen återtog samtycket',
    en: 'The family withdrew its consent',
  },
  endNotNeeded: { fi: 'Ei enää tarpeen', sv: 'Behövs inte längre', en: 'No longer needed' },
  ended: { fi: 'Jakaminen on päättynyt.', sv: 'Delningen har upphört.', en: 'The sharing has ended.' },
  before: { fi: 'Aiemmin jaettu', sv: 'Tidigare delat', en: 'Shared before' },
  beforeLine: { fi: '{name}, {from}–{to}: {why}', sv: '{name}, {from}–{to}: {why}', en: '{name}, {from}–{to}: {why}' },
  back: { fi: 'Takaisin suunnitelmaan', sv: 'Tillbaka till planen', en: 'Back to the plan' },
})
