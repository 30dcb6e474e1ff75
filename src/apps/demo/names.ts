// Invented names: given names by language, surnames put together from parts. Nobody's register was asked.
import type { Random } from '#kit/random.ts'

export type NameGroup = 'fi' | 'sv' | 'so' | 'ar' | 'ru' | 'uk' | 'se'

type Given = {
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly girls: readonly string[]
  readonly boys: readonly string[]
}

const words = (text: string): string[] => text.split(' ')

export const GIVEN: Record<NameGroup, Given> = {
  fi: {
    women: words(
      'Jenni Maria Heidi Sari Laura Elina Katja Minna Johanna Riikka Hanna Tiina Emilia Piia Satu Noora Krista Mari Anniina Henna Essi Saara Kaisa Mirka',
    ),
    men: words(
      'Oskari Mikko Antti Janne Juha Ville Tuomas Petri Sami Lauri Timo Jukka Marko Joonas Eero Kalle Teemu Matti Pekka Aleksi Risto Henrik Ilkka Samuli',
    ),
    girls: words(
      'Aino Helmi Eevi Lumi Iida Venla Noora Kerttu Saimi Hilla Elsa Pihla Vilja Enni Siiri Olivia Alma Sara Mimosa Tuuli Isla Kaisla Meri Nella',
    ),
    boys: words(
      'Elias Aatu Onni Leo Eino Väinö Toivo Oliver Niilo Eeli Vilho Lenni Alvar Otso Samu Joel Urho Hugo Luka Nooa Paavo Rasmus Veikko Armas',
    ),
  },
  sv: {
    women: words('Annika Maria Linda Jessica Sofia Heidi Carola Ida Emma Nina'),
    men: words('Mikael Johan Fredrik Kristian Anders Robin Niklas Simon Tobias Jonas'),
    girls: words('Vilma Alva Saga Ellen Freja Stella Ines Tilda Signe Moa'),
    boys: words('Edvin Liam Anton Viktor Axel Melvin Arvid Elliot Sixten Hugo'),
  },
  so: {
    women: words('Hodan Ayaan Sahra Fadumo Ifrah Nasra'),
    men: words('Abdi Mahad Yusuf Farah Omar Liban'),
    girls: words('Amina Hibo Sumaya Idil Najma Ubah'),
    boys: words('Ayub Zakaria Bilal Guled Ismail Hamza'),
  },
  ar: {
    women: words('Rana Layla Hala Nour Samira Dima'),
    men: words('Karim Nabil Hassan Tarek Ziad Bassam'),
    girls: words('Yasmin Lina Salma Mariam Jana Tala'),
    boys: words('Adam Yousef Rami Samir Malik Anas'),
  },
  ru: {
    women: words('Irina Svetlana Natalia Jelena Marina Oksana'),
    men: words('Sergei Dmitri Andrei Pavel Igor Maksim'),
    girls: words('Alina Daria Sofija Polina Milana Vera'),
    boys: words('Artjom Kirill Timur Lev Nikita Roman'),
  },
  uk: {
    women: words('Olena Iryna Tetjana Natalja Halyna Julija'),
    men: words('Oleh Andrij Taras Serhij Vasyl Bohdan'),
    girls: words('Zlata Solomija Anhelina Daryna Eva Kateryna'),
    boys: words('Danylo Matvij Nazar Tymofij Ostap Ivan'),
  },
  se: {
    women: words('Elle Inga Márjá Ristin Sárá'),
    men: words('Ánte Niillas Máhtte Jovnna Ovllá'),
    girls: words('Biret Sunná Áilu Láilá Máret'),
    boys: words('Issát Nils Heaika Ánde Mikkel'),
  },
}

const FIRST = words(
  'Koivu Lehto Mänty Kallio Mäki Niemi Ranta Kuusi Haapa Salo Pelto Virta Korpi Suvi Kanerva Tuomi Lumi Hilla Sorsa Nurmi Aalto Kaisla Leppä Syvä Rauta Poro Hovi Raita',
)
const LAST = words('ranta harju vaara salo lahti mäki niitty oja lehto kangas niemi saari aho kallio')
const SURNAMES: Record<Exclude<NameGroup, 'fi'>, readonly string[]> = {
  sv: words(
    'Sandqvist Lundström Högdahl Norrgård Björkell Söderback Ekström Westerholm Strandell Grönvall Österdahl Backlund',
  ),
  so: words('Abdi Warsame Jama Hersi Guled Mohamud Elmi'),
  ar: words('Haddad Saleh Khoury Nasser Mansour Shami Darwish'),
  ru: words('Sokolova Orlova Belova Petrenko Lebedeva Volkova Morozova'),
  uk: words('Kovalenko Bondar Melnyk Shevtsova Tkachuk Lysenko Hrytsenko'),
  se: words('Valle Aikio-Sara Niittyvuopio-Lensu Guttorm-Paadar Näkkäläjärvi-Antti'),
}

/** Surnames without end, each once before any comes back. */
export function surnameMaker(random: Random): (group: NameGroup) => string {
  const finnish = random.shuffle(
    FIRST.flatMap((a) => LAST.filter((b) => !a.toLowerCase().startsWith(b.slice(0, 4))).map((b) => a + b)),
  )
  const next: Partial<Record<NameGroup, number>> = {}
  return (group) => {
    const list = group === 'fi' ? finnish : SURNAMES[group]
    const at = next[group] ?? 0
    next[group] = at + 1
    return list[at % list.length]!
  }
}
