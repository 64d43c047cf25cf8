/** Questions to ask about a group, in German. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Fragen an eine Gruppe',
  summary: [
    'Fragen Sie vorher oder wenn Sie dort sind.',
    'Kreuzen Sie an, was Ihnen wichtig ist, und notieren Sie die Antworten.',
    'Sie können die Liste drucken oder kopieren.',
  ],
  sections: {
    leader: {
      heading: 'Wer leitet',
      body: [['Wer leitet die Gruppe: selbst Betroffene, eine Fachkraft oder beide?', 'Welche Schulung haben sie?']],
    },
    focus: {
      heading: 'Worum es geht',
      body: [
        [
          'Wofür ist die Gruppe da?',
          'Folgt sie einem Programm, oder hat jedes Treffen ein eigenes Thema?',
          'Wie passt sie zur Behandlung, etwa zu Medikamenten oder Therapie?',
        ],
      ],
    },
    format: {
      heading: 'Wie ein Treffen abläuft',
      body: [
        [
          'Wie lange dauert ein Treffen, und wie oft treffen Sie sich?',
          'Was passiert bei einem Treffen, von Anfang bis Ende?',
          'Kann ich nur zuhören, oder müssen alle sprechen?',
          'Falls online: Kann meine Kamera aus bleiben?',
        ],
      ],
    },
    norms: {
      heading: 'Was vereinbart ist',
      body: [
        'In den meisten Gruppen versprechen die Mitglieder, nichts weiterzuerzählen. Rechtlich geschützt ist dieses Versprechen nicht.',
        [
          'Was bleibt in der Gruppe, und wann müssten Sie es jemandem sagen?',
          'Wird etwas aufgezeichnet?',
          'Welche Regeln gelten für das Gespräch?',
          'Was passiert, wenn jemand sie bricht?',
        ],
      ],
    },
    people: {
      heading: 'Wer kommt',
      body: [
        [
          'Wie viele Menschen kommen zu einem Treffen?',
          'Wie alt sind sie, und was beschäftigt sie?',
          'Kommen oft neue Leute?',
        ],
      ],
    },
    cost: {
      heading: 'Was es kostet',
      body: [['Ist es kostenlos? Wenn nicht, was kostet es?', 'Muss ich mich vorher anmelden?']],
    },
  },
  words: {
    ...words,
    addNote: 'Notiz hinzufügen',
    note: 'Ihre Notiz',
    onlyHere:
      'Ihre Häkchen und Notizen bleiben auf dieser Seite. Sie werden weder gespeichert noch gesendet und sind weg, wenn Sie die Seite schließen.',
    kept: 'Diese Website behält Ihre Häkchen und Notizen in diesem Tab, damit sie noch da sind, wenn Sie zur Seite zurückkommen. Sie werden nirgendwohin gesendet. Wenn Sie den Tab schließen, sind sie weg; manche Browser können einen geschlossenen Tab aber wieder öffnen. Wenn andere dieses Gerät benutzen, löschen Sie Ihre Notizen am Ende.',
    copy: 'Liste kopieren',
    print: 'Liste drucken',
    clear: 'Meine Notizen löschen',
    copied: 'Kopiert. Sie können die Liste einfügen, wo Sie sie brauchen.',
    notCopied:
      'Ihr Browser hat das Kopieren nicht zugelassen. Die Liste ist unten markiert; kopieren Sie sie von dort.',
    list: 'Die Liste als Text',
    cleared: 'Ihre Häkchen und Notizen sind gelöscht.',
  },
};
