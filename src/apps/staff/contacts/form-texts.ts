/** The words of the contact form. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const contactFormTexts = defineTexts('staff-contact-form', {
  title: { fi: 'Uusi yhteydenotto', sv: 'Ny kontakt', en: 'New contact' },
  lead: {
    fi: 'Kirjaa, mitä sinulle kerrottiin. Voit täydentää myöhemmin: luonnos säilyy.',
    sv: 'Anteckna det som berättades. Du kan komplettera senare: utkastet sparas.',
    en: 'Write down what you were told. You can go on later: the draft is kept.',
  },
  whoTitle: { fi: 'Kuka ja miten', sv: 'Vem och hur', en: 'Who and how' },
  contactedBy: { fi: 'Kuka otti yhteyttä', sv: 'Vem tog kontakt', en: 'Who made contact' },
  contactName: { fi: 'Yhteyttä ottaneen nimi', sv: 'Namn på den som tog kontakt', en: 'Name of who made contact' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  channel: { fi: 'Miten', sv: 'Hur', en: 'How' },
  when: { fi: 'Minä päivänä', sv: 'Vilken dag', en: 'On what day' },
  whenHint: {
    fi: 'Määräajat lasketaan tästä päivästä.',
    sv: 'Tidsfristerna räknas från den här dagen.',
    en: 'The deadlines count from this day.',
  },
  consent: { fi: 'Millä perusteella', sv: 'På vilken grund', en: 'On what ground' },
  consentHint: {
    fi: 'SHL 35 §: muu kuin perhe itse ottaa yhteyttä ensisijaisesti perheen suostumuksella.',
    sv: 'SvL 35 §: någon annan än familjen själv tar kontakt i första hand med familjens samtycke.',
    en: 'Social Welfare Act, section 35: others than the family make contact with its consent first of all.',
  },
  whatTitle: { fi: 'Mitä kerrottiin', sv: 'Vad som berättades', en: 'What was said' },
  ownWords: { fi: 'Omin sanoin', sv: 'Med egna ord', en: 'In their own words' },
  ownWordsHint: {
    fi: 'Kirjaa perheen omat sanat. Puhelimella voit sanella näppäimistön mikrofonista.',
    sv: 'Skriv familjens egna ord. På telefonen kan du diktera med tangentbordets mikrofon.',
    en: 'Write the family’s own words. On a phone you can dictate with the microphone of the keyboard.',
  },
  language: { fi: 'Asiointikieli', sv: 'Servicespråk', en: 'Language of service' },
  interpreter: { fi: 'Tulkki', sv: 'Tolk', en: 'Interpreter' },
  noInterpreter: { fi: 'Tulkkia ei tarvita', sv: 'Tolk behövs inte', en: 'No interpreter needed' },
  municipality: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Home municipality' },
  specialSupport: {
    fi: 'Lapsi voi tarvita erityistä tukea',
    sv: 'Barnet kan behöva särskilt stöd',
    en: 'A child may need special support',
  },
  specialSupportHint: {
    fi: 'Kasvu tai kehitys vaarantuu, tai lapsi ei saa tarvitsemiaan palveluja helposti (SHL 3 §). Silloin laki asettaa arvioinnille viimeiset päivät.',
    sv: 'Uppväxten eller utvecklingen är i fara, eller barnet har svårt att få den hjälp det behöver (SvL 3 §). Då anger lagen sista dagar för bedömningen.',
    en: 'Growing up is at risk, or the child has difficulty getting the help needed (Social Welfare Act, section 3). Then the law sets last days for the assessment.',
  },
  unit: { fi: 'Yksikkö, joka vastaa', sv: 'Enhet som ansvarar', en: 'Unit that takes care of it' },
  urgencyTitle: { fi: 'Kiireellisyys', sv: 'Brådska', en: 'Urgency' },
  urgency: { fi: 'Kuinka kiireellinen asia on', sv: 'Hur brådskande är det', en: 'How urgent it is' },
  later: { fi: 'En pysty vielä arvioimaan', sv: 'Kan inte bedöma ännu', en: 'I cannot judge yet' },
  laterHint: {
    fi: 'Yhteydenotto nousee jonon alkuun ja pysyy siellä, kunnes joku arvioi sen. Laki vaatii arvion heti.',
    sv: 'Kontakten går först i kön och stannar där tills någon bedömer den. Lagen kräver bedömning genast.',
    en: 'The contact goes to the head of the queue and stays there until someone assesses it. The law asks for it at once.',
  },
  immediateHint: {
    fi: 'Apua tarvitaan tänään. Hengenvaarassa soita 112.',
    sv: 'Hjälp behövs i dag. Vid livsfara ring 112.',
    en: 'Help is needed today. If a life is in danger, call 112.',
  },
  urgencyReason: {
    fi: 'Mihin arvio perustuu',
    sv: 'Vad grundar sig bedömningen på',
    en: 'What the judgement rests on',
  },
  send: { fi: 'Kirjaa yhteydenotto', sv: 'Anteckna kontakten', en: 'Record the contact' },
  done: { fi: 'Yhteydenotto on kirjattu.', sv: 'Kontakten är antecknad.', en: 'The contact is recorded.' },
  draftTitle: { fi: 'Uusi yhteydenotto', sv: 'Ny kontakt', en: 'New contact' },
})
