/** Texts of trust: roles, parts of the record, grounds, what stands in the log, and refusals. */
import type { CircleRole, Part, Role } from '#kit/access.ts'
import type { Text, Texts } from '#kit/languages.ts'
import type { BreakGlassCode } from '../model.ts'

export const WORKER_ROLE_TEXTS = {
  family_partner: { fi: 'Perhekumppani', sv: 'Familjepartner', en: 'Family partner' },
  social_worker: { fi: 'Sosiaalityöntekijä', sv: 'Socialarbetare', en: 'Social worker' },
  family_worker: { fi: 'Perhetyöntekijä', sv: 'Familjearbetare', en: 'Family worker' },
  psychologist: { fi: 'Psykologi', sv: 'Psykolog', en: 'Psychologist' },
  coordinator: { fi: 'Palveluohjaaja', sv: 'Servicekoordinator', en: 'Coordinator' },
  supervisor: { fi: 'Esihenkilö', sv: 'Chef', en: 'Supervisor' },
  partner_worker: {
    fi: 'Kumppanijärjestön työntekijä',
    sv: 'Partnerorganisationens arbetare',
    en: 'Partner organisation’s worker',
  },
  volunteer: { fi: 'Vapaaehtoinen', sv: 'Frivillig', en: 'Volunteer' },
  analyst: { fi: 'Analyytikko', sv: 'Analytiker', en: 'Analyst' },
  data_protection_officer: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data-protection officer' },
  administrator: { fi: 'Pääkäyttäjä', sv: 'Administratör', en: 'Administrator' },
  family_adult: { fi: 'Perheen aikuinen', sv: 'Vuxen i familjen', en: 'Adult of the family' },
  young_person: { fi: 'Nuori', sv: 'Ung person', en: 'Young person' },
} as const satisfies Record<Role, Text>

export const CIRCLE_ROLE_TEXTS = {
  ...WORKER_ROLE_TEXTS,
  named_worker: { fi: 'Omatyöntekijä', sv: 'Egen kontaktperson', en: 'Named worker' },
  child_social_worker: { fi: 'Lapsen sosiaalityöntekijä', sv: 'Barnets socialarbetare', en: 'Child’s social worker' },
  purpose: { fi: 'Avattu tarkoitusta varten', sv: 'Öppnad för ett ändamål', en: 'Opened for a purpose' },
  break_glass: { fi: 'Hätäavaus', sv: 'Nödöppning', en: 'Emergency opening' },
} as const satisfies Record<CircleRole, Text>

export const PART_TEXTS = {
  basic: { fi: 'perustiedot', sv: 'basuppgifter', en: 'basic facts' },
  contact: { fi: 'yhteystiedot', sv: 'kontaktuppgifter', en: 'contact details' },
  protected: { fi: 'turvakiellon alaiset paikat', sv: 'spärrmarkerade platser', en: 'places under a safety ban' },
  plan: { fi: 'suunnitelma', sv: 'plan', en: 'plan' },
  service: { fi: 'oma palvelu', sv: 'egen tjänst', en: 'own service' },
  wellbeing: { fi: 'hyvinvointi', sv: 'välbefinnande', en: 'wellbeing' },
  notes: { fi: 'kirjaukset', sv: 'anteckningar', en: 'notes' },
  needs: { fi: 'tarpeet', sv: 'behov', en: 'needs' },
  log: { fi: 'käyttöloki', sv: 'användningslogg', en: 'use log' },
} as const satisfies Record<Part, Text>

export const BASIS_TEXTS: Texts = {
  statute: { fi: 'lakisääteinen tehtävä', sv: 'lagstadgad uppgift', en: 'statutory task' },
  permit: { fi: 'luovutuslupa', sv: 'tillstånd till utlämnande', en: 'permit to disclose' },
  consent: { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
  purpose: { fi: 'kirjattu tarkoitus', sv: 'antecknat ändamål', en: 'recorded purpose' },
  emergency: { fi: 'hätätilanne', sv: 'nödsituation', en: 'emergency' },
  'client-relationship': { fi: 'asiakassuhde', sv: 'klientrelation', en: 'client relationship' },
  'unit-list': { fi: 'yksikön lista', sv: 'enhetens lista', en: 'unit’s list' },
}

export const BREAK_GLASS_TEXTS = {
  life_or_health: {
    fi: 'Henki tai terveys on vaarassa',
    sv: 'Liv eller hälsa är i fara',
    en: 'Life or health is in danger',
  },
  childs_safety: {
    fi: 'Lapsen turvallisuus on vaarassa',
    sv: 'Ett barns säkerhet är i fara',
    en: 'A child’s safety is at risk',
  },
  on_call_duty: { fi: 'Päivystystehtävä', sv: 'Jouruppgift', en: 'On-call duty' },
} as const satisfies Record<BreakGlassCode, Text>

export const TRUST_REFUSALS = {
  'trust.not-an-outsider': {
    fi: 'Valitse kumppanijärjestön työntekijä tai vapaaehtoinen.',
    sv: 'Välj en arbetstagare från en partnerorganisation eller en frivillig.',
    en: 'Choose a partner organisation’s worker or a volunteer.',
  },
  'trust.outsider-not-possible': {
    fi: 'Tätä työntekijää ei voi ottaa perheen piiriin. Valitse joku toinen.',
    sv: 'Den här arbetstagaren kan inte släppas in hos familjen. Välj någon annan.',
    en: 'This worker cannot be let into the family’s circle. Choose somebody else.',
  },
  'trust.until-not-within': {
    fi: 'Päivän pitää olla tästä päivästä enintään vuoden päässä.',
    sv: 'Dagen ska vara högst ett år framåt från i dag.',
    en: 'The day is to be within a year from today.',
  },
  'trust.not-of-the-family': {
    fi: 'Joku valituista ei enää kuulu perheeseen. Avaa sivu uudelleen.',
    sv: 'Någon av de valda hör inte längre till familjen. Öppna sidan på nytt.',
    en: 'Somebody chosen no longer belongs to the family. Open the page again.',
  },
  'trust.of-whom-missing': {
    fi: 'Valitse, kenestä nämä tiedot näkyvät.',
    sv: 'Välj vems uppgifter som syns.',
    en: 'Choose whose information this is.',
  },
  'trust.not-signed-in': {
    fi: 'Kirjaudu sisään jatkaaksesi.',
    sv: 'Logga in för att fortsätta.',
    en: 'Sign in to go on.',
  },
  'trust.not-permitted': {
    fi: 'Sinulla ei ole oikeutta tähän. Kysy esihenkilöltäsi.',
    sv: 'Du har inte rätt till detta. Fråga din chef.',
    en: 'You are not permitted to do this. Ask your supervisor.',
  },
  'trust.wrong-email-or-password': {
    fi: 'Sähköposti tai salasana on väärin. Tarkista molemmat.',
    sv: 'E-postadressen eller lösenordet är fel. Kontrollera båda.',
    en: 'The e-mail address or password is wrong. Check both.',
  },
  'trust.too-many-tries': {
    fi: 'Liian monta yritystä. Odota {minutes} minuuttia ja yritä uudelleen.',
    sv: 'För många försök. Vänta {minutes} minuter och försök igen.',
    en: 'Too many tries. Wait {minutes} minutes and try again.',
  },
  'trust.wrong-code': {
    fi: 'Koodi ei kelpaa. Odota seuraavaa koodia ja kirjoita se.',
    sv: 'Koden duger inte. Vänta på nästa kod och skriv den.',
    en: 'That code is not right. Wait for the next code and type it.',
  },
  'trust.code-six-digits': {
    fi: 'Kirjoita kuusinumeroinen koodi.',
    sv: 'Skriv koden med sex siffror.',
    en: 'Type the six-digit code.',
  },
  'trust.second-factor-already': {
    fi: 'Toinen tunniste on jo käytössä.',
    sv: 'Den andra faktorn är redan i bruk.',
    en: 'The second factor is already in use.',
  },
  'trust.not-a-demo': {
    fi: 'Esittelytunnukset eivät ole käytössä täällä.',
    sv: 'Demokontona används inte här.',
    en: 'Demo accounts are not in use here.',
  },
  'trust.purpose-too-short': {
    fi: 'Kerro tarkoitus vähintään kymmenellä merkillä: perhe näkee sen lokissa.',
    sv: 'Beskriv ändamålet med minst tio tecken: familjen ser det i loggen.',
    en: 'Say the purpose in at least ten characters: the family sees it in the log.',
  },
  'trust.password-too-short': {
    fi: 'Salasanassa pitää olla vähintään 12 merkkiä.',
    sv: 'Lösenordet ska ha minst 12 tecken.',
    en: 'The password needs at least 12 characters.',
  },
  'trust.wrong-recovery-code': {
    fi: 'Palautuskoodi ei kelpaa, tai se on jo käytetty. Tarkista koodi tai käytä toista.',
    sv: 'Återställningskoden duger inte, eller så är den redan använd. Kontrollera koden eller använd en annan.',
    en: 'That recovery code is not right, or it has been used. Check it or use another.',
  },
  'trust.wrong-old-password': {
    fi: 'Nykyinen salasana on väärin.',
    sv: 'Det nuvarande lösenordet är fel.',
    en: 'The present password is wrong.',
  },
  'trust.password-not-new': {
    fi: 'Valitse salasana, joka ei ole sama kuin nykyinen.',
    sv: 'Välj ett lösenord som inte är samma som det nuvarande.',
    en: 'Choose a password that is not the same as the present one.',
  },
  'trust.demo-has-no-password': {
    fi: 'Esittelytilillä ei ole salasanaa.',
    sv: 'Ett demokonto har inget lösenord.',
    en: 'A demo account has no password.',
  },
  'trust.no-second-factor': {
    fi: 'Tilillä ei ole toista tunnistetta.',
    sv: 'Kontot har ingen andra faktor.',
    en: 'The account has no second factor.',
  },
  'trust.worker-has-account': {
    fi: 'Työntekijällä on jo avoin tili. Sulje se ensin.',
    sv: 'Arbetstagaren har redan ett öppet konto. Stäng det först.',
    en: 'The worker has an open account already. Close that one first.',
  },
  'trust.not-a-minor': {
    fi: 'Kielto koskee alaikäisen perheenjäsenen omia tietoja.',
    sv: 'Förbudet gäller en minderårig familjemedlems egna uppgifter.',
    en: 'The ban is about the own information of a member under age.',
  },
  'trust.not-a-guardian': {
    fi: 'Valitse perheen aikuinen, jolta tiedot pidetään.',
    sv: 'Välj den vuxna i familjen som uppgifterna hålls från.',
    en: 'Choose the adult of the family from whom the information is kept.',
  },
  'trust.ban-of-what': {
    fi: 'Valitse ainakin yksi tietojen osa.',
    sv: 'Välj minst en del av uppgifterna.',
    en: 'Choose at least one part of the information.',
  },
  'trust.ban-not-in-force': {
    fi: 'Kielto on jo purettu, tai sitä ei hyväksytty.',
    sv: 'Förbudet har redan hävts, eller så godkändes det inte.',
    en: 'The ban has been lifted already, or was not accepted.',
  },
  'trust.email-taken': {
    fi: 'Tällä sähköpostilla on jo tili.',
    sv: 'Det finns redan ett konto med den e-postadressen.',
    en: 'There is already an account with this e-mail address.',
  },
  'not-found': {
    fi: 'Tätä ei löydy, tai se ei ole sinun nähtävissäsi.',
    sv: 'Detta finns inte, eller så får du inte se det.',
    en: 'This is not there, or not yours to see.',
  },
  'edit.changed-meanwhile': {
    fi: 'Joku muu muutti tätä sillä välin. Avaa uusin versio ja tee muutos siihen.',
    sv: 'Någon annan ändrade detta under tiden. Öppna den nyaste versionen och gör ändringen där.',
    en: 'Someone else changed this meanwhile. Open the newest version and make your change there.',
  },
  'edit.already-there': {
    fi: 'Tämä on jo kirjattu.',
    sv: 'Detta är redan antecknat.',
    en: 'This has already been recorded.',
  },
  'edit.not-allowed': {
    fi: 'Muutosta ei voi tehdä tähän tietoon.',
    sv: 'Ändringen kan inte göras här.',
    en: 'This change cannot be made here.',
  },
  'edit.try-again': {
    fi: 'Kaksi muutosta osui yhteen. Yritä uudelleen.',
    sv: 'Två ändringar krockade. Försök igen.',
    en: 'Two changes met. Try again.',
  },
  'edit.command-id-reused': {
    fi: 'Sama pyyntö tuli kahdesti eri sisällöllä. Lataa sivu uudelleen.',
    sv: 'Samma begäran kom två gånger med olika innehåll. Ladda om sidan.',
    en: 'The same request came twice with different content. Reload the page.',
  },
  'input.not-understood': {
    fi: 'Osa tiedoista pitää korjata.',
    sv: 'En del av uppgifterna behöver rättas.',
    en: 'Some of the information needs correcting.',
  },
  'input.too-large': { fi: 'Sisältö on liian suuri.', sv: 'Innehållet är för stort.', en: 'The content is too large.' },
  'field.required': { fi: 'Täytä tämä kohta.', sv: 'Fyll i denna punkt.', en: 'Fill this in.' },
  'field.too-long': {
    fi: 'Lyhennä: enintään {maximum} merkkiä.',
    sv: 'Förkorta: högst {maximum} tecken.',
    en: 'Shorten this: at most {maximum} characters.',
  },
  'field.too-small': { fi: 'Vähintään {minimum}.', sv: 'Minst {minimum}.', en: 'At least {minimum}.' },
  'field.too-large': { fi: 'Enintään {maximum}.', sv: 'Högst {maximum}.', en: 'At most {maximum}.' },
  'field.not-one-of-these': {
    fi: 'Valitse yksi vaihtoehdoista.',
    sv: 'Välj ett av alternativen.',
    en: 'Choose one of the options.',
  },
  'field.wrong-kind': {
    fi: 'Tieto on väärässä muodossa.',
    sv: 'Uppgiften är i fel form.',
    en: 'This is in the wrong form.',
  },
  'field.not-understood': {
    fi: 'Tietoa ei voitu tulkita. Tarkista kirjoitusasu.',
    sv: 'Uppgiften kunde inte tolkas. Kontrollera skrivsättet.',
    en: 'This could not be understood. Check how it is written.',
  },
  'field.unknown': { fi: 'Tuntematon kohta.', sv: 'Okänd punkt.', en: 'Unknown field.' },
  'field.day': {
    fi: 'Kirjoita päivä muodossa 29.11.2026.',
    sv: 'Skriv dagen i formen 29.11.2026.',
    en: 'Write the day like 29.11.2026.',
  },
  'field.day-out-of-range': { fi: 'Tarkista vuosi.', sv: 'Kontrollera året.', en: 'Check the year.' },
  'field.email': {
    fi: 'Kirjoita sähköposti muodossa nimi@esimerkki.fi.',
    sv: 'Skriv e-postadressen i formen namn@exempel.fi.',
    en: 'Write the e-mail address like name@example.fi.',
  },
  'field.language': { fi: 'Valitse kieli.', sv: 'Välj språk.', en: 'Choose a language.' },
  'server.no-connection': {
    fi: 'Yhteys puuttuu. Mitään ei kadonnut: yritä uudelleen, kun yhteys palaa.',
    sv: 'Ingen förbindelse. Inget har försvunnit: försök igen när förbindelsen är tillbaka.',
    en: 'No connection. Nothing is lost: try again when it is back.',
  },
  'server.database-away': {
    fi: 'Palvelu käynnistyy. Yritä hetken päästä uudelleen.',
    sv: 'Tjänsten startar. Försök igen om en stund.',
    en: 'The service is starting. Try again in a moment.',
  },
  'server.disk-full': {
    fi: 'Palvelimen levy on täynnä, eikä mitään voitu tallentaa. Kirjoittamasi on tallella tällä sivulla: yritä hetken päästä uudelleen ja kerro tukeen.',
    sv: 'Serverns disk är full och inget kunde sparas. Det du skrev finns kvar på sidan: försök igen om en stund och kontakta stödet.',
    en: 'The server has run out of disk and nothing could be saved. What you wrote is still on this page: try again in a moment, and tell support.',
  },
  'server.fault': {
    fi: 'Jokin meni vikaan meillä. Yritä uudelleen; jos se toistuu, kerro tukeen.',
    sv: 'Något gick fel hos oss. Försök igen; om det upprepas, kontakta stödet.',
    en: 'Something went wrong on our side. Try again; if it happens again, tell support.',
  },
} as const satisfies Texts
