/** Words of who does what: for the family, for a child in simple words, for each worker and organisation. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const whoTexts = defineTexts('family-plan-who', {
  title: { fi: 'Kuka tekee mitä', sv: 'Vem gör vad', en: 'Who does what' },
  lead: {
    fi: 'Voimassa olevan suunnitelman askeleet ja palvelut sen mukaan, kenelle ne kuuluvat. Valitse, kenelle tulostat.',
    sv: 'Stegen och tjänsterna i planen i kraft, efter vem de hör till. Välj för vem du skriver ut.',
    en: 'Steps and services of the plan in force by whose they are. Choose for whom you print.',
  },
  audience: { fi: 'Kenelle', sv: 'För vem', en: 'For whom' },
  everybody: { fi: 'Kaikki', sv: 'Alla', en: 'Everybody' },
  family: { fi: 'Perhe', sv: 'Familjen', en: 'The family' },
  workers: { fi: 'Työntekijät', sv: 'Arbetstagare', en: 'Workers' },
  organisations: { fi: 'Organisaatiot', sv: 'Organisationer', en: 'Organisations' },
  child: { fi: '{name}, lapsen oma lappu', sv: '{name}, barnets eget blad', en: '{name}, the child’s own sheet' },
  due: { fi: 'viimeistään {day}', sv: 'senast {day}', en: 'by {day}' },
  late: { fi: 'päivä meni {day}', sv: 'dagen gick {day}', en: 'was due {day}' },
  done: { fi: 'tehty {day}', sv: 'gjort {day}', en: 'done {day}' },
  nothing: {
    fi: 'Suunnitelmassa ei ole askelia eikä palveluja.',
    sv: 'Planen har inga steg och inga tjänster.',
    en: 'The plan has no steps and no services.',
  },
  notAgreed: {
    fi: 'Suunnitelmasta ei ole vielä sovittu. Vastuut näkyvät, kun se on voimassa.',
    sv: 'Planen är inte avtalad ännu. Ansvaren syns när den är i kraft.',
    en: 'The plan is not agreed yet. Responsibilities appear when it is in force.',
  },
  unowned: { fi: 'Vailla tekijää', sv: 'Utan ansvarig', en: 'Nobody’s yet' },
  childTitle: { fi: 'Hei {name}!', sv: 'Hej {name}!', en: 'Hi {name}!' },
  childTry: {
    fi: 'Tätä me yritämme yhdessä',
    sv: 'Det här försöker vi tillsammans',
    en: 'This is what we try together',
  },
  childOwn: { fi: 'Sinun asiasi', sv: 'Det här gör du', en: 'What you do' },
  childOwnNone: {
    fi: 'Sinun ei tarvitse tehdä mitään erityistä. Aikuiset hoitavat.',
    sv: 'Du behöver inte göra något särskilt. De vuxna sköter det.',
    en: 'You need not do anything special. The adults take care of it.',
  },
  childOthers: { fi: 'Muut tekevät', sv: 'Andra gör', en: 'Others do' },
  childDone: {
    fi: 'Tämä on jo tehty. Hienoa!',
    sv: 'Det här är redan gjort. Bra!',
    en: 'This is done already. Well done!',
  },
  childTalk: {
    fi: 'Voit sanoa, jos jokin ei tunnu hyvältä. Kerro vanhemmalle tai tälle aikuiselle: {name}.',
    sv: 'Säg till om något inte känns bra. Berätta för en förälder eller för den här vuxna: {name}.',
    en: 'Say so if something does not feel good. Tell a parent or this adult: {name}.',
  },
  childTalkNobody: {
    fi: 'Voit sanoa, jos jokin ei tunnu hyvältä. Kerro vanhemmalle tai muulle aikuiselle.',
    sv: 'Säg till om något inte känns bra. Berätta för en förälder eller en annan vuxen.',
    en: 'Say so if something does not feel good. Tell a parent or another adult.',
  },
  of: { fi: 'Suunnitelma {no}, sovittu {day}', sv: 'Plan {no}, avtalad {day}', en: 'Plan {no}, agreed {day}' },
})
