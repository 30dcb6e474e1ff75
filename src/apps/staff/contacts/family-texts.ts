/** The words of opening a family from a contact. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const openFamilyTexts = defineTexts('staff-open-family', {
  title: { fi: 'Avaa perhe', sv: 'Öppna familjen', en: 'Open the family' },
  lead: {
    fi: 'Lisää ihmiset, joita työ koskee. Tiedot kirjataan jokaiselle omiin asiakirjoihin, työ tehdään yhdessä perheen kanssa.',
    sv: 'Lägg till dem som arbetet gäller. Uppgifterna antecknas för var och en, arbetet görs tillsammans med familjen.',
    en: 'Add the people the work concerns. Records are kept for each person; the work is done with the family together.',
  },
  familyTitle: { fi: 'Perhe', sv: 'Familjen', en: 'Family' },
  name: { fi: 'Perheen nimi', sv: 'Familjens namn', en: 'Name of the family' },
  nameHint: {
    fi: 'Sukunimi riittää. Perhe voi itse sanoa, millä nimellä siitä puhutaan.',
    sv: 'Efternamnet räcker. Familjen kan själv säga vilket namn som används.',
    en: 'The surname is enough. The family may say what name to use.',
  },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  membersTitle: { fi: 'Ihmiset', sv: 'Människorna', en: 'People' },
  member: { fi: 'Henkilö {number}', sv: 'Person {number}', en: 'Person {number}' },
  addMember: { fi: 'Lisää henkilö', sv: 'Lägg till en person', en: 'Add a person' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removed: {
    fi: 'Henkilö poistettiin lomakkeelta.',
    sv: 'Personen togs bort från blanketten.',
    en: 'The person was taken off the form.',
  },
  givenName: { fi: 'Etunimi', sv: 'Förnamn', en: 'Given name' },
  surname: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Surname' },
  relation: { fi: 'Suhde perheeseen', sv: 'Relation till familjen', en: 'Relation to the family' },
  home: { fi: 'Missä asuu', sv: 'Var bor', en: 'Where they live' },
  born: { fi: 'Syntymäpäivä', sv: 'Födelsedag', en: 'Day of birth' },
  due: { fi: 'Laskettu aika', sv: 'Beräknad nedkomst', en: 'Due day' },
  language: { fi: 'Oma kieli', sv: 'Eget språk', en: 'Own language' },
  languageAsFamily: {
    fi: 'Sama kuin perheen asiointikieli',
    sv: 'Samma som familjens servicespråk',
    en: 'The same as the family’s language',
  },
  interpreter: { fi: 'Tulkki', sv: 'Tolk', en: 'Interpreter' },
  noInterpreter: { fi: 'Ei tarvita', sv: 'Behövs inte', en: 'Not needed' },
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' },
  codeHint: {
    fi: 'Voit täydentää myöhemmin. Syntymäpäivä täyttyy tunnuksesta.',
    sv: 'Kan kompletteras senare. Födelsedagen fylls i från beteckningen.',
    en: 'Can be added later. The day of birth is filled in from the code.',
  },
  codeDemo: {
    fi: 'Esittelyssä käytetään vain keksittyjä tunnuksia: yksilönumero on 900–999.',
    sv: 'I demon används bara påhittade beteckningar: individnumret är 900–999.',
    en: 'The demonstration takes invented codes only: the individual number is 900–999.',
  },
  codeOtherDay: {
    fi: 'Henkilötunnuksen mukaan syntymäpäivä on {day}. Tarkista kumpikin.',
    sv: 'Enligt personbeteckningen är födelsedagen {day}. Kontrollera båda.',
    en: 'By the identity code the day of birth is {day}. Check both.',
  },
  safetyBan: { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Safety ban' },
  safetyBanHint: {
    fi: 'Osoite, puhelin, koulu ja tapaamispaikat näkyvät vain niille, joiden on pakko ne tietää.',
    sv: 'Adress, telefon, skola och mötesplatser visas bara för dem som måste känna till dem.',
    en: 'Address, phone, school and meeting places show only to those who must know them.',
  },
  partnerTitle: { fi: 'Kuka kulkee rinnalla', sv: 'Vem går bredvid', en: 'Who walks beside' },
  partner: { fi: 'Perhekumppani', sv: 'Familjepartner', en: 'Family partner' },
  partnerMe: {
    fi: 'Minä olen perheen perhekumppani',
    sv: 'Jag är familjens familjepartner',
    en: 'I am the family’s partner',
  },
  partnerMeHint: {
    fi: 'Pääset heti perheen tietoihin, ja perhe näkee nimesi.',
    sv: 'Du når genast familjens uppgifter, och familjen ser ditt namn.',
    en: 'You reach the family’s information at once, and the family sees your name.',
  },
  partnerOther: {
    fi: 'Palveluohjaaja nimeää perhekumppanin',
    sv: 'Servicekoordinatorn utser en familjepartner',
    en: 'The coordinator names a partner',
  },
  partnerOtherHint: {
    fi: 'Perhe jää yksikön palveluohjaajan listalle. Et pääse perheen tietoihin ennen kuin sinut nimetään.',
    sv: 'Familjen stannar på koordinatorns lista. Du når inte uppgifterna innan du utses.',
    en: 'The family stays on the coordinator’s list. You do not reach its information until you are named.',
  },
  send: { fi: 'Avaa perhe', sv: 'Öppna familjen', en: 'Open the family' },
  done: { fi: 'Perhe on avattu.', sv: 'Familjen har öppnats.', en: 'The family has been opened.' },
  doneOther: {
    fi: 'Perhe on avattu ja odottaa perhekumppanin nimeämistä.',
    sv: 'Familjen har öppnats och väntar på att en familjepartner utses.',
    en: 'The family has been opened and waits for a partner to be named.',
  },
  noUnit: {
    fi: 'Perheen voi avata yksikössään perhekumppani, sosiaalityöntekijä, palveluohjaaja tai esihenkilö.',
    sv: 'En familj öppnas av en familjepartner, socialarbetare, koordinator eller chef i enheten.',
    en: 'A family is opened by a partner, social worker, coordinator or supervisor of the unit.',
  },
  draftTitle: { fi: 'Perheen avaaminen', sv: 'Öppnande av familj', en: 'Opening a family' },
})
