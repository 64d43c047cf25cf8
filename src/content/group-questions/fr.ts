/** Questions to ask about a group, in French. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/fr.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Questions à poser sur un groupe',
  summary: [
    'Posez-les avant d’y aller, ou sur place.',
    'Cochez les questions qui comptent pour vous et notez les réponses.',
    'Vous pouvez imprimer ou copier la liste.',
  ],
  sections: {
    leader: {
      heading: 'Qui l’anime',
      body: [
        [
          'Qui anime le groupe : des personnes qui sont passées par là, un professionnel, ou les deux ?',
          'Quelle formation ont-elles ?',
        ],
      ],
    },
    focus: {
      heading: 'De quoi il s’agit',
      body: [
        [
          'À quoi sert le groupe ?',
          'Suit-il un programme, ou chaque réunion a-t-elle son thème ?',
          'Comment s’accorde-t-il avec les soins, comme les médicaments ou une thérapie ?',
        ],
      ],
    },
    format: {
      heading: 'Comment se passe une réunion',
      body: [
        [
          'Combien de temps dure une réunion, et à quelle fréquence a-t-elle lieu ?',
          'Que se passe-t-il pendant une réunion, du début à la fin ?',
          'Puis-je seulement écouter, ou chacun doit-il parler ?',
          'En ligne : ma caméra peut-elle rester éteinte ?',
        ],
      ],
    },
    norms: {
      heading: 'Ce dont les membres conviennent',
      body: [
        'Dans la plupart des groupes, les membres s’engagent à ne pas répéter ce qu’ils entendent. Cet engagement n’est pas protégé par la loi.',
        [
          'Que gardez-vous pour vous, et quand devriez-vous en parler à quelqu’un ?',
          'Y a-t-il des enregistrements ?',
          'Quelles sont les règles pour se parler ?',
          'Que se passe-t-il si quelqu’un ne les respecte pas ?',
        ],
      ],
    },
    people: {
      heading: 'Qui vient',
      body: [
        [
          'Combien de personnes viennent à une réunion ?',
          'Quel âge ont-elles, et que traversent-elles ?',
          'Y a-t-il souvent de nouvelles personnes ?',
        ],
      ],
    },
    cost: {
      heading: 'Ce que cela coûte',
      body: [['Est-ce gratuit ? Sinon, combien cela coûte-t-il ?', 'Faut-il s’inscrire avant ?']],
    },
  },
  words: {
    ...words,
    addNote: 'Ajouter une note',
    note: 'Votre note',
    onlyHere:
      'Vos coches et vos notes restent sur cette page. Elles ne sont ni enregistrées ni envoyées et disparaissent quand vous la fermez.',
    kept: 'Ce site garde vos coches et vos notes dans cet onglet, pour que vous les retrouviez en revenant sur la page. Elles ne sont envoyées nulle part. Fermer l’onglet les efface, mais certains navigateurs peuvent rouvrir un onglet fermé. Si d’autres personnes utilisent cet appareil, effacez vos notes quand vous avez fini.',
    copy: 'Copier la liste',
    print: 'Imprimer la liste',
    clear: 'Effacer mes notes',
    copied: 'Copié. Vous pouvez coller la liste où vous voulez.',
    notCopied:
      'Votre navigateur ne nous a pas laissés copier la liste. Elle est sélectionnée ci-dessous : copiez-la de là.',
    list: 'La liste en texte',
    cleared: 'Vos coches et vos notes sont effacées.',
  },
};
