/** Words for signals that the package does not fit, and for answering them. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const signalTexts = defineTexts('family-signals', {
  wholePackage: { fi: 'Kokonaisuus', sv: 'Helheten', en: 'The whole' },
  twoMissed: {
    fi: '{service}: kaksi poisjääntiä peräkkäin',
    sv: '{service}: två uteblivna möten i följd',
    en: '{service}: two missed meetings in a row',
  },
  lowBenefit: {
    fi: '{service}: koettu hyöty on vähäinen',
    sv: '{service}: den upplevda nyttan är liten',
    en: '{service}: felt benefit is low',
  },
  familySaid: {
    fi: '{service}: perhe kertoi, ettei tämä auta',
    sv: '{service}: familjen sade att det inte hjälper',
    en: '{service}: the family said this does not help',
  },
  goalStalled: {
    fi: 'Tavoite ei ole edennyt kahdessa tarkistuksessa: {goal}',
    sv: 'Målet har inte gått framåt vid två granskningar: {goal}',
    en: 'A goal has not moved in two reviews: {goal}',
  },
  raised: { fi: 'nousi {day}', sv: 'kom {day}', en: 'raised {day}' },
  answerBy: { fi: 'vastaus {day} mennessä', sv: 'svar senast {day}', en: 'answer by {day}' },
  title: { fi: 'Signaalit', sv: 'Signaler', en: 'Signals' },
  none: { fi: 'Signaaleja ei ole noussut.', sv: 'Inga signaler har kommit.', en: 'No signals have been raised.' },
  noneNext: {
    fi: 'Signaali nousee, kun kaksi tapaamista jää väliin, hyöty koetaan vähäiseksi, tavoite ei etene tai perhe kertoo, ettei palvelu auta.',
    sv: 'En signal kommer när två möten uteblir, nyttan upplevs som liten, ett mål inte går framåt eller familjen säger att tjänsten inte hjälper.',
    en: 'A signal is raised when two meetings are missed, benefit feels low, a goal does not move, or the family says that a service does not help.',
  },
  answer: { fi: 'Vastaa signaaliin', sv: 'Svara på signalen', en: 'Answer the signal' },
  answerTo: { fi: 'Vastaa signaaliin: {claim}', sv: 'Svara på signalen: {claim}', en: 'Answer the signal: {claim}' },
  whatDone: { fi: 'Mitä tehtiin', sv: 'Vad gjordes', en: 'What was done' },
  whatDoneHint: {
    fi: 'Kerro niin, että perhe ymmärtää, mitä sen viestistä seurasi.',
    sv: 'Berätta så att familjen förstår vad deras budskap ledde till.',
    en: 'Say it so that the family understands what followed from its message.',
  },
  ledTo: { fi: 'Johti palveluun', sv: 'Ledde till tjänsten', en: 'Led to the service' },
  inVersion: { fi: 'Suunnitelman versio', sv: 'Planens version', en: 'Version of the plan' },
  nothing: { fi: 'Ei mitään näistä', sv: 'Inget av dessa', en: 'None of these' },
  version: { fi: 'Versio {no}', sv: 'Version {no}', en: 'Version {no}' },
  send: { fi: 'Tallenna vastaus', sv: 'Spara svaret', en: 'Save the answer' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  answered: { fi: 'Signaaliin on vastattu.', sv: 'Signalen är besvarad.', en: 'The signal is answered.' },
  answeredOn: {
    fi: 'Vastattu {day}: {answer}',
    sv: 'Besvarad {day}: {answer}',
    en: 'Answered {day}: {answer}',
  },
  took: {
    fi: { one: 'Signaalista vastaukseen yksi päivä.', other: 'Signaalista vastaukseen {count} päivää.' },
    sv: { one: 'En dag från signal till svar.', other: '{count} dagar från signal till svar.' },
    en: { one: 'One day from signal to answer.', other: '{count} days from signal to answer.' },
  },
  withdrawn: {
    fi: 'Peruuntui {day}: tapaamisen merkintä korjattiin, eikä kahta poisjääntiä peräkkäin ollutkaan.',
    sv: 'Togs tillbaka {day}: mötets markering rättades, och det fanns inte två uteblivna möten i följd.',
    en: 'Withdrawn {day}: the mark of a meeting was corrected, and there were not two missed in a row after all.',
  },
  openFor: {
    fi: { one: 'Avoinna yhden päivän.', other: 'Avoinna {count} päivää.' },
    sv: { one: 'Öppen i en dag.', other: 'Öppen i {count} dagar.' },
    en: { one: 'Open for one day.', other: 'Open for {count} days.' },
  },
  ledToWas: { fi: 'Seurasi: {service}.', sv: 'Följden: {service}.', en: 'Followed by: {service}.' },
})
