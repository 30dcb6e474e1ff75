/** Words of the log for who answers for a family, absences, covers and hand-overs. */
import type { Text } from '#kit/languages.ts'

export const RESPONSIBLE_EVENTS: Readonly<Record<string, Text>> = {
  'organisations.absences-read': { fi: 'Luki poissaolot', sv: 'Läste frånvaron', en: 'Read absences' },
  'organisations.absences-entered': { fi: 'Kirjasi poissaoloja', sv: 'Antecknade frånvaro', en: 'Entered absences' },
  'organisations.absence-changed': { fi: 'Muutti poissaoloa', sv: 'Ändrade en frånvaro', en: 'Changed an absence' },
  'organisations.qualifications-read': {
    fi: 'Luki työntekijän kelpoisuudet',
    sv: 'Läste en arbetstagares behörigheter',
    en: 'Read a worker’s qualifications',
  },
  'organisations.qualification-recorded': {
    fi: 'Kirjasi kelpoisuuden',
    sv: 'Antecknade en behörighet',
    en: 'Recorded a qualification',
  },
  'engagement.workers-days-read': {
    fi: 'Luki työntekijöiden sovitut tapaamiset',
    sv: 'Läste arbetstagares avtalade möten',
    en: 'Read workers’ agreed meetings',
  },
  'families.responsible-read': {
    fi: 'Luki, kuka perheestä vastaa',
    sv: 'Läste vem som ansvarar för familjen',
    en: 'Read who answers for the family',
  },
  'families.candidates-read': {
    fi: 'Luki, kenet voi nimetä',
    sv: 'Läste vem som kan utses',
    en: 'Read who may be named',
  },
  'families.restricted-passed-on': {
    fi: 'Siirsi rajoitetun perheen vastuun lukematta sisältöä',
    sv: 'Överförde ansvaret för en begränsad familj utan att läsa innehållet',
    en: 'Passed on a restricted family without reading its content',
  },
  'families.reassignment-previewed': {
    fi: 'Katsoi, keille tarvitaan sijainen tai uusi vastuuhenkilö',
    sv: 'Såg vem som behöver en vikarie eller ny ansvarig',
    en: 'Saw who needs a cover or a new responsible person',
  },
  'families.reassigned': {
    fi: 'Nimesi sijaisen tai siirsi vastuun',
    sv: 'Utsåg en vikarie eller överförde ansvaret',
    en: 'Named a cover or reassigned',
  },
  'families.reassignment-undone': {
    fi: 'Perui siirron',
    sv: 'Tog tillbaka en överföring',
    en: 'Took a batch back',
  },
  'families.batches-read': { fi: 'Luki tehdyt siirrot', sv: 'Läste gjorda överföringar', en: 'Read the batches made' },
  'families.own-covers-read': {
    fi: 'Luki, keitä sijaistaa',
    sv: 'Läste vem hen vikarierar för',
    en: 'Read for whom to stand in',
  },
  'engagement.clients-read': {
    fi: 'Luki palvelunsa asiakkaat',
    sv: 'Läste sin tjänsts klienter',
    en: 'Read the clients of the own service',
  },
  'engagement.client-read': {
    fi: 'Luki asiakkaan tiedot oman palvelunsa osalta',
    sv: 'Läste klientens uppgifter i sin egen tjänst',
    en: 'Read the client as far as the own service goes',
  },
  'families.receiving-units-read': {
    fi: 'Luki vastaanottavat yksiköt',
    sv: 'Läste mottagande enheter',
    en: 'Read the receiving units',
  },
  'families.transfer-proposed': {
    fi: 'Esitti perheen siirtoa toiseen yksikköön tai toiselle alueelle',
    sv: 'Föreslog att familjen flyttas till en annan enhet eller ett annat område',
    en: 'Proposed handing the family over to another unit or county',
  },
  'families.transfers-read': { fi: 'Luki perheiden siirrot', sv: 'Läste flyttade familjer', en: 'Read hand-overs' },
  'families.transfer-decided': {
    fi: 'Ratkaisi perheen siirron',
    sv: 'Avgjorde en flytt av familjen',
    en: 'Decided a hand-over of the family',
  },
  'engagement.unit-view-read': {
    fi: 'Luki yksikön luvut',
    sv: 'Läste enhetens siffror',
    en: 'Read the unit’s figures',
  },
}
