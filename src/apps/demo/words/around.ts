// The people around a family, what it had before, and what others are asked.
import type { CloseRelation } from '#rooms/assessment/model.ts'

export const CLOSE_PEOPLE: readonly (readonly [name: string, relation: CloseRelation])[] = [
  ['Mummo Ritva', 'relative'],
  ['Vaari Eino', 'relative'],
  ['Täti Sirpa', 'relative'],
  ['Serkku Jonna', 'relative'],
  ['Naapuri Kaarina', 'neighbour'],
  ['Kummi Arto', 'friend'],
  ['Ystävä Tanja', 'friend'],
  ['Työkaveri Pia', 'work_or_school'],
  ['Luokan opettaja', 'professional'],
  ['Valmentaja Sami', 'hobby'],
  ['Kuoro', 'hobby'],
  ['Perhekerhon väki', 'faith_community'],
  ['Vapaaehtoinen Leena', 'organisation'],
  ['Entinen puoliso', 'relative'],
]

/** The words by how it felt: little use, some use. */
export const EARLIER_SERVICES: readonly (readonly [name: string, period: string, words: readonly [string, string]])[] =
  [
    ['Perhetyö', 'kaksi vuotta sitten', ['Joka kerralla eri ihminen.', 'Siitä oli apua, mutta se loppui kesken.']],
    ['Neuvola', 'vauvavuonna', ['Sanottiin että kaikki lapset valvovat.', 'Terveydenhoitaja kuunteli.']],
    [
      'Koulukuraattori',
      'viime lukuvuonna',
      ['Kuraattori vaihtui kolmesti.', 'Kuraattori soitti aina kun oli luvannut.'],
    ],
    [
      'Perheneuvola',
      'kun lapsi meni kouluun',
      ['Jonotimme vuoden ja saimme kaksi käyntiä.', 'Opimme puhumaan riidoista.'],
    ],
    [
      'Kotipalvelu',
      'toisen lapsen synnyttyä',
      ['Tuli silloin kun ei ollut tarvetta.', 'Sain nukkua. Se pelasti syksyn.'],
    ],
    [
      'Aikuissosiaalityö',
      'ennen nykyistä asuntoa',
      ['Täytimme samoja lappuja joka kuussa.', 'Saimme velat järjestykseen.'],
    ],
    ['Terapia', 'keväällä', ['En saanut sanaa suustani.', 'Ensimmäistä kertaa joku ymmärsi.']],
    ['Vertaisryhmä', 'ennen muuttoa', ['En tuntenut kuuluvani joukkoon.', 'Sieltä jäi kaksi ystävää.']],
  ]

export const ASKED: readonly (readonly [question: string, answer: string])[] = [
  [
    'Miten koulupäivät sujuvat, ja mikä niissä on ollut helpointa?',
    'Aamut ovat vaikeimpia. Pienryhmässä ja ulkona lapsi on rauhallinen ja muiden kanssa. Poissaoloja on ollut syksyllä yhdeksän päivää.',
  ],
  [
    'Mitä olette sopineet vanhemman jaksamisesta, ja jatkuuko se?',
    'Tapaamme kahden viikon välein kevääseen asti. Vanhempi on itse kertonut, että yöt ovat edelleen katkonaisia.',
  ],
  [
    'Onko arviossanne jotain, minkä vuoksi kotona kannattaisi tehdä toisin?',
    'Ennakointi kuvilla ja lyhyet ohjeet auttavat. Pitkät keskustelut iltaisin kuormittavat lasta.',
  ],
]
