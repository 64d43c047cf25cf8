/** Questions people ask about support groups, in French. */
import {crisisWords} from '../crisis-words/fr.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Questions sur les groupes d’entraide',
  summary: [
    'Dans un groupe d’entraide, des personnes qui ont vécu la même chose s’aident entre elles.',
    'Beaucoup de groupes sont gratuits, et vous pouvez en général simplement écouter.',
    'Un groupe n’est pas une thérapie. En cas de crise, demandez une aide professionnelle maintenant.',
  ],
  sections: {
    what: {
      heading: 'Qu’est-ce qu’un groupe d’entraide ?',
      body: [
        'Des personnes qui vivent la même chose se réunissent et s’entraident. Chacun donne et reçoit : vous apprenez des autres, et les autres de vous. Le plus souvent, les membres animent le groupe ; certains sont formés, d’autres non.',
        'Les groupes se réunissent sur place, en ligne ou par téléphone. Certains sont mixtes : une partie est dans la salle, l’autre en ligne.',
        'Ce n’est pas une thérapie, et cela ne remplace pas votre médecin.',
      ],
    },
    find: {
      heading: 'Comment en trouver un ?',
      body: [
        'Vous pouvez chercher à plusieurs endroits :',
        [
          'la liste de groupes de ce site, s’il y en a une',
          'votre médecin, thérapeute ou centre de soins',
          'un hôpital, une maison de quartier ou les services sociaux',
          'une bibliothèque ou un lieu de culte',
          'votre assurance maladie ou mutuelle',
          'une recherche sur Internet avec votre sujet, votre ville et « groupe d’entraide »',
          'une organisation nationale, par exemple :',
        ],
        [
          ['Groupes pour les personnes ayant un trouble psychique et pour les familles.'],
          ['Une aide pour trouver un groupe, y compris auprès de ses antennes locales.'],
          ['Groupes entre pairs pour la dépression et le trouble bipolaire, sur place et en ligne.'],
          [
            'Des informations et de l’entraide en ligne pour l’anxiété, la dépression, les TOC et le stress post-traumatique.',
          ],
          ['Aide locale en santé mentale, par code postal.'],
          ['Le point de contact national de l’entraide, avec les adresses locales.'],
          ['Groupes pour les familles et les amis.'],
          ['Associations de personnes vivant avec un trouble psychique et de leurs familles.'],
          ['Groupes pour les personnes dépressives ou bipolaires, leurs familles et amis.'],
          ['Organisations de patients et de familles en santé mentale.'],
        ],
        'Certains groupes hospitaliers sont réservés à leurs propres patients. Demandez avant d’y aller.',
      ],
    },
    help: {
      heading: 'Les groupes sont-ils utiles ?',
      body: [
        'Quand des chercheurs les interrogent, les participants disent apprécier l’écoute, la compagnie et le fait d’aider les autres. Ce n’est pas pareil pour tout le monde.',
        'Les programmes organisés en groupe ont apporté un petit gain pour le rétablissement, mais aucun pour l’espoir ni les symptômes. L’entraide sous toutes ses formes a aussi un peu atténué les symptômes. Dans 7 études sur 12 portant sur des groupes d’entraide, l’état des membres s’est amélioré ; dans les 5 autres, il n’y avait pas de différence avec les non-membres.',
        'Hospitalisations : les essais de soutien individuel se contredisent, et une revue de 19 essais n’a trouvé aucun effet sur le recours aux services.',
      ],
    },
    therapy: {
      heading: 'Un groupe ou une thérapie ?',
      body: [
        'Vous n’avez pas à choisir. Un thérapeute est formé et travaille avec vous sur vos objectifs. Dans un groupe, vous rencontrez des gens qui sont passés par là. Beaucoup font les deux.',
        'Ne changez pas vos médicaments à cause de ce que dit quelqu’un dans un groupe. Demandez d’abord à votre médecin.',
        'Si vous pensez à mettre fin à vos jours, ou si vous allez très mal, demandez une aide professionnelle maintenant. Un groupe ne suffit pas.',
      ],
    },
    family: {
      heading: 'Y a-t-il des groupes pour les familles ?',
      body: [
        'Oui : pour les parents, conjoints, enfants et amis d’une personne malade, ou qui boit ou consomme des drogues. Vous pouvez y aller même si cette personne ne veut pas d’aide.',
        'Al-Anon et Nar-Anon se réunissent dans de nombreux pays. Aux États-Unis, NAMI propose des groupes et un cours gratuit, Family-to-Family.',
      ],
    },
    online: {
      heading: 'Les groupes en ligne sont-ils utiles ?',
      body: [
        'Beaucoup de gens les apprécient : pas de trajet, et des réunions à de nombreuses heures. D’autres regrettent de ne pas être dans la même pièce.',
        [
          'Une revue de 2026 a trouvé un peu moins de dépression et d’anxiété, et de petits gains pour le rétablissement et la qualité de vie. Aucune étude n’a comparé correctement les deux formes.',
          '29 études, 5 825 personnes.',
        ],
      ],
    },
    social: {
      heading: 'Et les réseaux sociaux ?',
      body: [
        'Vous y trouverez des groupes et des forums à toute heure. Avant de vous inscrire, vérifiez trois choses : s’il y a des modérateurs, si les règles sont claires et qui peut lire ce que vous écrivez.',
        'Dans une enquête auprès de 90 utilisateurs de Twitter ayant un trouble psychique, environ un tiers s’inquiétait pour sa vie privée. En 2018, des personnes extérieures ont pu recueillir les noms des membres d’un groupe de santé fermé sur Facebook.',
        'Même dans un réseau modéré, environ 8 réponses sur 100 décrivaient une mauvaise expérience, comme être laissé de côté ou aller moins bien à cause de ce que d’autres écrivaient.',
        'N’achetez pas de traitement et ne changez pas vos médicaments à cause d’une publication. Si un lieu vous fait du mal, quittez-le.',
      ],
    },
    private: {
      heading: 'Est-ce confidentiel ?',
      body: [
        'Dans la plupart des groupes, les membres s’engagent à ne pas répéter ce qu’ils entendent. Cet engagement n’est pas protégé par la loi : demandez au groupe comment il s’y prend.',
        'La personne qui anime peut devoir agir si quelqu’un est en danger. Une réunion en ligne peut être enregistrée : posez aussi la question.',
        'Un tribunal peut poser des questions : dans deux affaires de meurtre aux États-Unis, des membres des AA ont dû dire ce qu’ils avaient entendu.',
      ],
    },
    cost: {
      heading: 'Combien ça coûte ?',
      body: [
        'Beaucoup de groupes sont gratuits. Certains font passer une corbeille ; vous pouvez donner quelque chose, sans obligation. S’il y a un prix, le groupe peut vous le dire avant.',
      ],
    },
    history: {
      heading: 'D’où viennent les groupes d’entraide ?',
      body: [
        'Les AA sont nés en 1935. Au début des années 1970, d’anciens patients psychiatriques des États-Unis ont commencé à se réunir et à s’organiser, aux côtés d’autres mouvements pour les droits civiques.',
        'Les services de santé ont suivi. En 1999, la Géorgie a été le premier État américain où Medicaid payait le soutien par les pairs ; en 2001, elle a formé ses premiers spécialistes certifiés. En 2023, 49 États sur 50 les certifiaient. L’OMS a publié des guides en 2019 et 2021.',
        'Les spécialistes certifiés sont formés et payés. Les bénévoles qui animent un groupe ne sont en général pas certifiés.',
      ],
    },
  },
  words: {...words, ...crisisWords},
};
