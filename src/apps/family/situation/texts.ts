/** Plain words of the assessment in the family's own app. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const familyAssessmentTexts = defineTexts('assessment-family', {
  title: { fi: 'Meidän tilanteemme', sv: 'Vår situation', en: 'Our situation' },
  lead: {
    fi: 'Tähän voitte kirjoittaa omin sanoin. Työntekijät, jotka ovat mukana, näkevät sen kun lähetätte. Muut perheessä eivät näe.',
    sv: 'Här kan ni skriva med egna ord. De som arbetar med er ser det när ni skickar. De andra i familjen ser det inte.',
    en: 'Here you can write in your own words. The workers who are with you see it when you send it. Others in the family do not.',
  },
  needs: { fi: 'Mitä olemme kertoneet', sv: 'Vad vi har berättat', en: 'What we have told' },
  noNeeds: { fi: 'Mitään ei ole vielä kirjattu.', sv: 'Inget är antecknat ännu.', en: 'Nothing is written down yet.' },
  saidBy: { fi: '{who}, {day}', sv: '{who}, {day}', en: '{who}, {day}' },
  family: { fi: 'Perhe', sv: 'Familjen', en: 'The family' },
  workerSees: { fi: 'Työntekijä näkee: {words}', sv: 'Arbetstagaren ser: {words}', en: 'The worker sees: {words}' },
  comment: { fi: 'Kommentoi', sv: 'Kommentera', en: 'Comment' },
  commentLabel: {
    fi: 'Mitä haluat sanoa tästä',
    sv: 'Vad vill du säga om detta',
    en: 'What do you want to say about this',
  },
  write: { fi: 'Kirjoita itse', sv: 'Skriv själv', en: 'Write yourself' },
  what: { fi: 'Mihin toivot muutosta', sv: 'Vad vill du ändra på', en: 'What do you want to change' },
  strength: { fi: 'Mikä teillä toimii hyvin', sv: 'Vad fungerar bra hos er', en: 'What works well for you' },
  send: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  keep: {
    fi: 'Teksti säilyy, vaikka lähdet sivulta.',
    sv: 'Texten finns kvar även om du lämnar sidan.',
    en: 'The text is kept even if you leave the page.',
  },
  sent: {
    fi: 'Kiitos. Työntekijäsi näkee tämän.',
    sv: 'Tack. Din arbetstagare ser detta.',
    en: 'Thank you. Your worker sees this.',
  },
  notSent: {
    fi: 'Lähetys ei onnistunut. Teksti on tallessa, yritä uudelleen.',
    sv: 'Det gick inte att skicka. Texten finns kvar, försök igen.',
    en: 'It was not sent. Your text is still here, try again.',
  },
  own: { fi: 'Mitä olet itse kirjoittanut', sv: 'Vad du själv har skrivit', en: 'What you have written' },
  taken: {
    fi: 'Kirjattu yhteiseksi tarpeeksi',
    sv: 'Antecknat som ett gemensamt behov',
    en: 'Recorded as a shared need',
  },
  sentOn: { fi: 'Lähetetty {day}', sv: 'Skickat {day}', en: 'Sent {day}' },
  works: { fi: 'Mikä meillä toimii', sv: 'Vad fungerar hos oss', en: 'What works for us' },
})
