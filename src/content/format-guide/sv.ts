/** Online or in person: factors to weigh, in Swedish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Online eller på plats?',
  summary: [
    'Båda kan vara bra. Det beror på vad som passar dig just nu.',
    'Online slipper du resa. På plats är de andra där med dig.',
    'Du kan prova båda, och byta när livet ändras.',
  ],
  sections: {
    weigh: {
      heading: 'Vad är viktigt för dig?',
      body: [
        'Kryssa för det som stämmer på dig, så mycket eller lite du vill. Dina svar stannar på sidan och sparas inte.',
        [
          [
            'Att ta sig dit',
            [
              ['Det är svårt för mig att resa, eller så finns inget i närheten.', 'Du kan vara med där du är.'],
              ['Det är bra för mig att komma ut.', 'Ett möte är ett skäl att gå hemifrån.'],
            ],
          ],
          [
            'Din tid',
            [
              [
                'Mina dagar är fulla, eller aldrig likadana.',
                'Det finns möten på många tider, och forum där du skriver när du vill.',
              ],
              ['Jag vill ha en tid bara för det här.', 'Vägen dit och hem hjälper till att avsätta tiden.'],
            ],
          ],
          [
            'Att känna sig trygg',
            [
              ['Jag känner mig tryggast hemma.', 'Du stannar hemma och kan gå ut med ett klick.'],
              ['När det blir svårt vill jag ha någon bredvid mig.', 'De andra är i rummet med dig.'],
            ],
          ],
          [
            'Att vara med folk',
            [
              ['Många nya ansikten vore för mycket för mig just nu.', 'I många grupper kan du börja med kameran av.'],
              ['Jag saknar att vara med folk.', 'Ni kan prata före och efter. För en del kommer tilliten fortare.'],
            ],
          ],
          [
            'Integritet',
            [
              [
                'Jag vill inte att någon ser mig gå in.',
                'Ingen ser dig vid dörren. I många grupper väljer du vilket namn som visas.',
              ],
              ['Någon hemma kan höra mig.', 'Du kan prata på annat håll än hemma.'],
              [
                'Jag är orolig för att bli inspelad.',
                'Det finns ingen skärm att kopiera. Men en telefon kan spela in i ett rum också, så fråga vad gruppen har kommit överens om.',
              ],
            ],
          ],
          [
            'Teknik',
            [
              ['Videosamtal och chattar är lätta för mig.', 'Du behöver bara en länk, och du vet hur det fungerar.'],
              [
                'Skärmar gör mig trött, eller så är mitt internet långsamt.',
                'Du behöver varken dator eller bra uppkoppling.',
              ],
            ],
          ],
        ],
      ],
    },
    good: {
      heading: 'Det som är bra med grupper online',
      body: [
        [
          'Ingen resa: bra på landsbygden, med en funktionsnedsättning eller med barn hemma.',
          'Ofta mer privat vem du är.',
          'Möten på kvällar, helger och i andra tidszoner.',
          'Forum, där du läser och skriver när det passar.',
          'Grupper för ovanliga tillstånd som ingen stad kan fylla.',
        ],
      ],
    },
    online: {
      heading: 'Att tänka på online',
      body: [
        [
          'Minspel och gester är svårare att läsa av. Småprat är svårare, och för en del tar tilliten längre tid.',
          'Ljud och bild kan krångla. Fråga om du kan vara med på telefon.',
          'Någon kan spela in ett samtal eller kopiera det du skriver, och forum sparar det. Fråga vad gruppen har kommit överens om.',
        ],
        'Några få har dåliga upplevelser. I enkäter från ett modererat nätverk beskrev ungefär 8 av 100 svar en, oftast om hur moderatorerna agerade.',
      ],
    },
    phone: {
      heading: 'På telefon, eller blandat',
      body: [
        'En del grupper träffas på telefon. Du behöver inget internet, och ingen ser dig.',
        'Hybridgrupper träffas i ett rum medan andra är med online. Fråga hur väl de som är online hör och kan delta.',
      ],
    },
    trials: {
      heading: 'Hjälper grupper online lika mycket?',
      body: [
        [
          'Ingen studie har jämfört dem rättvist. Kamratstöd online gav lite mindre depression och ångest, och små vinster i återhämtning, livskvalitet och socialt liv. Hur länge det håller och hur säkert det är vet man inte.',
          '29 studier, 5 825 personer.',
        ],
      ],
    },
    both: {
      heading: 'Du kan ha båda',
      body: [
        'En del går till en grupp nära hemmet en gång i månaden och är med i ett samtal däremellan. Du kan byta när livet ändras.',
      ],
    },
  },
  words: {
    ...words,
    online: 'Talar för online',
    'in-person': 'Talar för på plats',
    nothingYet: 'Inget ikryssat än.',
    notAVerdict:
      'Det här sorterar bara det du kryssat i. En punkt kan väga tyngre än alla andra, och du kan prova båda.',
    takenBack: 'Borttaget:',
    startAgain: 'Börja om',
    findOnline: 'Visa grupper online',
    findInPerson: 'Visa grupper på plats',
    findAlone:
      'Den här sidan har ingen lista över grupper. Fråga din läkare eller en förening för psykisk hälsa nära dig.',
  },
};
