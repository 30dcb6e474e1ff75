/** Texts of the families room: phases, roles, ending checklist, clocks and refusals. */
import type { Text } from '#kit/languages.ts'
import type { AssignmentRole, EndingItem, NoNamedWorkerGround, Phase } from '../model.ts'

export const PHASE_TEXTS = {
  contact: { fi: 'Yhteydenotto', sv: 'Kontakt', en: 'Contact' },
  initial_assessment: { fi: 'Alkuarviointi', sv: 'Inledande bedömning', en: 'Initial assessment' },
  change: { fi: 'Muutosvaihe', sv: 'Förändringsfas', en: 'Change phase' },
  controlled_ending: { fi: 'Hallittu päättäminen', sv: 'Kontrollerat avslut', en: 'Controlled ending' },
  follow_up: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  closed: { fi: 'Päättynyt', sv: 'Avslutat', en: 'Closed' },
  on_hold: { fi: 'Tauolla', sv: 'Pausat', en: 'On hold' },
} as const satisfies Record<Phase, Text>

export const ROLE_TEXTS = {
  family_partner: { fi: 'Perhekumppani', sv: 'Familjepartner', en: 'Family partner' },
  named_worker: { fi: 'Omatyöntekijä', sv: 'Egen kontaktperson', en: 'Named worker' },
  child_social_worker: {
    fi: 'Lapsen asioista vastaava sosiaalityöntekijä',
    sv: 'Socialarbetare som ansvarar för barnets angelägenheter',
    en: "Child's responsible social worker",
  },
} as const satisfies Record<AssignmentRole, Text>

export const ENDING_TEXTS = {
  goals_reviewed: {
    fi: 'Tavoitteet on käyty yhdessä läpi',
    sv: 'Målen har gåtts igenom tillsammans',
    en: 'Goals have been looked at together',
  },
  services_have_owners: {
    fi: 'Jatkuvilla palveluilla on vastuuhenkilö',
    sv: 'Tjänster som fortsätter har en ansvarig',
    en: 'Services that continue have someone responsible',
  },
  way_back_agreed: {
    fi: 'On sovittu, miten perhe saa taas yhteyden',
    sv: 'Man har kommit överens om hur familjen kan ta kontakt igen',
    en: 'It is agreed how the family gets back in touch',
  },
  end_check: {
    fi: 'Loppukysely on tehty, tai perhe ei halunnut vastata',
    sv: 'Slutenkäten är gjord, eller familjen ville inte svara',
    en: 'The end check is done, or the family chose not to answer',
  },
  closing_note: {
    fi: 'Päätösmerkintä on kirjattu',
    sv: 'Avslutsanteckningen är skriven',
    en: 'The closing note is written',
  },
} as const satisfies Record<EndingItem, Text>

export const NO_NAMED_WORKER_TEXTS = {
  other_responsible_worker: {
    fi: 'Asiakkaalla on jo muu vastuutyöntekijä',
    sv: 'Klienten har redan en annan ansvarig arbetstagare',
    en: 'The client already has another responsible worker',
  },
  manifestly_unnecessary: {
    fi: 'Nimeäminen on ilmeisen tarpeetonta',
    sv: 'Det är uppenbart onödigt att utse en',
    en: 'Naming one is manifestly unnecessary',
  },
} as const satisfies Record<NoNamedWorkerGround, Text>

export const FAMILIES_REFUSALS = {
  'families.phase-not-allowed': {
    fi: 'Tästä vaiheesta ei voi siirtyä suoraan valittuun vaiheeseen. Valitse jokin tarjotuista vaiheista.',
    sv: 'Det går inte att flytta direkt till den valda fasen. Välj en av de faser som erbjuds.',
    en: 'The work cannot move straight to that phase. Choose one of the phases offered.',
  },
  'families.reason-missing': {
    fi: 'Kirjoita, miksi työ siirtyy tähän vaiheeseen.',
    sv: 'Skriv varför arbetet flyttas till den här fasen.',
    en: 'Write why the work moves to this phase.',
  },
  'families.ending-checklist-open': {
    fi: 'Päättämisen tarkistuslistassa on avoimia kohtia ({open}). Tee ne valmiiksi tai kirjoita, miksi työ päättyy ilman niitä.',
    sv: 'Checklistan för avslutet har öppna punkter ({open}). Slutför dem eller skriv varför arbetet avslutas utan dem.',
    en: 'The ending checklist has open items ({open}). Complete them, or write why the work ends without them.',
  },
  'families.service-without-owner': {
    fi: 'Kaikilla jatkuvilla palveluilla ei ole vielä vastuuhenkilöä ({services}). Sovi vastuut ensin.',
    sv: 'Alla tjänster som fortsätter har inte en ansvarig ännu ({services}). Kom först överens om ansvaret.',
    en: 'Not every continuing service has someone responsible yet ({services}). Agree on that first.',
  },
  'families.goal-not-reviewed': {
    fi: 'Kaikkia tavoitteita ei ole vielä käyty läpi ({goals}). Käykää ne läpi yhdessä perheen kanssa.',
    sv: 'Alla mål har inte gåtts igenom ännu ({goals}). Gå igenom dem tillsammans med familjen.',
    en: 'Not every goal has been looked at yet ({goals}). Go through them together with the family.',
  },
  'families.partner-missing': {
    fi: 'Muutosvaihe alkaa vasta, kun perheellä on perhekumppani. Nimeä perhekumppani ensin.',
    sv: 'Förändringsfasen kan börja först när familjen har en familjepartner. Utse en familjepartner först.',
    en: 'The change phase starts only when the family has a family partner. Assign one first.',
  },
  'families.partner-exists': {
    fi: 'Perheellä on jo perhekumppani ({since} alkaen). Sovi ensin, milloin hänen vastuunsa päättyy.',
    sv: 'Familjen har redan en familjepartner (sedan {since}). Kom först överens om när uppdraget slutar.',
    en: 'The family already has a family partner (since {since}). Agree first when that assignment ends.',
  },
  'families.period-backwards': {
    fi: 'Päättymispäivä on ennen alkamispäivää. Korjaa toinen päivistä.',
    sv: 'Slutdagen är före startdagen. Rätta en av dagarna.',
    en: 'The end date is before the start date. Correct one of them.',
  },
  'families.social-worker-required': {
    fi: 'Tähän tehtävään tarvitaan virassa oleva, pätevä sosiaalityöntekijä. Valitse toinen työntekijä.',
    sv: 'Uppgiften kräver en behörig socialarbetare i tjänsteförhållande. Välj en annan arbetstagare.',
    en: 'This role needs a qualified social worker in public office. Choose another worker.',
  },
  'families.named-worker-missing': {
    fi: 'Omatyöntekijä puuttuu ({people} henkilöä). Nimeä omatyöntekijä tai kirjaa lain mukainen syy.',
    sv: 'Egen kontaktperson saknas ({people} personer). Utse en eller anteckna ett skäl enligt lagen.',
    en: 'Named worker missing ({people} people). Name one, or record a reason the law allows.',
  },
  'families.named-worker-ground-missing': {
    fi: 'Valitse, millä perusteella omatyöntekijää ei nimetä.',
    sv: 'Välj på vilken grund ingen egen kontaktperson utses.',
    en: 'Choose the ground for not naming a worker.',
  },
  'families.named-worker-reason-missing': {
    fi: 'Kirjoita omin sanoin, miksi omatyöntekijää ei nimetä.',
    sv: 'Skriv med egna ord varför ingen egen kontaktperson utses.',
    en: 'Write in your own words why no worker is named.',
  },
  'families.episode-still-open': {
    fi: 'Työ perheen kanssa on vielä kesken, joten uutta jaksoa ei tarvita.',
    sv: 'Arbetet med familjen pågår ännu, så en ny period behövs inte.',
    en: 'The work with the family is still going on, so no new episode is needed.',
  },
  'families.urgency-undecided': {
    fi: 'Arvioi ensin, kuinka kiireellinen asia on.',
    sv: 'Bedöm först hur brådskande ärendet är.',
    en: 'First assess how urgent this is.',
  },
  'families.urgency-reason-missing': {
    fi: 'Kirjoita, mihin arvio kiireellisyydestä perustuu.',
    sv: 'Skriv vad bedömningen av brådskan grundar sig på.',
    en: 'Write what the urgency was judged on.',
  },
  'families.contact-has-family': {
    fi: 'Tästä yhteydenotosta on jo avattu perhe.',
    sv: 'En familj har redan öppnats utifrån den här kontakten.',
    en: 'A family has already been opened from this contact.',
  },
  'families.unit-not-yours': {
    fi: 'Perhettä ei voi avata tähän yksikköön. Valitse yksikkö, jossa työskentelet.',
    sv: 'Familjen kan inte öppnas i den här enheten. Välj en enhet där du arbetar.',
    en: 'The family cannot be opened in this unit. Choose a unit in which you work.',
  },
  'families.identity-code': {
    fi: 'Tarkista henkilötunnus, tai jätä se tyhjäksi.',
    sv: 'Kontrollera personbeteckningen, eller lämna fältet tomt.',
    en: 'Check the personal identity code, or leave it empty.',
  },
  'families.birth-missing': {
    fi: 'Anna syntymäpäivä tai laskettu aika.',
    sv: 'Ange födelsedag eller beräknad nedkomst.',
    en: 'Give the day of birth or the due day.',
  },
  'families.members-missing': {
    fi: 'Lisää vähintään yksi perheenjäsen.',
    sv: 'Lägg till minst en familjemedlem.',
    en: 'Add at least one member of the family.',
  },
  'families.search-too-short': {
    fi: 'Kirjoita vähintään kaksi kirjainta.',
    sv: 'Skriv minst två bokstäver.',
    en: 'Type at least two letters.',
  },
  'families.worker-not-found': {
    fi: 'Tätä työntekijää ei löydy. Valitse toinen.',
    sv: 'Arbetstagaren finns inte. Välj en annan.',
    en: 'That worker is not there. Choose another.',
  },
  'families.worker-not-qualified': {
    fi: 'Tehtävä vaatii sosiaalityöntekijän kelpoisuuden. Valitse toinen työntekijä.',
    sv: 'Uppgiften kräver behörighet som socialarbetare. Välj en annan arbetstagare.',
    en: 'The task needs a qualified social worker. Choose another worker.',
  },
  'families.worker-without-account': {
    fi: 'Työntekijällä ei ole tunnusta, joten hän ei pääsisi perheen tietoihin. Pyydä pääkäyttäjältä tunnus.',
    sv: 'Arbetstagaren har inget konto och skulle inte nå familjens uppgifter. Be administratören om ett konto.',
    en: 'The worker has no account and could not reach the family’s information. Ask the administrator for one.',
  },
  'families.received-ahead': {
    fi: 'Päivä on vasta tulossa. Tarkista se.',
    sv: 'Dagen är i framtiden. Kontrollera den.',
    en: 'That day is still ahead. Check it.',
  },
  'families.unit-missing': {
    fi: 'Valitse yksikkö, joka vastaa.',
    sv: 'Välj enheten som ansvarar.',
    en: 'Choose the unit that takes care of it.',
  },
  'families.merge-not-yours': {
    fi: 'Perheitä ei voi yhdistää. Kummankin pitää olla yksikössäsi, eikä kumpaakaan ole jo yhdistetty.',
    sv: 'Familjerna kan inte sammanföras. Båda ska höra till din enhet och ingen får redan vara sammanförd.',
    en: 'The families cannot be made one. Both must be in your unit, and neither already made one with another.',
  },
  'families.own-guardian': {
    fi: 'Kukaan ei ole oma huoltajansa. Valitse toinen henkilö.',
    sv: 'Ingen är sin egen vårdnadshavare. Välj en annan person.',
    en: 'Nobody is their own guardian. Choose another person.',
  },
  'families.split-nobody-leaves': {
    fi: 'Valitse, kuka muuttaa uuteen perheeseen.',
    sv: 'Välj vem som flyttar till den nya familjen.',
    en: 'Choose who goes to the new family.',
  },
  'families.split-nobody-stays': {
    fi: 'Jonkun pitää jäädä tähän perheeseen. Jos kaikki lähtevät, perhettä ei tarvitse jakaa.',
    sv: 'Någon måste stanna i den här familjen. Om alla lämnar den behöver familjen inte delas.',
    en: 'Somebody must stay in this family. If all leave it, there is nothing to divide.',
  },
  'families.split-while-proposed': {
    fi: 'Perheestä on avoin siirtoehdotus. Odota päätöstä tai peru ehdotus ensin.',
    sv: 'Det finns ett öppet förslag om att överföra familjen. Vänta på beslutet eller återta förslaget först.',
    en: 'A hand-over of the family is proposed. Wait for the decision, or withdraw the proposal first.',
  },
  'families.split-worked-since': {
    fi: 'Uudessa perheessä on jo omia kirjauksia, joten jakoa ei voi enää perua. Jos perheet ovat taas yksi, esihenkilö voi yhdistää ne: mitään ei katoa.',
    sv: 'Den nya familjen har redan egna anteckningar, så delningen kan inte längre ångras. Om familjerna åter är en kan chefen sammanföra dem: ingenting försvinner.',
    en: 'The new family already has records of its own, so the split can no longer be undone. If the two are one again, a supervisor can merge them: nothing is lost.',
  },
  'families.person-merge-not-here': {
    fi: 'Näitä ei voi yhdistää täällä: asiaan liittyy kielto, rajoitus tai perhe, joka ei ole sinun. Kysy esihenkilöltä tai tietosuojavastaavalta.',
    sv: 'De här kan inte sammanföras här: det gäller ett förbud, en begränsning eller en familj som inte är din. Fråga chefen eller dataskyddsombudet.',
    en: 'These cannot be made one here: a ban, a restriction or a family that is not yours is involved. Ask the supervisor or the data-protection officer.',
  },
  'families.person-merge-while-proposed': {
    fi: 'Perheestä on avoin siirtoehdotus. Odota päätöstä tai peru ehdotus ensin.',
    sv: 'Det finns ett öppet förslag om att överföra familjen. Vänta på beslutet eller återta förslaget först.',
    en: 'A hand-over of the family is proposed. Wait for the decision, or withdraw the proposal first.',
  },
  'families.persons-are-two': {
    fi: 'Toinen on merkitty toisen huoltajaksi, tai toinen salaa tietoja toiselta. He ovat kaksi eri ihmistä.',
    sv: 'Den ena är antecknad som den andras vårdnadshavare, eller den ena hemlighåller uppgifter för den andra. De är två olika människor.',
    en: 'One is recorded as the guardian of the other, or keeps something from the other. They are two people.',
  },
  'families.persons-sign-in-both': {
    fi: 'Kummallakin on oma tunnus. Pyydä pääkäyttäjää sulkemaan toinen ensin.',
    sv: 'Båda har ett eget konto. Be administratören stänga det ena först.',
    en: 'Both have an account of their own. Ask the administrator to close one first.',
  },
  'families.persons-have-both': {
    fi: 'Kummallakin on jotain, mitä voi olla vain yksi: oma työntekijä samaan aikaan tai saman päivän vastaus. Selvitä, onko kyse samasta ihmisestä, ja päätä toinen ensin.',
    sv: 'Båda har något som det bara kan finnas ett av: en egen kontaktperson samtidigt eller ett svar från samma dag. Utred om det är samma människa och avsluta det ena först.',
    en: 'Both have something of which there can be only one: a worker of their own at the same time, or an answer of the same day. Find out whether they are one person, and end one first.',
  },
  'families.person-merge-changed-since': {
    fi: 'Henkilöön on sen jälkeen liittynyt toinen yhdistäminen, perheen jako tai siirtoehdotus. Peru se ensin.',
    sv: 'Personen har sedan dess berörts av en annan sammanföring, en delning eller ett överföringsförslag. Ångra det först.',
    en: 'Another merge, a split or a proposed hand-over has touched the person since. Take that back first.',
  },
  'families.not-a-member': {
    fi: 'Henkilö ei kuulu perheeseen. Lisää hänet ensin.',
    sv: 'Personen hör inte till familjen. Lägg till personen först.',
    en: 'The person does not belong to the family. Add them first.',
  },
  'families.day-ahead': {
    fi: 'Päivä on vasta tulossa. Tarkista se.',
    sv: 'Dagen är i framtiden. Kontrollera den.',
    en: 'That day is still ahead. Check it.',
  },
  'families.ground-of-kind': {
    fi: 'Tämä peruste ei käy tälle yhteydenotolle. Ilmoitus tehdään ilman suostumusta, yhteydenotto suostumuksella (SHL 35 §).',
    sv: 'Grunden passar inte den här kontakten. En anmälan görs utan samtycke, en kontakt med samtycke (SvL 35 §).',
    en: 'This ground does not fit this contact. A notice is given without consent, a contact is made with it (Social Welfare Act, section 35).',
  },
  'families.professional-own-contact': {
    fi: 'Ammattilaisen yhteydenotto ei ole perheen oma. Valitse suostumus, ilmoitusvelvollisuus tai lapsen etu.',
    sv: 'En yrkespersons kontakt är inte familjens egen. Välj samtycke, anmälningsplikt eller barnets bästa.',
    en: 'A professional’s contact is not the family’s own. Choose consent, duty to report or the child’s interest.',
  },
  'families.concern-missing': {
    fi: 'Kirjoita, ketä asia koskee.',
    sv: 'Skriv vem ärendet gäller.',
    en: 'Write whom it concerns.',
  },
  'families.report-facts-missing': {
    fi: 'Kirjoita, milloin, kuka ja kenelle lastensuojeluilmoitus tehtiin. Rinnalla ei lähetä sitä.',
    sv: 'Skriv när, av vem och till vem barnskyddsanmälan gjordes. Rinnalla skickar den inte.',
    en: 'Write when, by whom and to whom the child-protection report was made. Rinnalla does not send it.',
  },
  'families.report-without-outcome': {
    fi: 'Ilmoituksen tiedot kuuluvat vain ratkaisuun Lastensuojeluilmoitus.',
    sv: 'Uppgifter om anmälan hör bara till avgörandet Barnskyddsanmälan.',
    en: 'The facts of a report belong only to the decision Child-protection report.',
  },
  'families.no-action-why': {
    fi: 'Valitse, miksi yhteydenotto ei johtanut toimiin.',
    sv: 'Välj varför kontakten inte ledde till åtgärder.',
    en: 'Choose why the contact led to no action.',
  },
  'families.no-action-without-outcome': {
    fi: 'Syy valitaan vain, kun yhteydenotto ei johtanut toimiin.',
    sv: 'Orsaken väljs bara när kontakten inte ledde till åtgärder.',
    en: 'The reason is chosen only when the contact led to no action.',
  },
  'families.report-ahead': {
    fi: 'Ilmoituksen päivä on vasta tulossa. Merkitse ilmoitus, kun se on tehty.',
    sv: 'Anmälans dag är i framtiden. Anteckna anmälan när den är gjord.',
    en: 'The day of the report is still ahead. Record the report when it has been made.',
  },
  'families.report-child-safe': {
    fi: 'Varmista ensin, onko lapsi nyt turvassa.',
    sv: 'Säkerställ först att barnet är i trygghet nu.',
    en: 'First make sure whether the child is safe now.',
  },
  'families.code-not-invented': {
    fi: 'Esittelyssä käytetään vain keksittyjä henkilötunnuksia: yksilönumero on 900–999.',
    sv: 'I demon används bara påhittade personbeteckningar: individnumret är 900–999.',
    en: 'The demonstration takes invented identity codes only: the individual number is 900–999.',
  },
} as const satisfies Record<string, Text>
