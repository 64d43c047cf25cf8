/** Online or in person: factors to weigh, in French. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'En ligne ou sur place ?',
  summary: [
    'Les deux peuvent convenir. Tout dépend de ce qu’il vous faut en ce moment.',
    'En ligne, pas de trajet. Sur place, les autres sont là avec vous.',
    'Vous pouvez essayer les deux et changer quand votre vie change.',
  ],
  sections: {
    weigh: {
      heading: 'Qu’est-ce qui compte pour vous ?',
      body: [
        'Cochez ce qui est vrai pour vous, peu ou beaucoup. Vos réponses restent sur cette page et ne sont pas enregistrées.',
        [
          [
            'Le trajet',
            [
              [
                'Me déplacer est difficile, ou il n’y a rien près de chez moi.',
                'Vous pouvez participer de là où vous êtes.',
              ],
              ['Sortir me fait du bien.', 'Une réunion est une raison de sortir de chez soi.'],
            ],
          ],
          [
            'Votre temps',
            [
              [
                'Mes journées sont pleines, ou jamais les mêmes.',
                'Il y a des réunions à de nombreuses heures, et des forums où écrire quand vous voulez.',
              ],
              ['Je veux un moment réservé à cela.', 'Le trajet aller-retour aide à mettre ce temps à part.'],
            ],
          ],
          [
            'Se sentir à l’aise',
            [
              ['C’est chez moi que je me sens le mieux.', 'Vous restez chez vous et pouvez partir d’un clic.'],
              ['Quand c’est dur, je veux quelqu’un à côté de moi.', 'Les autres sont dans la pièce avec vous.'],
            ],
          ],
          [
            'Être avec des gens',
            [
              [
                'Beaucoup de nouveaux visages, ce serait trop pour moi en ce moment.',
                'Beaucoup de groupes vous laissent commencer caméra éteinte.',
              ],
              [
                'Être avec des gens me manque.',
                'Vous pouvez parler avant et après. Pour certains, la confiance vient plus vite.',
              ],
            ],
          ],
          [
            'Discrétion',
            [
              [
                'Je ne veux pas qu’on me voie entrer.',
                'Personne ne vous voit à la porte. Dans beaucoup de groupes, vous choisissez le nom affiché.',
              ],
              ['Chez moi, quelqu’un pourrait m’entendre.', 'Vous pouvez parler hors de chez vous.'],
              [
                'J’ai peur d’être enregistré.',
                'Il n’y a pas d’écran à copier. On peut aussi enregistrer dans une pièce : demandez ce que le groupe a convenu.',
              ],
            ],
          ],
          [
            'Technique',
            [
              [
                'Les appels vidéo et les messages sont faciles pour moi.',
                'Un lien suffit, et vous savez comment cela marche.',
              ],
              ['Les écrans me fatiguent, ou ma connexion est lente.', 'Il ne faut ni appareil ni bonne connexion.'],
            ],
          ],
        ],
      ],
    },
    good: {
      heading: 'Les atouts des groupes en ligne',
      body: [
        [
          'Pas de trajet : utile à la campagne, avec un handicap ou avec des enfants à la maison.',
          'Souvent plus de discrétion sur votre identité.',
          'Des réunions le soir, le week-end et dans d’autres fuseaux horaires.',
          'Des forums où lire et écrire quand cela vous convient.',
          'Des groupes pour des troubles rares qu’aucune ville ne pourrait réunir.',
        ],
      ],
    },
    online: {
      heading: 'À quoi faire attention en ligne',
      body: [
        [
          'Les visages et les gestes se lisent moins bien. Bavarder est plus difficile et, pour certains, la confiance met plus de temps.',
          'Le son et l’image peuvent lâcher. Demandez si vous pouvez participer par téléphone.',
          'Quelqu’un pourrait enregistrer un appel ou copier ce que vous écrivez, et les forums le gardent. Demandez ce que le groupe a convenu.',
        ],
        'Quelques personnes vivent de mauvaises expériences. Dans des enquêtes sur un réseau modéré, environ 8 réponses sur 100 en décrivaient une, le plus souvent liée à l’action des modérateurs.',
      ],
    },
    phone: {
      heading: 'Par téléphone, ou mixte',
      body: [
        'Certains groupes se réunissent par téléphone. Pas besoin d’internet, et personne ne vous voit.',
        'Les groupes mixtes se réunissent dans une salle pendant que d’autres sont en ligne. Demandez si ces derniers entendent bien et peuvent participer.',
      ],
    },
    trials: {
      heading: 'Les groupes en ligne aident-ils autant ?',
      body: [
        [
          'Aucune étude ne les a comparés correctement. L’entraide en ligne a apporté un peu moins de dépression et d’anxiété, et de petits gains pour le rétablissement, la qualité de vie et la vie sociale. On ignore combien de temps cela dure et si c’est sans risque.',
          '29 études, 5 825 personnes.',
        ],
      ],
    },
    both: {
      heading: 'Vous pouvez faire les deux',
      body: [
        'Certains vont dans un groupe proche une fois par mois et participent à un appel entre-temps. Vous pouvez changer quand votre vie change.',
      ],
    },
  },
  words: {
    ...words,
    online: 'En faveur des réunions en ligne',
    'in-person': 'En faveur des réunions sur place',
    nothingYet: 'Rien de coché pour l’instant.',
    notAVerdict:
      'Ceci ne fait que trier ce que vous avez coché. Un seul point peut peser plus que tous les autres, et vous pouvez essayer les deux.',
    takenBack: 'Retiré :',
    startAgain: 'Recommencer',
    findOnline: 'Voir les groupes en ligne',
    findInPerson: 'Voir les groupes sur place',
    findAlone:
      'Cette page n’a pas de liste de groupes. Demandez à votre médecin ou à une association de santé mentale près de chez vous.',
  },
};
