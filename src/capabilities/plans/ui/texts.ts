/** Texts of the plans room: parts of a plan, states, ways of agreeing, reasons, warnings and refusals. */
import type { Text } from '#kit/languages.ts'
import type { AgreementManner, CourseEndReason, GasTexts, Timing } from '../model.ts'

/** Names of fields, by the last piece of a path in a diff, a conflict or a finding. */
export const PLAN_FIELD_TEXTS = {
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  howSeen: { fi: 'Mistä sen huomaa', sv: 'Hur det märks', en: 'How it is seen' },
  by: { fi: 'Mihin mennessä', sv: 'Senast', en: 'By when' },
  simply: { fi: 'Lapselle sanottuna', sv: 'Sagt till ett barn', en: 'Said to a child' },
  needIds: { fi: 'Tarpeet', sv: 'Behov', en: 'Needs' },
  personIds: { fi: 'Keitä koskee', sv: 'Vem det gäller', en: 'Whom it concerns' },
  owner: { fi: 'Vastuutaho', sv: 'Ansvarig', en: 'Responsible' },
  due: { fi: 'Päivä', sv: 'Dag', en: 'Date' },
  service: { fi: 'Palvelu', sv: 'Service', en: 'Service' },
  startsOn: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
  durationText: { fi: 'Kesto', sv: 'Längd', en: 'Duration' },
  responsibility: { fi: 'Kuka vastaa mistä', sv: 'Vem ansvarar för vad', en: 'Who answers for what' },
  quantity: { fi: 'Kuinka paljon', sv: 'Hur mycket', en: 'How much' },
  organiserName: { fi: 'Kuka järjestää', sv: 'Vem ordnar', en: 'Who organises it' },
  subcontractors: { fi: 'Alihankkijat', sv: 'Underleverantörer', en: 'Subcontractors' },
  meetingFrequency: { fi: 'Kuinka usein tavataan', sv: 'Hur ofta vi träffas', en: 'How often we meet' },
  reviewBy: { fi: 'Suunnitelma tarkistetaan', sv: 'Planen granskas', en: 'Plan is reviewed' },
  dissentingViews: { fi: 'Eriävät näkemykset', sv: 'Avvikande åsikter', en: 'Dissenting views' },
  note: { fi: 'Lisätietoa', sv: 'Tilläggsuppgifter', en: 'More to know' },
} as const satisfies Record<string, Text>

export const GAS_LEVEL_TEXTS = {
  m2: { fi: 'Paljon odotettua vähemmän', sv: 'Mycket mindre än väntat', en: 'Much less than expected' },
  m1: { fi: 'Odotettua vähemmän', sv: 'Mindre än väntat', en: 'Less than expected' },
  z0: { fi: 'Odotusten mukaan', sv: 'Som väntat', en: 'As expected' },
  p1: { fi: 'Odotettua enemmän', sv: 'Mer än väntat', en: 'More than expected' },
  p2: { fi: 'Paljon odotettua enemmän', sv: 'Mycket mer än väntat', en: 'Much more than expected' },
} as const satisfies Record<keyof GasTexts, Text>

export const AGREEMENT_TEXTS = {
  agreed: { fi: 'Sopi suunnitelmasta', sv: 'Kom överens om planen', en: 'Agreed to the plan' },
  heard: { fi: 'Tuli kuulluksi', sv: 'Blev hörd', en: 'Was heard' },
  disagreed: { fi: 'Oli eri mieltä', sv: 'Var av annan åsikt', en: 'Disagreed' },
  not_reached: { fi: 'Ei tavoitettu', sv: 'Kunde inte nås', en: 'Could not be reached' },
} as const satisfies Record<AgreementManner, Text>

export const TIMING_TEXTS = {
  in_time: { fi: 'Tuli ajoissa', sv: 'Kom i tid', en: 'Came in time' },
  too_late: { fi: 'Tuli liian myöhään', sv: 'Kom för sent', en: 'Came too late' },
  not_needed_any_more: {
    fi: 'Ei enää tarvittu, kun se tuli',
    sv: 'Behövdes inte längre när den kom',
    en: 'Not needed any more when it came',
  },
} as const satisfies Record<Timing, Text>

export const COURSE_END_TEXTS = {
  as_planned: { fi: 'Päättyi suunnitellusti', sv: 'Slutade enligt planen', en: 'Ended as planned' },
  did_not_help: { fi: 'Ei auttanut', sv: 'Hjälpte inte', en: 'Did not help' },
  family_declined: {
    fi: 'Perhe ei halunnut jatkaa',
    sv: 'Familjen ville inte fortsätta',
    en: 'The family chose not to go on',
  },
  moved: { fi: 'Perhe muutti', sv: 'Familjen flyttade', en: 'The family moved' },
  replaced: { fi: 'Vaihtui toiseen palveluun', sv: 'Byttes till en annan tjänst', en: 'Replaced by another service' },
  other: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Another reason' },
} as const satisfies Record<CourseEndReason, Text>

export const PLAN_WARNINGS = {
  'plans.goal-without-need': {
    fi: 'Tavoite ei liity mihinkään perheen kertomaan tarpeeseen. Onko se perheen oma?',
    sv: 'Målet hör inte till något behov som familjen berättat om. Är det familjens eget?',
    en: "The goal is linked to no need the family has told about. Is it the family's own?",
  },
  'plans.goal-without-steps': {
    fi: 'Tavoitteella ei ole vielä yhtään askelta.',
    sv: 'Målet har inga steg ännu.',
    en: 'The goal has no steps yet.',
  },
  'plans.need-without-goal': {
    fi: 'Tähän tarpeeseen ei ole vielä tavoitetta.',
    sv: 'Det finns inget mål för det här behovet ännu.',
    en: 'No goal answers this need yet.',
  },
  'plans.review-missing': {
    fi: 'Suunnitelman tarkistukselle ei ole päivää.',
    sv: 'Det finns ingen dag för granskning av planen.',
    en: 'There is no date for reviewing the plan.',
  },
} as const satisfies Record<string, Text>

export const PLAN_REFUSALS = {
  'plans.persons-missing': {
    fi: 'Valitse, keitä suunnitelma koskee.',
    sv: 'Välj vilka planen gäller.',
    en: 'Choose whom the plan concerns.',
  },
  'plans.goals-missing': {
    fi: 'Suunnitelmassa ei ole vielä tavoitteita. Lisää ainakin yksi.',
    sv: 'Planen har inga mål ännu. Lägg till minst ett.',
    en: 'The plan has no goals yet. Add at least one.',
  },
  'plans.goal-what-missing': {
    fi: 'Kirjoita, mitä tavoitellaan.',
    sv: 'Skriv vad målet är.',
    en: 'Write what the goal is.',
  },
  'plans.goal-how-seen-missing': {
    fi: 'Kirjoita, mistä huomataan, että tavoite on saavutettu.',
    sv: 'Skriv hur det märks att målet är nått.',
    en: 'Write how it is seen that the goal is reached.',
  },
  'plans.goal-by-missing': {
    fi: 'Valitse päivä, johon mennessä tavoite on tarkoitus saavuttaa.',
    sv: 'Välj den dag då målet ska vara nått.',
    en: 'Choose the date by which the goal should be reached.',
  },
  'plans.step-what-missing': {
    fi: 'Kirjoita, mitä tässä askeleessa tehdään.',
    sv: 'Skriv vad som görs i det här steget.',
    en: 'Write what is done in this step.',
  },
  'plans.step-owner-missing': {
    fi: 'Valitse, kuka vastaa tästä askeleesta.',
    sv: 'Välj vem som ansvarar för det här steget.',
    en: 'Choose who is responsible for this step.',
  },
  'plans.draft-already': {
    fi: 'Suunnitelmasta on jo luonnos. Jatka sitä.',
    sv: 'Det finns redan ett utkast till planen. Fortsätt på det.',
    en: 'There is already a draft of the plan. Go on with that one.',
  },
  'plans.draft-has-files': {
    fi: 'Luonnoksessa on liitteitä. Poista ne ensin käytöstä ja kerro miksi.',
    sv: 'Utkastet har bilagor. Dra först tillbaka dem och säg varför.',
    en: 'The draft has attachments. First withdraw them and say why.',
  },
  'plans.no-such-draft': {
    fi: 'Luonnosta ei enää ole: siitä on sovittu tai se on hylätty. Avaa suunnitelma uudelleen.',
    sv: 'Utkastet finns inte längre: det är avtalat eller förkastat. Öppna planen på nytt.',
    en: 'The draft is no longer there: it was agreed or given up. Open the plan again.',
  },
  'plans.agreements-missing': {
    fi: 'Kirjaa, kuka on sopinut suunnitelmasta.',
    sv: 'Anteckna vem som har avtalat om planen.',
    en: 'Record who has agreed to the plan.',
  },
  'plans.agreement-of-stranger': {
    fi: 'Suunnitelmasta sopivat vain ne, joita se koskee.',
    sv: 'Bara de som planen gäller avtalar om den.',
    en: 'Only those whom the plan concerns agree to it.',
  },
  'plans.goal-of-stranger': {
    fi: 'Tavoite nimeää ihmisen, jota suunnitelma ei koske. Lisää hänet suunnitelmaan tai poista tavoitteesta.',
    sv: 'Målet nämner någon som planen inte gäller. Lägg till personen i planen eller ta bort hen ur målet.',
    en: 'The goal names someone whom the plan does not concern. Add the person to the plan or take them out of the goal.',
  },
  'plans.step-of-stranger': {
    fi: 'Askeleen vastuulla on ihminen, jota suunnitelma ei koske. Lisää hänet suunnitelmaan tai valitse toinen.',
    sv: 'Steget ska tas av någon som planen inte gäller. Lägg till personen i planen eller välj någon annan.',
    en: 'The step is for someone whom the plan does not concern. Add the person to the plan or choose another.',
  },
  'plans.person-not-member': {
    fi: 'Suunnitelma koskee vain perheen jäseniä. Lisää ihminen ensin perheeseen.',
    sv: 'Planen gäller bara familjens medlemmar. Lägg först till personen i familjen.',
    en: 'The plan concerns members of the family only. Add the person to the family first.',
  },
  'plans.level-missing': {
    fi: 'Valitse taso ainakin yhdestä näkökulmasta: perheen tai työntekijän.',
    sv: 'Välj nivå från minst ett perspektiv: familjens eller arbetstagarens.',
    en: 'Choose a level from at least one side: the family or the worker.',
  },
  'plans.assessed-not-yet': {
    fi: 'Arviointipäivä on tulevaisuudessa. Valitse tämä päivä tai aiempi.',
    sv: 'Bedömningsdagen är i framtiden. Välj i dag eller en tidigare dag.',
    en: 'The day of assessment is in the future. Choose today or an earlier day.',
  },
  'plans.assessed-already': {
    fi: 'Tavoite on jo arvioitu tänä päivänä. Valitse toinen päivä: aiempaa arviota ei korvata.',
    sv: 'Målet är redan bedömt den dagen. Välj en annan dag: den tidigare bedömningen ersätts inte.',
    en: 'The goal is assessed on that day already. Choose another day: what was recorded is not replaced.',
  },
  'plans.nothing-agreed': {
    fi: 'Suunnitelmasta ei ole vielä sovittu. Tavoitteita arvioidaan, kun niistä on sovittu.',
    sv: 'Planen är inte avtalad ännu. Målen bedöms när de är avtalade.',
    en: 'The plan is not agreed yet. Goals are assessed when they are agreed.',
  },
  'plans.goal-not-in-plan': {
    fi: 'Tavoite ei ole voimassa olevassa suunnitelmassa. Avaa suunnitelma uudelleen.',
    sv: 'Målet finns inte i den gällande planen. Öppna planen på nytt.',
    en: 'The goal is not in the plan in force. Open the plan again.',
  },
  'plans.level-of-stranger': {
    fi: 'Valitse perheen tason kertojaksi ihminen, jota suunnitelma koskee.',
    sv: 'Välj någon som planen gäller som den som sagt familjens nivå.',
    en: "Choose someone whom the plan concerns as the one who said the family's level.",
  },
  'plans.service-not-found': {
    fi: 'Palvelua ei ole luettelossa. Valitse toinen.',
    sv: 'Tjänsten finns inte i katalogen. Välj en annan.',
    en: 'The service is not in the catalogue. Choose another.',
  },
  'plans.course-ended': {
    fi: 'Palvelu on päättynyt. Tilaa se tarvittaessa uudelleen.',
    sv: 'Tjänsten har avslutats. Beställ den på nytt vid behov.',
    en: 'The service has ended. Order it anew if it is needed.',
  },
  'plans.course-started': {
    fi: 'Palvelu on jo alkanut.',
    sv: 'Tjänsten har redan börjat.',
    en: 'The service has already started.',
  },
  'plans.course-not-running': {
    fi: 'Palvelu ei ole käynnissä, joten sitä ei voi panna tauolle.',
    sv: 'Tjänsten pågår inte och kan därför inte pausas.',
    en: 'The service is not running, so it cannot be paused.',
  },
  'plans.course-not-paused': {
    fi: 'Palvelu ei ole tauolla.',
    sv: 'Tjänsten är inte pausad.',
    en: 'The service is not on pause.',
  },
  'plans.course-before-order': {
    fi: 'Päivä on ennen tilausta. Tarkista päivä.',
    sv: 'Dagen är före beställningen. Kontrollera dagen.',
    en: 'The day is before the order. Check the day.',
  },
  'plans.course-before-start': {
    fi: 'Päivä on ennen palvelun alkua. Tarkista päivä.',
    sv: 'Dagen är före tjänstens början. Kontrollera dagen.',
    en: 'The day is before the service started. Check the day.',
  },
  'plans.course-before-pause': {
    fi: 'Päivä on ennen tauon alkua. Tarkista päivä.',
    sv: 'Dagen är före pausens början. Kontrollera dagen.',
    en: 'The day is before the pause began. Check the day.',
  },
  'plans.conflict-open': {
    fi: 'Suunnitelmaa on muokattu samaan aikaan. Valitse vielä, kumpi versio jää ({conflicts} kohtaa).',
    sv: 'Planen har ändrats samtidigt. Välj ännu vilken version som blir kvar ({conflicts} punkter).',
    en: 'The plan was edited at the same time. Choose which version stays ({conflicts} places).',
  },
  'plans.joint-not-needed': {
    fi: 'Yhteinen suunnitelma tehdään, kun perhe tarvitsee usean tahon apua. Tavallinen suunnitelma riittää tässä.',
    sv: 'En gemensam plan görs när familjen behöver hjälp av flera aktörer. En vanlig plan räcker här.',
    en: 'A joint plan is made when a family needs help from several agencies. A simple plan is enough here.',
  },
  'plans.joint-consent-missing': {
    fi: 'Yhteinen suunnitelma tarvitsee perheen suostumuksen. Kysy suostumus ja kirjaa se, tai sovi tavallisesta suunnitelmasta.',
    sv: 'En gemensam plan kräver familjens samtycke. Be om samtycke och anteckna det, eller avtala om en vanlig plan.',
    en: "A joint plan needs the family's consent. Ask for it and record it, or agree a simple plan.",
  },
  'plans.sharing-consent-missing': {
    fi: 'Jaettavat osat koskevat ihmisiä, joiden suostumusta ei ole merkitty. Merkitse jokainen, joka suostui, tai jaa vähemmän.',
    sv: 'Delarna gäller personer vars samtycke inte är antecknat. Märk alla som samtyckte, eller dela mindre.',
    en: 'The parts are about people whose consent is not marked. Mark everybody who consented, or share less.',
  },
  'plans.nothing-to-share': {
    fi: 'Valitse ainakin yksi tavoite tai palvelu voimassa olevasta suunnitelmasta.',
    sv: 'Välj minst ett mål eller en tjänst ur planen i kraft.',
    en: 'Choose at least one goal or service of the plan in force.',
  },
  'plans.organisation-not-found': {
    fi: 'Organisaatiota ei ole luettelossa. Valitse toinen.',
    sv: 'Organisationen finns inte i registret. Välj en annan.',
    en: 'The organisation is not in the register. Choose another.',
  },
  'plans.consent-not-yours': {
    fi: 'Luvan voi perua se, joka sen antoi.',
    sv: 'Den som gav lovet kan ta tillbaka det.',
    en: 'Who gave the permission can take it back.',
  },
  'plans.sharing-ended-already': {
    fi: 'Jakaminen on jo päättynyt. Avaa sivu uudelleen.',
    sv: 'Delningen har redan upphört. Öppna sidan på nytt.',
    en: 'The sharing has ended already. Open the page again.',
  },
  'plans.consent-not-yet': {
    fi: 'Päivä on tulevaisuudessa. Valitse tämä päivä tai aiempi.',
    sv: 'Dagen är i framtiden. Välj i dag eller en tidigare dag.',
    en: 'The day is in the future. Choose today or an earlier day.',
  },
  'plans.consent-before-given': {
    fi: 'Suostumus annettiin vasta myöhemmin. Tarkista päivä.',
    sv: 'Samtycket gavs först senare. Kontrollera dagen.',
    en: 'Consent was given only later. Check the day.',
  },
  'plans.consent-of-another': {
    fi: 'Viisitoista vuotta täyttänyt vastaa itse, nuoremman puolesta vastaa aikuinen. Valitse, kuka vastasi.',
    sv: 'Den som har fyllt femton svarar själv, för ett yngre barn svarar en vuxen. Välj vem som svarade.',
    en: 'From fifteen on one answers oneself; for a younger child an adult does. Choose who answered.',
  },
  'plans.consent-already': {
    fi: 'Suostumus on jo voimassa. Jos se perutaan, kirjaa peruutus.',
    sv: 'Samtycket gäller redan. Om det återtas, anteckna återtagandet.',
    en: 'The consent stands already. If it is withdrawn, record the withdrawal.',
  },
  'plans.consent-not-standing': {
    fi: 'Suostumus on jo peruttu, tai siihen ei suostuttu. Avaa suunnitelma uudelleen.',
    sv: 'Samtycket är redan återtaget eller gavs inte. Öppna planen på nytt.',
    en: 'The consent is withdrawn already, or was not given. Open the plan again.',
  },
} as const satisfies Record<string, Text>
