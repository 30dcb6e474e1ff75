/** Words of one meeting's page: who is asked and who came, agenda, minutes, decisions. */
import type { Text } from '#kit/languages.ts'
import type { PresenceState } from '#rooms/engagement/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const PRESENCE_TEXTS = {
  invited: { fi: 'Kutsuttu', sv: 'Inbjuden', en: 'Invited' },
  came: { fi: 'Tuli', sv: 'Kom', en: 'Came' },
  absent: { fi: 'Ei tullut', sv: 'Kom inte', en: 'Did not come' },
  sent_word: { fi: 'Lähetti viestin', sv: 'Sände hälsning', en: 'Sent word' },
} as const satisfies Record<PresenceState, Text>

export const meetingTexts = defineTexts('family-meeting', {
  records: { fi: 'Kirjaukset', sv: 'Anteckningar', en: 'Records' },
  title: { fi: '{kind} {day}', sv: '{kind} {day}', en: '{kind} {day}' },
  when: {
    fi: '{day} klo {time}, {minutes} min',
    sv: '{day} kl. {time}, {minutes} min',
    en: '{day} at {time}, {minutes} min',
  },
  notThere: { fi: 'Tapaamista ei löydy.', sv: 'Mötet finns inte.', en: 'There is no such meeting.' },
  note: { fi: 'Kirjoita kirjaus', sv: 'Skriv anteckning', en: 'Write a note' },
  who: { fi: 'Keitä oli mukana', sv: 'Vilka var med', en: 'Who was there' },
  whoLead: {
    fi: 'Yksi napautus riittää. Väärä merkintä korjataan uudella, ja aiempi jää näkyviin lokiin.',
    sv: 'Ett tryck räcker. En felaktig markering rättas med en ny, och den tidigare finns kvar i loggen.',
    en: 'One tap is enough. A wrong mark is put right by a new one; the earlier one stays in the log.',
  },
  howOf: { fi: 'Osallistuminen: {name}', sv: 'Deltagande: {name}', en: 'Attendance: {name}' },
  whyOf: { fi: 'Miksi {name} ei tullut', sv: 'Varför {name} inte kom', en: 'Why {name} did not come' },
  wordOf: { fi: 'Mitä {name} halusi kertoa', sv: 'Vad {name} ville säga', en: 'What {name} wanted to say' },
  saveWord: { fi: 'Tallenna viesti', sv: 'Spara hälsningen', en: 'Save the word' },
  said: { fi: '{name}: {state}', sv: '{name}: {state}', en: '{name}: {state}' },
  cameOf: { fi: '{came}/{all} paikalla', sv: '{came}/{all} på plats', en: '{came}/{all} present' },
  prepare: { fi: 'Asialista ja kutsutut', sv: 'Föredragningslista och inbjudna', en: 'Agenda and invitations' },
  prepareLead: {
    fi: 'Kutsuttu työntekijä näkee ajan omassa Tänään-näkymässään. Muut tiedot jäävät perheen kanssa työskenteleville.',
    sv: 'En inbjuden arbetstagare ser tiden i sin egen I dag-vy. Övriga uppgifter stannar hos dem som arbetar med familjen.',
    en: 'An invited worker sees the time on their own Today. Everything else stays with those who work with the family.',
  },
  agenda: {
    fi: 'Asialista, yksi asia riville',
    sv: 'Föredragningslista, ett ärende per rad',
    en: 'Agenda, one item a line',
  },
  noAgenda: { fi: 'Asialistaa ei ole vielä.', sv: 'Ingen föredragningslista ännu.', en: 'There is no agenda yet.' },
  inviteWorkers: { fi: 'Kutsu työryhmästä', sv: 'Bjud in från teamet', en: 'Invite from the care team' },
  invitePeople: { fi: 'Kutsu perheestä', sv: 'Bjud in från familjen', en: 'Invite from the family' },
  inviteClose: {
    fi: 'Kutsu läheisverkostosta, yksi nimi riville',
    sv: 'Bjud in närstående, ett namn per rad',
    en: 'Invite close people, one name a line',
  },
  savePrepared: { fi: 'Tallenna ja kutsu', sv: 'Spara och bjud in', en: 'Save and invite' },
  prepared: {
    fi: 'Asialista ja kutsut on tallennettu.',
    sv: 'Föredragningslistan och inbjudningarna är sparade.',
    en: 'The agenda and the invitations are saved.',
  },
  edit: {
    fi: 'Muokkaa asialistaa ja kutsuja',
    sv: 'Redigera lista och inbjudningar',
    en: 'Edit agenda and invitations',
  },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  minutes: { fi: 'Muistio', sv: 'Minnesanteckningar', en: 'Minutes' },
  minutesHint: {
    fi: 'Mitä puhuttiin, kukin omin sanoin. Sanelu käy. Luonnos säilyy.',
    sv: 'Vad som sades, var och en med egna ord. Diktering går bra. Utkastet sparas.',
    en: 'What was said, each in their own words. Dictation works. The draft is kept.',
  },
  minutesDraft: { fi: 'Muistion luonnos', sv: 'Utkast till minnesanteckningar', en: 'Draft of minutes' },
  saveMinutes: { fi: 'Tallenna muistio', sv: 'Spara minnesanteckningarna', en: 'Save the minutes' },
  minutesSaved: { fi: 'Muistio on tallennettu.', sv: 'Minnesanteckningarna är sparade.', en: 'The minutes are saved.' },
  accepting: { fi: 'Hyväksyntä', sv: 'Godkännande', en: 'Acceptance' },
  acceptingLead: {
    fi: 'Lukekaa muistio yhdessä. Kun jokainen paikalla ollut on hyväksynyt sen, se ei enää muutu.',
    sv: 'Läs minnesanteckningarna tillsammans. När alla som var med har godkänt dem ändras de inte längre.',
    en: 'Read the minutes together. Once everybody who was there has accepted them, they do not change.',
  },
  accepts: { fi: 'Hyväksyy', sv: 'Godkänner', en: 'Accepts' },
  acceptedAt: { fi: '{name} hyväksyi {at}', sv: '{name} godkände {at}', en: '{name} accepted {at}' },
  acceptedAll: {
    fi: 'Kaikki paikalla olleet ovat hyväksyneet muistion.',
    sv: 'Alla som var med har godkänt minnesanteckningarna.',
    en: 'Everybody who was there has accepted the minutes.',
  },
  markFirst: {
    fi: 'Merkitse ensin, keitä oli mukana.',
    sv: 'Anteckna först vilka som var med.',
    en: 'Record first who was there.',
  },
  noMinutes: {
    fi: 'Muistiota ei ole vielä kirjoitettu.',
    sv: 'Inga minnesanteckningar ännu.',
    en: 'No minutes have been written yet.',
  },
  decisions: { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
  noDecisions: {
    fi: 'Päätöksiä ei ole vielä kirjattu.',
    sv: 'Inga beslut har antecknats ännu.',
    en: 'No decisions have been recorded yet.',
  },
  decide: { fi: 'Kirjaa päätös', sv: 'Anteckna beslut', en: 'Record a decision' },
  what: { fi: 'Mitä päätettiin', sv: 'Vad beslutades', en: 'What was decided' },
  owner: { fi: 'Kuka tekee', sv: 'Vem gör det', en: 'Who does it' },
  ownerOther: { fi: 'Joku muu, kirjoita nimi', sv: 'Någon annan, skriv namnet', en: 'Someone else, write the name' },
  ownerName: { fi: 'Tekijän nimi', sv: 'Namn', en: 'Name' },
  due: { fi: 'Mihin mennessä', sv: 'Senast', en: 'By when' },
  goal: { fi: 'Mihin tavoitteeseen', sv: 'Till vilket mål', en: 'Towards which goal' },
  goalHint: {
    fi: 'Päätöksestä tulee suunnitelman askel, joka näkyy tekijän Tänään-näkymässä.',
    sv: 'Beslutet blir ett steg i planen och syns i görarens I dag-vy.',
    en: 'The decision becomes a step of the plan, shown on its owner’s Today.',
  },
  noGoal: {
    fi: 'Ei tavoitetta: kirjataan ilman askelta',
    sv: 'Inget mål: antecknas utan steg',
    en: 'No goal: recorded without a step',
  },
  noPlan: {
    fi: 'Perheellä ei ole voimassa olevaa suunnitelmaa, joten päätöksistä ei synny askelia.',
    sv: 'Familjen har ingen gällande plan, så besluten blir inte steg.',
    en: 'The family has no plan in force, so decisions do not become steps.',
  },
  decided: { fi: 'Päätös on kirjattu.', sv: 'Beslutet är antecknat.', en: 'The decision is recorded.' },
  chooseOwner: { fi: 'Valitse, kuka tekee.', sv: 'Välj vem som gör det.', en: 'Choose who does it.' },
  by: { fi: '{owner}, {day} mennessä', sv: '{owner}, senast {day}', en: '{owner}, by {day}' },
  isStep: { fi: 'Askel tavoitteessa: {goal}', sv: 'Steg i målet: {goal}', en: 'Step of the goal: {goal}' },
  recorded: { fi: 'Kirjattu ilman askelta', sv: 'Antecknat utan steg', en: 'Recorded without a step' },
  doneOn: { fi: 'Tehty {day}', sv: 'Gjort {day}', en: 'Done {day}' },
  open: { fi: 'Kesken', sv: 'Pågår', en: 'Under way' },
  makeJoint: {
    fi: 'Pidä asialistaa, muistiota ja päätöksiä',
    sv: 'För föredragningslista, anteckningar och beslut',
    en: 'Keep an agenda, minutes and decisions',
  },
  openMeeting: { fi: 'Avaa tapaaminen', sv: 'Öppna mötet', en: 'Open the meeting' },
})
