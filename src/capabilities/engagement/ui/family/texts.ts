/** Plain words about meetings and about what does not help. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const familyMeetingTexts = defineTexts('engagement-family', {
  next: { fi: 'Mitä tapahtuu seuraavaksi', sv: 'Vad händer härnäst', en: 'What happens next' },
  planFiles: { fi: 'Suunnitelman liitteet', sv: 'Bilagor till planen', en: 'Attachments to the plan' },
  none: {
    fi: 'Tapaamista ei ole nyt sovittu.',
    sv: 'Inget möte är avtalat just nu.',
    en: 'No meeting is agreed just now.',
  },
  at: { fi: 'klo {time}', sv: 'kl. {time}', en: 'at {time}' },
  cross: { fi: 'Eikö jokin toimi?', sv: 'Är det något som inte fungerar?', en: 'Is something not working?' },
  crossLead: {
    fi: 'Sano se. Se ei ole valittamista, ja siitä on meille hyötyä.',
    sv: 'Säg det. Det är inte att klaga, och det hjälper oss.',
    en: 'Say so. It is not complaining, and it helps us.',
  },
  what: {
    fi: 'Mikä ei auta? Voit jättää tyhjäksi.',
    sv: 'Vad hjälper inte? Du kan lämna tomt.',
    en: 'What does not help? You may leave this empty.',
  },
  doesNotHelp: { fi: 'Tämä ei auta meitä', sv: 'Det här hjälper oss inte', en: 'This does not help us' },
  heard: {
    fi: 'Kiitos, että sanoit. Perhekumppani näkee tämän tänään ja ottaa yhteyttä.',
    sv: 'Tack för att du sa det. Familjepartnern ser detta i dag och hör av sig.',
    en: 'Thank you for saying so. The family partner sees this today and gets in touch.',
  },
  youSaid: { fi: 'Mitä olet sanonut', sv: 'Vad du har sagt', en: 'What you have said' },
  saidOn: { fi: 'Sanoit {day}.', sv: 'Du sade det {day}.', en: 'You said it {day}.' },
  aboutService: { fi: 'Palvelu: {service}.', sv: 'Tjänst: {service}.', en: 'Service: {service}.' },
  answersBy: {
    fi: '{who} vastaa viimeistään {day}',
    sv: '{who} svarar senast {day}',
    en: '{who} answers by {day}',
  },
  answerComes: {
    fi: 'Saat vastauksen viimeistään {day}',
    sv: 'Du får svar senast {day}',
    en: 'You get an answer by {day}',
  },
  answeredBy: { fi: '{who} vastasi {day}:', sv: '{who} svarade {day}:', en: '{who} answered {day}:' },
  answered: { fi: 'Vastaus {day}:', sv: 'Svar {day}:', en: 'Answer {day}:' },
  ledTo: { fi: 'Tilalle tuli: {service}.', sv: 'I stället kom: {service}.', en: 'Instead came: {service}.' },
  notSent: {
    fi: 'Viesti ei lähtenyt. Tekstisi on tallessa, yritä uudelleen.',
    sv: 'Meddelandet gick inte iväg. Din text finns kvar, försök igen.',
    en: 'It was not sent. Your text is still here, try again.',
  },
})
