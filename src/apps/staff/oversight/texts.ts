/** The words of oversight. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const oversightTexts = defineTexts('staff-oversight', {
  title: { fi: 'Valvonta', sv: 'Tillsyn', en: 'Oversight' },
  toReview: {
    fi: { one: 'Yksi hätäavaus odottaa arviota.', other: '{count} hätäavausta odottaa arviota.' },
    sv: { one: 'En nödöppning väntar på bedömning.', other: '{count} nödöppningar väntar på bedömning.' },
    en: { one: 'One emergency opening waits for review.', other: '{count} emergency openings wait for review.' },
  },
  nothing: {
    fi: 'Yksikään hätäavaus ei odota arviota.',
    sv: 'Ingen nödöppning väntar på bedömning.',
    en: 'No emergency opening waits for review.',
  },
  usesTitle: { fi: 'Hätäavaukset', sv: 'Nödöppningar', en: 'Emergency openings' },
  show: { fi: 'Näytetään', sv: 'Visas', en: 'Shown' },
  open: { fi: 'Arvioimatta', sv: 'Obedömda', en: 'To review' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  when: { fi: '{from}, auki {until} asti', sv: '{from}, öppen till {until}', en: '{from}, open until {until}' },
  purpose: { fi: 'Perustelu: {words}', sv: 'Motivering: {words}', en: 'Reason given: {words}' },
  review: { fi: 'Arvioi', sv: 'Bedöm', en: 'Review' },
  toFamily: { fi: 'Avaa perhe', sv: 'Öppna familjen', en: 'Open the family' },
  justified: { fi: 'Perusteltu', sv: 'Motiverad', en: 'Justified' },
  notJustified: { fi: 'Ei perusteltu', sv: 'Inte motiverad', en: 'Not justified' },
  reviewedAt: { fi: 'arvioitu {when}', sv: 'bedömd {when}', en: 'reviewed {when}' },
  emptyTitle: { fi: 'Ei hätäavauksia.', sv: 'Inga nödöppningar.', en: 'No emergency openings.' },
  emptyLead: {
    fi: 'Kun joku avaa perheen tiedot hätätilanteessa, avaus tulee tähän arvioitavaksi.',
    sv: 'När någon öppnar en familjs uppgifter i en nödsituation kommer öppningen hit för bedömning.',
    en: 'When someone opens a family’s information in an emergency, it comes here to be reviewed.',
  },
  dialogTitle: {
    fi: 'Oliko hätäavaus perusteltu',
    sv: 'Var nödöppningen motiverad',
    en: 'Was the emergency opening justified',
  },
  judgement: { fi: 'Arvio', sv: 'Bedömning', en: 'Judgement' },
  justifiedHint: {
    fi: 'Henki, terveys tai lapsen turvallisuus vaati avaamista juuri silloin.',
    sv: 'Liv, hälsa eller ett barns säkerhet krävde öppningen just då.',
    en: 'Life, health or a child’s safety called for it right then.',
  },
  notJustifiedHint: {
    fi: 'Tietosuojavastaava ja esihenkilö selvittävät asian. Perhe näkee arvion lokissaan.',
    sv: 'Dataskyddsombudet och chefen reder ut saken. Familjen ser bedömningen i sin logg.',
    en: 'The data-protection officer and the supervisor look into it. The family sees the judgement in its log.',
  },
  note: { fi: 'Mihin arvio perustuu', sv: 'Vad grundar sig bedömningen på', en: 'What the judgement rests on' },
  save: { fi: 'Kirjaa arvio', sv: 'Anteckna bedömningen', en: 'Record the judgement' },
  saved: { fi: 'Arvio on kirjattu.', sv: 'Bedömningen är antecknad.', en: 'The judgement is recorded.' },
  purposeTitle: {
    fi: 'Kun sinun pitää nähdä sisältöä',
    sv: 'När du behöver se innehåll',
    en: 'When you need to see content',
  },
  purposeLead: {
    fi: 'Esihenkilönä näet yksikkösi perheistä, missä vaiheessa työ on ja kuka siitä vastaa. Suunnitelmat, kirjaukset ja hyvinvointi ovat kiinni.',
    sv: 'Som chef ser du i vilket skede arbetet med enhetens familjer är och vem som ansvarar. Planer, anteckningar och välbefinnande är stängda.',
    en: 'As a supervisor you see in what phase the work with your unit’s families is and who answers for it. Plans, notes and wellbeing are closed.',
  },
  purposeSteps: {
    fi: 'Avaa perhe, valitse Avaa sisältö ja kirjoita, mitä varten. Sisältö on auki {hours} tuntia. Tarkoitus ja kaikki avaamasi näkyvät perheen lokissa.',
    sv: 'Öppna familjen, välj Öppna innehållet och skriv för vilket ändamål. Innehållet är öppet i {hours} timmar. Ändamålet och allt du öppnar syns i familjens logg.',
    en: 'Open the family, choose to open its content and write what for. It stays open for {hours} hours. The purpose and everything you open stand in the family’s log.',
  },
  toFamilies: { fi: 'Yksikön perheet', sv: 'Enhetens familjer', en: 'The unit’s families' },
})
