/** What happens at a first meeting, in Swedish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Ditt första möte',
  summary: [
    'Oftast går det bra att bara lyssna.',
    'I de flesta grupper räcker det med förnamn.',
    'Du kan gå när du vill, och du måste inte komma tillbaka.',
  ],
  sections: {
    feelings: {
      heading: 'Det är normalt att vara nervös',
      body: [
        'Många är nervösa inför sitt första möte. Alla där har varit nya någon gång.',
        'Du kan gå dit bara för att se hur det är. Det krävs mod att kliva in, och du behöver inte bestämma något den dagen.',
      ],
    },
    before: {
      heading: 'Innan du går dit',
      body: [
        {
          columns: ['På plats', 'Online'],
          rows: [
            [
              'Att ta sig dit',
              'Kom några minuter tidigare, så hinner du hitta dörren och en stol.',
              'Prova länken några minuter tidigare, så hinner du ordna ljudet.',
            ],
            [
              'Var du sitter',
              'Var du vill. En plats nära dörren går bra.',
              'I ett rum där ingen annan hör. Hörlurar hjälper.',
            ],
            [
              'Ditt namn',
              'I de flesta grupper räcker det med förnamn. En del slutna grupper och sjukhusgrupper vill att du anmäler dig.',
              'Se efter vilket namn som visas på skärmen. Oftast kan du ändra det till ditt förnamn.',
            ],
            [
              'Att hälsa',
              'Någon kanske hälsar när du kommer in. Det räcker att nicka.',
              'I många grupper får kameran vara av. Fråga om du är osäker.',
            ],
          ],
        },
        'Är du med på telefon? Ta reda på om du behöver en kod, och stäng av mikrofonen när andra talar.',
      ],
    },
    during: {
      heading: 'Så går ett möte till',
      body: [
        'Varje grupp har sitt sätt. Många möten går till så här:',
        [
          'Folk kommer, och någon hälsar välkommen.',
          'De som vill säger sitt förnamn.',
          'Någon läser upp reglerna: det som sägs här stannar här, avbryt inte och ge inte råd om ingen ber om det.',
          'Sedan pratar man om ett ämne, en text eller det som ligger en om hjärtat.',
          'Vissa grupper avslutar med en stunds tystnad eller några hoppfulla ord.',
          'Mötet är slut. Du kan stanna och prata, eller gå hem.',
        ],
      ],
    },
    topics: {
      heading: 'Vad man pratar om',
      body: [
        'Det beror på gruppen, och du väljer själv vad du berättar. Ofta handlar det om:',
        [
          'hur veckan har varit, bra eller dålig',
          'en svår stund och vad som hjälpte',
          'behandling: vad som hjälper och vad som har varit svårt',
          'familj, vänner, arbete och pengar',
          'ensamhet, skam och sådant som andra inte förstår',
          'små framsteg och vad man hoppas på de närmaste veckorna',
        ],
      ],
    },
    sharing: {
      heading: 'Om du helst inte vill prata',
      body: [
        'I de flesta grupper behöver du inte det, varken första gången eller senare. När det är din tur kan du säga: ”Jag står över.”',
        'Vill du säga något räcker det så här: ”Jag är ny och ville se hur det är.”',
      ],
    },
    privacy: {
      heading: 'Stannar det i gruppen?',
      body: [
        'I de flesta grupper lovar medlemmarna att inte föra vidare vad de hör. Löftet skyddas inte av lagen, så fråga hur gruppen gör.',
        'Den som leder gruppen kan behöva agera om någon är i fara. Ett onlinemöte kan spelas in, så fråga om det också.',
      ],
    },
    after: {
      heading: 'Efteråt',
      body: [
        'Ta en stund för dig själv och fundera på:',
        [
          'Vad kändes bra, och vad gjorde det inte?',
          'Var det någon jag skulle vilja prata med igen?',
          'Passar upplägget, ämnena och reglerna mig?',
        ],
        'Ett besök säger inte allt. Många provar flera grupper innan de hittar rätt, och det du behöver kan ändras med tiden.',
        'Om du mår sämre efter ett möte, prata med någon du litar på eller med din läkare.',
      ],
    },
  },
  words: {
    ...words,
    titleFor: 'Din första gång: {name}',
    aboutGroup: 'Om gruppen',
    inPerson: 'Du kan vara med på plats.',
    online: 'Du kan vara med online.',
    phone: 'Du kan vara med på telefon.',
    formatUnknown: 'Fråga om gruppen träffas online eller på plats. Det framgår inte.',
    peer: 'Gruppen leds av personer med egen erfarenhet.',
    professional: 'Gruppen leds av en yrkesperson.',
    both: 'Gruppen leds av en yrkesperson och någon med egen erfarenhet.',
    leaderUnknown: 'Fråga vem som leder gruppen. Det framgår inte.',
    free: 'Det är gratis.',
    donation: 'Det är gratis. Gåvor tas emot.',
    fee: 'Det kostar. Fråga hur mycket.',
    costUnknown: 'Fråga om det kostar något. Det framgår inte.',
    open: 'Alla är välkomna.',
    closed: 'Gruppen är bara för personer med den här erfarenheten. Fråga om du är osäker.',
    book: 'Anmäl dig innan du går dit.',
    notMeeting: 'Enligt uppgifterna träffas gruppen inte just nu. Kontrollera innan du går dit.',
  },
};
