/** Words of the controlled ending: the checklist, what is open, the move to follow-up, the follow-up itself. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const endingTexts = defineTexts('family-ending', {
  title: { fi: 'Hallittu päättäminen', sv: 'Kontrollerat avslut', en: 'Controlled ending' },
  lead: {
    fi: 'Käykää tarkistuslista läpi yhdessä perheen kanssa. Perhe voi aina ottaa uudelleen yhteyttä.',
    sv: 'Gå igenom checklistan tillsammans med familjen. Familjen kan alltid ta kontakt på nytt.',
    en: 'Go through the checklist together with the family. The family may always get in touch again.',
  },
  leadOver: {
    fi: 'Näin työ perheen kanssa päätettiin. Perhe voi aina ottaa uudelleen yhteyttä.',
    sv: 'Så här avslutades arbetet med familjen. Familjen kan alltid ta kontakt på nytt.',
    en: 'This is how the work with the family was ended. The family may always get in touch again.',
  },
  notYet: {
    fi: 'Työ ei ole vielä päättämisvaiheessa.',
    sv: 'Arbetet är inte ännu i avslutsfasen.',
    en: 'The work is not in the ending phase yet.',
  },
  notYetWords: {
    fi: 'Listaa voi täyttää jo nyt. Siirrä vaihetta perheen yleiskuvassa, kun päättämisestä on sovittu perheen kanssa.',
    sv: 'Listan kan fyllas i redan nu. Byt fas i familjens översikt när ni har kommit överens om avslutet.',
    en: 'The list may be filled in already. Move the phase on the family’s overview once the ending is agreed with the family.',
  },
  checklist: { fi: 'Tarkistuslista', sv: 'Checklista', en: 'Checklist' },
  progress: { fi: '{done}/{all} tehty', sv: '{done}/{all} gjorda', en: '{done}/{all} done' },
  whenReviewed: {
    fi: 'Milloin tavoitteet käytiin läpi',
    sv: 'När målen gicks igenom',
    en: 'When the goals were reviewed',
  },
  whenOwners: {
    fi: 'Milloin vastuut sovittiin',
    sv: 'När ansvaret avtalades',
    en: 'When it was agreed who is responsible',
  },
  wayBack: {
    fi: 'Miten perhe saa taas yhteyden',
    sv: 'Hur familjen kan ta kontakt igen',
    en: 'How the family gets back in touch',
  },
  wayBackHint: {
    fi: 'Perheen kanssa sovitut sanat: kenelle, mihin numeroon, milloin.',
    sv: 'Ord som avtalats med familjen: till vem, på vilket nummer, när.',
    en: 'In words agreed with the family: whom, which number, when.',
  },
  endCheck: { fi: 'Loppukysely', sv: 'Slutenkät', en: 'End check' },
  endCheckDone: { fi: 'Tehty', sv: 'Gjord', en: 'Done' },
  endCheckDeclined: {
    fi: 'Perhe ei halunnut vastata',
    sv: 'Familjen ville inte svara',
    en: 'The family chose not to answer',
  },
  endCheckHint: {
    fi: 'Vastaaminen on vapaaehtoista. Kieltäytyminen ei vaikuta palveluihin.',
    sv: 'Att svara är frivilligt. Att låta bli påverkar inte servicen.',
    en: 'Answering is voluntary. Declining does not affect services.',
  },
  closingNote: { fi: 'Päätösmerkintä', sv: 'Avslutsanteckning', en: 'Closing note' },
  closingNoteHint: {
    fi: 'Mitä muuttui, mikä auttoi ja mikä jatkuu. Perhe lukee tämän.',
    sv: 'Vad förändrades, vad hjälpte och vad fortsätter. Familjen läser detta.',
    en: 'What changed, what helped and what goes on. The family reads this.',
  },
  followUpDay: { fi: 'Seurantapäivä', sv: 'Uppföljningsdag', en: 'Follow-up day' },
  followUpDefault: {
    fi: 'Ellet anna päivää, seuranta on {day}.',
    sv: 'Om du inte anger någon dag är uppföljningen {day}.',
    en: 'Without a day, the follow-up is on {day}.',
  },
  dayMissing: { fi: 'Kirjoita päivä.', sv: 'Skriv dagen.', en: 'Write the day.' },
  save: { fi: 'Tallenna lista', sv: 'Spara listan', en: 'Save the list' },
  saved: { fi: 'Tarkistuslista on tallennettu.', sv: 'Checklistan är sparad.', en: 'The checklist has been saved.' },
  stale: {
    fi: 'Joku muu on muuttanut listaa sen jälkeen, kun aloitit.',
    sv: 'Någon annan har ändrat listan sedan du började.',
    en: 'Someone else has changed the list since you began.',
  },
  staleWords: {
    fi: 'Kopioi talteen se, mitä tarvitset, ja ota uusin lista.',
    sv: 'Kopiera det du behöver och ta den nyaste listan.',
    en: 'Copy what you need, and take the newest list.',
  },
  takeNewest: { fi: 'Ota uusin lista', sv: 'Ta den nyaste listan', en: 'Take the newest list' },
  open: { fi: 'Vielä avoinna', sv: 'Ännu öppet', en: 'Still open' },
  nothingOpen: {
    fi: 'Kaikki kohdat on tehty.',
    sv: 'Alla punkter är gjorda.',
    en: 'Everything on the list is done.',
  },
  toFollowUp: { fi: 'Siirrä seurantaan', sv: 'Flytta till uppföljning', en: 'Move to follow-up' },
  toFollowUpLead: {
    fi: 'Työ perheen kanssa päättyy, ja seurantapäivälle syntyy tehtävä perhekumppanille.',
    sv: 'Arbetet med familjen avslutas, och familjepartnern får en uppgift till uppföljningsdagen.',
    en: 'The work with the family ends, and the family partner gets a task for the follow-up day.',
  },
  openReason: {
    fi: 'Miksi työ päättyy ilman näitä',
    sv: 'Varför arbetet avslutas utan dessa',
    en: 'Why the work ends without these',
  },
  openReasonHint: {
    fi: 'Perustelu jää perheen tietoihin, ja perhe näkee sen.',
    sv: 'Motiveringen sparas bland familjens uppgifter, och familjen ser den.',
    en: 'The reason stays in the family’s record, and the family sees it.',
  },
  saveFirst: {
    fi: 'Tallenna ensin tarkistuslistan muutokset.',
    sv: 'Spara först ändringarna i checklistan.',
    en: 'Save the changes of the checklist first.',
  },
  moved: {
    fi: 'Perhe on nyt seurannassa.',
    sv: 'Familjen är nu i uppföljning.',
    en: 'The family is now in follow-up.',
  },
  followUp: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  followUpOn: {
    fi: 'Perheeltä kysytään, mitä kuuluu, {day}.',
    sv: 'Familjen tillfrågas hur det går {day}.',
    en: 'The family is asked how it goes on {day}.',
  },
  followUpElsewhere: {
    fi: 'Seurantatehtävä tulee perhekumppanin Tänään-näkymään, kun päivä lähestyy.',
    sv: 'Uppföljningsuppgiften kommer till familjepartnerns I dag-vy när dagen närmar sig.',
    en: 'The follow-up task comes to the partner’s Today when the day is near.',
  },
  goalsNever: {
    fi: 'Tavoitteita ei ole vielä käyty yhdessä läpi.',
    sv: 'Målen har inte gåtts igenom tillsammans ännu.',
    en: 'The goals have not been gone through together yet.',
  },
  goalsLast: {
    fi: 'Tavoitteet käytiin viimeksi läpi {day}.',
    sv: 'Målen gicks senast igenom {day}.',
    en: 'The goals were last gone through on {day}.',
  },
  goalsMissing: {
    fi: {
      one: 'Merkitse kohta tehdyksi, kun tavoite on käyty läpi tarkistus- tai päätöstapaamisessa.',
      other: 'Merkitse kohta tehdyksi, kun kaikki {count} tavoitetta on käyty läpi tarkistus- tai päätöstapaamisessa.',
    },
    sv: {
      one: 'Kryssa för punkten när målet har gåtts igenom på ett gransknings- eller avslutningsmöte.',
      other: 'Kryssa för punkten när alla {count} mål har gåtts igenom på ett gransknings- eller avslutningsmöte.',
    },
    en: {
      one: 'Tick this once the goal has been gone through in a review or closing meeting.',
      other: 'Tick this once all {count} goals have been gone through in a review or closing meeting.',
    },
  },
  agreeReview: { fi: 'Sovi tarkistus', sv: 'Avtala granskning', en: 'Agree a review' },
  openPlan: { fi: 'Avaa suunnitelma', sv: 'Öppna planen', en: 'Open the plan' },
  noServices: {
    fi: 'Yhtään palvelua ei jatku.',
    sv: 'Ingen tjänst fortsätter.',
    en: 'No service goes on.',
  },
  serviceBy: { fi: '{service}, {organisation}', sv: '{service}, {organisation}', en: '{service}, {organisation}' },
  noOwner: { fi: 'Ei vastuuhenkilöä', sv: 'Ingen ansvarig', en: 'Nobody responsible' },
  ownersMissing: {
    fi: {
      one: 'Yhdeltä palvelulta puuttuu vastuuhenkilö. Nimeä hänet suunnitelmassa tai päätä palvelu.',
      other: '{count} palvelulta puuttuu vastuuhenkilö. Nimeä heidät suunnitelmassa tai päätä palvelut.',
    },
    sv: {
      one: 'En tjänst saknar ansvarig. Ange vem i planen eller avsluta tjänsten.',
      other: '{count} tjänster saknar ansvarig. Ange vem i planen eller avsluta tjänsterna.',
    },
    en: {
      one: 'One service has nobody responsible. Name them in the plan, or end the service.',
      other: '{count} services have nobody responsible. Name them in the plan, or end the services.',
    },
  },
  endService: { fi: 'Avaa palvelukokonaisuus', sv: 'Öppna servicehelheten', en: 'Open the package' },
  answeredBy: { fi: '{name} vastasi {day}', sv: '{name} svarade {day}', en: '{name} answered {day}' },
  nobodyAnswered: {
    fi: 'Kukaan ei ole vielä vastannut loppukyselyyn.',
    sv: 'Ingen har svarat på slutenkäten ännu.',
    en: 'Nobody has answered the end check yet.',
  },
  askNow: { fi: 'Tee kysely', sv: 'Gör enkäten', en: 'Answer it now' },
  notRecorded: { fi: 'Ei kirjattu', sv: 'Inte antecknat', en: 'Not recorded' },
  doneOn: { fi: 'Tehty {day}', sv: 'Gjort {day}', en: 'Done {day}' },
  endedWithout: {
    fi: 'Avoimeksi jäi',
    sv: 'Blev öppet',
    en: 'Left open',
  },
  draftTitle: { fi: 'Päättämisen tarkistuslista', sv: 'Checklista för avslut', en: 'Ending checklist' },
})
