/** Plain words about the plan and its promises. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const familyPlanTexts = defineTexts('plans-family', {
  pdf: { fi: 'Tallenna PDF', sv: 'Spara PDF', en: 'Save as PDF' },
  pdfLarge: { fi: 'PDF isolla tekstillä', sv: 'PDF med stor text', en: 'PDF in large print' },
  agreed: { fi: 'Mitä on sovittu', sv: 'Vad vi har kommit överens om', en: 'What we agreed' },
  theirs: { fi: 'Työntekijöiden lupaukset', sv: 'Arbetstagarnas löften', en: 'Promises of the workers' },
  ours: { fi: 'Teidän lupauksenne', sv: 'Era löften', en: 'Your promises' },
  done: { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  doneOn: { fi: 'Tehty {day}', sv: 'Gjort {day}', en: 'Done {day}' },
  late: { fi: 'Myöhässä', sv: 'Försenat', en: 'Late' },
  lateSince: { fi: 'Piti olla valmis {day}', sv: 'Skulle ha varit klart {day}', en: 'Should have been ready {day}' },
  coming: { fi: 'Tulossa', sv: 'På gång', en: 'Coming' },
  comingBy: { fi: 'Viimeistään {day}', sv: 'Senast {day}', en: 'By {day}' },
  ongoing: { fi: 'Jatkuu', sv: 'Pågår', en: 'Going on' },
  nothing: {
    fi: 'Suunnitelmaa ei ole vielä sovittu. Teette sen yhdessä perhekumppanin kanssa.',
    sv: 'Ingen plan har avtalats ännu. Ni gör den tillsammans med familjepartnern.',
    en: 'No plan has been agreed yet. You make it together with the family partner.',
  },
  title: { fi: 'Meidän suunnitelmamme', sv: 'Vår plan', en: 'Our plan' },
  version: {
    fi: 'Sovittu {day}. Tämä on suunnitelma numero {no}.',
    sv: 'Avtalad {day}. Det här är plan nummer {no}.',
    en: 'Agreed {day}. This is plan number {no}.',
  },
  review: {
    fi: 'Käymme suunnitelman yhdessä läpi viimeistään {day}.',
    sv: 'Vi går igenom planen tillsammans senast {day}.',
    en: 'We go through the plan together by {day}.',
  },
  goal: { fi: 'Tavoite {n}', sv: 'Mål {n}', en: 'Goal {n}' },
  seen: { fi: 'Mistä näemme, että tämä toteutuu', sv: 'Hur vi ser att det blir så', en: 'How we see that it happens' },
  by: { fi: 'Mihin mennessä', sv: 'När', en: 'By when' },
  steps: { fi: 'Mitä teemme', sv: 'Vad vi gör', en: 'What we do' },
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  from: { fi: 'alkaa {day}', sv: 'börjar {day}', en: 'from {day}' },
  dissent: { fi: 'Missä olemme eri mieltä', sv: 'Vad vi är av olika åsikt om', en: 'Where we disagree' },
  meetings: { fi: 'Näin usein tapaamme', sv: 'Så ofta träffas vi', en: 'How often we meet' },
})
