/** The words of the family app's frame: plain, short sentences. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const familyTexts = defineTexts('family', {
  menu: { fi: 'Päävalikko', sv: 'Huvudmeny', en: 'Main menu' },
  home: { fi: 'Koti', sv: 'Hem', en: 'Home' },
  situation: { fi: 'Tilanne', sv: 'Läget', en: 'Situation' },
  plan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  ourData: { fi: 'Tietomme', sv: 'Våra uppgifter', en: 'Our information' },
  hello: { fi: 'Hei {name}. {day}.', sv: 'Hej {name}. {day}.', en: 'Hello {name}. {day}.' },
  helloYoung: {
    fi: 'Hei {name}. Tämä sivu on sinun.',
    sv: 'Hej {name}. Den här sidan är din.',
    en: 'Hello {name}. This page is yours.',
  },
  noFamily: {
    fi: 'Teillä ei ole nyt asiakkuutta täällä',
    sv: 'Ni har inget klientskap här just nu',
    en: 'You are not with us right now',
  },
  noFamilyLead: {
    fi: 'Jos tarvitsette apua, ottakaa yhteyttä perhekeskukseen. Yhteyden saa takaisin helposti.',
    sv: 'Om ni behöver hjälp, ta kontakt med familjecentret. Det är lätt att komma tillbaka.',
    en: 'If you need help, get in touch with the family centre. It is easy to come back.',
  },
  urgent: {
    fi: 'Onko joku vaarassa juuri nyt? Soita',
    sv: 'Är någon i fara just nu? Ring',
    en: 'Is someone in danger right now? Call',
  },
  accessibility: { fi: 'Saavutettavuus', sv: 'Tillgänglighet', en: 'Accessibility' },
  signOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  fault: {
    fi: 'Tietoja ei saatu juuri nyt. Yritä hetken päästä uudelleen.',
    sv: 'Uppgifterna kunde inte hämtas just nu. Försök igen om en stund.',
    en: 'The information could not be fetched just now. Try again in a moment.',
  },
})
