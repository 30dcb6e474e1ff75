/** Plain words about who sees parts of the plan, and taking a consent back. */
import type { Text } from '#kit/languages.ts'
import type { ConsentManner } from '../../model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

/** How consent was given, within a sentence. */
export const GIVEN_TEXTS = {
  in_person: { fi: 'tapaamisessa', sv: 'vid ett möte', en: 'at a meeting' },
  interpreted: {
    fi: 'tapaamisessa tulkin kanssa',
    sv: 'vid ett möte med tolk',
    en: 'at a meeting with an interpreter',
  },
  by_phone: { fi: 'puhelimessa', sv: 'per telefon', en: 'by phone' },
  in_writing: { fi: 'kirjallisesti', sv: 'skriftligt', en: 'in writing' },
  electronic: { fi: 'sähköisesti', sv: 'elektroniskt', en: 'electronically' },
} as const satisfies Record<ConsentManner, Text>

export const sharedWithTexts = defineTexts('plan-shared-with', {
  title: {
    fi: 'Kenelle suunnitelmaanne on jaettu',
    sv: 'Vem er plan har delats med',
    en: 'Who your plan has been shared with',
  },
  lead: {
    fi: 'Suunnitelma on teidän. Muut näkevät siitä vain sen, minkä jakamiseen olette antaneet luvan. Luvan voi perua milloin vain, eikä perumista tarvitse perustella.',
    sv: 'Planen är er. Andra ser bara det som ni har gett lov att dela. Ni kan ta tillbaka lovet när som helst och behöver inte säga varför.',
    en: 'The plan is yours. Others see only what you have allowed to be shared. You can take the permission back at any time, and need not say why.',
  },
  none: {
    fi: 'Suunnitelmaa ei ole jaettu kenellekään.',
    sv: 'Planen har inte delats med någon.',
    en: 'The plan has not been shared with anybody.',
  },
  sees: { fi: '{organisation} näkee nämä:', sv: '{organisation} ser det här:', en: '{organisation} sees these:' },
  goal: { fi: 'Tavoite: {what}', sv: 'Mål: {what}', en: 'Goal: {what}' },
  service: { fi: 'Palvelu: {what}', sv: 'Tjänst: {what}', en: 'Service: {what}' },
  onlyThese: {
    fi: 'Muuta suunnitelmasta ei näy.',
    sv: 'Inget annat av planen syns.',
    en: 'Nothing else of the plan is seen.',
  },
  since: {
    fi: 'Luvan antajat: {who}. Annettu {day} {how}, voimassa siitä alkaen.',
    sv: 'Lov har getts av: {who}. Gavs {day} {how}, gäller sedan dess.',
    en: 'Permission given by: {who}. Given on {day} {how}, in force since.',
  },
  you: { fi: 'sinä', sv: 'du', en: 'you' },
  somebody: { fi: 'joku perheestä', sv: 'någon i familjen', en: 'somebody of the family' },
  withdraw: { fi: 'Peru lupa', sv: 'Ta tillbaka lovet', en: 'Take permission back' },
  ask: {
    fi: 'Perutaanko lupa: {organisation}?',
    sv: 'Ta tillbaka lovet: {organisation}?',
    en: 'Take permission back: {organisation}?',
  },
  askLead: {
    fi: '{organisation} ei näe näitä suunnitelman osia enää heti, kun painat Peru lupa. Työntekijänne saa tiedon. Muu apu jatkuu ennallaan. Jos muutatte mieltänne, sovitte jakamisesta uudelleen työntekijänne kanssa.',
    sv: '{organisation} ser inte de här delarna av planen längre så fort du trycker på Ta tillbaka lovet. Er arbetstagare får veta det. Annan hjälp fortsätter som förut. Om ni ändrar er kommer ni överens om delningen på nytt med er arbetstagare.',
    en: '{organisation} no longer sees these parts of the plan as soon as you press Take permission back. Your worker is told. Other help goes on as before. If you change your minds, agree on sharing anew with your worker.',
  },
  keepSharing: {
    fi: 'Omaa palveluaan ja omia tapaamisiaan organisaatio näkee edelleen.',
    sv: 'Sin egen tjänst och sina egna möten ser organisationen fortfarande.',
    en: 'The organisation still sees its own service and its own meetings.',
  },
  done: {
    fi: 'Lupa on peruttu. {organisation} ei näe enää näitä osia.',
    sv: 'Lovet är tillbakataget. {organisation} ser inte de här delarna längre.',
    en: 'Permission has been taken back. {organisation} no longer sees these parts.',
  },
  notYours: {
    fi: 'Luvan voi perua se, joka sen antoi. Puhu asiasta työntekijänne kanssa, jos olet eri mieltä.',
    sv: 'Den som gav lovet kan ta tillbaka det. Tala med er arbetstagare om du är av annan åsikt.',
    en: 'Who gave the permission can take it back. Talk to your worker if you see it otherwise.',
  },
  earlier: { fi: 'Aiemmin jaettu', sv: 'Tidigare delat', en: 'Shared before' },
  ended: {
    fi: '{organisation}: {from}–{to}. {why}',
    sv: '{organisation}: {from}–{to}. {why}',
    en: '{organisation}: {from}–{to}. {why}',
  },
  endedWithdrawn: { fi: 'Lupa peruttiin.', sv: 'Lovet togs tillbaka.', en: 'Permission was taken back.' },
  endedElse: { fi: 'Jakaminen päättyi.', sv: 'Delningen upphörde.', en: 'Sharing ended.' },
})
