/** What the accessibility statement says (Act on the Provision of Digital Services 306/2019, sections 7-9; EN 301 549, WCAG 2.1 AA). */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const statementTexts = defineTexts('accessibility', {
  title: { fi: 'Saavutettavuusseloste', sv: 'Tillgänglighetsutlåtande', en: 'Accessibility statement' },
  lead: {
    fi: 'Rinnallan pitää toimia jokaiselle: puhelimella, näppäimistöllä, suurennettuna ja ruudunlukijalla.',
    sv: 'Rinnalla ska fungera för alla: på telefon, med tangentbord, förstorad och med skärmläsare.',
    en: 'Rinnalla is to work for everyone: on a phone, by keyboard, enlarged and with a screen reader.',
  },
  stateTitle: { fi: 'Missä mennään', sv: 'Hur det är nu', en: 'How it stands' },
  state: {
    fi: 'Palvelu täyttää osittain digipalvelulain (306/2019) vaatimukset, eli WCAG 2.1:n tasot A ja AA. Arvio on tekijöiden oma, marraskuulta 2026.',
    sv: 'Tjänsten uppfyller delvis kraven i lagen om tillhandahållande av digitala tjänster (306/2019), det vill säga WCAG 2.1 nivå A och AA. Bedömningen är utvecklarnas egen, från november 2026.',
    en: 'The service meets in part the requirements of the Finnish Act on the Provision of Digital Services (306/2019), that is WCAG 2.1 levels A and AA. This is the makers’ own assessment, of November 2026.',
  },
  checkedTitle: { fi: 'Mitä on tarkistettu', sv: 'Vad som har kontrollerats', en: 'What has been checked' },
  checkedTool: {
    fi: 'Jokainen sivu tarkistetaan axe-työkalulla aina, kun ohjelma muuttuu: vaalealla ja tummalla pohjalla, puhelimen ja kannettavan levyisenä. Löydöksiä ei hyväksytä.',
    sv: 'Varje sida kontrolleras med verktyget axe varje gång programmet ändras: ljust och mörkt, i telefonens och den bärbara datorns bredd. Inga anmärkningar godtas.',
    en: 'Every page is checked with the axe tool whenever the software changes: light and dark, as wide as a phone and a laptop. No finding is accepted.',
  },
  checkedKeys: {
    fi: 'Kirjautuminen, tapaamisen merkitseminen ja perheen avaaminen kuljetaan pelkällä näppäimistöllä joka tarkistuksessa.',
    sv: 'Inloggning, att anteckna ett möte och att öppna en familj görs med enbart tangentbord i varje kontroll.',
    en: 'Signing in, marking a meeting and opening a family are walked by keyboard alone in every check.',
  },
  checkedZoom: {
    fi: 'Sivut mahtuvat 320 kuvapisteen levyyn ja 400 prosentin suurennukseen ilman sivuttaista vieritystä. Taulukot ja aikajanat saavat vierittyä omassa kehyksessään.',
    sv: 'Sidorna ryms på 320 bildpunkters bredd och i 400 procents förstoring utan att rullas i sidled. Tabeller och tidslinjer får rullas i sin egen ram.',
    en: 'Pages fit 320 pixels and 400 per cent enlargement without sideways scrolling. Tables and timelines may scroll in a frame of their own.',
  },
  checkedPictures: {
    fi: 'Jokaisella kuvalla ja kaaviolla on sama tieto taulukkona tai tekstinä.',
    sv: 'Varje bild och diagram har samma uppgifter som tabell eller text.',
    en: 'Every picture and chart has the same facts as a table or as text.',
  },
  lacksTitle: { fi: 'Mitä puuttuu', sv: 'Vad som saknas', en: 'What is missing' },
  lacksReader: {
    fi: 'Ruudunlukijan käyttäjät eivät vielä ole kokeilleet palvelua.',
    sv: 'Personer som använder skärmläsare har ännu inte prövat tjänsten.',
    en: 'People who use a screen reader have not tried the service yet.',
  },
  lacksExpert: {
    fi: 'Ulkopuolista asiantuntija-arviota ei ole tehty.',
    sv: 'Ingen utomstående expertbedömning har gjorts.',
    en: 'There has been no expert assessment from outside.',
  },
  lacksPlain: {
    fi: 'Perheen tekstit on kirjoitettu selkeästi, mutta selkokielen tarkistusta ne eivät ole saaneet. Ruotsinkielisiä tekstejä ei ole vielä tarkistanut äidinkielinen lukija.',
    sv: 'Familjens texter är skrivna enkelt men har inte granskats som lättläst svenska. De svenska texterna har ännu inte granskats av någon med svenska som modersmål.',
    en: 'The family’s texts are written plainly but not checked as easy language. The Swedish texts have not yet been checked by a native reader.',
  },
  tellTitle: { fi: 'Kerro esteestä', sv: 'Berätta om ett hinder', en: 'Tell about an obstacle' },
  tell: {
    fi: 'Kerro esteestä sille, jolta sait tunnuksesi, tai hyvinvointialueesi asiakaspalveluun. Saat tarvitsemasi tiedon myös muulla tavalla.',
    sv: 'Berätta om hindret för den som gav dig ditt konto, eller för välfärdsområdets kundtjänst. Du får uppgifterna du behöver också på något annat sätt.',
    en: 'Tell the one who gave you your account, or your county’s customer service. You get what you need also in another way.',
  },
  authorityTitle: { fi: 'Jos vastaus ei riitä', sv: 'Om svaret inte räcker', en: 'If the answer is not enough' },
  authority: {
    fi: 'Saavutettavuutta valvoo Liikenne- ja viestintävirasto Traficom. Voit tehdä sinne kantelun tai selvityspyynnön:',
    sv: 'Tillgängligheten övervakas av Transport- och kommunikationsverket Traficom. Du kan anföra klagomål eller begära en utredning där:',
    en: 'Accessibility is supervised by the Finnish Transport and Communications Agency Traficom. You can make a complaint or ask for a clarification there:',
  },
  back: { fi: 'Takaisin Rinnallaan', sv: 'Tillbaka till Rinnalla', en: 'Back to Rinnalla' },
})
