/** Settings of families: who gets a partner, how many families one worker has, how fast the queue moves. */
import { choice, numbers } from '../setting-kinds.ts'

const DAYS = { fi: 'päivää', sv: 'dagar', en: 'days' }

export const FAMILIES_SETTINGS = {
  'families.eligibility': numbers({
    area: 'families',
    title: { fi: 'Kenelle perhekumppani', sv: 'Vem får en familjepartner', en: 'Who gets a family partner' },
    explains: {
      fi: 'Perheelle ehdotetaan perhekumppania, kun sillä on ainakin näin monta palvelua samaan aikaan. Ammattilaisen arvio voi aina poiketa säännöstä perustellusti.',
      sv: 'Familjen föreslås en familjepartner när den har minst så här många tjänster på samma gång. En yrkesperson kan alltid avvika från regeln med motivering.',
      en: "A family partner is suggested when the family has at least this many services at once. A professional's judgement may always differ, with a reason.",
    },
    fields: {
      services: {
        label: { fi: 'Palveluja samaan aikaan', sv: 'Tjänster på samma gång', en: 'Services at once' },
        shipped: 3,
        min: 1,
        max: 20,
      },
      days: {
        label: { fi: 'Lasketaan ajalta', sv: 'Räknas för tiden', en: 'Counted over' },
        shipped: 90,
        min: 1,
        max: 730,
        unit: DAYS,
      },
    },
  }),
  'families.namedWorker': choice({
    area: 'families',
    title: { fi: 'Omatyöntekijä', sv: 'Egen kontaktperson', en: 'Named worker' },
    explains: {
      fi: 'Onko omatyöntekijä koko perheen yhteinen vai jokaisella henkilöllä omansa. Muutos ei poista kenenkään nykyistä omatyöntekijää.',
      sv: 'Om familjen har en gemensam kontaktperson eller varje person sin egen. Ändringen tar inte bort någons nuvarande kontaktperson.',
      en: 'Whether the family shares one named worker or each person has one. The change takes nobody’s present named worker away.',
    },
    choices: {
      'per-family': { fi: 'Yksi perheelle', sv: 'En för familjen', en: 'One for the family' },
      'per-person': { fi: 'Jokaiselle henkilölle', sv: 'En för varje person', en: 'One for each person' },
    },
    shipped: 'per-family',
  }),
  'families.queueTargetDays': numbers({
    area: 'families',
    title: { fi: 'Jonon tavoiteaika', sv: 'Köns måltid', en: 'Target time of the queue' },
    explains: {
      fi: 'Kuinka monessa päivässä yhteydenotosta pitäisi päästä ensimmäiseen tapaamiseen. Jono näyttää tavoitteen vyönä. Lain määräajat eivät riipu tästä.',
      sv: 'På hur många dagar man bör komma från kontakten till den första träffen. Kön visar målet som ett band. Lagens frister beror inte på detta.',
      en: 'How many days it should take from contact to the first meeting. The queue shows the target as a band. Statutory time limits do not depend on it.',
    },
    fields: {
      from: { label: { fi: 'Vähintään', sv: 'Minst', en: 'From' }, shipped: 8, min: 0, max: 365, unit: DAYS },
      to: { label: { fi: 'Enintään', sv: 'Högst', en: 'To' }, shipped: 10, min: 0, max: 365, unit: DAYS },
    },
    ordered: [['from', 'to']],
  }),
  'families.ownAim': numbers({
    area: 'families',
    title: {
      fi: 'Oma tavoite palvelutarpeen arvioinnille',
      sv: 'Eget mål för bedömningen av servicebehovet',
      en: 'Own aim for the assessment of needs',
    },
    explains: {
      fi: 'Kun laki ei anna määräpäivää vaan sanoo "viipymättä", kello näyttää tämän tavoitteen. Koskee yhteydenottoja, jotka tulevat muutoksen jälkeen.',
      sv: 'När lagen inte ger någon sista dag utan säger "utan dröjsmål" visar klockan detta mål. Gäller kontakter som kommer efter ändringen.',
      en: 'Where the law sets no day but says "without delay", the clock shows this aim. Concerns contacts that come after the change.',
    },
    fields: {
      startWorkingDays: {
        label: { fi: 'Arviointi alkaa', sv: 'Bedömningen inleds', en: 'Assessment begins within' },
        shipped: 7,
        min: 1,
        max: 60,
        unit: { fi: 'arkipäivässä', sv: 'vardagar', en: 'working days' },
      },
      readyMonths: {
        label: { fi: 'Arviointi on valmis', sv: 'Bedömningen är färdig', en: 'Assessment is ready within' },
        shipped: 3,
        min: 1,
        max: 24,
        unit: { fi: 'kuukaudessa', sv: 'månader', en: 'months' },
      },
    },
  }),
  'families.caseloadLimit': numbers({
    area: 'families',
    title: { fi: 'Perheitä yhdellä työntekijällä', sv: 'Familjer per arbetstagare', en: 'Families of one worker' },
    explains: {
      fi: 'Kuormanäkymä varoittaa, kun raja ylittyy. Lapsen asioista vastaavalla sosiaalityöntekijällä saa olla enintään 30 lasta (lastensuojelulaki 13 b §, vuodesta 2024).',
      sv: 'Belastningsvyn varnar när gränsen överskrids. En socialarbetare som ansvarar för barnets angelägenheter får ha högst 30 barn (barnskyddslagen 13 b §, från 2024).',
      en: "The view of load warns when a limit is exceeded. A child's responsible social worker may have at most 30 children (Child Welfare Act, section 13 b, from 2024).",
    },
    fields: {
      familyPartner: {
        label: { fi: 'Perhekumppani', sv: 'Familjepartner', en: 'Family partner' },
        shipped: 25,
        min: 1,
        max: 200,
        unit: { fi: 'perhettä', sv: 'familjer', en: 'families' },
      },
      namedWorker: {
        label: { fi: 'Omatyöntekijä', sv: 'Egen kontaktperson', en: 'Named worker' },
        shipped: 35,
        min: 1,
        max: 200,
        unit: { fi: 'perhettä', sv: 'familjer', en: 'families' },
      },
      childSocialWorker: {
        label: {
          fi: 'Lapsen asioista vastaava sosiaalityöntekijä',
          sv: 'Socialarbetare som ansvarar för barnets angelägenheter',
          en: "Child's responsible social worker",
        },
        shipped: 30,
        min: 1,
        max: 200,
        unit: { fi: 'lasta', sv: 'barn', en: 'children' },
      },
    },
  }),
} as const
