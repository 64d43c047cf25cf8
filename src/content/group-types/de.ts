/** Types of groups, in German. */
import {crisisWords} from '../crisis-words/de.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Welche Art von Gruppe?',
  summary: [
    'Wählen Sie, was zu Ihnen passt, und sehen Sie, welche Gruppen sich treffen.',
    'Viele Gruppen sind kostenlos und werden von Betroffenen geleitet.',
    'Eine Gruppe ersetzt keine Behandlung. Holen Sie in einer Krise sofort Hilfe.',
  ],
  sections: {
    what: {
      heading: 'Was eine Selbsthilfegruppe ist',
      body: [
        'Menschen, die Ähnliches erlebt haben, treffen sich und helfen einander. Sie geben weiter, was sie aus Erfahrung wissen: was geholfen hat, was nicht, wie sie durch den Tag kommen. Zu sehen, dass es anderen gut geht, kann Hoffnung machen.',
        'Schwere Zeiten können einsam machen, und viele haben Angst vor Vorurteilen. In einer Gruppe treffen Sie Menschen, die wissen, wie das ist.',
        'Es geht um mehr als Symptome. Viele sprechen von Genesung, wenn sich das Leben wieder wie das eigene anfühlt, auch mit einer Krankheit.',
        'Es ist keine Gruppentherapie und ersetzt keine Behandlung. In den meisten Gruppen versprechen die Mitglieder, nichts weiterzuerzählen. Rechtlich geschützt ist dieses Versprechen nicht, und wer die Gruppe leitet, muss unter Umständen handeln, wenn jemand in Gefahr ist.',
      ],
    },
    facts: {
      heading: 'Auf einen Blick',
      body: [
        [
          'Wer leitet: oft Menschen mit derselben Erfahrung. Manche haben eine Schulung, manche nicht.',
          'Wo: vor Ort, online, am Telefon oder gemischt.',
          'Kosten: Viele sind kostenlos.',
          'Für wen: für alle mit dieser Erfahrung, mit oder ohne Diagnose. Psychische Erkrankungen haben in der Medizin die Schlüssel F00 bis F99 (ICD-10).',
        ],
        'Sie sind nicht allein: 2021 lebte etwa jeder siebte Mensch auf der Welt mit einer psychischen Erkrankung.',
      ],
    },
    condition: {
      heading: 'Für eine bestimmte Erkrankung',
      body: [
        'Alle dort leben mit demselben, also gibt es weniger zu erklären. Auch zu vielen anderen Erkrankungen gibt es Gruppen.',
        [
          'Depression',
          'Angst und Panik',
          'Bipolare Störung',
          'Psychose und Schizophrenie',
          'PTBS und Trauma',
          'Zwangsstörung',
          'Essstörungen',
          'Persönlichkeitsstörungen',
        ],
      ],
    },
    general: {
      heading: 'Für seelische Gesundheit allgemein',
      body: [
        'Es geht darum, wie Sie sich fühlen, um Praxen und Kliniken, um Vorurteile, um die Menschen, die Ihnen nahe sind, und um Wege, dass es besser wird.',
        'Das kann passen, wenn Sie mehr als eine Diagnose haben oder keine oder kein Etikett möchten.',
        ['Allgemeine Gruppen'],
      ],
    },
    recovery: {
      heading: 'Für Alkohol, Drogen und andere Süchte',
      body: [
        'Manche folgen zwölf Schritten, wie AA und NA. Andere gehen einen anderen Weg, wie SMART Recovery. Sie können mehr als eine ausprobieren.',
        ['Alkohol', 'Drogen', 'Glücksspiel', 'Alle Suchtgruppen'],
      ],
    },
    dual: {
      heading: 'Für psychische Erkrankung und Sucht zugleich',
      body: [
        'Eine psychische Erkrankung und Alkohol oder Drogen können zusammen auftreten. Eins kann das andere auslösen oder verschlimmern.',
        'Hier können Sie über beides reden. Auch in der Praxis können Sie um einen gemeinsamen Plan bitten.',
        ['Gruppen für beides'],
      ],
    },
    family: {
      heading: 'Für Angehörige und Freunde',
      body: [
        'Für Eltern, Partner, Kinder, Freunde und Pflegende. Sie können auch gehen, wenn der Mensch, um den es geht, keine Hilfe will.',
        ['Gruppen für Angehörige'],
      ],
    },
    unsure: {
      heading: 'Noch unsicher?',
      body: [
        'Das macht nichts. Nichts, was Sie hier wählen, ist endgültig. Viele probieren mehrere Gruppen aus, bis eine passt, und was Sie brauchen, kann sich ändern.',
        'Ihre Arztpraxis oder eine Selbsthilfekontaktstelle kann Ihnen etwas empfehlen.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findAlone:
      'Auf dieser Seite gibt es keine Liste von Gruppen. Fragen Sie in Ihrer Arztpraxis oder bei einer Selbsthilfekontaktstelle.',
  },
};
