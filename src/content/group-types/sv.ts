/** Types of groups, in Swedish. */
import {crisisWords} from '../crisis-words/sv.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Vilken sorts grupp?',
  summary: [
    'Välj det som låter som du och se vilka grupper som träffas.',
    'Många grupper är gratis och leds av personer med egen erfarenhet.',
    'En grupp ersätter inte behandling. Sök hjälp direkt i en kris.',
  ],
  sections: {
    what: {
      heading: 'Vad en stödgrupp är',
      body: [
        'Människor som varit med om något liknande träffas och hjälper varandra. De delar med sig av det de lärt sig av erfarenhet: vad som hjälpte, vad som inte gjorde det, hur de tar sig igenom en dag. Att se andra må bra kan ge hopp.',
        'Det kan vara ensamt att ha det svårt, och många är rädda för att bli dömda. I en grupp träffar du andra som vet hur det är.',
        'Det handlar om mer än symtom. Många talar om återhämtning när livet känns som ens eget igen, även med en sjukdom.',
        'Det är inte gruppterapi, och det ersätter inte behandling. I de flesta grupper lovar medlemmarna att inte föra vidare vad de hör. Löftet skyddas inte av lagen, och den som leder kan behöva agera om någon är i fara.',
      ],
    },
    facts: {
      heading: 'Snabba fakta',
      body: [
        [
          'Vilka som leder: ofta personer med samma erfarenhet. En del har utbildning, andra inte.',
          'Var: på plats, online, på telefon eller blandat.',
          'Kostnad: många är gratis.',
          'För vem: alla med erfarenheten, med eller utan diagnos. I vården har psykiska diagnoser koderna F00 till F99 (ICD-10).',
        ],
        'Du är inte ensam: 2021 levde ungefär var sjunde människa i världen med en psykisk sjukdom.',
      ],
    },
    condition: {
      heading: 'För en viss diagnos',
      body: [
        'Alla där lever med samma sak, så det är mindre att förklara. Det finns grupper för många andra tillstånd också.',
        [
          'Depression',
          'Ångest och panik',
          'Bipolär sjukdom',
          'Psykos och schizofreni',
          'PTSD och trauma',
          'Tvångssyndrom',
          'Ätstörningar',
          'Personlighetssyndrom',
        ],
      ],
    },
    general: {
      heading: 'För psykisk hälsa i allmänhet',
      body: [
        'Man pratar om hur man mår, om läkare och mottagningar, om att bli dömd, om de närmaste och om sätt att må bättre.',
        'Det kan passa dig om du har flera diagnoser, eller ingen, eller inte vill ha någon etikett.',
        ['Allmänna grupper'],
      ],
    },
    recovery: {
      heading: 'För alkohol, droger och andra beroenden',
      body: [
        'En del följer tolv steg, som AA och NA. Andra går en annan väg, som SMART Recovery. Du kan prova mer än en.',
        ['Alkohol', 'Droger', 'Spel', 'Alla grupper för beroende'],
      ],
    },
    dual: {
      heading: 'För psykisk sjukdom och beroende samtidigt',
      body: [
        'En psykisk sjukdom och alkohol eller droger kan komma tillsammans. Det ena kan utlösa eller förvärra det andra.',
        'Här kan du prata om båda. Du kan också be din läkare om en gemensam plan.',
        ['Grupper för båda'],
      ],
    },
    family: {
      heading: 'För familj och vänner',
      body: [
        'För föräldrar, partner, barn, vänner och anhörigvårdare. Du kan gå även om den du bryr dig om inte vill ha hjälp.',
        ['Grupper för närstående'],
      ],
    },
    unsure: {
      heading: 'Inte säker än?',
      body: [
        'Det är okej. Inget du väljer här är slutgiltigt. Många provar flera grupper innan de hittar rätt, och det du behöver kan ändras.',
        'Din läkare eller en förening för psykisk hälsa nära dig kan föreslå var du kan börja.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findAlone:
      'Den här sidan har ingen lista över grupper. Fråga din läkare eller en förening för psykisk hälsa nära dig.',
  },
};
