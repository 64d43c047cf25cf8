/** Groups and professional care together, in Swedish. */
import {crisisWords} from '../crisis-words/sv.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'En grupp och vården',
  summary: [
    'Du behöver inte välja: båda ger något som den andra inte kan.',
    'Ändra aldrig dina läkemedel för att någon i en grupp säger det.',
    'Sök professionell hjälp direkt i en kris.',
  ],
  sections: {
    partners: {
      heading: 'Vad var och en ger',
      body: [
        {
          columns: ['Vård', 'Stödgrupp'],
          rows: [
            [
              'Vad du får',
              'En diagnos, läkemedel om du behöver och beprövade terapier.',
              'Sällskap och råd från dem som själva lever med det.',
            ],
            ['Vilka som är där', 'Personer som är utbildade för det.', 'Personer som har varit med om det.'],
            ['När', 'Vid dina besök.', 'Mellan besöken. En del grupper och forum online är öppna på natten.'],
          ],
        },
        'En grupp ersätter inte behandling, och behandling ersätter inte människor som vet hur det känns.',
        'Många läkare och terapeuter tipsar om grupper. Fråga din vilka de känner till.',
      ],
    },
    therapy: {
      heading: 'Terapi eller grupp?',
      body: [
        {
          columns: ['Terapi', 'Stödgrupp'],
          rows: [
            ['Vem som leder', 'En legitimerad yrkesperson.', 'Ofta medlemmar med egen erfarenhet.'],
            ['Vad den är till för', 'Dina egna mål, som ni sätter tillsammans.', 'Att hjälpa varandra.'],
            ['Vad du gör', 'Du arbetar med tankar, känslor och vanor.', 'Du berättar det du vill, eller bara lyssnar.'],
          ],
        },
        'Det finns också gruppterapi. Den leds av en terapeut och räknas därför som terapi.',
      ],
    },
    together: {
      heading: 'Så får du dem att fungera ihop',
      body: [
        [
          'Berätta för din läkare eller terapeut att du går i en grupp, och vad du lär dig där.',
          'Skriv ner frågor som kommer upp i gruppen och ta med dem till nästa besök.',
          'Berätta om ett mål för gruppen om du vill, till exempel: ”Den här veckan vill jag prata med en ny person.” Du behöver inte säga vad ni pratar om i terapin.',
          'Utelämna andra medlemmars namn och historier när du berättar om gruppen.',
          'Säg till om ett möte gjorde dig upprörd, eller om gruppen och läkaren säger olika saker.',
        ],
      ],
    },
    medicine: {
      heading: 'Dina läkemedel',
      body: [
        'Börja, sluta eller ändra aldrig ett läkemedel för att någon i en grupp säger det. Det som är rätt för den personen kan skada dig.',
        'Om ett läkemedel besvärar dig, eller om du tror att du inte behöver det längre, ring läkaren eller apoteket innan du ändrar något.',
        'Berätta för din läkare om du dricker eller använder droger. Vissa läkemedel är farliga ihop med det.',
        'Om någon säger åt dig att sluta kan du svara: ”Jag ska fråga min läkare.”',
      ],
    },
    urgent: {
      heading: 'När en grupp inte räcker',
      body: [
        'Vänta inte till nästa möte. Sök professionell hjälp direkt om:',
        [
          'du tänker på att ta ditt liv eller på att skada dig själv',
          'du kan komma att skada någon annan',
          'du ser eller hör sådant som andra inte gör, och det är nytt, skrämmer dig eller röster säger åt dig att skada dig själv eller någon annan',
          'du inte kan äta, sova eller ta hand om dig',
          'det blir mycket värre',
        ],
        'Ring en krislinje, din läkare eller din mottagning nu. Ring nödnumret om någon är i fara.',
      ],
    },
    known: {
      heading: 'Vad studier har visat',
      body: [
        'Planerade kurser i grupp gav en liten vinst för återhämtningen, men ingen för symtom. Kamratstöd av alla slag sammantaget lindrade också symtomen lite.',
        'Du kan få läsa att kamratstöd gör att fler stannar i behandling. Online ändrade det inte hur många som stannade. Med avlönade stödpersoner vid beroende stannade fler i några studier, men inte i andra.',
        'Vid depression fann en gammal översikt en tydlig vinst. Nyare översikter fann ingen: en om kamratstöd vid depression, en om grupper. En grupp ersätter inte terapi.',
      ],
    },
  },
  words: {...words, ...crisisWords, toCrisisHelp: 'Till hjälp i en kris'},
};
