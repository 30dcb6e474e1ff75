/** Why a file, a row or a cell is refused, in words. The kit's own reasons about days, numbers and codes are among them. */
import type { Language, Text } from '#kit/languages.ts'
import { KIT_REFUSALS } from '#kit/refusal-texts.ts'

export const REASONS = {
  ...KIT_REFUSALS,
  'csv.mixed-encoding': {
    fi: 'Tiedostossa on kahta merkistöä sekaisin. Tallenna se uudelleen UTF-8-muodossa.',
    sv: 'Filen blandar två teckenkodningar. Spara den på nytt som UTF-8.',
    en: 'The file mixes two character encodings. Save it again as UTF-8.',
  },
  'csv.record-too-long': {
    fi: 'Rivi {line} on yli miljoona merkkiä. Tarkista lainausmerkit ja rivinvaihdot.',
    sv: 'Rad {line} är längre än en miljon tecken. Kontrollera citattecken och radbrytningar.',
    en: 'Line {line} is longer than a million characters. Check quotes and line ends.',
  },
  'csv.quote-open': {
    fi: 'Lainausmerkki jää auki (rivi {line}). Korjaa lainausmerkit.',
    sv: 'Ett citattecken stängs aldrig (rad {line}). Rätta citattecknen.',
    en: 'A quote never closes (line {line}). Correct the quotes.',
  },
  'csv.quote-misplaced': {
    fi: 'Lainausmerkki on väärässä paikassa (rivi {line}). Kirjoita lainausmerkki solun sisällä kahdesti.',
    sv: 'Ett citattecken är på fel plats (rad {line}). Skriv citattecken i en cell två gånger.',
    en: 'A quote is misplaced (line {line}). Inside a cell write a quote twice.',
  },
  'csv.broken': {
    fi: 'Tiedostoa ei voi lukea CSV-muotona (rivi {line}).',
    sv: 'Filen kan inte läsas som CSV (rad {line}).',
    en: 'The file cannot be read as CSV (line {line}).',
  },
  'lifecycle.file-empty': {
    fi: 'Tiedostossa ei ole rivejä.',
    sv: 'Filen innehåller inga rader.',
    en: 'The file has no rows.',
  },
  'lifecycle.file-too-large': {
    fi: 'Tiedosto on liian suuri. Jaa se osiin; osat voi tuoda peräkkäin.',
    sv: 'Filen är för stor. Dela upp den; delarna kan importeras efter varandra.',
    en: 'The file is too large. Split it; the parts can be taken in one after another.',
  },
  'lifecycle.columns-missing': {
    fi: 'Otsikkoriviltä puuttuu pakollisia sarakkeita: {columns}.',
    sv: 'Obligatoriska kolumner saknas på rubrikraden: {columns}.',
    en: 'Required columns are missing from the header: {columns}.',
  },
  'lifecycle.column-twice': {
    fi: 'Sarake {column} on otsikkorivillä kahdesti. Poista toinen.',
    sv: 'Kolumnen {column} finns två gånger på rubrikraden. Ta bort den ena.',
    en: 'Column {column} is in the header twice. Remove one.',
  },
  'lifecycle.fault': {
    fi: 'Tuonti pysähtyi palvelimen virheeseen. Jo viedyt rivit ovat tallessa; saman tiedoston voi tuoda uudelleen.',
    sv: 'Importen stannade på ett fel i servern. Rader som redan tagits in finns kvar; samma fil kan importeras igen.',
    en: 'The import stopped at a fault of the server. Rows already taken in are kept; the same file can be taken in again.',
  },
  'lifecycle.cell-count': {
    fi: 'Rivillä on {cells} solua, otsikossa {header}.',
    sv: 'Raden har {cells} celler, rubriken {header}.',
    en: 'The row has {cells} cells, the header {header}.',
  },
  'lifecycle.too-long': {
    fi: 'Teksti on liian pitkä, enintään {maximum} merkkiä.',
    sv: 'Texten är för lång, högst {maximum} tecken.',
    en: 'The text is too long, at most {maximum} characters.',
  },
  'lifecycle.not-a-language': {
    fi: 'Ei ole kielikoodi. Käytä koodia, esimerkiksi fi, sv, en, ar.',
    sv: 'Inte en språkkod. Använd en kod, till exempel fi, sv, en, ar.',
    en: 'Not a language code. Use a code such as fi, sv, en, ar.',
  },
  'lifecycle.not-a-year': {
    fi: 'Vuosi on väliltä 1990–2100.',
    sv: 'Året ska vara 1990–2100.',
    en: 'The year is between 1990 and 2100.',
  },
  'lifecycle.below-zero': {
    fi: 'Luku ei voi olla negatiivinen.',
    sv: 'Talet kan inte vara negativt.',
    en: 'The number cannot be negative.',
  },
  'lifecycle.period-backwards': {
    fi: 'Päättymispäivä on ennen alkamispäivää.',
    sv: 'Slutdagen är före startdagen.',
    en: 'The end date is before the start date.',
  },
  'lifecycle.real-person': {
    fi: 'Henkilötunnus voi kuulua oikealle ihmiselle. Kokeiluympäristöön tuodaan vain keksittyjä tunnuksia (yksilönumero 900–999).',
    sv: 'Personbeteckningen kan tillhöra en verklig person. I en provmiljö används bara påhittade beteckningar (individnummer 900–999).',
    en: 'The code may belong to a real person. A trial installation takes only made-up codes (individual number 900-999).',
  },
  'lifecycle.birth-days-differ': {
    fi: 'Syntymäpäivä on eri kuin henkilötunnuksessa.',
    sv: 'Födelsedagen är en annan än i personbeteckningen.',
    en: 'The birth day differs from the identity code.',
  },
  'lifecycle.birth-unknown': {
    fi: 'Tarvitaan henkilötunnus, syntymäpäivä tai laskettu aika.',
    sv: 'Personbeteckning, födelsedag eller beräknad födsel behövs.',
    en: 'An identity code, a birth day or a due date is needed.',
  },
  'lifecycle.cost-incomplete': {
    fi: 'Yksikkökustannukseen tarvitaan vuosi, yksikkö, summa ja lähde.',
    sv: 'En enhetskostnad behöver år, enhet, belopp och källa.',
    en: 'A unit cost needs its year, unit, amount and source.',
  },
  'lifecycle.person-missing': {
    fi: 'Tarvitaan henkilöavain tai henkilötunnus.',
    sv: 'Personnyckel eller personbeteckning behövs.',
    en: 'A person key or an identity code is needed.',
  },
  'lifecycle.row-twice': {
    fi: 'Sama avain on tiedostossa jo aiemmalla rivillä.',
    sv: 'Samma nyckel finns redan på en tidigare rad.',
    en: 'An earlier row of the file has the same key.',
  },
  'lifecycle.unit-missing': {
    fi: 'Yksikkö puuttuu. Anna se sarakkeessa tai valitse yksikkö tuonnille.',
    sv: 'Enheten saknas. Ange den i kolumnen eller välj en enhet för importen.',
    en: 'The unit is missing. Give it in the column or choose a unit for the import.',
  },
  'lifecycle.no-such-unit': {
    fi: 'Tämän nimistä voimassa olevaa yksikköä ei ole. Tarkista nimi tai lisää yksikkö ensin.',
    sv: 'Det finns ingen sådan enhet i kraft. Kontrollera namnet eller lägg först till enheten.',
    en: 'There is no such unit in force. Check the name, or add the unit first.',
  },
  'lifecycle.no-such-municipality': {
    fi: 'Kuntakoodia ei ole. Käytä kolminumeroista koodia.',
    sv: 'Kommunkoden finns inte. Använd den tresiffriga koden.',
    en: 'There is no such municipality. Use the three-digit code.',
  },
  'lifecycle.code-of-another-key': {
    fi: 'Tiedostossa sama henkilötunnus on toisella henkilöavaimella.',
    sv: 'Samma personbeteckning har en annan personnyckel i filen.',
    en: 'In the file the same identity code has another person key.',
  },
  'lifecycle.key-and-code-disagree': {
    fi: 'Henkilöavain ja henkilötunnus viittaavat kahteen eri henkilöön.',
    sv: 'Personnyckeln och personbeteckningen pekar på två olika personer.',
    en: 'The person key and the identity code point to two different people.',
  },
  'lifecycle.person-rows-differ': {
    fi: 'Samasta henkilöstä on tiedostossa kahdet tiedot. Yhdenmukaista rivit.',
    sv: 'Filen har två olika uppgifter om samma person. Gör raderna lika.',
    en: 'The file says two different things about the same person. Make the rows agree.',
  },
  'lifecycle.family-rows-differ': {
    fi: 'Perheen riveillä on eri yksikkö, vaihe tai rajaus. Yhdenmukaista rivit.',
    sv: 'Familjens rader har olika enhet, fas eller begränsning. Gör raderna lika.',
    en: 'The rows of the family have different units, phases or restrictions. Make them agree.',
  },
  'lifecycle.service-rows-differ': {
    fi: 'Samasta palvelusta on tiedostossa kahdet tiedot. Yhdenmukaista rivit.',
    sv: 'Filen har två olika uppgifter om samma tjänst. Gör raderna lika.',
    en: 'The file says two different things about the same service. Make the rows agree.',
  },
  'lifecycle.guardian-missing': {
    fi: 'Oikeus tai päivä on annettu ilman huoltajaa. Kirjoita huoltajan henkilöavain tai tyhjennä muut.',
    sv: 'Rätt eller dag är angiven utan vårdnadshavare. Skriv vårdnadshavarens personnyckel eller töm de andra.',
    en: 'An authority or a day is given without a guardian. Write the person key of the guardian, or empty the others.',
  },
  'lifecycle.authority-missing': {
    fi: 'Huoltajan oikeus puuttuu. Kirjoita full, shared, limited tai informed_only.',
    sv: 'Vårdnadshavarens rätt saknas. Skriv full, shared, limited eller informed_only.',
    en: "The guardian's authority is missing. Write full, shared, limited or informed_only.",
  },
  'lifecycle.own-guardian': {
    fi: 'Henkilö ei ole oma huoltajansa.',
    sv: 'En person är inte sin egen vårdnadshavare.',
    en: 'A person is not their own guardian.',
  },
  'lifecycle.guardian-twice': {
    fi: 'Sama huoltaja on rivillä kahdesti.',
    sv: 'Samma vårdnadshavare finns två gånger på raden.',
    en: 'The same guardian is on the row twice.',
  },
  'lifecycle.guardian-of-adult': {
    fi: 'Henkilö on täyttänyt 18, eikä hänellä ole huoltajaa.',
    sv: 'Personen har fyllt 18 och har ingen vårdnadshavare.',
    en: 'The person is 18 or older and has no guardian.',
  },
  'lifecycle.no-such-guardian': {
    fi: 'Huoltajaa ei ole samassa perheessä tiedostossa eikä täällä, tai hänen rivinsä hylättiin. Korjaa ensin huoltajan rivi.',
    sv: 'Vårdnadshavaren finns inte i samma familj i filen eller här, eller så avvisades raden. Rätta först vårdnadshavarens rad.',
    en: 'The guardian is not of the same family, in the file or here, or the row was refused. Correct the row of the guardian first.',
  },
  'lifecycle.sector-missing': {
    fi: 'Tuottajaa ei ole rekisterissä. Anna sen sektori, niin se lisätään.',
    sv: 'Producenten finns inte i registret. Ange dess sektor så läggs den till.',
    en: 'The producer is not in the register. Give its sector and it is added.',
  },
  'lifecycle.no-such-person': {
    fi: 'Henkilöä ei löydy. Tuo asiakasrekisteri ensin.',
    sv: 'Personen finns inte. Importera klientregistret först.',
    en: 'There is no such person. Take in the client register first.',
  },
  'lifecycle.person-in-no-family': {
    fi: 'Henkilö ei kuulu mihinkään perheeseen.',
    sv: 'Personen hör inte till någon familj.',
    en: 'The person belongs to no family.',
  },
  'lifecycle.no-such-organisation': {
    fi: 'Tuottajaa ei ole rekisterissä. Tuo palveluluettelo ensin.',
    sv: 'Producenten finns inte i registret. Importera tjänstekatalogen först.',
    en: 'The producer is not in the register. Take in the service catalogue first.',
  },
  'lifecycle.no-such-service': {
    fi: 'Tuottajalla ei ole palvelua tällä tunnuksella. Tuo palveluluettelo ensin.',
    sv: 'Producenten har ingen tjänst med den koden. Importera tjänstekatalogen först.',
    en: 'The producer has no service with that code. Take in the service catalogue first.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type Reason = keyof typeof REASONS

/** The reason in a reader's language with its facts in place; an unknown key as it is. */
export function reasonIn(
  language: Language,
  why: string,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  const text = (REASONS as Readonly<Record<string, Text>>)[why]
  if (text === undefined) return why
  return text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
}
