/** Texts of the organisations room: sectors, roles, kinds of service and refusals. */
import type { Text } from '#kit/languages.ts'
import type { Sector, ServiceType, WorkerRole } from '../model.ts'

export const SECTOR_TEXTS = {
  county: { fi: 'Hyvinvointialue', sv: 'Välfärdsområde', en: 'Wellbeing services county' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  ngo: { fi: 'Järjestö', sv: 'Organisation', en: 'NGO' },
  parish: { fi: 'Seurakunta', sv: 'Församling', en: 'Parish' },
  company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  volunteers: { fi: 'Vapaaehtoiset', sv: 'Frivilliga', en: 'Volunteers' },
} as const satisfies Record<Sector, Text>

export const WORKER_ROLE_TEXTS = {
  family_partner: { fi: 'Perhekumppani', sv: 'Familjepartner', en: 'Family partner' },
  social_worker: { fi: 'Sosiaalityöntekijä', sv: 'Socialarbetare', en: 'Social worker' },
  family_worker: { fi: 'Perhetyöntekijä', sv: 'Familjearbetare', en: 'Family worker' },
  psychologist: { fi: 'Psykologi', sv: 'Psykolog', en: 'Psychologist' },
  coordinator: { fi: 'Koordinaattori', sv: 'Koordinator', en: 'Coordinator' },
  supervisor: { fi: 'Esihenkilö', sv: 'Chef', en: 'Supervisor' },
  partner_worker: {
    fi: 'Kumppaniorganisaation työntekijä',
    sv: 'Samarbetspartens arbetstagare',
    en: 'Partner organisation worker',
  },
  volunteer: { fi: 'Vapaaehtoinen', sv: 'Frivillig', en: 'Volunteer' },
  analyst: { fi: 'Analyytikko', sv: 'Analytiker', en: 'Analyst' },
  data_protection_officer: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  administrator: { fi: 'Pääkäyttäjä', sv: 'Administratör', en: 'Administrator' },
} as const satisfies Record<WorkerRole, Text>

export const SERVICE_TYPE_TEXTS = {
  family_partner: { fi: 'Perhekumppanin tuki', sv: 'Stöd av familjepartner', en: 'Family partner support' },
  home_service: { fi: 'Kotipalvelu', sv: 'Hemservice', en: 'Home service' },
  family_work: { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
  discussion_help: { fi: 'Keskusteluapu', sv: 'Samtalsstöd', en: 'Someone to talk to' },
  group_activity: { fi: 'Ryhmätoiminta', sv: 'Gruppverksamhet', en: 'Group activity' },
  guidance: { fi: 'Ohjaus ja neuvonta', sv: 'Handledning och rådgivning', en: 'Guidance and advice' },
  assessment: { fi: 'Arviointi', sv: 'Bedömning', en: 'Assessment' },
  therapy: { fi: 'Terapia', sv: 'Terapi', en: 'Therapy' },
  doctor: { fi: 'Lääkäri', sv: 'Läkare', en: 'Doctor' },
  peer_support: { fi: 'Vertaistuki', sv: 'Kamratstöd', en: 'Peer support' },
  support_person: { fi: 'Tukihenkilö', sv: 'Stödperson', en: 'Support person' },
  school_support: { fi: 'Koulun tuki', sv: 'Stöd i skolan', en: 'School support' },
  child_protection: { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child protection' },
  maternity_clinic: { fi: 'Äitiysneuvola', sv: 'Mödrarådgivning', en: 'Maternity clinic' },
  child_health_clinic: { fi: 'Lastenneuvola', sv: 'Barnrådgivning', en: 'Child health clinic' },
  school_health_care: { fi: 'Kouluterveydenhuolto', sv: 'Skolhälsovård', en: 'School health care' },
  student_health_care: { fi: 'Opiskeluterveydenhuolto', sv: 'Studerandehälsovård', en: 'Student health care' },
  other: { fi: 'Muu palvelu', sv: 'Annan tjänst', en: 'Other service' },
} as const satisfies Record<ServiceType, Text>

export const ORGANISATIONS_REFUSALS = {
  'organisations.absences-missing': {
    fi: 'Valitse vähintään yksi työntekijä.',
    sv: 'Välj minst en arbetstagare.',
    en: 'Choose at least one worker.',
  },
  'organisations.absence-overlaps': {
    fi: 'Työntekijälle on jo merkitty poissaolo samoille päiville. Muuta sitä tai valitse muut päivät.',
    sv: 'Arbetstagaren har redan en frånvaro för samma dagar. Ändra den eller välj andra dagar.',
    en: 'The worker already has an absence on these days. Change that one or choose other days.',
  },
  'organisations.scope-and-excluded': {
    fi: 'Sama palvelu on sekä yksikön tehtävissä että sen ulkopuolelle jätetyissä. Poista se toisesta.',
    sv: 'Samma tjänst finns både bland enhetens uppgifter och bland dem som lämnats utanför. Ta bort den ur den ena.',
    en: 'The same service is both in the scope of the unit and excluded from it. Remove it from one of them.',
  },
  'organisations.interface-not-excluded': {
    fi: 'Ohjaus muualle koskee vain palveluja, jotka on jätetty yksikön ulkopuolelle.',
    sv: 'Hänvisning vidare gäller bara tjänster som enheten inte ger.',
    en: 'A way onward belongs only to a service that the unit does not give.',
  },
  'organisations.period-backwards': {
    fi: 'Päättymispäivä on ennen alkamispäivää. Korjaa toinen päivistä.',
    sv: 'Slutdagen är före startdagen. Rätta en av dagarna.',
    en: 'The end date is before the start date. Correct one of them.',
  },
  'organisations.no-such-organisation': {
    fi: 'Organisaatiota ei ole rekisterissä. Valitse se luettelosta.',
    sv: 'Organisationen finns inte i registret. Välj den i listan.',
    en: 'The organisation is not in the register. Choose it from the list.',
  },
  'organisations.no-such-municipality': {
    fi: 'Kuntakoodia {code} ei ole. Valitse kunta luettelosta.',
    sv: 'Kommunkoden {code} finns inte. Välj kommunen i listan.',
    en: 'There is no municipality {code}. Choose it from the list.',
  },
  'organisations.no-such-unit': {
    fi: 'Yksikköä ei ole tai se on lopetettu. Valitse toinen yksikkö.',
    sv: 'Enheten finns inte eller har avslutats. Välj en annan enhet.',
    en: 'There is no such unit, or it has ended. Choose another unit.',
  },
  'organisations.role-already-held': {
    fi: 'Työntekijällä on jo tämä tehtävä samassa yksikössä samaan aikaan.',
    sv: 'Arbetstagaren har redan den här rollen i enheten under samma tid.',
    en: 'The worker already has this role in the unit at that time.',
  },
  'organisations.role-not-held': {
    fi: 'Tehtävä on jo päättynyt tai sitä ei ole.',
    sv: 'Rollen har redan upphört eller finns inte.',
    en: 'The role has already ended, or there is none.',
  },
  'organisations.own-role': {
    fi: 'Omia tehtäviä ei voi muuttaa itse. Pyydä toista pääkäyttäjää.',
    sv: 'Egna roller kan man inte ändra själv. Be en annan administratör.',
    en: 'You cannot change your own roles. Ask another administrator.',
  },
  'organisations.languages-missing': {
    fi: 'Valitse ainakin yksi kieli.',
    sv: 'Välj minst ett språk.',
    en: 'Choose at least one language.',
  },
  'organisations.municipality-code': {
    fi: 'Kuntakoodissa on kolme numeroa.',
    sv: 'En kommunkod har tre siffror.',
    en: 'A municipality code has three digits.',
  },
  'organisations.business-id': {
    fi: 'Y-tunnus kirjoitetaan muodossa 1234567-8.',
    sv: 'FO-numret skrivs i formen 1234567-8.',
    en: 'Write the business ID as 1234567-8.',
  },
  'organisations.day-twice': {
    fi: 'Päivä on jo luettelossa.',
    sv: 'Dagen finns redan i listan.',
    en: 'The day is already on the list.',
  },
  'organisations.extra-unknown': {
    fi: 'Kenttää ei ole enää lomakkeessa. Lataa sivu uudelleen.',
    sv: 'Fältet finns inte längre på blanketten. Ladda om sidan.',
    en: 'The field is no longer on the form. Load the page again.',
  },
  'organisations.code-fixed': {
    fi: 'Laki määrää luettelon, joten tätä ei voi poistaa käytöstä.',
    sv: 'Lagen bestämmer listan, så detta kan inte tas ur bruk.',
    en: 'The law sets the list, so this cannot be retired.',
  },
  'organisations.all-retired': {
    fi: 'Jätä ainakin yksi käyttöön.',
    sv: 'Lämna minst ett i bruk.',
    en: 'Leave at least one in use.',
  },
  'organisations.texts-many': {
    fi: 'Omia tekstejä voi olla enintään tuhat.',
    sv: 'Det kan finnas högst tusen egna texter.',
    en: 'There may be at most a thousand own texts.',
  },
  'organisations.field-twice': {
    fi: 'Sama kenttä on luettelossa kahdesti.',
    sv: 'Samma fält finns två gånger.',
    en: 'The same field is on the list twice.',
  },
  'organisations.words-half': {
    fi: 'Kirjoita teksti kaikilla kolmella kielellä, tai jätä kaikki tyhjiksi.',
    sv: 'Skriv texten på alla tre språken, eller lämna alla tomma.',
    en: 'Write the text in all three languages, or leave all empty.',
  },
  'organisations.choices-missing': {
    fi: 'Lisää ainakin kaksi vaihtoehtoa.',
    sv: 'Lägg till minst två alternativ.',
    en: 'Add at least two options.',
  },
  'organisations.setting-backwards': {
    fi: 'Jälkimmäinen luku on pienempi kuin ensimmäinen. Korjaa toinen.',
    sv: 'Det senare talet är mindre än det förra. Rätta det ena.',
    en: 'The second number is less than the first. Correct one of them.',
  },
  'organisations.setting-in-the-past': {
    fi: 'Muutos voi alkaa aikaisintaan tänään.',
    sv: 'Ändringen kan börja gälla tidigast i dag.',
    en: 'The change can begin today at the earliest.',
  },
  'organisations.no-such-version': {
    fi: 'Tätä versiota ei ole.',
    sv: 'Den versionen finns inte.',
    en: 'There is no such version.',
  },
  'organisations.email': {
    fi: 'Tarkista sähköpostiosoite.',
    sv: 'Kontrollera e-postadressen.',
    en: 'Check the e-mail address.',
  },
} as const satisfies Record<string, Text>
