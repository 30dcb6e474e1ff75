/** Words of the starter catalogue. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const starterTexts = defineTexts('staff-starter-catalogue', {
  open: {
    fi: 'Ota aloitusluettelo käyttöön',
    sv: 'Ta startkatalogen i bruk',
    en: 'Take the starter catalogue into use',
  },
  title: { fi: 'Palvelujen aloitusluettelo', sv: 'Startkatalog över tjänster', en: 'Starter catalogue of services' },
  lead: {
    fi: 'Luettelossa ovat perhekeskuksen kahdeksan työmuotoa ja muita perheiden palveluja tasoineen ja lakipykälineen. Hintoja ei ole: yksikkökustannus lisätään myöhemmin lähteen ja vuoden kanssa. Palvelu, jonka koodi on jo luettelossa, jää ennalleen.',
    sv: 'Katalogen har familjecentrets åtta arbetsformer och andra tjänster för familjer med nivå och lagrum. Det finns inga priser: enhetskostnaden läggs till senare med källa och år. En tjänst vars kod redan finns blir som den är.',
    en: 'The catalogue holds the eight work forms of a family centre and other services for families, with level and section of law. There are no prices: a unit cost is added later with its source and year. A service whose code is there already stays as it is.',
  },
  organisation: { fi: 'Kuka palvelut tuottaa', sv: 'Vem som ger tjänsterna', en: 'Who gives the services' },
  act: { fi: 'Ota käyttöön', sv: 'Ta i bruk', en: 'Take into use' },
  done: {
    fi: 'Luetteloon lisättiin {added} palvelua, {there} oli jo.',
    sv: '{added} tjänster lades till, {there} fanns redan.',
    en: '{added} services were added, {there} were there already.',
  },
})
