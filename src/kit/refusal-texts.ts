/** What to tell a reader when a day, number, amount, identity code or cell cannot be read; keys are the rules' own `why`. */
import type { Texts } from '#kit/languages.ts'

export const KIT_REFUSALS = {
  'day.missing': { fi: 'Päivä puuttuu.', sv: 'Dagen saknas.', en: 'The date is missing.' },
  'day.not-understood': {
    fi: 'Kirjoita päivä muodossa 1.2.2026.',
    sv: 'Skriv dagen i formen 1.2.2026.',
    en: 'Write the date as 1.2.2026.',
  },
  'day.does-not-exist': {
    fi: 'Tällaista päivää ei ole. Tarkista päivä ja kuukausi.',
    sv: 'Den dagen finns inte. Kontrollera dag och månad.',
    en: 'There is no such day. Check the day and the month.',
  },
  'day.time-not-understood': {
    fi: 'Kirjoita kellonaika muodossa 9.30.',
    sv: 'Skriv klockslaget i formen 9.30.',
    en: 'Write the time as 9:30.',
  },
  'number.missing': { fi: 'Luku puuttuu.', sv: 'Talet saknas.', en: 'The number is missing.' },
  'number.not-understood': {
    fi: 'Kirjoita luku numeroin, esimerkiksi 1 234,5.',
    sv: 'Skriv talet med siffror, till exempel 1 234,5.',
    en: 'Write the number in digits, for example 1 234,5.',
  },
  'number.ambiguous': {
    fi: 'Lukua ei voi tulkita varmasti. Käytä desimaalipilkkua (1,5) ja tuhansien erottimena väliä (1 234).',
    sv: 'Talet kan tolkas på två sätt. Använd decimalkomma (1,5) och mellanslag vid tusental (1 234).',
    en: 'The number can be read in two ways. Use a decimal comma (1,5) and a space for thousands (1 234).',
  },
  'number.too-large': { fi: 'Luku on liian suuri.', sv: 'Talet är för stort.', en: 'The number is too large.' },
  'money.parts-of-cents': {
    fi: 'Summassa on enintään kaksi desimaalia.',
    sv: 'Beloppet får ha högst två decimaler.',
    en: 'An amount has two decimals at most.',
  },
  'identity-code.missing': {
    fi: 'Henkilötunnus puuttuu.',
    sv: 'Personbeteckningen saknas.',
    en: 'The personal identity code is missing.',
  },
  'identity-code.not-understood': {
    fi: 'Henkilötunnuksessa on 11 merkkiä: syntymäaika, välimerkki ja neljä merkkiä.',
    sv: 'En personbeteckning har 11 tecken: födelsetid, skiljetecken och fyra tecken.',
    en: 'A personal identity code has 11 characters: birth date, a sign and four characters.',
  },
  'identity-code.no-such-day': {
    fi: 'Henkilötunnuksen alussa on päivä, jota ei ole.',
    sv: 'Personbeteckningen börjar med en dag som inte finns.',
    en: 'The personal identity code begins with a day that does not exist.',
  },
  'identity-code.no-such-number': {
    fi: 'Henkilötunnuksen yksilönumeroa ei ole käytössä.',
    sv: 'Personbeteckningens individnummer används inte.',
    en: 'The individual number of the personal identity code is not in use.',
  },
  'identity-code.check-character': {
    fi: 'Henkilötunnuksen viimeinen merkki ei täsmää. Tarkista, että kaikki merkit ovat oikein.',
    sv: 'Personbeteckningens sista tecken stämmer inte. Kontrollera att alla tecken är rätt.',
    en: 'The last character of the personal identity code does not match. Check every character.',
  },
  'csv.empty': {
    fi: 'Pakollinen tieto puuttuu.',
    sv: 'En obligatorisk uppgift saknas.',
    en: 'A required value is missing.',
  },
  'csv.not-a-day': {
    fi: 'Ei ole päivä. Käytä muotoa 1.2.2026 tai 2026-02-01.',
    sv: 'Är inte en dag. Använd formen 1.2.2026 eller 2026-02-01.',
    en: 'Not a date. Use 1.2.2026 or 2026-02-01.',
  },
  'csv.no-such-day': { fi: 'Tällaista päivää ei ole.', sv: 'Den dagen finns inte.', en: 'There is no such day.' },
  'csv.not-a-number': {
    fi: 'Ei ole luku. Käytä muotoa 1234,5.',
    sv: 'Är inte ett tal. Använd formen 1234,5.',
    en: 'Not a number. Use 1234,5.',
  },
  'csv.ambiguous-number': {
    fi: 'Luku on epäselvä: piste voi olla tuhansien erotin tai desimaalimerkki. Käytä pilkkua.',
    sv: 'Talet är oklart: punkten kan vara tusentals- eller decimaltecken. Använd komma.',
    en: 'The number is unclear: the point may mark thousands or decimals. Use a comma.',
  },
  'csv.not-a-whole-number': { fi: 'Ei ole kokonaisluku.', sv: 'Är inte ett heltal.', en: 'Not a whole number.' },
  'csv.not-money': {
    fi: 'Ei ole rahasumma. Käytä muotoa 85,40.',
    sv: 'Är inte ett belopp. Använd formen 85,40.',
    en: 'Not an amount of money. Use 85,40.',
  },
  'csv.parts-of-cents': {
    fi: 'Summassa on enintään kaksi desimaalia.',
    sv: 'Beloppet får ha högst två decimaler.',
    en: 'An amount has two decimals at most.',
  },
  'csv.not-yes-or-no': {
    fi: 'Kirjoita kyllä tai ei (tai 1 tai 0).',
    sv: 'Skriv ja eller nej (eller 1 eller 0).',
    en: 'Write yes or no (or 1 or 0).',
  },
  'csv.not-in-list': {
    fi: 'Arvo ei ole luettelossa. Sallitut arvot: {allowed}.',
    sv: 'Värdet finns inte i listan. Tillåtna värden: {allowed}.',
    en: 'The value is not in the list. Allowed values: {allowed}.',
  },
} as const satisfies Texts
