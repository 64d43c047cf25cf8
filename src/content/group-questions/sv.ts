/** Questions to ask about a group, in Swedish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/sv.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Frågor att ställa om en grupp',
  summary: [
    'Fråga innan du går dit, eller när du är där.',
    'Kryssa för de frågor som är viktiga för dig och anteckna svaren.',
    'Du kan skriva ut eller kopiera listan.',
  ],
  sections: {
    leader: {
      heading: 'Vem som leder',
      body: [
        ['Vem leder gruppen: personer med egen erfarenhet, en yrkesperson eller båda?', 'Vilken utbildning har de?'],
      ],
    },
    focus: {
      heading: 'Vad den handlar om',
      body: [
        [
          'Vad är gruppen till för?',
          'Följer den ett program, eller har varje möte ett eget ämne?',
          'Hur passar den ihop med behandling, som läkemedel eller terapi?',
        ],
      ],
    },
    format: {
      heading: 'Hur ett möte går till',
      body: [
        [
          'Hur långt är ett möte, och hur ofta träffas ni?',
          'Vad händer på ett möte, från början till slut?',
          'Kan jag bara lyssna, eller måste alla prata?',
          'Om det är online: kan jag ha kameran av?',
        ],
      ],
    },
    norms: {
      heading: 'Vad medlemmarna är överens om',
      body: [
        'I de flesta grupper lovar medlemmarna att inte föra vidare vad de hör. Löftet skyddas inte av lagen.',
        [
          'Vad stannar i gruppen, och när skulle ni behöva berätta för någon?',
          'Spelas något in?',
          'Vilka regler gäller när ni pratar?',
          'Vad händer när någon bryter mot dem?',
        ],
      ],
    },
    people: {
      heading: 'Vilka som kommer',
      body: [['Hur många kommer till ett möte?', 'Hur gamla är de, och vad går de igenom?', 'Kommer det ofta nya?']],
    },
    cost: {
      heading: 'Vad det kostar',
      body: [['Är det gratis? Om inte, vad kostar det?', 'Måste jag anmäla mig först?']],
    },
  },
  words: {
    ...words,
    addNote: 'Lägg till en anteckning',
    note: 'Din anteckning',
    onlyHere:
      'Dina kryss och anteckningar stannar på sidan. De sparas och skickas inte, och de försvinner när du stänger den.',
    kept: 'Den här webbplatsen behåller dina kryss och anteckningar i den här fliken, så att de finns kvar när du kommer tillbaka till sidan. De skickas ingenstans. De försvinner när du stänger fliken, men en del webbläsare kan öppna en stängd flik igen. Om andra använder enheten, rensa dina anteckningar när du är klar.',
    copy: 'Kopiera listan',
    print: 'Skriv ut listan',
    clear: 'Rensa mina anteckningar',
    copied: 'Kopierat. Du kan klistra in listan där du behöver den.',
    notCopied:
      'Webbläsaren lät oss inte kopiera listan. Den är markerad här nedanför, så att du kan kopiera den därifrån.',
    list: 'Listan som text',
    cleared: 'Dina kryss och anteckningar är rensade.',
  },
};
