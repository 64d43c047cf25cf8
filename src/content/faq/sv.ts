/** Questions people ask about support groups, in Swedish. */
import {crisisWords} from '../crisis-words/sv.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Frågor om stödgrupper',
  summary: [
    'I en stödgrupp hjälper människor som varit med om något liknande varandra.',
    'Många grupper är gratis, och oftast går det bra att bara lyssna.',
    'En grupp är inte terapi. Sök professionell hjälp nu om du är i kris.',
  ],
  sections: {
    what: {
      heading: 'Vad är en stödgrupp?',
      body: [
        'Människor som lever med samma sak träffas och hjälper varandra. Alla ger och tar: du lär dig av andra, och andra av dig. Oftast leds gruppen av medlemmarna själva; en del har utbildning, andra inte.',
        'Grupper träffas på plats, online eller på telefon. En del är hybrida: några sitter i rummet och andra är med online.',
        'Det är inte terapi, och det ersätter inte din läkare.',
      ],
    },
    find: {
      heading: 'Hur hittar jag en?',
      body: [
        'Du kan leta på flera ställen:',
        [
          'listan över grupper på den här webbplatsen, om det finns en',
          'din läkare, terapeut eller mottagning',
          'ett sjukhus, en träffpunkt eller socialtjänsten',
          'ett bibliotek eller ett trossamfund',
          'ditt försäkringsbolag',
          'en sökning på nätet med ditt ämne, din ort och ”stödgrupp”',
          'en nationell organisation, till exempel:',
        ],
        [
          ['Grupper för personer med psykisk sjukdom och för närstående.'],
          ['Hjälp att hitta en grupp, även genom lokala föreningar.'],
          ['Grupper som leds av personer med egen erfarenhet av depression och bipolär sjukdom, på plats och online.'],
          ['Information och kamratstöd online för ångest, depression, tvång och PTSD.'],
          ['Stöd i närheten, sökt på postnummer.'],
          ['Nationell kontaktpunkt för självhjälp, med adresser till lokala kontaktpunkter.'],
          ['Grupper för familj och vänner.'],
          ['Föreningar för personer med psykisk sjukdom och deras familjer.'],
          ['Grupper för personer med depression eller bipolär sjukdom, familj och vänner.'],
          ['Patient- och anhörigorganisationer för psykisk hälsa.'],
        ],
        'En del sjukhusgrupper är bara för de egna patienterna. Fråga innan du går dit.',
      ],
    },
    help: {
      heading: 'Hjälper grupper?',
      body: [
        'När forskare frågar säger människor att de uppskattar att bli hörda, sällskapet och att hjälpa andra. Det är inte likadant för alla.',
        'Planerade kurser i grupp gav en liten vinst för återhämtningen, men ingen för hopp eller symtom. Kamratstöd av alla slag sammantaget lindrade också symtomen lite. I 7 av 12 studier av självhjälpsgrupper mådde medlemmarna bättre med tiden. I de övriga 5 var det ingen skillnad mot dem som inte var med.',
        'Sjukhusvistelser: prövningar av stöd på tu man hand är oense, och en översikt av 19 prövningar fann ingen effekt på hur vården användes.',
      ],
    },
    therapy: {
      heading: 'En grupp eller terapi?',
      body: [
        'Du behöver inte välja. En terapeut är utbildad och arbetar med dig mot dina egna mål. I en grupp möter du människor som varit med om det själva. Många har båda.',
        'Ändra inte dina läkemedel för att någon i en grupp säger det. Fråga din läkare först.',
        'Om du tänker på att ta ditt liv eller mår mycket dåligt, sök professionell hjälp nu. En grupp räcker inte då.',
      ],
    },
    family: {
      heading: 'Finns det grupper för närstående?',
      body: [
        'Ja, för föräldrar, partner, barn och vänner till någon som är sjuk, dricker eller använder droger. Du kan gå även om personen inte vill ha hjälp.',
        'Al-Anon och Nar-Anon finns i många länder. I USA har NAMI grupper och en gratis kurs, Family-to-Family.',
      ],
    },
    online: {
      heading: 'Fungerar grupper online?',
      body: [
        'Många tycker om dem: ingen resa, och möten på många tider. Andra saknar att vara i samma rum.',
        [
          'En översikt från 2026 fann lite mindre depression och ångest, och små vinster i återhämtning och livskvalitet. Ingen studie har jämfört formerna rättvist.',
          '29 studier, 5 825 personer.',
        ],
      ],
    },
    social: {
      heading: 'Hur är det med sociala medier?',
      body: [
        'Där finns grupper och forum dygnet runt. Titta efter tre saker innan du går med: moderatorer, tydliga regler och vem som kan se vad du skriver.',
        'I en enkät till 90 Twitteranvändare med psykisk sjukdom oroade sig ungefär en tredjedel för sin integritet. År 2018 kunde utomstående samla in namnen på medlemmarna i en sluten hälsogrupp på Facebook.',
        'Även i ett modererat nätverk beskrev ungefär 8 av 100 svar en dålig upplevelse, som att bli utanför eller må sämre av vad andra skrev.',
        'Köp inga behandlingar och ändra inga läkemedel på grund av ett inlägg. Lämna en plats som får dig att må sämre.',
      ],
    },
    private: {
      heading: 'Stannar det i gruppen?',
      body: [
        'I de flesta grupper lovar medlemmarna att inte föra vidare vad de hör. Löftet skyddas inte av lagen, så fråga hur gruppen gör.',
        'Den som leder gruppen kan behöva agera om någon är i fara. Ett onlinemöte kan spelas in, så fråga om det också.',
        'En domstol kan fråga: i två mordfall i USA fick AA-medlemmar berätta vad de hade hört.',
      ],
    },
    cost: {
      heading: 'Vad kostar det?',
      body: [
        'Många grupper är gratis. En del skickar runt en korg; du kan ge något, men du måste inte. Om det kostar kan gruppen säga det innan du går dit.',
      ],
    },
    history: {
      heading: 'Var kommer stödgrupper ifrån?',
      body: [
        'AA startade 1935. I början av 1970-talet började tidigare psykiatripatienter i USA att träffas och organisera sig, vid sidan av andra medborgarrättsrörelser.',
        'Vården följde efter. År 1999 blev Georgia den första delstaten i USA där Medicaid betalade för kamratstöd, och 2001 utbildades de första certifierade stödpersonerna. År 2023 certifierade 49 av 50 delstater. WHO gav ut vägledning 2019 och 2021.',
        'Certifierade kamratstödjare är utbildade och får lön. Frivilliga som leder en självhjälpsgrupp är oftast inte certifierade.',
      ],
    },
  },
  words: {...words, ...crisisWords},
};
