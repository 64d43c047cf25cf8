/** Types of groups, in French. */
import {crisisWords} from '../crisis-words/fr.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Quel type de groupe ?',
  summary: [
    'Choisissez ce qui vous ressemble et voyez quels groupes se réunissent.',
    'Beaucoup de groupes sont gratuits et animés par des personnes qui sont passées par là.',
    'Un groupe ne remplace pas les soins. En cas de crise, demandez de l’aide tout de suite.',
  ],
  sections: {
    what: {
      heading: 'Ce qu’est un groupe d’entraide',
      body: [
        'Des personnes qui ont vécu des choses semblables se réunissent et s’entraident. Elles échangent ce que l’expérience leur a appris : ce qui a aidé, ce qui n’a pas aidé, comment elles traversent une journée. Voir d’autres aller bien peut donner de l’espoir.',
        'On peut se sentir bien seul dans les moments difficiles, et beaucoup de gens craignent d’être jugés. Dans un groupe, vous rencontrez des personnes qui savent ce que c’est.',
        'Il ne s’agit pas que de symptômes. Beaucoup parlent de rétablissement quand ils sentent de nouveau que leur vie leur appartient, même avec une maladie.',
        'Ce n’est pas une thérapie de groupe, et cela ne remplace pas les soins. Dans la plupart des groupes, les membres s’engagent à ne pas répéter ce qu’ils entendent. Cet engagement n’est pas protégé par la loi, et la personne qui anime peut devoir agir si quelqu’un est en danger.',
      ],
    },
    facts: {
      heading: 'En quelques faits',
      body: [
        [
          'Qui les anime : souvent des personnes qui ont vécu la même chose. Certaines sont formées, d’autres non.',
          'Où : sur place, en ligne, par téléphone, ou un mélange.',
          'Prix : beaucoup sont gratuits.',
          'Pour qui : pour les personnes concernées, avec ou sans diagnostic. Les médecins classent les troubles psychiques de F00 à F99 (CIM-10).',
        ],
        'Vous n’êtes pas seul : en 2021, environ une personne sur sept dans le monde vivait avec un trouble psychique.',
      ],
    },
    condition: {
      heading: 'Pour un trouble précis',
      body: [
        'Tout le monde y vit la même chose : il y a moins à expliquer. Il existe aussi des groupes pour beaucoup d’autres troubles.',
        [
          'Dépression',
          'Anxiété et panique',
          'Trouble bipolaire',
          'Psychose et schizophrénie',
          'Stress post-traumatique et traumatisme',
          'TOC',
          'Troubles alimentaires',
          'Troubles de la personnalité',
        ],
      ],
    },
    general: {
      heading: 'Pour la santé mentale en général',
      body: [
        'On y parle de ce que l’on ressent, des médecins et des cliniques, du regard des autres, des proches et des façons d’aller mieux.',
        'Cela peut vous convenir si vous avez plusieurs diagnostics, ou aucun, ou si vous ne voulez pas d’étiquette.',
        ['Groupes généraux'],
      ],
    },
    recovery: {
      heading: 'Pour l’alcool, les drogues et d’autres addictions',
      body: [
        'Certains suivent 12 étapes, comme les AA et NA. D’autres prennent un autre chemin, comme SMART Recovery. Vous pouvez en essayer plusieurs.',
        ['Alcool', 'Drogues', 'Jeu', 'Tous les groupes de rétablissement'],
      ],
    },
    dual: {
      heading: 'Pour la santé mentale et l’addiction à la fois',
      body: [
        'Un trouble psychique et l’alcool ou les drogues peuvent aller ensemble. L’un peut déclencher ou aggraver l’autre.',
        'Ici, vous pouvez parler des deux. Vous pouvez aussi demander à votre médecin un seul plan pour les deux.',
        ['Groupes pour les deux'],
      ],
    },
    family: {
      heading: 'Pour les familles et les amis',
      body: [
        'Pour les parents, conjoints, enfants, amis et aidants. Vous pouvez y aller même si la personne qui vous est chère ne veut pas d’aide.',
        ['Groupes pour les familles'],
      ],
    },
    unsure: {
      heading: 'Pas encore sûr ?',
      body: [
        'Ce n’est pas grave. Rien de ce que vous choisissez ici n’est définitif. Beaucoup essaient plusieurs groupes avant de trouver le bon, et vos besoins peuvent changer.',
        'Votre médecin ou une association de santé mentale près de chez vous peut vous orienter.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findAlone:
      'Cette page n’a pas de liste de groupes. Demandez à votre médecin ou à une association de santé mentale près de chez vous.',
  },
};
