/** For relatives and friends, in Swedish. */
import {crisisWords} from '../crisis-words/sv.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'När någon du bryr dig om har det svårt',
  summary: [
    'Du kan inte lösa det här åt den andra. Men du behöver inte gå igenom det ensam.',
    'Det finns grupper och gratis kurser för närstående.',
    'Att ta hand om sig själv är inte egoistiskt. Det hjälper dig att orka.',
  ],
  sections: {
    feelings: {
      heading: 'Vad du kan känna',
      body: [
        'Alla de här känslorna är normala. Du kan ha flera samtidigt.',
        [
          'sorg över hur det var förut',
          'rädsla för det som ska komma',
          'ilska på sjukdomen, eller på hur lång tid hjälpen tar',
          'skuld, även när du inte gjort något fel',
          'en trötthet som sömn inte hjälper mot',
        ],
      ],
    },
    learn: {
      heading: 'Vad närstående lär sig tillsammans',
      body: [
        [
          'En sjukdom är inget karaktärsfel.',
          'Du kan säga att du är orolig och ändå låta den andra bestämma.',
          'Du kan ta känslorna på allvar och ändå uppmuntra till behandling.',
          'Du kan planera vad du gör i en kris innan den kommer.',
          'Du kan sätta gränser och hålla dem.',
          'Du behöver också vila. Ingen blir hjälpt av att du tar slut.',
        ],
        'Du kan inte få en sjukdom att försvinna. Du kan hjälpa till att skapa ett hem där det är lättare att må bättre.',
      ],
    },
    known: {
      heading: 'Vad studier har visat',
      body: [
        [
          'NAMI:s kurs Family-to-Family: närstående visste mer, klarade sig bättre och mådde mindre dåligt. Ett halvår efter kursen var det fortfarande så. Bördan kändes lika tung.',
          'En prövning med 318 personer. Kursen hade då 12 träffar, i dag 8.',
        ],
        [
          'Schizofreni: återfallen kan bli färre när närstående deltar i ett program för familjer. Oftast leddes arbetet av yrkespersoner, så det säger lite om stödgrupper. En nyare översikt ersatte den här 2024, men vi har inte kunnat läsa resultaten.',
          '32 prövningar, 2 981 personer. På varje 100 återfall med vanlig vård omkring 55 (50 till 60).',
        ],
        'Al-Anon: nya som stannade i sex månader berättade om fler förbättringar än de som slutade. De valde själva, så det bevisar inte att Al-Anon var orsaken.',
      ],
    },
    programmes: {
      heading: 'Grupper och kurser för närstående',
      body: [
        [
          [
            'En kurs om psykisk sjukdom, behandling, samtal, kriser, egenvård och hur man för sin närståendes talan. Utbildade närstående håller kursen.',
            'Gratis',
            '8 träffar',
            'USA',
          ],
          ['Närstående träffas, pratar och stöttar varandra. Närstående leder gruppen.', 'USA'],
          [
            'Grupper och råd för familj och vänner till personer med psykisk sjukdom. Ofta leder en psykolog grupperna.',
            'Frankrike',
          ],
          [
            'För familj och vänner till personer som dricker för mycket. Följer tolv steg och ser beroende som en sjukdom. Du lär dig att sätta gränser och ta hand om din egen återhämtning.',
            'Många länder',
          ],
          ['För familj och vänner till personer som använder droger. Följer också tolv steg.', 'Många länder'],
        ],
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findGroups: 'Hitta grupper för närstående',
    findAlone:
      'Den här sidan har ingen lista över grupper. Fråga din läkare eller en förening för psykisk hälsa nära dig.',
  },
};
