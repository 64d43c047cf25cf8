/** Groups and professional care together, in French. */
import {crisisWords} from '../crisis-words/fr.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Un groupe et les soins',
  summary: [
    'Vous n’avez pas à choisir : chacun apporte ce que l’autre ne peut pas donner.',
    'Ne changez jamais votre traitement à cause de ce que dit quelqu’un dans un groupe.',
    'En cas de crise, demandez tout de suite une aide professionnelle.',
  ],
  sections: {
    partners: {
      heading: 'Ce que chacun apporte',
      body: [
        {
          columns: ['Les soins', 'Un groupe d’entraide'],
          rows: [
            [
              'Ce que vous recevez',
              'Un diagnostic, des médicaments si besoin et des thérapies éprouvées.',
              'De la compagnie et des conseils vécus pour faire face.',
            ],
            ['Qui est là', 'Des personnes formées pour aider.', 'Des personnes qui sont passées par là.'],
            [
              'Quand',
              'Aux rendez-vous.',
              'Entre les rendez-vous. Certains groupes et forums en ligne sont ouverts la nuit.',
            ],
          ],
        },
        'Un groupe ne remplace pas les soins, et les soins ne remplacent pas les gens qui savent ce que l’on ressent.',
        'Beaucoup de médecins et de thérapeutes conseillent des groupes à leurs patients. Demandez au vôtre lesquels il connaît.',
      ],
    },
    therapy: {
      heading: 'Thérapie ou groupe ?',
      body: [
        {
          columns: ['Thérapie', 'Un groupe d’entraide'],
          rows: [
            ['Qui l’anime', 'Un professionnel diplômé.', 'Souvent des membres qui sont passés par là.'],
            ['À quoi ça sert', 'À vos propres objectifs, fixés ensemble.', 'À s’entraider.'],
            [
              'Ce qu’on y fait',
              'Vous travaillez sur vos pensées, vos émotions et vos habitudes.',
              'Vous partagez ce que vous voulez, ou vous écoutez.',
            ],
          ],
        },
        'Il existe aussi des thérapies de groupe. Un thérapeute les dirige : c’est donc une thérapie.',
      ],
    },
    together: {
      heading: 'Comment associer les deux',
      body: [
        [
          'Dites à votre médecin ou thérapeute que vous allez dans un groupe, et ce que vous y apprenez.',
          'Notez les questions qui surgissent dans le groupe et apportez-les à votre prochain rendez-vous.',
          'Si vous le souhaitez, confiez un objectif au groupe, par exemple : « Cette semaine, je veux parler à une personne nouvelle. » Vous n’avez pas à dire de quoi vous parlez en thérapie.',
          'Ne citez ni les noms ni les histoires des autres membres quand vous parlez du groupe.',
          'Dites à votre médecin si une réunion vous a bouleversé, ou si le groupe et lui ne sont pas d’accord.',
        ],
      ],
    },
    medicine: {
      heading: 'Vos médicaments',
      body: [
        'Ne commencez, n’arrêtez et ne changez jamais un médicament à cause de ce que dit quelqu’un dans un groupe. Ce qui lui convient peut vous nuire.',
        'Si un médicament vous gêne ou si vous pensez ne plus en avoir besoin, appelez votre médecin ou votre pharmacien avant de changer quoi que ce soit.',
        'Dites à votre médecin si vous buvez ou consommez des drogues. Certains médicaments sont alors dangereux.',
        'Si quelqu’un vous dit d’arrêter, vous pouvez répondre : « Je demanderai à mon médecin. »',
      ],
    },
    urgent: {
      heading: 'Quand un groupe ne suffit pas',
      body: [
        'N’attendez pas la prochaine réunion. Demandez tout de suite une aide professionnelle si :',
        [
          'vous pensez à mettre fin à vos jours ou à vous faire du mal',
          'vous risquez de blesser quelqu’un',
          'vous voyez ou entendez des choses que les autres ne perçoivent pas, et c’est nouveau, cela vous effraie, ou des voix vous disent de faire du mal à vous-même ou à quelqu’un',
          'vous ne pouvez plus manger, dormir ou prendre soin de vous',
          'tout s’aggrave nettement',
        ],
        'Appelez maintenant une ligne de crise, votre médecin ou votre centre de soins. Si quelqu’un est en danger, appelez le numéro d’urgence.',
      ],
    },
    known: {
      heading: 'Ce que montrent les études',
      body: [
        'Les programmes organisés en groupe ont apporté un petit gain pour le rétablissement, mais aucun pour les symptômes. L’entraide entre pairs sous toutes ses formes a aussi un peu atténué les symptômes.',
        'Vous lirez peut-être que l’entraide aide à poursuivre les soins. En ligne, elle n’a pas changé le nombre de personnes qui restaient. Avec des pairs rémunérés en addictologie, davantage sont restées dans certaines études, pas dans d’autres.',
        'Pour la dépression, une revue ancienne a trouvé un gain net. Des revues plus récentes n’en ont trouvé aucun : l’une sur l’entraide en cas de dépression, l’autre sur les groupes. Un groupe ne remplace pas une thérapie.',
      ],
    },
  },
  words: {...words, ...crisisWords, toCrisisHelp: 'Aller à l’aide en cas de crise'},
};
