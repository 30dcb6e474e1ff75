/** Texts of the engagement room: meetings, reasons, places, signals, rows of Today, refusals. */
import type { Text } from '#kit/languages.ts'
import type {
  InterpreterState,
  Otherwise,
  MeetingKind,
  MeetingState,
  NotHeldReason,
  PlaceKind,
  Severity,
  TodayAction,
  TodayWhy,
} from '../model.ts'

export const MEETING_STATE_TEXTS = {
  agreed: { fi: 'Sovittu', sv: 'Avtalat', en: 'Agreed' },
  held: { fi: 'Toteutui', sv: 'Genomfört', en: 'Held' },
  missed: { fi: 'Jäi toteutumatta', sv: 'Blev inte av', en: 'Did not take place' },
  cancelled: { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
} as const satisfies Record<MeetingState, Text>

export const NOT_HELD_TEXTS = {
  family_ill: { fi: 'Sairaus perheessä', sv: 'Sjukdom i familjen', en: 'Illness in the family' },
  family_no_show: {
    fi: 'Perhettä ei tavattu sovittuna aikana',
    sv: 'Familjen träffades inte på avtalad tid',
    en: 'The family was not there at the agreed time',
  },
  time_did_not_fit: { fi: 'Aika ei sopinut', sv: 'Tiden passade inte', en: 'The time did not fit' },
  family_declined: {
    fi: 'Perhe ei halunnut tapaamista',
    sv: 'Familjen ville inte träffas',
    en: 'The family did not want to meet',
  },
  worker_absent: { fi: 'Työntekijä oli estynyt', sv: 'Arbetstagaren hade förhinder', en: 'The worker was prevented' },
  other: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Another reason' },
} as const satisfies Record<NotHeldReason, Text>

export const MEETING_KIND_TEXTS = {
  visit: { fi: 'Tapaaminen', sv: 'Möte', en: 'Meeting' },
  network: { fi: 'Verkostotapaaminen', sv: 'Nätverksmöte', en: 'Network meeting' },
  review: { fi: 'Suunnitelman tarkistus', sv: 'Granskning av planen', en: 'Review of the plan' },
  ending: { fi: 'Päätöstapaaminen', sv: 'Avslutande möte', en: 'Closing meeting' },
  call: { fi: 'Puhelu', sv: 'Samtal', en: 'Call' },
} as const satisfies Record<MeetingKind, Text>

export const PLACE_TEXTS = {
  home: { fi: 'Kotona', sv: 'Hemma', en: 'At home' },
  school: { fi: 'Koulussa tai päiväkodissa', sv: 'I skolan eller daghemmet', en: 'At school or day care' },
  outdoors: { fi: 'Ulkona', sv: 'Utomhus', en: 'Outdoors' },
  remote: { fi: 'Etänä', sv: 'På distans', en: 'Remotely' },
  office: { fi: 'Toimistolla', sv: 'På kontoret', en: 'At the office' },
} as const satisfies Record<PlaceKind, Text>

/** As what one would do: said on the button that does it. */
export const OTHERWISE_TEXTS = {
  other_time: { fi: 'Toiseen aikaan päivästä', sv: 'En annan tid på dagen', en: 'At another time of day' },
  remote: { fi: 'Etänä', sv: 'På distans', en: 'Remotely' },
  other_place: { fi: 'Toisessa paikassa', sv: 'På en annan plats', en: 'In another place' },
  interpreter: { fi: 'Tulkin kanssa', sv: 'Med tolk', en: 'With an interpreter' },
  other_worker: { fi: 'Toisen työntekijän kanssa', sv: 'Med en annan arbetstagare', en: 'With another worker' },
} as const satisfies Record<Otherwise, Text>

export const INTERPRETER_TEXTS = {
  needed: { fi: 'Tulkki tilaamatta', sv: 'Tolk ännu inte beställd', en: 'Interpreter not booked yet' },
  booked: { fi: 'Tulkki tilattu', sv: 'Tolk beställd', en: 'Interpreter booked' },
  confirmed: { fi: 'Tulkki vahvistettu', sv: 'Tolk bekräftad', en: 'Interpreter confirmed' },
} as const satisfies Record<InterpreterState, Text>

export const SEVERITY_TEXTS = {
  late: { fi: 'Myöhässä', sv: 'Försenat', en: 'Late' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  week: { fi: 'Tällä viikolla', sv: 'Den här veckan', en: 'This week' },
} as const satisfies Record<Severity, Text>

/**
 * Why a row stands on Today. {day} is the row's due day, {persons} the names of its persons joined, {open} how many items
 * are open; the rest are its facts by name.
 */
export const TODAY_TEXTS = {
  'urgency-undecided': {
    fi: 'Kiireellisyyttä ei ole arvioitu. Yhteydenotto tuli {day}.',
    sv: 'Hur brådskande ärendet är har inte bedömts. Kontakten kom {day}.',
    en: 'Urgency is not assessed. The contact came on {day}.',
  },
  'contact-waiting-late': {
    fi: 'Yhteydenotto odottaa ratkaisua. Arvioinnin piti alkaa {day}.',
    sv: 'Kontakten väntar på avgörande. Bedömningen skulle ha börjat {day}.',
    en: 'The contact waits for a decision. The assessment should have begun on {day}.',
  },
  'contact-waiting-due': {
    fi: 'Yhteydenotto odottaa ratkaisua. Arvioinnin on alettava viimeistään {day}.',
    sv: 'Kontakten väntar på avgörande. Bedömningen ska börja senast {day}.',
    en: 'The contact waits for a decision. The assessment must begin by {day}.',
  },
  'assessment-start-late': {
    fi: 'Arvioinnin piti alkaa {day}.',
    sv: 'Bedömningen skulle ha börjat {day}.',
    en: 'The assessment should have begun on {day}.',
  },
  'assessment-start-due': {
    fi: 'Arvioinnin on alettava viimeistään {day}.',
    sv: 'Bedömningen ska börja senast {day}.',
    en: 'The assessment must begin by {day}.',
  },
  'assessment-ready-late': {
    fi: 'Arvioinnin piti olla valmis {day}.',
    sv: 'Bedömningen skulle ha varit klar {day}.',
    en: 'The assessment should have been ready on {day}.',
  },
  'assessment-ready-due': {
    fi: 'Arvioinnin on oltava valmis viimeistään {day}.',
    sv: 'Bedömningen ska vara klar senast {day}.',
    en: 'The assessment must be ready by {day}.',
  },
  'opinion-missing': {
    fi: 'Lapsen mielipidettä ei ole vielä kirjattu: {persons}.',
    sv: 'Barnets åsikt är ännu inte antecknad: {persons}.',
    en: "The child's opinion is not recorded yet: {persons}.",
  },
  'signal-two-missed': {
    fi: 'Kaksi tapaamista peräkkäin jäi väliin: {serviceName}, {organisationName}.',
    sv: 'Två möten i rad blev inte av: {serviceName}, {organisationName}.',
    en: 'Two meetings missed in a row: {serviceName}, {organisationName}.',
  },
  'signal-low-benefit': {
    fi: 'Vain vähän hyötyä kahdesti peräkkäin: {serviceName}, {organisationName}.',
    sv: 'Liten nytta två gånger i rad: {serviceName}, {organisationName}.',
    en: 'Of little use twice in a row: {serviceName}, {organisationName}.',
  },
  'signal-family-said': {
    fi: 'Perhe kertoi, ettei tämä auta: {serviceName}, {organisationName}.',
    sv: 'Familjen berättade att det här inte hjälper: {serviceName}, {organisationName}.',
    en: 'The family said that this does not help: {serviceName}, {organisationName}.',
  },
  'signal-family-said-whole': {
    fi: 'Perhe kertoi, ettei nykyinen apu auta.',
    sv: 'Familjen berättade att den nuvarande hjälpen inte hjälper.',
    en: 'The family said that the present help does not help.',
  },
  'signal-goal-stalled': {
    fi: 'Tavoite ei ole edennyt kahdessa tarkistuksessa: {what}.',
    sv: 'Målet har inte gått framåt vid två granskningar: {what}.',
    en: 'A goal has not moved in two reviews: {what}.',
  },
  'contribution-late': {
    fi: '{ownerName} pyysi näkemystäsi {day} mennessä: {what}',
    sv: '{ownerName} bad om din syn senast {day}: {what}',
    en: '{ownerName} asked for your view by {day}: {what}',
  },
  'contribution-due': {
    fi: '{ownerName} pyytää näkemystäsi {day} mennessä: {what}',
    sv: '{ownerName} ber om din syn senast {day}: {what}',
    en: '{ownerName} asks for your view by {day}: {what}',
  },
  'review-late': {
    fi: 'Suunnitelma piti tarkistaa {day}.',
    sv: 'Planen skulle ha granskats {day}.',
    en: 'The plan should have been reviewed on {day}.',
  },
  'review-due': {
    fi: 'Suunnitelma tarkistetaan viimeistään {day}.',
    sv: 'Planen granskas senast {day}.',
    en: 'The plan is to be reviewed by {day}.',
  },
  'protection-review-late': {
    fi: 'Lastensuojelun asiakassuunnitelma piti tarkistaa viimeistään {day} (LSL 30 §).',
    sv: 'Barnskyddets klientplan skulle ha setts över senast {day} (BskL 30 §).',
    en: 'The child-protection plan should have been reviewed by {day} (Child Welfare Act, section 30).',
  },
  'protection-review-due': {
    fi: 'Lastensuojelun asiakassuunnitelma tarkistetaan viimeistään {day} (LSL 30 §).',
    sv: 'Barnskyddets klientplan ses över senast {day} (BskL 30 §).',
    en: 'The child-protection plan is to be reviewed by {day} (Child Welfare Act, section 30).',
  },
  'step-late': {
    fi: 'Sovittu askel on myöhässä {day} alkaen: {what} ({ownerName}).',
    sv: 'Ett avtalat steg är försenat sedan {day}: {what} ({ownerName}).',
    en: 'An agreed step is late since {day}: {what} ({ownerName}).',
  },
  'step-due': {
    fi: 'Sovittu askel, viimeistään {day}: {what} ({ownerName}).',
    sv: 'Ett avtalat steg, senast {day}: {what} ({ownerName}).',
    en: 'An agreed step, by {day}: {what} ({ownerName}).',
  },
  'meeting-unmarked': {
    fi: 'Tapaaminen {day} on merkitsemättä.',
    sv: 'Mötet {day} är inte antecknat.',
    en: 'The meeting of {day} is not marked.',
  },
  'interpreter-missing': {
    fi: 'Tapaamiseen {day} ei ole vahvistettua tulkkia.',
    sv: 'Mötet {day} har ingen bekräftad tolk.',
    en: 'The meeting of {day} has no confirmed interpreter.',
  },
  'interpreter-unsure': {
    fi: 'Tulkkausta {day} ei ole vahvistettu{what}.',
    sv: 'Tolkningen {day} är inte bekräftad{what}.',
    en: 'The interpreting of {day} is not confirmed{what}.',
  },
  'cadence-late': {
    fi: 'Perhettä ei ole tavattu niin kuin sovittiin: {words}. Viimeksi {last}.',
    sv: 'Familjen har inte träffats så som avtalat: {words}. Senast {last}.',
    en: 'The family has not been met as was agreed: {words}. Last met {last}.',
  },
  'ending-open': {
    fi: 'Hallitussa päättämisessä on avoimia kohtia: {open}.',
    sv: 'Det kontrollerade avslutet har öppna punkter: {open}.',
    en: 'The controlled ending has open items: {open}.',
  },
  'follow-up-late': {
    fi: 'Seurantayhteydenotto perheeseen oli sovittu tehtäväksi {day}.',
    sv: 'Uppföljningskontakten med familjen skulle ha tagits {day}.',
    en: 'The family was to be contacted for follow-up on {day}.',
  },
  'follow-up-due': {
    fi: 'Seurantayhteydenotto perheeseen viimeistään {day}.',
    sv: 'Uppföljningskontakt med familjen senast {day}.',
    en: 'Contact the family for follow-up by {day}.',
  },
  'sharing-withdrawn': {
    fi: 'Perhe perui suostumuksen: {organisationName} ei enää näe suunnitelman osia.',
    sv: 'Familjen återtog samtycket: {organisationName} ser inte längre delar av planen.',
    en: 'The family withdrew its consent: {organisationName} no longer sees parts of the plan.',
  },
  'task-late': {
    fi: 'Tehtävän piti olla tehty {day}.',
    sv: 'Uppgiften skulle ha varit gjord {day}.',
    en: 'The task should have been done on {day}.',
  },
  'task-due': {
    fi: 'Tehtävä, viimeistään {day}.',
    sv: 'En uppgift, senast {day}.',
    en: 'A task, due by {day}.',
  },
} as const satisfies Record<TodayWhy, Text>

export const TODAY_ACTION_TEXTS = {
  'decide-urgency': { fi: 'Arvioi kiireellisyys', sv: 'Bedöm hur brådskande', en: 'Assess urgency' },
  'decide-contact': { fi: 'Ratkaise yhteydenotto', sv: 'Avgör kontakten', en: 'Decide the contact' },
  'open-assessment': { fi: 'Avaa arviointi', sv: 'Öppna bedömningen', en: 'Open the assessment' },
  'hear-child': { fi: 'Kirjaa lapsen mielipide', sv: 'Anteckna barnets åsikt', en: "Record the child's opinion" },
  'answer-signal': { fi: 'Tarkista paketti', sv: 'Granska paketet', en: 'Look at the package' },
  contribute: { fi: 'Avaa pyyntö', sv: 'Öppna begäran', en: 'Open the request' },
  'review-plan': { fi: 'Tarkista suunnitelma', sv: 'Granska planen', en: 'Review the plan' },
  'do-step': { fi: 'Merkitse tehdyksi', sv: 'Anteckna som gjort', en: 'Mark as done' },
  'book-interpreter': { fi: 'Hoida tulkki', sv: 'Ordna tolk', en: 'See to an interpreter' },
  'agree-meeting': { fi: 'Sovi tapaaminen', sv: 'Avtala ett möte', en: 'Agree a meeting' },
  'mark-meeting': { fi: 'Merkitse tapaaminen', sv: 'Anteckna mötet', en: 'Mark the meeting' },
  'open-ending': { fi: 'Avaa tarkistuslista', sv: 'Öppna checklistan', en: 'Open the checklist' },
  'do-task': { fi: 'Merkitse tehdyksi', sv: 'Anteckna som gjort', en: 'Mark as done' },
} as const satisfies Record<TodayAction, Text>

export const ENGAGEMENT_REFUSALS = {
  'engagement.interpreter-when': {
    fi: 'Valitse tapaaminen tai anna aika.',
    sv: 'Välj ett möte eller ange en tid.',
    en: 'Choose a meeting or give a time.',
  },
  'engagement.interpreter-no-meeting': {
    fi: 'Tapaaminen ei ole enää sovittuna. Valitse toinen.',
    sv: 'Mötet är inte längre avtalat. Välj ett annat.',
    en: 'The meeting is no longer agreed. Choose another.',
  },
  'engagement.interpreter-other-time': {
    fi: 'Tapaaminen on muuhun aikaan kuin tulkki. Muuta tulkin aikaa ensin.',
    sv: 'Mötet är på en annan tid än tolken. Ändra tolkens tid först.',
    en: 'The meeting is at another time than the interpreter. Change the interpreter’s time first.',
  },
  'engagement.interpreter-answered': {
    fi: 'Tulkkipyyntöön on jo vastattu. Tee uusi pyyntö.',
    sv: 'Tolkbeställningen är redan besvarad. Gör en ny.',
    en: 'The booking has already been answered. Ask anew.',
  },
  'engagement.already-marked': {
    fi: 'Tapaaminen on jo merkitty. Jos merkintä on väärin, korjaa se.',
    sv: 'Mötet är redan antecknat. Om anteckningen är fel, rätta den.',
    en: 'The meeting is already marked. If the mark is wrong, correct it.',
  },
  'engagement.not-yet': {
    fi: 'Tapaamisen aika ei ole vielä alkanut. Merkitse se sen jälkeen, tai peru tapaaminen.',
    sv: 'Mötet har inte börjat ännu. Anteckna det efteråt, eller ställ in mötet.',
    en: 'The meeting has not begun yet. Mark it afterwards, or cancel it.',
  },
  'engagement.reason-missing': {
    fi: 'Valitse syy, miksi tapaaminen ei toteutunut.',
    sv: 'Välj varför mötet inte blev av.',
    en: 'Choose why the meeting did not take place.',
  },
  'engagement.reason-does-not-fit': {
    fi: 'Tämä syy ei sovi valittuun merkintään. Valitse toinen syy tai toinen merkintä.',
    sv: 'Orsaken passar inte med den valda anteckningen. Välj en annan orsak eller anteckning.',
    en: 'This reason does not fit the chosen mark. Choose another reason or another mark.',
  },
  'engagement.nothing-to-correct': {
    fi: 'Tapaamista ei ole vielä merkitty, joten korjattavaa ei ole.',
    sv: 'Mötet är inte antecknat ännu, så det finns inget att rätta.',
    en: 'The meeting is not marked yet, so there is nothing to correct.',
  },
  'engagement.same-as-before': {
    fi: 'Korjaus on sama kuin nykyinen merkintä. Valitse, miten sen pitäisi olla.',
    sv: 'Rättelsen är densamma som nuvarande anteckning. Välj hur den borde vara.',
    en: 'The correction is the same as the present mark. Choose how it should be.',
  },
  'engagement.correction-reason-missing': {
    fi: 'Kirjoita, miksi merkintä korjataan. Aiempi merkintä jää näkyviin.',
    sv: 'Skriv varför anteckningen rättas. Den tidigare anteckningen finns kvar.',
    en: 'Write why the mark is corrected. The earlier mark stays to be seen.',
  },
  'engagement.persons-missing': {
    fi: 'Valitse ainakin yksi perheen jäsen.',
    sv: 'Välj minst en medlem av familjen.',
    en: 'Choose at least one member of the family.',
  },
  'engagement.person-not-of-family': {
    fi: 'Valittu henkilö ei kuulu tähän perheeseen, tai et näe hänen tietojaan.',
    sv: 'Personen hör inte till den här familjen, eller så ser du inte hens uppgifter.',
    en: 'The person does not belong to this family, or you do not see their information.',
  },
  'engagement.course-not-found': {
    fi: 'Palvelua ei löydy tämän perheen paketista. Valitse palvelu uudelleen.',
    sv: 'Tjänsten finns inte i familjens paket. Välj tjänsten på nytt.',
    en: "The service is not in this family's package. Choose the service again.",
  },
  'engagement.worker-not-found': {
    fi: 'Työntekijää ei löydy. Valitse työntekijä uudelleen.',
    sv: 'Arbetstagaren hittas inte. Välj arbetstagaren på nytt.',
    en: 'The worker is not found. Choose the worker again.',
  },
  'engagement.organisation-not-found': {
    fi: 'Valitse, mikä organisaatio tapaa perheen.',
    sv: 'Välj vilken organisation som träffar familjen.',
    en: 'Choose which organisation meets the family.',
  },
  'engagement.not-own-service': {
    fi: 'Voit sopia vain oman organisaatiosi tapaamisia.',
    sv: 'Du kan bara avtala möten för din egen organisation.',
    en: 'You can agree meetings of your own organisation only.',
  },
  'engagement.plan-not-yours': {
    fi: 'Suunnitelman liitteet lisää se, joka johtaa työtä perheen kanssa.',
    sv: 'Bilagor till planen läggs till av den som leder arbetet med familjen.',
    en: 'Attachments to the plan are added by who leads the work with the family.',
  },
  'engagement.version-superseded': {
    fi: 'Tämän version tilalle on sovittu uusi. Lisää liite voimassa olevaan suunnitelmaan.',
    sv: 'En ny version har avtalats i stället. Lägg bilagan till den gällande planen.',
    en: 'A newer version has been agreed. Attach to the plan in force.',
  },
  'engagement.person-not-of-plan': {
    fi: 'Suunnitelma ei koske kaikkia valittuja. Valitse ne, joita se koskee.',
    sv: 'Planen gäller inte alla valda. Välj dem som den gäller.',
    en: 'The plan does not concern all of those chosen. Choose those it concerns.',
  },
  'engagement.nothing-instead-of': {
    fi: 'Tapaaminen, jonka tilalle tämä sovitaan, on jo merkitty toisin. Sovi tapaaminen tavallisesti.',
    sv: 'Mötet som detta skulle ersätta är redan antecknat annorlunda. Avtala mötet på vanligt sätt.',
    en: 'The meeting this one would replace has been marked otherwise. Agree the meeting in the ordinary way.',
  },
  'engagement.workers-missing': {
    fi: 'Valitse ainakin yksi työntekijä.',
    sv: 'Välj åtminstone en arbetstagare.',
    en: 'Choose at least one worker.',
  },
  'engagement.invite-not-yours': {
    fi: 'Muut työntekijät kutsuu perheen oma työntekijä.',
    sv: 'Andra arbetstagare bjuds in av familjens egen arbetstagare.',
    en: "The family's own worker asks other workers.",
  },
  'engagement.place-not-yours': {
    fi: 'Tapaamispaikan kirjaa perheen oma työntekijä. Jätä paikka tyhjäksi.',
    sv: 'Mötesplatsen antecknas av familjens egen arbetstagare. Lämna platsen tom.',
    en: "The family's own worker records the place. Leave it empty.",
  },
  'engagement.meeting-not-found': {
    fi: 'Tapaamista ei löydy. Valitse se uudelleen tai jätä valitsematta.',
    sv: 'Mötet hittas inte. Välj det på nytt eller lämna bort det.',
    en: 'The meeting is not found. Choose it again, or leave it out.',
  },
  'engagement.note-not-found': {
    fi: 'Korjattavaa merkintää ei löydy.',
    sv: 'Anteckningen som ska rättas hittas inte.',
    en: 'The note to correct is not found.',
  },
  'engagement.note-not-yet': {
    fi: 'Merkinnän päivä on tulevaisuudessa. Valitse tämä tai aiempi päivä.',
    sv: 'Anteckningens dag ligger i framtiden. Välj i dag eller en tidigare dag.',
    en: "The note's day is in the future. Choose today or an earlier day.",
  },
  'engagement.participant-missing': {
    fi: 'Kerro, kenestä on kyse.',
    sv: 'Ange vem det gäller.',
    en: 'Say whom this is about.',
  },
  'engagement.word-missing': {
    fi: 'Kirjoita, mitä hän halusi kertoa.',
    sv: 'Skriv vad personen ville säga.',
    en: 'Write what they wanted to say.',
  },
  'engagement.was-not-present': {
    fi: 'Muistion hyväksyvät ne, jotka olivat paikalla. Merkitse ensin, keitä tuli.',
    sv: 'Minnesanteckningarna godkänns av dem som var med. Anteckna först vilka som kom.',
    en: 'Minutes are accepted by those who were there. Record first who came.',
  },
  'engagement.minutes-missing': {
    fi: 'Muistiota ei ole vielä kirjoitettu.',
    sv: 'Minnesanteckningarna är inte skrivna ännu.',
    en: 'The minutes are not written yet.',
  },
  'engagement.minutes-accepted': {
    fi: 'Muistio on hyväksytty, eikä se enää muutu. Kirjaa täydennys omaksi kirjauksekseen.',
    sv: 'Minnesanteckningarna är godkända och ändras inte längre. Skriv tillägget som en egen anteckning.',
    en: 'The minutes are accepted and do not change any more. Write an addition as a note of its own.',
  },
  'engagement.goal-not-found': {
    fi: 'Tavoitetta ei ole voimassa olevassa suunnitelmassa. Valitse tavoite uudelleen.',
    sv: 'Målet finns inte i den gällande planen. Välj mål på nytt.',
    en: 'The goal is not in the plan in force. Choose the goal again.',
  },
  'engagement.file-too-large': {
    fi: 'Tiedosto on liian suuri. Suurin koko on {megabytes} Mt.',
    sv: 'Filen är för stor. Den får vara högst {megabytes} MB.',
    en: 'The file is too large. The largest size is {megabytes} MB.',
  },
  'engagement.file-type-not-taken': {
    fi: 'Tiedosto ei ole kuva (JPEG, PNG, WebP), PDF, Word (docx) eikä ODT. Tallenna se johonkin näistä muodoista.',
    sv: 'Filen är inte en bild (JPEG, PNG, WebP), PDF, Word (docx) eller ODT. Spara den i något av dessa format.',
    en: 'The file is not a picture (JPEG, PNG, WebP), PDF, Word (docx) or ODT. Save it in one of these.',
  },
  'engagement.file-broken': {
    fi: 'Kuvaa ei voitu lukea. Ota kuva uudelleen tai valitse toinen tiedosto.',
    sv: 'Bilden kunde inte läsas. Ta bilden på nytt eller välj en annan fil.',
    en: 'The picture could not be read. Take it again or choose another file.',
  },
  'engagement.attachment-withdrawn': {
    fi: 'Liite on poistettu käytöstä.',
    sv: 'Bilagan har dragits tillbaka.',
    en: 'The attachment has been withdrawn.',
  },
  'engagement.period-too-long': {
    fi: 'Valitse enintään kuusi viikkoa kerrallaan.',
    sv: 'Välj högst sex veckor åt gången.',
    en: 'Choose at most six weeks at a time.',
  },
  'engagement.signal-withdrawn': {
    fi: 'Signaali on peruuntunut, koska tapaamisen merkintä korjattiin. Vastausta ei tarvita.',
    sv: 'Signalen har tagits tillbaka, eftersom mötets markering rättades. Inget svar behövs.',
    en: 'The signal was withdrawn because the mark of a meeting was corrected. No answer is needed.',
  },
  'engagement.signal-answered': {
    fi: 'Tähän on jo vastattu. Katso vastaus perheen paketista.',
    sv: 'Det här är redan besvarat. Se svaret i familjens paket.',
    en: "This has been answered already. See the answer in the family's package.",
  },
  'engagement.version-not-found': {
    fi: 'Suunnitelman versiota ei löydy. Valitse versio uudelleen.',
    sv: 'Planens version hittas inte. Välj versionen på nytt.',
    en: 'The plan version is not found. Choose the version again.',
  },
} as const satisfies Record<string, Text>
