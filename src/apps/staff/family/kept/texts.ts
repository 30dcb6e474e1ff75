/** Words of what a young person keeps from a guardian. */
import { defineTexts } from '#ui-kit/define-texts.ts'
import type { Text } from '#kit/languages.ts'
import type { KeptItem, KeptPart } from '#rooms/trust/model.ts'

export const KEPT_PART_TEXTS = {
  notes: { fi: 'Kirjaukset', sv: 'Anteckningar', en: 'Notes' },
  needs: { fi: 'Tarpeet ja mielipide', sv: 'Behov och åsikt', en: 'Needs and opinion' },
  wellbeing: { fi: 'Hyvinvointikyselyt', sv: 'Enkäter om välbefinnande', en: 'Wellbeing checks' },
  plan: { fi: 'Suunnitelma ja palvelut', sv: 'Plan och tjänster', en: 'Plan and services' },
} as const satisfies Record<KeptPart, Text>

export const KEPT_ITEM_TEXTS = {
  need: { fi: 'Yksi tarve', sv: 'Ett behov', en: 'One need' },
  opinion: { fi: 'Yksi mielipide', sv: 'En åsikt', en: 'One opinion' },
  note: { fi: 'Yksi kirjaus', sv: 'En anteckning', en: 'One note' },
  answer: { fi: 'Yksi vastaus', sv: 'Ett svar', en: 'One answer' },
} as const satisfies Record<KeptItem, Text>

export const keptTexts = defineTexts('kept', {
  title: { fi: 'Nuoren omat kiellot', sv: 'Den ungas egna förbud', en: 'What a young person keeps' },
  lead: {
    fi: 'Alaikäinen voi painavasta syystä kieltää antamasta omia tietojaan huoltajalle (laki 703/2023, 40 ja 51 §). Kielto ja sen olemassaolo eivät näy huoltajalle missään, ei lokissakaan.',
    sv: 'En minderårig kan av vägande skäl förbjuda att egna uppgifter lämnas till en vårdnadshavare (lagen 703/2023, 40 och 51 §). Varken förbudet eller att det finns syns för vårdnadshavaren någonstans, inte heller i loggen.',
    en: 'A minor may, for a weighty reason, forbid giving own information to a guardian (Act 703/2023, sections 40 and 51). Neither the ban nor that it exists is shown to the guardian anywhere, not in the log either.',
  },
  none: { fi: 'Kieltoja ei ole kirjattu.', sv: 'Inga förbud har antecknats.', en: 'No bans have been recorded.' },
  record: { fi: 'Kirjaa nuoren kielto', sv: 'Anteckna den ungas förbud', en: 'Record what a young person keeps' },
  keepThis: { fi: 'Älä näytä huoltajalle', sv: 'Visa inte för vårdnadshavaren', en: 'Keep from a guardian' },
  notShownTo: { fi: 'Ei näytetä: {names}', sv: 'Visas inte för: {names}', en: 'Not shown to: {names}' },
  who: { fi: 'Kuka kieltää', sv: 'Vem förbjuder', en: 'Who forbids' },
  from: { fi: 'Keneltä tiedot pidetään', sv: 'Från vem uppgifterna hålls', en: 'From whom it is kept' },
  fromHint: {
    fi: 'Huoltajalla, joka on itse asianosainen, säilyy oikeus tietoihin. Silloin kieltoa ei voi hyväksyä.',
    sv: 'En vårdnadshavare som själv är part har kvar sin rätt till uppgifterna. Då kan förbudet inte godkännas.',
    en: 'A guardian who is a party to the matter keeps the right to the information. Then the ban cannot be accepted.',
  },
  what: { fi: 'Mitkä tiedot', sv: 'Vilka uppgifter', en: 'Which information' },
  whatHint: {
    fi: 'Kaikki nuorta koskeva, myös jo kirjattu ja yhdessä muiden kanssa kirjattu. Suunnitelman kielto sulkee koko suunnitelman, jossa nuori on mukana.',
    sv: 'Allt som gäller den unga, också det som redan antecknats och det som antecknats tillsammans med andra. Ett förbud för planen stänger hela planen där den unga är med.',
    en: 'Everything about the young person, also what has been written already and together with others. A ban on the plan closes the whole plan in which the young person is.',
  },
  reason: { fi: 'Nuoren painava syy', sv: 'Den ungas vägande skäl', en: 'The young person’s weighty reason' },
  maturity: { fi: 'Arvio kehitystasosta', sv: 'Bedömning av mognaden', en: 'Assessment of maturity' },
  maturityHint: {
    fi: 'Millä perusteella nuori kykenee arvioimaan asian merkityksen.',
    sv: 'På vilka grunder den unga kan bedöma sakens betydelse.',
    en: 'On what grounds the young person can judge what it means.',
  },
  outcome: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Decision' },
  accept: { fi: 'Hyväksytään', sv: 'Godkänns', en: 'Accepted' },
  acceptHint: {
    fi: 'Tiedot sulkeutuvat huoltajalta heti.',
    sv: 'Uppgifterna stängs genast för vårdnadshavaren.',
    en: 'The information closes to the guardian at once.',
  },
  refuse: { fi: 'Ei hyväksytä', sv: 'Godkänns inte', en: 'Refused' },
  refuseHint: {
    fi: 'Kielto on selvästi vastoin nuoren etua, tai huoltaja on asianosainen.',
    sv: 'Förbudet är klart emot den ungas bästa, eller vårdnadshavaren är part.',
    en: 'The ban is clearly against the young person’s interest, or the guardian is a party.',
  },
  refusalReason: { fi: 'Miksi ei hyväksytä', sv: 'Varför godkänns det inte', en: 'Why it is refused' },
  save: { fi: 'Kirjaa ratkaisu', sv: 'Anteckna avgörandet', en: 'Record the decision' },
  saved: { fi: 'Ratkaisu on kirjattu', sv: 'Avgörandet är antecknat', en: 'The decision is recorded' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  lift: { fi: 'Pura kielto', sv: 'Häv förbudet', en: 'Lift the ban' },
  liftWhat: {
    fi: 'Huoltaja näkee tiedot heti. Kielto ja sen perusteet säilyvät historiassa.',
    sv: 'Vårdnadshavaren ser uppgifterna genast. Förbudet och dess grunder finns kvar i historiken.',
    en: 'The guardian sees the information at once. The ban and its grounds stay in the history.',
  },
  liftReason: { fi: 'Miksi kielto puretaan', sv: 'Varför förbudet hävs', en: 'Why it is lifted' },
  lifted: { fi: 'Kielto on purettu', sv: 'Förbudet är hävt', en: 'The ban is lifted' },
  earlier: {
    fi: { one: 'Yksi purettu tai hylätty', other: '{count} purettua tai hylättyä' },
    sv: { one: 'Ett hävt eller ej godkänt', other: '{count} hävda eller ej godkända' },
    en: { one: 'One lifted or refused', other: '{count} lifted or refused' },
  },
  keeps: {
    fi: '{name}: ei näytetä henkilölle {guardian}',
    sv: '{name}: visas inte för {guardian}',
    en: '{name}: not shown to {guardian}',
  },
  decided: { fi: 'Ratkaissut {name} {day}', sv: 'Avgjort av {name} {day}', en: 'Decided by {name} {day}' },
  liftedBy: {
    fi: 'Purkanut {name} {day}: {reason}',
    sv: 'Hävt av {name} {day}: {reason}',
    en: 'Lifted by {name} {day}: {reason}',
  },
  refusedWord: { fi: 'Ei hyväksytty: {reason}', sv: 'Ej godkänt: {reason}', en: 'Refused: {reason}' },
  reasonWas: { fi: 'Syy: {words}', sv: 'Skäl: {words}', en: 'Reason: {words}' },
  maturityWas: { fi: 'Arvio: {words}', sv: 'Bedömning: {words}', en: 'Assessment: {words}' },
})
