/** Words of who answers for the family: history with its reasons, covers, hand-over notes, choosing a worker by load. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const answerableTexts = defineTexts('family-answerable', {
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  forWhom: { fi: 'Kenelle', sv: 'För vem', en: 'For whom' },
  wholeFamily: { fi: 'koko perhe', sv: 'hela familjen', en: 'the whole family' },
  ended: { fi: 'Päättyi: {why}', sv: 'Upphörde: {why}', en: 'Ended: {why}' },
  pastLimit: { fi: 'Yli enimmäismäärän: {why}', sv: 'Över maximiantalet: {why}', en: 'Past the limit: {why}' },
  undone: { fi: 'Siirto peruttiin.', sv: 'Överföringen togs tillbaka.', en: 'The batch was taken back.' },
  noReason: { fi: 'ei kirjattu', sv: 'inte antecknat', en: 'not recorded' },
  missingOf: {
    fi: 'Omatyöntekijää ei ole nimetty: {names}.',
    sv: 'Egen kontaktperson är inte utsedd: {names}.',
    en: 'No named worker: {names}.',
  },
  socialWorkerMissing: {
    fi: 'Lapsi tarvitsee erityistä tukea, mutta perheestä ei vastaa kelpoinen sosiaalityöntekijä (SHL 42 §).',
    sv: 'Barnet behöver särskilt stöd, men ingen behörig socialarbetare ansvarar för familjen (socialvårdslagen 42 §).',
    en: 'A child needs special support, but no qualified social worker answers for the family (SHL 42 §).',
  },
  covers: { fi: 'Sijaiset', sv: 'Vikarier', en: 'Covers' },
  coverNow: {
    fi: '{who} sijaistaa {day} asti: {whom}, {role}.',
    sv: '{who} vikarierar till {day}: {whom}, {role}.',
    en: '{who} stands in until {day} for {whom}, {role}.',
  },
  coverLater: {
    fi: '{who} sijaistaa {period}: {whom}, {role}.',
    sv: '{who} vikarierar {period}: {whom}, {role}.',
    en: '{who} stands in {period} for {whom}, {role}.',
  },
  coverPast: {
    fi: '{who} sijaisti {period}: {whom}, {role}.',
    sv: '{who} vikarierade {period}: {whom}, {role}.',
    en: '{who} stood in {period} for {whom}, {role}.',
  },
  coverRule: {
    fi: 'Sijainen näkee perheen tiedot vain näinä päivinä. Vastuu pysyy sillä, jota sijaistetaan.',
    sv: 'Vikarien ser familjens uppgifter bara dessa dagar. Ansvaret stannar hos den som är borta.',
    en: 'The cover sees the family’s information on these days only. Who is away stays answerable.',
  },
  handovers: {
    fi: 'Mitä seuraavan on tiedettävä',
    sv: 'Vad den nästa behöver veta',
    en: 'What the next one must know',
  },
  handoverBy: {
    fi: '{author}, {day}. Kenelle: {to}',
    sv: '{author}, {day}. Till: {to}',
    en: '{author}, {day}. To: {to}',
  },
  handover: { fi: 'Mitä seuraavan on tiedettävä', sv: 'Vad den nästa behöver veta', en: 'What the next one must know' },
  handoverHint: {
    fi: 'Näkyy vain niille, jotka työskentelevät perheen kanssa. Voit jättää tyhjäksi.',
    sv: 'Syns bara för dem som arbetar med familjen. Kan lämnas tomt.',
    en: 'Seen only by those who work with the family. It may be left empty.',
  },
  person: { fi: 'Kenen', sv: 'Vems', en: 'Whose' },
  despite: { fi: 'Miksi enimmäismäärän yli', sv: 'Varför över maximiantalet', en: 'Why past the limit' },
  despiteHint: {
    fi: 'Tarvitaan vain, jos työntekijällä on jo täysi määrä perheitä.',
    sv: 'Behövs bara om arbetstagaren redan har fullt antal familjer.',
    en: 'Needed only where the worker already has the full number of families.',
  },
  limitOwn: {
    fi: 'Oma enimmäismäärä on {most} perhettä. Sen yli pääsee kirjatulla syyllä.',
    sv: 'Den egna gränsen är {most} familjer. Med en antecknad orsak kan den överskridas.',
    en: 'The organiser’s own limit is {most} families; a written reason lets one past it.',
  },
  limitLaw: {
    fi: 'Laki sallii enintään {most} lasta yhdelle sosiaalityöntekijälle ({source}).',
    sv: 'Lagen tillåter högst {most} barn per socialarbetare ({source}).',
    en: 'The law allows at most {most} children for one social worker ({source}).',
  },
  hasFamilies: {
    fi: { one: '{count} perhe', other: '{count} perhettä' },
    sv: { one: '{count} familj', other: '{count} familjer' },
    en: { one: '{count} family', other: '{count} families' },
  },
  hasChildren: {
    fi: { one: '{count} lapsi', other: '{count} lasta' },
    sv: { one: '{count} barn', other: '{count} barn' },
    en: { one: '{count} child', other: '{count} children' },
  },
  near: { fi: 'lähellä enimmäismäärää', sv: 'nära gränsen', en: 'close to the limit' },
  over: { fi: 'enimmäismäärä täynnä', sv: 'fullt', en: 'full' },
  away: { fi: 'poissa {period}', sv: 'borta {period}', en: 'away {period}' },
  notQualified: {
    fi: 'ei kirjattua kelpoisuutta',
    sv: 'ingen antecknad behörighet',
    en: 'no recorded qualification',
  },
})
