/** Words of the search over what stands written, and of the palette. */
import type { Text } from '#kit/languages.ts'
import type { FoundIn } from '#rooms/engagement/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const FOUND_TEXTS = {
  note: { fi: 'Kirjaukset', sv: 'Anteckningar', en: 'Notes' },
  need: { fi: 'Tarpeet', sv: 'Behov', en: 'Needs' },
  plan: { fi: 'Suunnitelmat', sv: 'Planer', en: 'Plans' },
  minutes: { fi: 'Muistiot', sv: 'Minnesanteckningar', en: 'Minutes' },
  decision: { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
} as const satisfies Record<FoundIn, Text>

export const searchTexts = defineTexts('staff-search', {
  title: { fi: 'Haku', sv: 'Sökning', en: 'Search' },
  lead: {
    fi: 'Etsii kirjauksista, tarpeista, suunnitelmista ja muistioista niiltä perheiltä, joiden kanssa työskentelet. Löytyneet näkyvät perheiden lokissa.',
    sv: 'Söker i anteckningar, behov, planer och minnesanteckningar för de familjer du arbetar med. Träffarna syns i familjernas logg.',
    en: 'Looks in notes, needs, plans and minutes of the families you work with. What is found shows in the families’ logs.',
  },
  field: { fi: 'Mitä etsit', sv: 'Vad söker du', en: 'What are you looking for' },
  typeMore: {
    fi: 'Kirjoita vähintään kaksi kirjainta.',
    sv: 'Skriv minst två bokstäver.',
    en: 'Write at least two letters.',
  },
  hits: {
    fi: { one: 'Yksi osuma', other: '{count} osumaa' },
    sv: { one: 'En träff', other: '{count} träffar' },
    en: { one: 'One hit', other: '{count} hits' },
  },
  more: {
    fi: 'Näytetään 60 uusinta. Tarkenna hakua.',
    sv: 'De 60 nyaste visas. Precisera sökningen.',
    en: 'The newest 60 are shown. Narrow the search.',
  },
  none: { fi: 'Mitään ei löytynyt.', sv: 'Inget hittades.', en: 'Nothing was found.' },
  noneNext: {
    fi: 'Kokeile toista sanaa tai lyhyempää muotoa.',
    sv: 'Pröva ett annat ord eller en kortare form.',
    en: 'Try another word or a shorter form.',
  },
  palette: { fi: 'Siirry tai hae', sv: 'Gå till eller sök', en: 'Go to or search' },
  paletteField: { fi: 'Sivu, perhe tai toiminto', sv: 'Sida, familj eller åtgärd', en: 'Page, family or action' },
  pages: { fi: 'Sivut', sv: 'Sidor', en: 'Pages' },
  thisFamily: { fi: 'Tämä perhe', sv: 'Den här familjen', en: 'This family' },
  families: { fi: 'Perheet', sv: 'Familjer', en: 'Families' },
  everything: { fi: 'Hae kaikesta: {words}', sv: 'Sök i allt: {words}', en: 'Search everything: {words}' },
  found: {
    fi: { one: 'Yksi vaihtoehto', other: '{count} vaihtoehtoa' },
    sv: { one: 'Ett alternativ', other: '{count} alternativ' },
    en: { one: 'One choice', other: '{count} choices' },
  },
  writeNote: { fi: 'Kirjaa käynti', sv: 'Anteckna besöket', en: 'Write a note' },
  planMeeting: { fi: 'Sovi tapaaminen', sv: 'Avtala möte', en: 'Agree a meeting' },
  overview: { fi: 'Yleiskuva', sv: 'Översikt', en: 'Overview' },
  plan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  package: { fi: 'Palvelukokonaisuus', sv: 'Servicehelhet', en: 'Package of services' },
  records: { fi: 'Kirjaukset', sv: 'Anteckningar', en: 'Records' },
  wellbeing: { fi: 'Hyvinvointi', sv: 'Välbefinnande', en: 'Wellbeing' },
  people: { fi: 'Ihmiset ja jakaminen', sv: 'Personer och delning', en: 'People and sharing' },
})
