/** Groups and professional care together, in German. */
import {crisisWords} from '../crisis-words/de.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Gruppe und Behandlung',
  summary: [
    'Sie müssen sich nicht entscheiden: Beides gibt, was das andere nicht kann.',
    'Ändern Sie Medikamente nie, weil jemand in einer Gruppe das sagt.',
    'Holen Sie in einer Krise sofort professionelle Hilfe.',
  ],
  sections: {
    partners: {
      heading: 'Was beides bietet',
      body: [
        {
          columns: ['Behandlung', 'Selbsthilfegruppe'],
          rows: [
            [
              'Was Sie bekommen',
              'Eine Diagnose, bei Bedarf Medikamente und geprüfte Therapien.',
              'Gesellschaft und Tipps aus erster Hand.',
            ],
            ['Wer da ist', 'Menschen mit einer Ausbildung dafür.', 'Menschen, die es selbst erlebt haben.'],
            [
              'Wann',
              'Zu Ihren Terminen.',
              'Zwischen den Terminen. Manche Gruppen und Foren im Internet sind auch nachts offen.',
            ],
          ],
        },
        'Eine Gruppe ersetzt keine Behandlung, und eine Behandlung ersetzt keine Menschen, die wissen, wie es sich anfühlt.',
        'Viele Ärzte und Therapeuten empfehlen Gruppen. Fragen Sie, welche dort bekannt sind.',
      ],
    },
    therapy: {
      heading: 'Therapie oder Gruppe?',
      body: [
        {
          columns: ['Therapie', 'Selbsthilfegruppe'],
          rows: [
            ['Wer leitet', 'Eine Fachkraft mit Zulassung.', 'Oft Mitglieder, die selbst betroffen sind.'],
            ['Wozu', 'Für Ihre eigenen Ziele, die Sie gemeinsam festlegen.', 'Um einander zu helfen.'],
            [
              'Was Sie tun',
              'Sie arbeiten an Gedanken, Gefühlen und Gewohnheiten.',
              'Sie erzählen, was Sie möchten, oder hören nur zu.',
            ],
          ],
        },
        'Es gibt auch Gruppentherapie. Sie wird therapeutisch geleitet und zählt daher als Therapie.',
      ],
    },
    together: {
      heading: 'Wie beides zusammenpasst',
      body: [
        [
          'Erzählen Sie in Praxis oder Therapie, dass Sie eine Gruppe besuchen und was Sie dort lernen.',
          'Notieren Sie Fragen aus der Gruppe und nehmen Sie sie zum nächsten Termin mit.',
          'Nennen Sie der Gruppe, wenn Sie möchten, ein Ziel, etwa: „Ich möchte diese Woche mit einem neuen Menschen sprechen.“ Worüber Sie in der Therapie reden, müssen Sie nicht sagen.',
          'Lassen Sie Namen und Geschichten anderer weg, wenn Sie von der Gruppe erzählen.',
          'Sagen Sie Bescheid, wenn ein Treffen Sie belastet hat oder wenn Gruppe und Praxis Verschiedenes sagen.',
        ],
      ],
    },
    medicine: {
      heading: 'Ihre Medikamente',
      body: [
        'Beginnen, ändern oder beenden Sie ein Medikament nie, weil jemand in einer Gruppe das sagt. Was anderen guttut, kann Ihnen schaden.',
        'Wenn ein Medikament Sie belastet oder Sie meinen, es nicht mehr zu brauchen, rufen Sie in der Praxis oder Apotheke an, bevor Sie etwas ändern.',
        'Sagen Sie in der Praxis, wenn Sie trinken oder Drogen nehmen. Manche Medikamente sind damit gefährlich.',
        'Wenn jemand sagt, Sie sollen aufhören, können Sie antworten: „Das bespreche ich in meiner Praxis.“',
      ],
    },
    urgent: {
      heading: 'Wenn eine Gruppe nicht reicht',
      body: [
        'Warten Sie nicht auf das nächste Treffen. Holen Sie sofort professionelle Hilfe, wenn:',
        [
          'Sie daran denken, sich das Leben zu nehmen oder sich zu verletzen',
          'Sie jemand anderem etwas antun könnten',
          'Sie Dinge sehen oder hören, die andere nicht wahrnehmen, und das neu ist, Ihnen Angst macht oder Stimmen Ihnen sagen, sich oder anderen etwas anzutun',
          'Sie nicht essen, schlafen oder für sich sorgen können',
          'es viel schlimmer wird',
        ],
        'Rufen Sie jetzt ein Krisentelefon, Ihre Praxis oder Ihre Klinik an. Ist jemand in Gefahr, rufen Sie den Notruf.',
      ],
    },
    known: {
      heading: 'Was Studien ergaben',
      body: [
        'Geplante Kurse in Gruppen brachten einen kleinen Gewinn für die Genesung, aber keinen bei Symptomen. Unterstützung durch Gleichbetroffene aller Art zusammen linderte auch Symptome etwas.',
        'Vielleicht lesen Sie, dass damit mehr Menschen in Behandlung bleiben. Im Internet änderte sich das nicht. Mit bezahlten Genesungsbegleitern bei Sucht blieben in manchen Studien mehr, in anderen nicht.',
        'Bei Depression fand eine alte Übersicht einen deutlichen Gewinn. Neuere fanden keinen: eine zu Unterstützung bei Depression, eine zu Gruppen. Eine Gruppe ersetzt keine Therapie.',
      ],
    },
  },
  words: {...words, ...crisisWords, toCrisisHelp: 'Zur Hilfe in einer Krise'},
};
