/** Recovery programs side by side, in Swedish. */
import {crisisWords} from '../crisis-words/sv.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Vägar ut ur ett beroende',
  summary: [
    'Säkerheten först: ha naloxon till hands, blanda inte och sök medicinsk rådgivning innan du slutar dricka om du dricker mycket.',
    'Det finns mer än en väg, och du kan prova flera.',
    'Hur mycket du deltar verkar betyda mer än vilken grupp du väljer.',
  ],
  sections: {
    safety: {
      heading: 'Så skyddar du dig',
      body: [
        'Efter ett uppehåll, som avgiftning, behandlingshem, fängelse eller sjukhus, tål kroppen mindre än förut. Med opioider (heroin, fentanyl, starka värktabletter) kan den dos du tog förut döda dig.',
        'Om du eller någon nära dig använder opioider, ha naloxon till hands. Det kan häva en överdos av opioider och få igång andningen. Det verkar bara på opioider och skadar inte den som tagit något annat. Effekten går ur, så ring alltid nödnumret, även om personen vaknar.',
        'Tecken på överdos av opioider: mycket små pupiller, långsam eller ingen andning och en person som inte går att väcka. Ring nödnumret genast.',
        'Blanda inte alkohol, opioider och bensodiazepiner (ångestdämpande eller sömnmedel) eller annat som gör dig dåsig. Tillsammans kan de göra att andningen blir långsam eller stannar.',
        'Om du dricker mycket varje dag, sluta inte tvärt på egen hand. Sök medicinsk rådgivning först. Sök akut vård efter att du slutat om du får kraftiga skakningar eller svettningar, kramper, blir förvirrad eller ser eller hör sådant som inte finns: det kan vara livshotande.',
      ],
    },
    shared: {
      heading: 'Vad de har gemensamt',
      body: [
        'I alla dessa grupper möter du människor som vill sluta, eller som slutade för flera år sedan. De hjälper varandra.',
        'Du kan gå i en grupp samtidigt som du går hos läkare eller terapeut. I de flesta grupper går det bra att bara lyssna.',
      ],
    },
    programmes: {
      heading: 'Programmen sida vid sida',
      body: [
        'I bokstavsordning. Vi rangordnar dem inte: det som passar en person passar inte alltid en annan.',
        {
          columns: ['Så fungerar det', 'Andligt eller sekulärt', 'Mål', 'För vem', 'Kostnad'],
          rows: [
            [
              'Tolvstegsgrupper: AA, NA, CA, MA med flera',
              'Du arbetar dig igenom tolv steg: erkänner att du är maktlös inför alkoholen eller drogen, ser ärligt på ditt liv, gottgör och hjälper andra. En sponsor som kan stegen kan vägleda dig. AA startade 1935.',
              'Andligt. Stegen talar om en högre makt; var och en bestämmer vad det är.',
              'Att inte dricka eller använda alls. Det räcker att du vill sluta.',
              'AA: alkohol. NA: droger. Cocaine Anonymous (CA) och Marijuana Anonymous (MA) började med en enda drog. Det finns andra, till exempel för spel.',
              'Gratis. Du kan ge något när korgen går runt.',
              'AA-grupper',
              'NA-grupper',
              'CA-grupper',
              'MA-grupper',
              'Alla tolvstegsgrupper',
            ],
            [
              'Grupper för samsjuklighet',
              'Det ena problemet kan utlösa eller förvärra det andra, så man arbetar med båda samtidigt, med en gemensam plan.',
              'Det varierar. Fråga gruppen.',
              'Det varierar. Fråga gruppen.',
              'Personer med psykisk ohälsa som också dricker eller använder droger.',
              'Många är gratis. En del hör till en klinik.',
              'Grupper för samsjuklighet',
            ],
            [
              'LifeRing Secular Recovery',
              'Du tar själv ansvar och gör en egen plan. Medlemmarna pratar om sin vecka och om vad som fungerar för dem.',
              'Sekulärt. Alla är välkomna, med eller utan tro.',
              'Att inte dricka eller använda alls.',
              'Personer som vill leva utan alkohol och droger.',
              'Gratis. Gåvor tas emot.',
              'LifeRing-grupper',
            ],
            [
              'Recovery Dharma',
              'Man använder buddhistiska tankar, mediterar tillsammans och delar sedan. Medlemmar leder grupperna.',
              'Buddhistiskt, utan gud. Du behöver inte vara buddhist.',
              'Att släppa det medel eller den vana som skadar.',
              'Personer med vilket beroende som helst.',
              'Gratis. Gåvor tas emot.',
              'Recovery Dharma-grupper',
            ],
            [
              'Refuge Recovery',
              'Använder också buddhistiska tankar och meditation. En egen organisation, skild från Recovery Dharma sedan 2019.',
              'Buddhistiskt, utan gud. Du behöver inte vara buddhist.',
              'Att släppa det medel eller den vana som skadar.',
              'Personer med vilket beroende som helst.',
              'Gratis. Gåvor tas emot.',
              'Refuge Recovery-grupper',
            ],
            [
              'SMART Recovery',
              'Du lär dig verktyg som kommer från terapi: att hålla motivationen uppe, hantera sug, ändra tankar och beteenden och leva i balans. Ingen sätter en etikett på dig.',
              'Sekulärt.',
              'Siktar på att avstå från det som skadar.',
              'Personer som vill ändra ett beroende.',
              'Gratis. Gåvor tas emot.',
              'SMART Recovery-grupper',
            ],
            [
              'Women for Sobriety',
              'Kvinnor pratar med kvinnor om vad de behöver för att vara nyktra och värdera sig själva.',
              'Inte knutet till någon tro. Programmet talar om känslomässig och andlig utveckling.',
              'Att inte dricka eller använda alls.',
              'Kvinnor som vill sluta dricka eller använda droger.',
              'Gratis. Gåvor tas emot.',
              'Women for Sobriety-grupper',
            ],
          ],
        },
      ],
    },
    known: {
      heading: 'Vad studier har visat',
      body: [
        [
          'Alkohol: när vårdpersonal hjälpte människor in i AA höll sig fler helt nyktra i ett år än med andra behandlingar. Det är inte samma sak som att gå till ett möte på egen hand.',
          '27 studier, 10 565 personer. På varje 100 som höll sig nyktra med andra behandlingar gick det omkring 121 på det här sättet (103 till 142).',
        ],
        [
          'Droger: tolvstegshjälp var varken bättre eller sämre än annan hjälp. Underlaget är svagt och handlar inte bara om NA-möten.',
          '10 studier.',
        ],
        [
          'I AA, SMART Recovery, LifeRing och Women for Sobriety drack de som deltog mer mindre. Vilken grupp de valde spelade ingen roll. De valde själva, så det bevisar inte att gruppen var orsaken.',
          '1 152 personer med alkoholproblem.',
        ],
        [
          'SMART Recovery: en översikt fann lovande tecken men inget säkert svar. Recovery Dharma: en enda enkät bland medlemmar kan inte visa om det hjälper. Om Refuge Recovery hittade vi ingen studie.',
          'SMART Recovery: 12 studier. Recovery Dharma: 209 personer.',
        ],
      ],
    },
    choose: {
      heading: 'Så kan du välja',
      body: [
        'Inför ett första besök finns inget fel val. Fråga dig:',
        [
          'Vill jag att tro ska vara en del av det?',
          'Vill jag ha steg att följa, verktyg att öva på eller öppna samtal?',
          'Är mitt mål att sluta helt, och är det gruppens mål också?',
          'Skulle jag må bättre bland kvinnor, eller med andra som också lever med psykisk sjukdom?',
          'Vad finns nära mig eller online på en tid som jag kan hålla?',
        ],
        'Gå några gånger innan du bestämmer dig. Du kan lämna en grupp som inte passar, och du kan gå i flera.',
      ],
    },
    doctor: {
      heading: 'Prata med en läkare också',
      body: [
        'Om du dricker eller använder något varje dag, fråga en läkare innan du slutar. Det kan vara farligt att sluta tvärt med alkohol eller vissa tabletter.',
        'Fortsätt ta det som läkaren har skrivit ut, även läkemedel mot beroendet, och berätta för läkaren att du dricker eller använder droger: vissa läkemedel är farliga ihop med alkohol eller droger. Fråga innan du ändrar något, vad någon i gruppen än säger.',
        'Om du dricker eller använder igen har du inte förlorat allt. Läs ”Så skyddar du dig” igen, gå tillbaka till gruppen och berätta för din läkare.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    programme: 'Program',
    waysIn: 'Hitta en grupp',
    nobodyAnswers: 'Den här sidan har ingen lista över grupper. Titta på deras webbplats eller fråga din läkare.',
  },
};
