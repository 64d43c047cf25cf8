/** What is known about peer support, in French. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'L’entraide entre pairs est-elle utile ?',
  summary: [
    'Beaucoup de gens disent que oui, et les études montrent un petit gain pour le rétablissement.',
    'Sur les hospitalisations, les études se contredisent. Pour presque tout le reste, rien n’est sûr.',
    'Un groupe complète les soins. Il ne les remplace pas.',
  ],
  sections: {
    short: {
      heading: 'La réponse courte',
      body: [
        'L’entraide entre pairs, sous toutes ses formes, apporte un petit gain pour le rétablissement, c’est-à-dire une vie que l’on sent être la sienne, même avec une maladie. Elle atténue aussi un peu les symptômes.',
        'Pour les groupes, il y a deux réponses. Les programmes organisés en groupe ont apporté un petit gain pour le rétablissement, mais aucun pour l’espoir ni les symptômes. Dans 7 études sur 12 portant sur des groupes d’entraide, l’état des membres s’est amélioré ; dans les 5 autres, il n’y avait pas de différence avec les non-membres ; aucune n’a constaté d’effet nuisible.',
        'Personne ne peut dire à l’avance ce que ce sera pour vous. Vous pouvez essayer un groupe et arrêter s’il ne vous aide pas.',
      ],
    },
    reading: {
      heading: 'Comment lire les chiffres',
      body: [
        'Dans un essai, certaines personnes bénéficient de l’entraide et d’autres non, puis on les compare. Une revue rassemble de nombreux essais.',
        'La DMS (SMD) est la taille d’une différence. Environ 0,2 est petit, 0,5 moyen et 0,8 grand. Les nombres entre parenthèses indiquent la marge d’erreur. S’ils comprennent 0, il n’y a peut-être aucune différence.',
        'Les essais sont difficiles ici : on sait si l’on est dans un groupe, et deux groupes ne se ressemblent jamais. Cela peut tirer un résultat vers le haut ou vers le bas ; on parle de biais. Un essai fragile ne montre pas que les groupes n’aident pas, mais que l’on ne peut pas en être sûr.',
        'Nous ne donnons un chiffre que si nous l’avons lu dans le résumé de l’étude ou dans un compte rendu que nous nommons. Sous « Degré de certitude », vous trouvez ce que disent les auteurs. Nous avons cherché des études le 28 novembre 2026.',
      ],
    },
    reported: {
      heading: 'Ce que les gens disent de leur groupe',
      body: [
        'Quand des chercheurs les interrogent, les participants disent apprécier de parler et d’être écoutés, la compagnie, d’apprendre comment font les autres et de s’entraider.',
        'Beaucoup le décrivent ainsi. Ce n’est pas la promesse qu’il en sera de même pour vous.',
        [
          'En soi : plus d’espoir, d’estime de soi et de confiance, moins de honte, plus de prise sur sa vie.',
          'Avec les autres : des amis, l’habitude de parler, se sentir accepté sans être jugé.',
          'Au quotidien : des conseils sur les services, le logement, le travail et les aides, et une meilleure qualité de vie.',
          'En aidant : faire quelque chose pour les autres fait du bien aussi.',
          'Par l’exemple : voir d’autres aller bien montre que c’est possible.',
        ],
      ],
    },
    claims: {
      heading: 'Des affirmations que l’on rencontre',
      body: [
        [
          '« 30 à 40 % d’hospitalisations en moins. » Nous n’avons pas trouvé d’où vient ce chiffre. Les essais se contredisent, et aucun ne portait sur des groupes : il s’agissait de soutien individuel.',
          'Après une équipe de crise, 29 personnes sur 100 avec un pair et un cahier sont revenues en soins aigus dans l’année, contre 38 sur 100 avec le cahier seul (441 personnes). Un essai auprès de 74 personnes a trouvé 42 % d’hospitalisations en moins. Un essai plus grand, avec 590 personnes, n’a vu aucune différence, et une revue de 19 essais n’a trouvé aucun effet sur le recours aux services.',
        ],
        '« Cela aide à poursuivre les soins. » L’entraide en ligne n’a pas changé le nombre de personnes qui restaient en soins. Avec des pairs rémunérés en addictologie, davantage sont restées dans certaines études, pas dans d’autres.',
        '« Une personne sur quatre a un trouble psychique. » En 2001, l’OMS parlait de la vie entière et comptait aussi les maladies neurologiques. En 2021, environ une personne sur sept vivait avec un trouble psychique.',
        [
          '« En ligne, cela marche aussi bien. » L’entraide en ligne a apporté un peu moins de dépression et d’anxiété, et de petits gains pour le rétablissement, la qualité de vie et la vie sociale. Aucune étude ne l’a comparée correctement aux rencontres sur place.',
          '29 études, 5 825 personnes. Dépression : DMS −0,28 (−0,42 à −0,14).',
        ],
      ],
    },
    reviews: {
      heading: 'Les études, une par une',
      body: [
        'D’abord les groupes, puis l’entraide sous toutes ses formes, puis des situations particulières.',
        [
          [
            'Personnes ayant un trouble psychique, en programmes de groupe organisés',
            'Petit gain pour le rétablissement. Aucun pour l’espoir, le pouvoir d’agir ou les symptômes.',
            'Faible : 6 essais sur 8 peuvent être biaisés. Insuffisant pour en faire un service courant, selon les auteurs.',
            '8 essais, 2 131 personnes. Rétablissement : DMS 0,18 (0,07 à 0,29)',
          ],
          [
            'Membres de groupes d’entraide (trouble psychique de longue durée, dépression, anxiété, deuil)',
            'L’état des membres s’est amélioré dans 7 études. Dans les 5 autres, pas de différence avec les non-membres. Aucune n’a constaté d’effet nuisible.',
            'Limitée mais prometteuse ; revue ancienne',
            '12 études',
          ],
          [
            'Personnes ayant un trouble psychique',
            'Petits gains pour le rétablissement et les symptômes. Aucun pour le quotidien.',
            'Qualité modeste : à prendre avec prudence',
            '28 essais, 4 152 personnes. Rétablissement : 0,15 (0,04 à 0,27). Symptômes : 0,19 (0,11 à 0,27). Quotidien : 0,08 (−0,02 à 0,18)',
          ],
          [
            'Adultes ayant un trouble psychique',
            'Petit gain pour le rétablissement, un peu moins d’anxiété. Plus net quand des pairs s’ajoutaient à l’hôpital.',
            'Faible : la plupart des essais peuvent être biaisés',
            '49 essais, 12 477 personnes. Rétablissement : DMS 0,20 (0,11 à 0,29). Anxiété : −0,21 (−0,40 à −0,02)',
          ],
          [
            'Personnes ayant un trouble psychique sévère',
            'Peu ou pas de preuves de moins d’hospitalisations ou de symptômes. Quelques-unes pour l’espoir et le rétablissement.',
            'Faible : essais peut-être biaisés. Insuffisant pour l’imposer aux services, selon les auteurs.',
            '18 essais, 5 597 personnes',
          ],
          [
            'Personnes atteintes de schizophrénie ou d’une maladie proche',
            'Hospitalisations : un essai, pas de réponse claire. Rechutes : aucun essai ne les a mesurées.',
            'Très faible',
            '13 essais, 2 479 personnes ; l’essai sur les hospitalisations en comptait 19',
          ],
          [
            'Personnes suivies individuellement dans des services',
            'Gain modeste pour le rétablissement et le pouvoir d’agir. Aucun effet sur les symptômes ni le recours aux services.',
            'Inégale : 7 essais à risque de biais faible à modéré',
            '19 essais, 3 329 personnes',
          ],
          [
            'Personnes ayant un trouble sévère ou une dépression',
            'Trouble sévère : petits gains de qualité de vie et d’espoir. Dépression : aucun effet.',
            'Limitée',
            '14 essais. Qualité de vie : DMS 0,24 (0,08 à 0,40). Espoir : 0,24 (0,02 à 0,46)',
          ],
          [
            'Personnes souffrant de dépression',
            'Gain net par rapport aux soins habituels. Des revues plus récentes ne l’ont pas retrouvé pour les groupes.',
            'Essais anciens et petits',
            '7 essais, 869 personnes. Dépression : DMS −0,59 (−0,98 à −0,21)',
          ],
          [
            'Revue de 35 revues, sur des pairs rémunérés',
            'Partagé. Quelques gains de rétablissement, de confiance et de dépression, surtout autour de la naissance.',
            'Faible : 97 % des revues étaient fragiles',
            '426 études',
          ],
          [
            'Femmes autour de la naissance, entraide de toutes sortes',
            'Moins de dépression.',
            'Difficile à juger : les programmes étaient très différents',
            '16 essais, 3 154 personnes. DMS −0,39 (−0,54 à −0,24)',
          ],
          [
            'Femmes autour de la naissance, groupes de parole seuls',
            'Pas de gain clair.',
            'Non précisée dans le résumé que nous avons lu',
            'DMS −0,09 (−0,42 à 0,25)',
          ],
          [
            'Adultes en deuil, groupes de toutes sortes',
            'Un peu mieux juste après le groupe. Plus tard, pas de différence.',
            'Faible',
            '14 essais, 1 519 personnes',
          ],
          [
            'Personnes endeuillées par un suicide, groupes de pairs',
            'Elles disent se sentir soutenues et mieux faire face. Les essais manquent.',
            'Faible',
            '14 études, dont 12 par entretiens',
          ],
          [
            'Personnes ayant un problème d’alcool, orientées vers les AA par des professionnels',
            'Davantage sont restées un an totalement sobres qu’avec d’autres traitements.',
            'Voir le guide des programmes',
            '27 études, 10 565 personnes',
          ],
          [
            'Proches ayant suivi le cours Family-to-Family de NAMI',
            'Ils en savaient plus et faisaient mieux face. La charge restait la même.',
            'Un essai ; des parties sont à répéter, selon les auteurs',
            '318 personnes',
          ],
        ],
      ],
    },
    harm: {
      heading: 'Cela peut-il nuire ?',
      body: [
        [
          'La plupart des gens n’en souffrent pas, mais peu d’études cherchent les effets nocifs. Dans des enquêtes sur un réseau en ligne modéré au Royaume-Uni, environ 8 réponses sur 100 décrivaient une mauvaise expérience : l’action des modérateurs, être laissé de côté ou aller moins bien à cause de ce que d’autres écrivaient.',
          '197 réponses sur 2 353.',
        ],
        'Si vous allez moins bien, vous pouvez arrêter. Parlez-en à une personne de confiance ou à votre médecin.',
      ],
    },
  },
  words,
};
