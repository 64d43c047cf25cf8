/** For relatives and friends, in French. */
import {crisisWords} from '../crisis-words/fr.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Quand un proche va mal',
  summary: [
    'Vous ne pouvez pas régler cela à sa place. Mais vous n’avez pas à le vivre seul.',
    'Il existe des groupes et des cours gratuits pour les familles et les amis.',
    'Prendre soin de soi n’est pas égoïste. Cela aide à tenir.',
  ],
  sections: {
    feelings: {
      heading: 'Ce que vous pouvez ressentir',
      body: [
        'Tous ces sentiments sont normaux. Vous pouvez en éprouver plusieurs à la fois.',
        [
          'le deuil de ce qui était',
          'la peur de ce qui vient',
          'la colère contre la maladie, ou contre la lenteur de l’aide',
          'la culpabilité, même sans avoir rien fait de mal',
          'une fatigue que le sommeil ne répare pas',
        ],
      ],
    },
    learn: {
      heading: 'Ce que les familles apprennent ensemble',
      body: [
        [
          'Une maladie n’est pas un défaut de caractère.',
          'On peut dire son inquiétude et laisser l’autre décider.',
          'On peut prendre ses sentiments au sérieux et encourager les soins.',
          'On peut prévoir quoi faire en cas de crise avant qu’elle n’arrive.',
          'On peut poser des limites et s’y tenir.',
          'Vous aussi avez besoin de repos. S’épuiser n’aide personne.',
        ],
        'Vous ne pouvez pas faire disparaître une maladie. Vous pouvez aider à créer un foyer où il est plus facile d’aller mieux.',
      ],
    },
    known: {
      heading: 'Ce que montrent les études',
      body: [
        [
          'Le cours Family-to-Family de NAMI : les proches en savaient plus, faisaient mieux face et étaient moins en détresse. Six mois après le cours, c’était toujours le cas. La charge restait aussi lourde.',
          'Un essai auprès de 318 personnes. Le cours comptait alors 12 séances ; il en compte 8 aujourd’hui.',
        ],
        [
          'Schizophrénie : les rechutes sont peut-être moins fréquentes quand les proches suivent un programme pour les familles. Des professionnels dirigeaient le plus souvent ce travail ; cela dit donc peu des groupes d’entraide. Une revue plus récente l’a remplacée en 2024, mais nous n’avons pas pu en lire les résultats.',
          '32 essais, 2 981 personnes. Pour 100 rechutes avec les soins habituels, environ 55 (50 à 60).',
        ],
        'Al-Anon : les nouveaux venus restés six mois ont fait état de plus de progrès que ceux qui étaient partis. Ils l’ont choisi eux-mêmes : cela ne prouve pas qu’Al-Anon en soit la cause.',
      ],
    },
    programmes: {
      heading: 'Groupes et cours pour les familles',
      body: [
        [
          [
            'Un cours sur la maladie psychique, les soins, la communication, les crises, le soin de soi et la défense de son proche. Donné par des proches formés.',
            'Gratuit',
            '8 séances',
            'États-Unis',
          ],
          ['Des proches se réunissent, parlent et s’entraident. Animé par des proches.', 'États-Unis'],
          [
            'Groupes et conseils pour les familles et amis de personnes vivant avec des troubles psychiques. Un psychologue anime souvent les groupes.',
            'France',
          ],
          [
            'Pour les familles et amis de personnes qui boivent trop. Suit 12 étapes et considère l’addiction comme une maladie. On y apprend à poser des limites et à prendre soin de son propre rétablissement.',
            'Nombreux pays',
          ],
          ['Pour les familles et amis de personnes qui consomment des drogues. Suit aussi 12 étapes.', 'Nombreux pays'],
        ],
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findGroups: 'Trouver des groupes pour les familles',
    findAlone:
      'Cette page n’a pas de liste de groupes. Demandez à votre médecin ou à une association de santé mentale près de chez vous.',
  },
};
