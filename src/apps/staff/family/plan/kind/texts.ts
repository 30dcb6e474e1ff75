/** Words of the plan's kind: joint or simple and why, and of the family's consent to a joint plan. */
import type { Text } from '#kit/languages.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'
import type { ConsentManner } from '#rooms/plans/model.ts'

export const MANNER_TEXTS = {
  in_person: { fi: 'Tapaamisessa', sv: 'Vid ett möte', en: 'In a meeting' },
  interpreted: {
    fi: 'Tapaamisessa tulkin kanssa',
    sv: 'Vid ett möte med tolk',
    en: 'In a meeting with an interpreter',
  },
  by_phone: { fi: 'Puhelimessa', sv: 'Per telefon', en: 'By phone' },
  in_writing: { fi: 'Kirjallisesti', sv: 'Skriftligt', en: 'In writing' },
  electronic: {
    fi: 'Sähköisesti tunnistautuneena',
    sv: 'Elektroniskt, identifierad',
    en: 'Electronically, identified',
  },
} as const satisfies Record<ConsentManner, Text>

export const kindTexts = defineTexts('family-plan-kind', {
  title: {
    fi: 'Yhteinen vai tavallinen suunnitelma',
    sv: 'Gemensam eller vanlig plan',
    en: 'Joint plan or simple plan',
  },
  isJoint: { fi: 'Tämä on yhteinen suunnitelma.', sv: 'Det här är en gemensam plan.', en: 'This is a joint plan.' },
  isSimple: { fi: 'Tämä on tavallinen suunnitelma.', sv: 'Det här är en vanlig plan.', en: 'This is a simple plan.' },
  whyJoint: {
    fi: 'Mukana on monta tahoa ({agencies}), ja kaikki, joilta suostumus tarvitaan, ovat antaneet sen.',
    sv: 'Flera aktörer är med ({agencies}) och alla vars samtycke behövs har gett det.',
    en: 'Several agencies take part ({agencies}), and everybody whose consent is needed has given it.',
  },
  whyAgreedAsSimple: {
    fi: 'Mukana on monta tahoa, mutta suunnitelmasta sovittiin tavallisena. Seuraavasta versiosta voi tehdä yhteisen, kun perhe suostuu.',
    sv: 'Flera aktörer är med, men planen avtalades som vanlig. Nästa version kan bli gemensam när familjen samtycker.',
    en: 'Several agencies take part, but it was agreed as a simple plan. The next version can be a joint one when the family consents.',
  },
  whyOneAgency: {
    fi: 'Apua antaa enintään yksi taho, joten yhteistä suunnitelmaa ei tarvita.',
    sv: 'Högst en aktör ger hjälp, så en gemensam plan behövs inte.',
    en: 'At most one agency helps, so no joint plan is needed.',
  },
  whyNotAsked: {
    fi: 'Suunnitelmasta sovittiin yhteisenä, mutta kaikkien suostumusta ei ole kirjattu. Kysykää suostumus ja kirjatkaa se.',
    sv: 'Planen avtalades som gemensam, men allas samtycke är inte antecknat. Fråga och anteckna samtycket.',
    en: 'It was agreed as a joint plan, but not everybody’s consent is recorded. Ask for it and record it.',
  },
  whyRefused: {
    fi: 'Perheestä joku ei suostu yhteiseen suunnitelmaan. Työ jatkuu tavallisella suunnitelmalla.',
    sv: 'Någon i familjen samtycker inte till en gemensam plan. Arbetet fortsätter med en vanlig plan.',
    en: 'Someone in the family does not consent to a joint plan. The work goes on with a simple plan.',
  },
  whyWithdrawn: {
    fi: 'Suunnitelmasta sovittiin yhteisenä. Suostumus peruttiin {day}, ja siitä alkaen suunnitelma on tavallinen. Aiemmin sovittu jää näkyviin versioihin.',
    sv: 'Planen avtalades som gemensam. Samtycket återtogs {day} och sedan dess är planen en vanlig plan. Det som avtalats tidigare finns kvar i versionerna.',
    en: 'It was agreed as a joint plan. Consent was withdrawn on {day}, and from then on the plan is a simple one. What was agreed before stays in the versions.',
  },
  consents: {
    fi: 'Suostumus yhteiseen suunnitelmaan',
    sv: 'Samtycke till en gemensam plan',
    en: 'Consent to a joint plan',
  },
  given: { fi: 'Suostui {day}', sv: 'Samtyckte {day}', en: 'Consented {day}' },
  refused: { fi: 'Ei suostunut {day}', sv: 'Samtyckte inte {day}', en: 'Did not consent {day}' },
  withdrawn: { fi: 'Perui {day}', sv: 'Återtog {day}', en: 'Withdrew {day}' },
  notAsked: { fi: 'Ei kysytty', sv: 'Inte frågad', en: 'Not asked' },
  record: { fi: 'Kirjaa vastaus', sv: 'Anteckna svaret', en: 'Record the answer' },
  recordOf: { fi: 'Kirjaa vastaus: {name}', sv: 'Anteckna svaret: {name}', en: 'Record the answer: {name}' },
  withdraw: { fi: 'Kirjaa peruutus', sv: 'Anteckna återtagande', en: 'Record a withdrawal' },
  withdrawOf: { fi: 'Kirjaa peruutus: {name}', sv: 'Anteckna återtagande: {name}', en: 'Record a withdrawal: {name}' },
  facts: { fi: '{manner}. Kirjasi {who}.', sv: '{manner}. Antecknat av {who}.', en: '{manner}. Recorded by {who}.' },
  saidBy: { fi: 'Vastasi {name}.', sv: 'Svarade: {name}.', en: 'Answered by {name}.' },
  earlier: { fi: 'Aiemmat vastaukset', sv: 'Tidigare svar', en: 'Earlier answers' },
  earlierLine: { fi: '{name}: {what}', sv: '{name}: {what}', en: '{name}: {what}' },
  givenThenWithdrawn: {
    fi: 'suostui {given}, perui {withdrawn}',
    sv: 'samtyckte {given}, återtog {withdrawn}',
    en: 'consented {given}, withdrew {withdrawn}',
  },
  dialogLead: {
    fi: 'Yhteisessä suunnitelmassa monta tahoa sopii samasta suunnitelmasta. Kerro, keitä ne ovat ja mitä he näkevät. Suostumuksen voi perua milloin vain, eikä se vaikuta apuun.',
    sv: 'I en gemensam plan avtalar flera aktörer om samma plan. Berätta vilka de är och vad de ser. Samtycket kan återtas när som helst utan att hjälpen påverkas.',
    en: 'In a joint plan several agencies agree on the same plan. Tell who they are and what they see. Consent can be withdrawn at any time, and that does not affect the help.',
  },
  answer: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  yes: { fi: 'Suostuu', sv: 'Samtycker', en: 'Consents' },
  no: { fi: 'Ei suostu', sv: 'Samtycker inte', en: 'Does not consent' },
  who: { fi: 'Kuka vastasi', sv: 'Vem svarade', en: 'Who answered' },
  whoHint: {
    fi: 'Alle 15-vuotiaan puolesta vastaa huoltaja.',
    sv: 'För ett barn under 15 år svarar vårdnadshavaren.',
    en: 'For a child under 15 a guardian answers.',
  },
  manner: { fi: 'Miten', sv: 'Hur', en: 'How' },
  day: { fi: 'Milloin', sv: 'När', en: 'When' },
  note: { fi: 'Lisätietoa', sv: 'Mer att veta', en: 'More to know' },
  noteHint: {
    fi: 'Esimerkiksi mitä tahoja suostumus koskee.',
    sv: 'Till exempel vilka aktörer samtycket gäller.',
    en: 'For example which agencies the consent is about.',
  },
  save: { fi: 'Tallenna vastaus', sv: 'Spara svaret', en: 'Save the answer' },
  saved: { fi: 'Vastaus on kirjattu.', sv: 'Svaret är antecknat.', en: 'The answer is recorded.' },
  withdrawLead: {
    fi: 'Suunnitelma on tavallinen siitä päivästä alkaen. Samalla päättyy niiden suunnitelman osien jakaminen, joihin hän on suostunut. Sovitut versiot ja suostumuksen historia säilyvät, ja apu jatkuu.',
    sv: 'Planen är en vanlig plan från den dagen. Samtidigt upphör delningen av de delar av planen som personen samtyckt till. De avtalade versionerna och samtyckets historia finns kvar, och hjälpen fortsätter.',
    en: 'The plan is a simple one from that day on. Sharing of the parts of the plan to which this person consented ends with it. Agreed versions and the history of the consent stay, and the help goes on.',
  },
  withdrawSave: { fi: 'Kirjaa peruutus', sv: 'Anteckna återtagandet', en: 'Record the withdrawal' },
  withdrawSaved: { fi: 'Peruutus on kirjattu.', sv: 'Återtagandet är antecknat.', en: 'The withdrawal is recorded.' },
  wish: { fi: 'Millaisena tästä sovitaan', sv: 'Som vilken plan avtalas detta', en: 'As what this is agreed' },
  wishSimple: { fi: 'Tavallinen suunnitelma', sv: 'Vanlig plan', en: 'Simple plan' },
  wishJoint: { fi: 'Yhteinen suunnitelma', sv: 'Gemensam plan', en: 'Joint plan' },
  ready: {
    fi: 'Tästä voi sopia yhteisenä suunnitelmana: mukana on monta tahoa ({agencies}), ja perhe on suostunut.',
    sv: 'Detta kan avtalas som en gemensam plan: flera aktörer är med ({agencies}) och familjen har samtyckt.',
    en: 'This can be agreed as a joint plan: several agencies take part ({agencies}), and the family has consented.',
  },
  agenciesNone: { fi: 'arvion mukaan', sv: 'enligt bedömningen', en: 'as the assessment found' },
  notReady: {
    fi: 'Yhteisestä suunnitelmasta ei voi vielä sopia.',
    sv: 'En gemensam plan kan inte avtalas ännu.',
    en: 'A joint plan cannot be agreed yet.',
  },
  needsAgencies: {
    fi: 'Suunnitelmassa on vain yksi taho tai ei yhtään. Lisää muiden tahojen palvelut tai askeleet, tai sovi tavallisesta suunnitelmasta.',
    sv: 'Planen har bara en aktör eller ingen. Lägg till andra aktörers tjänster eller steg, eller avtala om en vanlig plan.',
    en: 'The plan names one agency or none. Add services or steps of others, or agree a simple plan.',
  },
  needsConsent: {
    fi: 'Suostumus puuttuu: {names}. Kirjaa vastaus tai sovi tavallisesta suunnitelmasta.',
    sv: 'Samtycke saknas: {names}. Anteckna svaret eller avtala om en vanlig plan.',
    en: 'Consent is missing: {names}. Record the answer, or agree a simple plan.',
  },
})
