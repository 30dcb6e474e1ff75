// The same themes as Swedish-speaking families and their workers say them.
import type { Theme } from './theme.ts'

export const SWEDISH = {
  mornings: {
    domain: 'everyday_life',
    needs: [
      'Morgnarna är värst. Om morgonen gick utan skrik skulle jag orka resten av dagen.',
      'Vi kommer för sent till daghemmet nästan varje dag, och jag skäms i dörren.',
      'Jag hinner aldrig prata med barnen på morgonen, bara skynda på dem.',
      'Påklädningen tar en timme. Fel strumpa, fel tröja, allt från början.',
      'Jag önskar att vi kunde gå hemifrån som vänner.',
    ],
    views: ['Vardagen är tung just i övergångarna. Föräldern vet redan vad som har hjälpt ibland.'],
    goals: [
      ['Vardagsmorgnarna går utan bråk fyra dagar av fem', 'Familjen ritar en glad gubbe i kökskalendern.'],
      ['Vi hinner till daghemmet klockan nio', 'Daghemmets anteckningar, varannan vecka.'],
      ['Skolbarnen packar väskan själva', 'Väskan står vid dörren när föräldern stiger upp.'],
    ],
    steps: [
      ['Kläder och väskor färdigt på kvällen', 'child'],
      ['Morgonlista med bilder på kylskåpet', 'parent'],
      ['Hemservicen kommer måndag och torsdag klockan sju', 'service'],
      ['Vi övar att gå hemifrån en lördag utan brådska', 'partner'],
      ['Mormor för den minsta till daghemmet på onsdagar', 'kin'],
    ],
    gas: [
      'Bråk varje morgon',
      'En eller två lugna morgnar i veckan',
      'Lugnt varje vardag',
      'Barnen klarar morgonen själva',
    ],
    notes: [
      'Vi gick igenom veckans morgnar. Tre av fem gick bra. Familjen märkte själv att det hjälper att välja kläder på kvällen.',
      'Jag var med från sju till åtta. Listan fungerade för de större barnen, den minsta behövde en vuxen bredvid.',
    ],
  },
  baby: {
    domain: 'parenting',
    needs: [
      'Alla säger njut. Jag känner ingenting och det kan man inte säga på rådgivningen.',
      'Babyn gråter och jag gråter, och min man vet inte vem han ska trösta.',
      'Jag har ingen mamma att fråga.',
      'Storasyster är två och svartsjuk. Jag ammar, hon kastar saker.',
      'Jag är rädd för nätterna redan på eftermiddagen.',
    ],
    views: ['Mellan föräldern och barnet finns fina stunder som föräldern själv ännu inte ser.'],
    goals: [
      ['Föräldern hittar tre fina stunder om dagen med babyn', 'Föräldern berättar om dem, vi filmar en tillsammans.'],
      ['Storasyster får en egen kvart varje dag', 'Kvarten är vid samma tid och hon vet att den kommer.'],
      ['Föräldern känner en annan familj med baby', 'De har bytt telefonnummer.'],
    ],
    steps: [
      ['Rådgivningens hembesök varje vecka i en månad', 'service'],
      ['Till familjecaféet tillsammans första gången', 'partner'],
      ['Den andra föräldern tar kvällens första gråt', 'parent'],
      ['Moster kommer en vecka i mars', 'kin'],
    ],
    gas: ['Ensam och trött varje dag', 'Lättare ibland', 'Vardagen känns oftast bra', 'Föräldern litar på sig själv'],
    notes: [
      'Vi såg en film på tre minuter. Föräldern sade: "Hon tittar på mig hela tiden." Vi stannade vid det.',
      'Första gången på familjecaféet. Föräldern stannade kvar när jag gick.',
    ],
  },
  separation: {
    domain: 'relationships',
    needs: [
      'Vi kan inte tala om annat än bytestider, och knappt om dem.',
      'Barnet bär bud mellan oss. Jag vet att det är fel.',
      'Två hem, två regler och ett trött barn.',
      'Varje söndag har både jag och barnet ont i magen.',
      'Jag vill vara pappa också på vardagar.',
    ],
    views: ['Båda föräldrarna vill barnets bästa men saknar ett gemensamt sätt att tala. Vi börjar med bytena.'],
    goals: [
      ['Bytena går utan att barnet hör gräl', 'Barnet och båda föräldrarna bedömer månaden.'],
      ['Föräldrarna kommer överens per meddelande varje vecka', 'Söndagsmeddelandet är skickat och läst.'],
      ['Samma läggtid i båda hemmen', 'Föräldrarna jämför en gång i månaden.'],
    ],
    steps: [
      ['Samtalsstöd tillsammans, fem gånger', 'service'],
      ['Byte på skolgården på fredagar', 'parent'],
      ['Gemensam kalender som båda ser', 'partner'],
      ['Barnet gör en lista på vad som saknas i vartdera hemmet', 'child'],
    ],
    gas: [
      'Bytena slutar i gräl',
      'En del byten går bra',
      'Föräldrarna kommer överens själva',
      'Föräldrarna talar naturligt om barnet',
    ],
    notes: [
      'Båda föräldrarna på plats för första gången på ett halvår. Vi kom överens om en enda sak, höstlovet, och det räckte.',
      'Barnet ritade två hus och en väg. På vägen gick en hund.',
    ],
  },
  school: {
    domain: 'school',
    needs: [
      'Hon går till hållplatsen och kommer tillbaka. Varje morgon.',
      'Skolan ringer varje dag och jag vet inte längre vad jag ska svara.',
      'I skolan säger de att allt går bra. Hemma brister det redan i tamburen.',
      'På varje möte frågar de samma saker och ingenting ändras.',
      'Han sover hela dagen och jag kan inte bära en trettonåring till skolan.',
    ],
    views: ['Frånvaron har vuxit långsamt. Barnet talar om buller och magont, inte om ovilja.'],
    goals: [
      ['Barnet är i skolan minst tjugo timmar i veckan', 'Skolans frånvarouppgifter varje månad.'],
      ['I skolan finns en vuxen som man alltid kan gå till', 'Barnet kan säga vem det är.'],
      ['Hem och skola talar om samma plan', 'Ett gemensamt meddelande i veckan.'],
    ],
    steps: [
      ['Kortare skoldag i två månader', 'partner'],
      ['Barnet väljer en vuxen att skicka meddelande till', 'child'],
      ['Möte i skolan varannan måndag', 'service'],
      ['Föräldern följer med till skolan i två veckor', 'parent'],
    ],
    gas: [
      'Barnet går inte i skolan',
      'Några timmar i veckan',
      'Nästan hela veckan',
      'Skolan går utan särskilda arrangemang',
    ],
    notes: [
      'Möte i skolan. Barnet var med de första tio minuterna och berättade själv att matsalen är svårast.',
      'Fyra dagar i skolan den här veckan. På torsdagen kom magontet tillbaka, på fredagen gick det igen.',
    ],
  },
  lonely: {
    domain: 'networks',
    needs: [
      'Om jag faller i duschen finns det ingen som hämtar barnen.',
      'I parken känner alla varandra. Jag knuffar gungan.',
      'Vi flyttade hit för jobbet, och jobbet tog slut innan jag lärde känna någon.',
      'Jag längtar efter att tala om något annat än barnen.',
      'På finska blir jag någon annan. Jag skulle vilja bli förstådd på svenska.',
      'Morföräldrarna bor på andra sidan landet.',
    ],
    views: ['Föräldern har lätt för att lära känna människor men saknar en plats. En bekant person hjälper i början.'],
    goals: [
      ['Familjen har två människor att ringa när det krisar', 'Namnen är uppskrivna och de har tillfrågats.'],
      ['Föräldern är bland vuxna en gång i veckan', 'Föräldern berättar var.'],
      ['Det finns en plan om föräldern blir sjuk', 'Planen sitter på kylskåpsdörren.'],
    ],
    steps: [
      ['Familjeklubben på torsdagar', 'parent'],
      ['Vi ansöker om en stödperson', 'partner'],
      ['Kamratgruppen för föräldrar', 'service'],
      ['Videosamtal med morföräldrarna på söndagar', 'kin'],
    ],
    gas: ['Ingen', 'En människa, sällan', 'Två eller tre att lita på', 'Familjen hjälper redan andra'],
    notes: [
      'Vi ritade en nätverkskarta. Först fanns där två namn, till slut fem. Grannen hade funnits där hela tiden.',
      'I familjeklubben fyra gånger. Föräldern lovade koka kaffe nästa vecka.',
    ],
  },
} as const satisfies Record<string, Theme>
