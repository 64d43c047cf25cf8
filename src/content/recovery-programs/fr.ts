/** Recovery programs side by side, in French. */
import {crisisWords} from '../crisis-words/fr.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Sortir d’une addiction : les différentes voies',
  summary: [
    'La sécurité d’abord : ayez de la naloxone, ne faites pas de mélanges et demandez un avis médical avant d’arrêter de boire si vous buvez beaucoup.',
    'Il existe plusieurs voies, et vous pouvez en essayer plus d’une.',
    'Ce qui semble compter, c’est de participer, plus que le groupe choisi.',
  ],
  sections: {
    safety: {
      heading: 'Se protéger',
      body: [
        'Après une pause (sevrage, cure, prison, hospitalisation), le corps ne supporte plus autant qu’avant. Avec les opioïdes (héroïne, fentanyl, antidouleurs puissants), la dose d’avant peut vous tuer.',
        'Si vous ou vos proches consommez des opioïdes, ayez de la naloxone sur vous. Elle peut inverser une overdose d’opioïdes et rétablir la respiration. Elle n’agit que sur les opioïdes et ne nuit pas à une personne qui a pris autre chose. Son effet s’estompe : appelez toujours les urgences, même si la personne se réveille.',
        'Signes d’une overdose d’opioïdes : pupilles très petites, respiration lente ou absente, personne impossible à réveiller. Appelez immédiatement les urgences.',
        'Ne mélangez pas l’alcool, les opioïdes et les benzodiazépines (médicaments contre l’anxiété ou l’insomnie), ni d’autres produits qui endorment. Ensemble, ils peuvent ralentir ou arrêter la respiration.',
        'Si vous buvez beaucoup chaque jour, n’arrêtez pas d’un coup tout seul. Demandez d’abord un avis médical. Après l’arrêt, appelez les urgences en cas de forts tremblements ou de sueurs, de convulsions, de confusion, ou si vous voyez ou entendez des choses qui n’existent pas : cela peut être mortel.',
      ],
    },
    shared: {
      heading: 'Ce qu’elles ont en commun',
      body: [
        'Dans tous ces groupes, vous rencontrez des personnes qui veulent arrêter, ou qui ont arrêté depuis des années. Elles s’entraident.',
        'Vous pouvez aller dans un groupe tout en étant suivi par un médecin ou un thérapeute. Dans la plupart des groupes, vous pouvez simplement écouter.',
      ],
    },
    programmes: {
      heading: 'Les programmes côte à côte',
      body: [
        'Par ordre alphabétique. Nous ne faisons pas de classement : ce qui convient à l’un ne convient pas forcément à l’autre.',
        {
          columns: ['Fonctionnement', 'Spirituel ou laïque', 'But', 'Pour qui', 'Prix'],
          rows: [
            [
              'Groupes en 12 étapes : AA, NA, CA, MA et autres',
              'On suit 12 étapes : admettre que l’on est impuissant face à l’alcool ou à la drogue, regarder sa vie honnêtement, réparer ses torts, aider les autres. Un parrain ou une marraine qui connaît les étapes peut vous guider. Les AA existent depuis 1935.',
              'Spirituel. Les étapes parlent d’une puissance supérieure ; chacun décide de ce que c’est.',
              'Ne plus boire ni consommer du tout. Pour venir, il suffit de vouloir arrêter.',
              'AA : alcool. NA : drogues. Cocaine Anonymous (CA) et Marijuana Anonymous (MA) sont nés autour d’une seule drogue. Il en existe d’autres, pour le jeu par exemple.',
              'Gratuit. Vous pouvez donner quelque chose quand la corbeille circule.',
              'Groupes AA',
              'Groupes NA',
              'Groupes CA',
              'Groupes MA',
              'Tous les groupes en 12 étapes',
            ],
            [
              'Groupes pour double diagnostic',
              'Chaque problème peut déclencher ou aggraver l’autre : on travaille sur les deux à la fois, avec un seul plan.',
              'Variable. Demandez au groupe.',
              'Variable. Demandez au groupe.',
              'Personnes qui ont un trouble psychique et qui boivent ou consomment des drogues.',
              'Beaucoup sont gratuits. Certains dépendent d’une clinique.',
              'Groupes pour double diagnostic',
            ],
            [
              'LifeRing Secular Recovery',
              'Vous prenez les choses en main et construisez votre propre plan. Chacun parle de sa semaine et de ce qui l’aide.',
              'Laïque. Ouvert à toutes les convictions.',
              'Ne plus boire ni consommer du tout.',
              'Personnes qui veulent vivre sans alcool ni drogues.',
              'Gratuit. Dons bienvenus.',
              'Groupes LifeRing',
            ],
            [
              'Recovery Dharma',
              'On s’appuie sur des idées bouddhistes, on médite ensemble, puis on partage. Les groupes sont animés par leurs membres.',
              'Bouddhiste, sans dieu. Il n’est pas nécessaire d’être bouddhiste.',
              'Renoncer au produit ou à l’habitude qui nuit.',
              'Personnes qui ont une addiction, à un produit ou à une habitude.',
              'Gratuit. Dons bienvenus.',
              'Groupes Recovery Dharma',
            ],
            [
              'Refuge Recovery',
              'S’appuie aussi sur des idées bouddhistes et la méditation. C’est une organisation distincte de Recovery Dharma depuis 2019.',
              'Bouddhiste, sans dieu. Il n’est pas nécessaire d’être bouddhiste.',
              'Renoncer au produit ou à l’habitude qui nuit.',
              'Personnes qui ont une addiction, à un produit ou à une habitude.',
              'Gratuit. Dons bienvenus.',
              'Groupes Refuge Recovery',
            ],
            [
              'SMART Recovery',
              'On apprend des outils issus de la thérapie : rester motivé, faire face aux envies, changer ses pensées et ses actes, trouver un équilibre de vie. Personne ne vous colle d’étiquette.',
              'Laïque.',
              'Vise l’abstinence de ce qui nuit.',
              'Personnes qui veulent changer une habitude addictive.',
              'Gratuit. Dons bienvenus.',
              'Groupes SMART Recovery',
            ],
            [
              'Women for Sobriety',
              'Des femmes parlent entre elles de ce dont elles ont besoin pour rester sobres et s’estimer.',
              'Sans lien avec une religion. Le programme parle de développement émotionnel et spirituel.',
              'Ne plus boire ni consommer du tout.',
              'Femmes qui veulent arrêter l’alcool ou les drogues.',
              'Gratuit. Dons bienvenus.',
              'Groupes Women for Sobriety',
            ],
          ],
        },
      ],
    },
    known: {
      heading: 'Ce que montrent les études',
      body: [
        [
          'Alcool : quand des professionnels aidaient les personnes à rejoindre les AA, davantage restaient totalement sobres pendant un an qu’avec d’autres traitements. Ce n’est pas la même chose que d’aller seul à une réunion.',
          '27 études, 10 565 personnes. Pour 100 personnes restées sobres avec d’autres traitements, environ 121 l’étaient ainsi (103 à 142).',
        ],
        [
          'Drogues : l’aide en 12 étapes n’a fait ni mieux ni moins bien que d’autres formes d’aide. Les preuves sont faibles et ne portent pas sur les seules réunions NA.',
          '10 études.',
        ],
        [
          'Chez les AA, SMART Recovery, LifeRing et Women for Sobriety, les personnes qui participaient le plus buvaient moins. Le groupe choisi ne changeait rien. Chacun avait choisi le sien : cela ne prouve donc pas que le groupe en soit la cause.',
          '1 152 personnes ayant un problème d’alcool.',
        ],
        [
          'SMART Recovery : une revue a trouvé des signes encourageants, mais pas de réponse ferme. Recovery Dharma : une seule enquête auprès de membres ne peut pas montrer si cela aide. Pour Refuge Recovery, nous n’avons trouvé aucune étude.',
          'SMART Recovery\u00a0: 12 études. Recovery Dharma\u00a0: 209 personnes.',
        ],
      ],
    },
    choose: {
      heading: 'Comment choisir',
      body: [
        'Pour une première visite, il n’y a pas de mauvais choix. Demandez-vous :',
        [
          'Est-ce que je souhaite une dimension religieuse ou spirituelle ?',
          'Est-ce que je préfère des étapes à suivre, des outils à pratiquer ou une parole libre ?',
          'Mon but est-il d’arrêter complètement ? Est-ce aussi celui du groupe ?',
          'Serais-je plus à l’aise entre femmes, ou avec des personnes qui vivent aussi avec un trouble psychique ?',
          'Qu’y a-t-il près de chez moi ou en ligne, à une heure que je peux tenir ?',
        ],
        'Allez-y plusieurs fois avant de décider. Vous pouvez quitter un groupe qui ne vous convient pas, et en fréquenter plusieurs.',
      ],
    },
    doctor: {
      heading: 'Parlez-en aussi à un médecin',
      body: [
        'Si vous buvez ou consommez tous les jours, demandez l’avis d’un médecin avant d’arrêter. Arrêter brusquement l’alcool ou certains médicaments peut être dangereux.',
        'Continuez à prendre ce que votre médecin a prescrit, y compris le traitement de l’addiction, et dites-lui que vous buvez ou consommez : certains médicaments sont dangereux avec l’alcool ou les drogues. Demandez avant de changer quoi que ce soit, quoi qu’on vous dise dans un groupe.',
        'Si vous rechutez, tout n’est pas perdu. Relisez « Se protéger », retournez dans votre groupe et parlez-en à votre médecin.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    programme: 'Programme',
    waysIn: 'Trouver un groupe',
    nobodyAnswers: 'Cette page n’a pas de liste de groupes. Consultez leur site ou demandez à votre médecin.',
  },
};
