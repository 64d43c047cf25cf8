/** What happens at a first meeting, in French. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Votre première réunion',
  summary: [
    'En général, vous pouvez simplement écouter.',
    'Dans la plupart des groupes, le prénom suffit.',
    'Vous pouvez partir quand vous voulez et rien ne vous oblige à revenir.',
  ],
  sections: {
    feelings: {
      heading: 'Il est normal d’avoir le trac',
      body: [
        'Beaucoup de gens ont le trac avant leur première réunion. Tous les participants ont un jour été nouveaux.',
        'Vous pouvez y aller juste pour voir. Franchir la porte demande du courage, et vous n’avez rien à décider ce jour-là.',
      ],
    },
    before: {
      heading: 'Avant d’y aller',
      body: [
        {
          columns: ['Sur place', 'En ligne'],
          rows: [
            [
              'L’arrivée',
              'Venez quelques minutes en avance, pour trouver la porte et une place.',
              'Essayez le lien quelques minutes avant, pour régler le son.',
            ],
            [
              'Où s’asseoir',
              'Où vous voulez. Une place près de la porte convient très bien.',
              'Dans une pièce où personne ne peut vous entendre. Un casque est utile.',
            ],
            [
              'Votre nom',
              'Dans la plupart des groupes, le prénom suffit. Certains groupes fermés ou hospitaliers demandent une inscription.',
              'Regardez quel nom s’affiche à l’écran. En général, vous pouvez le remplacer par votre prénom.',
            ],
            [
              'Dire bonjour',
              'On vous saluera peut-être à votre arrivée. Un signe de tête suffit.',
              'Beaucoup de groupes acceptent que la caméra reste éteinte. En cas de doute, demandez.',
            ],
          ],
        },
        'Vous participez par téléphone ? Demandez s’il faut un code d’accès, et coupez votre micro quand les autres parlent.',
      ],
    },
    during: {
      heading: 'Comment se passe une réunion',
      body: [
        'Chaque groupe a ses habitudes. Beaucoup de réunions se déroulent ainsi :',
        [
          'Les gens arrivent et quelqu’un les accueille.',
          'Ceux qui le souhaitent disent leur prénom.',
          'Quelqu’un lit les règles : ce qui est dit ici reste ici, on n’interrompt pas, on ne donne pas de conseil si personne n’en demande.',
          'On parle d’un thème, d’une lecture ou de ce qui préoccupe chacun.',
          'Certains groupes terminent par un moment de calme ou quelques mots d’espoir.',
          'La réunion se termine. Vous pouvez rester bavarder ou rentrer chez vous.',
        ],
      ],
    },
    topics: {
      heading: 'De quoi on parle',
      body: [
        'Cela dépend du groupe, et c’est vous qui choisissez ce que vous dites. On parle souvent :',
        [
          'de la semaine écoulée, bonne ou mauvaise',
          'd’un moment difficile et de ce qui a aidé à le passer',
          'des soins : ce qui aide, ce qui a été pénible',
          'de la famille, des amis, du travail et de l’argent',
          'de la solitude, de la honte et de ce que les autres ne comprennent pas',
          'des petits progrès et de ce que l’on espère pour les semaines à venir',
        ],
      ],
    },
    sharing: {
      heading: 'Si vous préférez ne pas parler',
      body: [
        'Dans la plupart des groupes, vous n’y êtes pas obligé, ni la première fois ni ensuite. Quand vient votre tour, vous pouvez dire : « Je passe. »',
        'Si vous voulez dire quelque chose, ceci suffit : « Je viens d’arriver et je voulais voir comment c’est. »',
      ],
    },
    privacy: {
      heading: 'Est-ce confidentiel ?',
      body: [
        'Dans la plupart des groupes, les membres s’engagent à ne pas répéter ce qu’ils entendent. Cet engagement n’est pas protégé par la loi : demandez au groupe comment il s’y prend.',
        'La personne qui anime peut devoir agir si quelqu’un est en danger. Une réunion en ligne peut être enregistrée : posez aussi la question.',
      ],
    },
    after: {
      heading: 'Après la réunion',
      body: [
        'Prenez un moment pour vous et demandez-vous :',
        [
          'Avec quoi me suis-je senti à l’aise, et avec quoi moins ?',
          'Y avait-il quelqu’un à qui j’aimerais reparler ?',
          'Le déroulement, les thèmes et les règles me conviennent-ils ?',
        ],
        'Une seule visite ne dit pas tout. Beaucoup de gens essaient plusieurs groupes avant de trouver le bon, et vos besoins peuvent changer.',
        'Si vous vous sentez moins bien après une réunion, parlez-en à une personne de confiance ou à votre médecin.',
      ],
    },
  },
  words: {
    ...words,
    titleFor: 'Votre première fois : {name}',
    aboutGroup: 'À propos de ce groupe',
    inPerson: 'Vous pouvez y aller.',
    online: 'Vous pouvez participer en ligne.',
    phone: 'Vous pouvez participer par téléphone.',
    formatUnknown: 'Demandez si le groupe se réunit en ligne ou sur place. Ce n’est pas précisé.',
    peer: 'Il est animé par des personnes qui sont passées par là.',
    professional: 'Il est animé par un professionnel.',
    both: 'Il est animé par un professionnel et une personne qui est passée par là.',
    leaderUnknown: 'Demandez qui anime le groupe. Ce n’est pas précisé.',
    free: 'C’est gratuit.',
    donation: 'C’est gratuit. Les dons sont les bienvenus.',
    fee: 'C’est payant. Demandez le prix.',
    costUnknown: 'Demandez si c’est payant. Ce n’est pas précisé.',
    open: 'Tout le monde peut venir.',
    closed: 'Réservé aux personnes qui ont vécu la même chose. En cas de doute, demandez.',
    book: 'Inscrivez-vous avant d’y aller.',
    notMeeting: 'D’après la fiche, le groupe ne se réunit pas en ce moment. Vérifiez avant d’y aller.',
  },
};
