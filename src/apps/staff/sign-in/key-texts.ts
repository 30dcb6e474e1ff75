/** Words of passwords, recovery codes and the second factor: at the door and in one's own settings. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const keyTexts = defineTexts('keys', {
  lostPhone: { fi: 'Puhelin ei ole mukana', sv: 'Jag har inte telefonen', en: 'I do not have my phone' },
  backToCode: { fi: 'Käytä todennussovellusta', sv: 'Använd autentiseringsappen', en: 'Use the authenticator' },
  recoveryTitle: { fi: 'Anna palautuskoodi', sv: 'Ange en återställningskod', en: 'Give a recovery code' },
  recoveryLead: {
    fi: 'Kirjoita yksi palautuskoodeistasi. Kukin koodi käy kerran. Jos niitä ei ole, pääkäyttäjä auttaa sinut sisään.',
    sv: 'Skriv en av dina återställningskoder. Varje kod gäller en gång. Om du inte har några hjälper administratören dig in.',
    en: 'Type one of your recovery codes. Each is good once. If you have none, the administrator helps you in.',
  },
  recoveryCode: { fi: 'Palautuskoodi', sv: 'Återställningskod', en: 'Recovery code' },
  codesTitle: { fi: 'Ota palautuskoodit talteen', sv: 'Spara återställningskoderna', en: 'Keep the recovery codes' },
  codesLead: {
    fi: 'Näillä pääset sisään, jos puhelin katoaa. Kukin käy kerran. Koodeja ei näytetä uudelleen: tulosta ne tai talleta ne salasanojen tallentimeen.',
    sv: 'Med dem kommer du in om telefonen försvinner. Varje kod gäller en gång. Koderna visas inte igen: skriv ut dem eller spara dem i en lösenordshanterare.',
    en: 'With these you get in if your phone is lost. Each is good once. They are not shown again: print them or keep them in a password manager.',
  },
  codesKept: { fi: 'Koodit ovat tallessa, jatka', sv: 'Koderna är sparade, fortsätt', en: 'The codes are kept, go on' },
  copy: { fi: 'Kopioi', sv: 'Kopiera', en: 'Copy' },
  copied: { fi: 'Koodit on kopioitu', sv: 'Koderna är kopierade', en: 'The codes are copied' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  newTitle: { fi: 'Valitse oma salasana', sv: 'Välj ett eget lösenord', en: 'Choose a password of your own' },
  newLead: {
    fi: 'Kirjauduit salasanalla, jonka joku muu on antanut. Vaihda se sellaiseksi, jonka vain sinä tiedät.',
    sv: 'Du loggade in med ett lösenord som någon annan gett dig. Byt till ett som bara du känner till.',
    en: 'You signed in with a password that somebody else gave you. Change it to one that only you know.',
  },
  newPassword: { fi: 'Uusi salasana', sv: 'Nytt lösenord', en: 'New password' },
  newHint: {
    fi: 'Vähintään 12 merkkiä. Muutama sattumanvarainen sana on hyvä.',
    sv: 'Minst 12 tecken. Några slumpmässiga ord är bra.',
    en: 'At least 12 characters. A few random words are good.',
  },
  newAgain: { fi: 'Uusi salasana toisen kerran', sv: 'Nytt lösenord en gång till', en: 'New password once more' },
  notTheSame: {
    fi: 'Salasanat eivät ole samat. Kirjoita ne uudelleen.',
    sv: 'Lösenorden är inte samma. Skriv dem på nytt.',
    en: 'The passwords are not the same. Type them again.',
  },
  oldPassword: { fi: 'Nykyinen salasana', sv: 'Nuvarande lösenord', en: 'Present password' },
  keys: { fi: 'Salasana ja toinen tunniste', sv: 'Lösenord och andra faktorn', en: 'Password and second factor' },
  demoNone: {
    fi: 'Esittelytilillä ei ole salasanaa eikä toista tunnistetta.',
    sv: 'Ett demokonto har varken lösenord eller andra faktor.',
    en: 'A demo account has no password and no second factor.',
  },
  password: { fi: 'Salasana', sv: 'Lösenord', en: 'Password' },
  changedOn: { fi: 'Vaihdettu {day}', sv: 'Bytt {day}', en: 'Changed {day}' },
  neverChanged: { fi: 'Ei vaihdettu', sv: 'Inte bytt', en: 'Not changed' },
  change: { fi: 'Vaihda salasana', sv: 'Byt lösenord', en: 'Change the password' },
  changeWhat: {
    fi: 'Muut istuntosi päättyvät, kun vaihdat salasanan.',
    sv: 'Dina andra sessioner upphör när du byter lösenord.',
    en: 'Your other sessions end when you change the password.',
  },
  changed: {
    fi: {
      one: 'Salasana on vaihdettu, yksi muu istunto päättyi',
      other: 'Salasana on vaihdettu, {count} muuta istuntoa päättyi',
    },
    sv: {
      one: 'Lösenordet är bytt, en annan session upphörde',
      other: 'Lösenordet är bytt, {count} andra sessioner upphörde',
    },
    en: {
      one: 'The password is changed, one other session ended',
      other: 'The password is changed, {count} other sessions ended',
    },
  },
  codes: { fi: 'Palautuskoodit', sv: 'Återställningskoder', en: 'Recovery codes' },
  codesLeft: {
    fi: { one: 'Yksi käyttämättä', other: '{count} käyttämättä' },
    sv: { one: 'En oanvänd', other: '{count} oanvända' },
    en: { one: 'One unused', other: '{count} unused' },
  },
  renew: { fi: 'Tee uudet koodit', sv: 'Gör nya koder', en: 'Make new codes' },
  renewWhat: {
    fi: 'Vanhat koodit lakkaavat toimimasta.',
    sv: 'De gamla koderna slutar fungera.',
    en: 'The old codes stop working.',
  },
  done: { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  factor: { fi: 'Todennussovellus', sv: 'Autentiseringsapp', en: 'Authenticator' },
  factorSince: { fi: 'Käytössä {day} alkaen', sv: 'I bruk sedan {day}', en: 'In use since {day}' },
  factorNone: { fi: 'Ei käytössä', sv: 'Inte i bruk', en: 'Not in use' },
  again: { fi: 'Ota käyttöön uudella puhelimella', sv: 'Ta i bruk på en ny telefon', en: 'Set up on a new phone' },
  againWhat: {
    fi: 'Sinut kirjataan ulos kaikkialta. Seuraavan kerran kirjautuessasi otat todennussovelluksen käyttöön uudella puhelimella.',
    sv: 'Du loggas ut överallt. Nästa gång du loggar in tar du autentiseringsappen i bruk på den nya telefonen.',
    en: 'You are signed out everywhere. The next time you sign in you set up the authenticator on the new phone.',
  },
})
