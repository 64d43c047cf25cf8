/** What is known about peer support, in Swedish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Hjälper stöd från andra i samma situation?',
  summary: [
    'Många säger det, och studier visar en liten vinst för återhämtningen.',
    'Om sjukhusvistelser är studierna oense. För det mesta annat vet vi inte säkert.',
    'En grupp är ett tillskott till behandling. Den ersätter den inte.',
  ],
  sections: {
    short: {
      heading: 'Det korta svaret',
      body: [
        'Kamratstöd av alla slag ger en liten vinst för återhämtningen, alltså ett liv som känns som ens eget, även med en sjukdom. Det lindrar också symtomen lite.',
        'För grupper finns två svar. Planerade kurser i grupp gav en liten vinst för återhämtningen, men ingen för hopp eller symtom. I 7 av 12 studier av självhjälpsgrupper mådde medlemmarna bättre med tiden. I de övriga 5 var det ingen skillnad mot dem som inte var med. Ingen studie fann att grupperna skadade.',
        'Ingen kan säga i förväg hur det blir för dig. Du kan prova en grupp och sluta om den inte hjälper.',
      ],
    },
    reading: {
      heading: 'Så läser du siffrorna',
      body: [
        'I en prövning får några kamratstöd och andra inte, och sedan jämför man. En översikt lägger ihop många prövningar.',
        'SMD är storleken på en skillnad. Omkring 0,2 är liten, 0,5 medelstor och 0,8 stor. Siffrorna inom parentes visar hur osäker den är. Om de omfattar 0 finns det kanske ingen skillnad alls.',
        'Prövningar är svåra här: man vet om man är med i en grupp, och inga grupper är lika. Det kan dra resultatet uppåt eller nedåt, vilket kallas snedvridning. En svag prövning visar inte att grupper inte hjälper. Den visar att vi inte kan vara säkra.',
        'Vi visar en siffra bara om vi har läst den i studiens egen sammanfattning eller i en rapport som vi nämner. Under ”Hur säkert det är” står vad författarna säger. Vi sökte efter studier den 28 november 2026.',
      ],
    },
    reported: {
      heading: 'Vad människor säger om sina grupper',
      body: [
        'När forskare frågar säger människor att de uppskattar att få prata och bli hörda, sällskapet, att lära sig hur andra klarar sig och att hjälpa varandra.',
        'Många beskriver det så här. Det är inget löfte om att det blir likadant för dig.',
        [
          'Hos en själv: mer hopp, självkänsla och tillit, mindre skam och mer inflytande över sitt liv.',
          'Med andra: vänner, träning i att prata och att bli accepterad utan att bli dömd.',
          'I vardagen: tips om stöd, bostad, arbete och bidrag, och bättre livskvalitet.',
          'Genom att hjälpa: det känns bra att göra något för andra.',
          'Genom förebilder: att se andra må bra visar att det är möjligt.',
        ],
      ],
    },
    claims: {
      heading: 'Påståenden du kan stöta på',
      body: [
        [
          '”30 till 40 % färre sjukhusvistelser.” Vi kunde inte hitta var siffran kommer ifrån. Prövningarna är oense, och ingen handlade om grupper: de gällde stöd på tu man hand.',
          'Efter ett kristeam var 29 av 100 personer med en kamratstödjare och en arbetsbok tillbaka i akutvård inom ett år, mot 38 av 100 med bara arbetsboken (441 personer). En prövning med 74 personer fann 42 % färre vistelser. En större med 590 personer såg ingen skillnad, och en översikt av 19 prövningar fann ingen effekt på hur vården användes.',
        ],
        '”Det gör att fler stannar i behandling.” Kamratstöd online ändrade inte hur många som stannade i behandling. Med avlönade stödpersoner vid beroende stannade fler i några studier, men inte i andra.',
        '”En av fyra har en psykisk sjukdom.” Det sa WHO 2001 om hela livet och räknade även sjukdomar i nervsystemet. År 2021 levde ungefär en av sju med en psykisk sjukdom.',
        [
          '”Online fungerar lika bra.” Kamratstöd online gav lite mindre depression och ångest, och små vinster i återhämtning, livskvalitet och socialt liv. Ingen studie har jämfört det rättvist med att träffas på plats.',
          '29 studier, 5 825 personer. Depression: SMD −0,28 (−0,42 till −0,14).',
        ],
      ],
    },
    reviews: {
      heading: 'Studierna, en i taget',
      body: [
        'Först grupper, sedan kamratstöd av alla slag, sist särskilda situationer.',
        [
          [
            'Personer med psykisk ohälsa, i planerade gruppkurser',
            'Liten vinst för återhämtningen. Ingen för hopp, egenmakt eller symtom.',
            'Låg: 6 av 8 prövningar kan vara snedvridna. Räcker inte för att göra det till standard, säger författarna.',
            '8 prövningar, 2 131 personer. Återhämtning: SMD 0,18 (0,07 till 0,29)',
          ],
          [
            'Medlemmar i självhjälpsgrupper vid långvarig psykisk sjukdom, depression, ångest eller sorg',
            'I 7 studier mådde medlemmarna bättre med tiden. I de övriga 5 var det ingen skillnad mot dem som inte var med. Ingen fann att grupperna skadade.',
            'Begränsad men lovande; en gammal översikt',
            '12 studier',
          ],
          [
            'Personer med psykisk sjukdom',
            'Små vinster i återhämtning och symtom. Ingen i vardagen.',
            'Måttlig kvalitet: ska läsas med försiktighet',
            '28 prövningar, 4 152 personer. Återhämtning: 0,15 (0,04 till 0,27). Symtom: 0,19 (0,11 till 0,27). Vardag: 0,08 (−0,02 till 0,18)',
          ],
          [
            'Vuxna med psykisk sjukdom',
            'Liten vinst för återhämtningen, lite mindre ångest. Tydligast när stödet kom till sjukhusvården.',
            'Låg: de flesta prövningar kan vara snedvridna',
            '49 prövningar, 12 477 personer. Återhämtning: SMD 0,20 (0,11 till 0,29). Ångest: −0,21 (−0,40 till −0,02)',
          ],
          [
            'Personer med svår psykisk sjukdom',
            'Få eller inga belägg för färre sjukhusvistelser eller symtom. Några för hopp och återhämtning.',
            'Låg: prövningarna kan vara snedvridna. Räcker inte för att kräva det, säger författarna.',
            '18 prövningar, 5 597 personer',
          ],
          [
            'Personer med schizofreni eller liknande sjukdom',
            'Sjukhusvistelser: en prövning, inget tydligt svar. Återfall: ingen prövning mätte det.',
            'Mycket låg',
            '13 prövningar, 2 479 personer; i prövningen om sjukhusvistelser deltog 19',
          ],
          [
            'Personer med stöd på tu man hand i vården',
            'Måttlig vinst i återhämtning och egenmakt. Ingen effekt på symtom eller vårdanvändning.',
            'Blandad: 7 prövningar med låg till måttlig risk för snedvridning',
            '19 prövningar, 3 329 personer',
          ],
          [
            'Personer med svår psykisk sjukdom eller depression',
            'Svår sjukdom: små vinster i livskvalitet och hopp. Depression: ingen effekt.',
            'Begränsad',
            '14 prövningar. Livskvalitet: SMD 0,24 (0,08 till 0,40). Hopp: 0,24 (0,02 till 0,46)',
          ],
          [
            'Personer med depression',
            'Tydlig vinst jämfört med vanlig vård. Nyare översikter såg den inte för grupper.',
            'Gamla, små prövningar',
            '7 prövningar, 869 personer. Depression: SMD −0,59 (−0,98 till −0,21)',
          ],
          [
            'En översikt av 35 översikter, om avlönade kamratstödjare',
            'Blandat. Vissa vinster i återhämtning, tillit och depression, mest kring förlossning.',
            'Låg: 97 % av översikterna var svaga',
            '426 studier',
          ],
          [
            'Kvinnor kring förlossning, stöd av alla slag',
            'Mindre depression.',
            'Svårt att bedöma: programmen var mycket olika',
            '16 prövningar, 3 154 personer. SMD −0,39 (−0,54 till −0,24)',
          ],
          [
            'Kvinnor kring förlossning, enbart samtalsgrupper',
            'Ingen tydlig vinst.',
            'Anges inte i sammanfattningen vi har läst',
            'SMD −0,09 (−0,42 till 0,25)',
          ],
          [
            'Vuxna i sorg, grupper av alla slag',
            'Lite bättre direkt efter gruppen. Ingen skillnad senare.',
            'Svag',
            '14 prövningar, 1 519 personer',
          ],
          [
            'Efterlevande efter suicid, kamratgrupper',
            'De säger att de känner stöd och klarar sig bättre. Prövningar saknas.',
            'Låg',
            '14 studier, varav 12 intervjustudier',
          ],
          [
            'Personer med alkoholproblem som vårdpersonal hjälpt in i AA',
            'Fler höll sig helt nyktra i ett år än med andra behandlingar.',
            'Se guiden om programmen',
            '27 studier, 10 565 personer',
          ],
          [
            'Närstående som gick NAMI:s kurs Family-to-Family',
            'De visste mer och klarade sig bättre. Bördan kändes lika tung.',
            'En prövning; delar behöver upprepas, säger författarna',
            '318 personer',
          ],
        ],
      ],
    },
    harm: {
      heading: 'Kan det skada?',
      body: [
        [
          'De flesta tar ingen skada, men få studier letar efter det. I enkäter från ett modererat nätverk i Storbritannien beskrev ungefär 8 av 100 svar en dålig upplevelse: hur moderatorerna agerade, att bli utanför eller att må sämre av vad andra skrev.',
          '197 av 2 353 svar.',
        ],
        'Om du mår sämre kan du sluta gå. Prata med någon du litar på eller med din läkare.',
      ],
    },
  },
  words,
};
