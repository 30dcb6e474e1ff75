/** Words of dividing a family in two. */
import type { Text } from '#kit/languages.ts'
import type { Following } from '#rooms/families/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const FOLLOWING_TEXTS = {
  'assessment.need': { fi: 'tarpeet: {n}', sv: 'behov: {n}', en: 'needs: {n}' },
  'assessment.opinion': { fi: 'lapsen mielipiteet: {n}', sv: 'barnets åsikter: {n}', en: 'child’s opinions: {n}' },
  'engagement.attachment': { fi: 'liitteet: {n}', sv: 'bilagor: {n}', en: 'attachments: {n}' },
  'engagement.interpreter_booking': { fi: 'tulkkaukset: {n}', sv: 'tolkningar: {n}', en: 'interpretings: {n}' },
  'engagement.meeting': { fi: 'tapaamiset: {n}', sv: 'möten: {n}', en: 'meetings: {n}' },
  'engagement.note': { fi: 'kirjaukset: {n}', sv: 'anteckningar: {n}', en: 'notes: {n}' },
  'engagement.signal': { fi: 'palvelun merkit: {n}', sv: 'signaler om tjänster: {n}', en: 'signals of services: {n}' },
  'families.circumstance': {
    fi: 'järjestettävät asiat: {n}',
    sv: 'det som ska ordnas: {n}',
    en: 'things to arrange: {n}',
  },
  'families.contact_detail': { fi: 'yhteystiedot: {n}', sv: 'kontaktuppgifter: {n}', en: 'contact details: {n}' },
  'measures.answer': { fi: 'tilannekyselyt: {n}', sv: 'lägesenkäter: {n}', en: 'situation checks: {n}' },
  'plans.benefit': { fi: 'koetut hyödyt: {n}', sv: 'upplevd nytta: {n}', en: 'felt benefits: {n}' },
  'plans.course': { fi: 'palvelut: {n}', sv: 'tjänster: {n}', en: 'services: {n}' },
} as const satisfies Record<Following, Text>

export const splitTexts = defineTexts('family-split', {
  title: { fi: 'Perheen jakaminen', sv: 'Delning av familjen', en: 'Dividing the family' },
  split: { fi: 'Jaa perhe kahdeksi', sv: 'Dela familjen i två', en: 'Divide the family in two' },
  lead: {
    fi: 'Esimerkiksi kun vanhemmat eroavat tai aikuistunut sisarus muuttaa omaan kotiin. Kirjaukset ovat henkilöiden, työ on perheen.',
    sv: 'Till exempel när föräldrarna separerar eller ett vuxet syskon flyttar hemifrån. Anteckningarna är personernas, arbetet är familjens.',
    en: 'For example when parents separate or a grown sibling moves out. Records are the persons’, work is the family’s.',
  },
  stays: { fi: 'Jää', sv: 'Stannar', en: 'Stays' },
  leaves: { fi: 'Uuteen perheeseen', sv: 'Till den nya', en: 'To the new one' },
  both: { fi: 'Kumpaankin', sv: 'Båda', en: 'Both' },
  name: { fi: 'Uuden perheen nimi', sv: 'Den nya familjens namn', en: 'Name of the new family' },
  reason: { fi: 'Miksi perhe jaetaan', sv: 'Varför familjen delas', en: 'Why the family is divided' },
  act: { fi: 'Jaa perhe', sv: 'Dela familjen', en: 'Divide the family' },
  done: { fi: 'Perhe on jaettu.', sv: 'Familjen är delad.', en: 'The family has been divided.' },
  preview: { fi: 'Näin jako menisi', sv: 'Så här skulle delningen gå', en: 'How it would go' },
  choose: {
    fi: 'Valitse, kuka muuttaa. Näet sitten, mitä tapahtuu, ennen kuin mitään muuttuu.',
    sv: 'Välj vem som flyttar. Du ser sedan vad som händer innan något ändras.',
    en: 'Choose who goes. You then see what happens, before anything changes.',
  },
  follows: { fi: 'Muuttaa mukana', sv: 'Följer med', en: 'Goes along' },
  followsWhy: {
    fi: 'Kirjaukset, jotka koskevat vain lähteviä:',
    sv: 'Anteckningar som bara gäller dem som flyttar:',
    en: 'Records that concern only those who go:',
  },
  followsNone: { fi: 'Ei yhtään kirjausta.', sv: 'Inga anteckningar.', en: 'No records.' },
  together: {
    fi: 'Tänne jäävät yhteiset: alkuarviointi, suunnitelman versiot ({plans}) sekä yhteiset tapaamiset ja kirjaukset ({n}).',
    sv: 'Här stannar det gemensamma: den inledande bedömningen, planens versioner ({plans}) samt gemensamma möten och anteckningar ({n}).',
    en: 'What was shared stays here: the initial assessment, versions of the plan ({plans}), and shared meetings and notes ({n}).',
  },
  reach: { fi: 'Kuka näkee jatkossa', sv: 'Vem ser i fortsättningen', en: 'Who sees from now on' },
  ends: {
    fi: '{who} ei enää näe: {whom}.',
    sv: '{who} ser inte längre: {whom}.',
    en: '{who} no longer sees: {whom}.',
  },
  opens: {
    fi: '{who} näkee uudessa perheessä: {whom}.',
    sv: '{who} ser i den nya familjen: {whom}.',
    en: '{who} sees in the new family: {whom}.',
  },
  reachNone: {
    fi: 'Kenelläkään perheessä ei ole omaa tunnusta.',
    sv: 'Ingen i familjen har ett eget konto.',
    en: 'Nobody in the family has an account.',
  },
  guardians: {
    fi: 'Huoltaja näkee lapsensa tiedot kummastakin perheestä. Aikuiset eivät näe toistensa tietoja yli rajan.',
    sv: 'Vårdnadshavaren ser sitt barns uppgifter i båda familjerna. Vuxna ser inte varandras uppgifter över gränsen.',
    en: 'A guardian sees the child in either family. Adults do not see each other across the line.',
  },
  team: { fi: 'Työntekijät', sv: 'Arbetstagare', en: 'Workers' },
  along: { fi: 'työskentelee kummankin kanssa', sv: 'arbetar med båda', en: 'works with both' },
  notAlong: {
    fi: 'jatkaa vain tämän perheen kanssa',
    sv: 'fortsätter bara med den här familjen',
    en: 'goes on with this family only',
  },
  bans: {
    fi: 'Turvakiellot pysyvät. Tapaamispaikka, jonka turvakielto on sulkenut, ei avaudu uudessa perheessä.',
    sv: 'Spärrmarkeringarna kvarstår. En mötesplats som stängts av en spärrmarkering öppnas inte i den nya familjen.',
    en: 'Safety bans stand. A meeting place that a ban has closed does not open in the new family.',
  },
  isNew: { fi: 'Tästä perheestä on jaettu:', sv: 'Från den här familjen har delats:', en: 'Divided from this family:' },
  isOld: {
    fi: 'Tämä perhe on jaettu perheestä:',
    sv: 'Den här familjen är delad från:',
    en: 'This family was divided from:',
  },
  family: { fi: 'perhe {name}', sv: 'familjen {name}', en: 'family {name}' },
  by: {
    fi: '{day}, {who}. Mukana siirtyi {n} kirjausta. {reason}',
    sv: '{day}, {who}. {n} anteckningar följde med. {reason}',
    en: '{day}, {who}. {n} records went along. {reason}',
  },
  undone: { fi: 'Peruttu {day}: {reason}', sv: 'Ångrad {day}: {reason}', en: 'Taken back {day}: {reason}' },
  undo: { fi: 'Peru jako', sv: 'Ångra delningen', en: 'Undo the split' },
  undoLead: {
    fi: 'Kaikki palaa tähän perheeseen sellaisena kuin se oli. Perua voi niin kauan, kun uudessa perheessä ei ole omia kirjauksia.',
    sv: 'Allt återgår till den här familjen som det var. Det går att ångra så länge den nya familjen inte har egna anteckningar.',
    en: 'Everything comes back to this family as it stood. It can be undone as long as the new family has no records of its own.',
  },
  undoneDone: { fi: 'Jako on peruttu.', sv: 'Delningen är ångrad.', en: 'The split has been taken back.' },
})
