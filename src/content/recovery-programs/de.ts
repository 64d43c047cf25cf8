/** Recovery programs side by side, in German. */
import {crisisWords} from '../crisis-words/de.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Wege aus der Sucht',
  summary: [
    'Sicherheit zuerst: Haben Sie Naloxon dabei, mischen Sie nichts, und holen Sie ärztlichen Rat ein, bevor Sie starkes Trinken beenden.',
    'Es gibt mehr als einen Weg, und Sie können mehrere ausprobieren.',
    'Wie sehr man sich beteiligt, scheint wichtiger zu sein als die Wahl der Gruppe.',
  ],
  sections: {
    safety: {
      heading: 'Was Sie schützt',
      body: [
        'Nach einer Pause, etwa durch Entzug, Entwöhnung, Haft oder Krankenhaus, verträgt der Körper weniger als vorher. Bei Opioiden (Heroin, Fentanyl, starke Schmerzmittel) kann die frühere Dosis tödlich sein.',
        'Wenn Sie oder Menschen in Ihrer Nähe Opioide nehmen, haben Sie Naloxon dabei. Es kann eine Überdosis mit Opioiden aufheben und die Atmung zurückbringen. Es wirkt nur gegen Opioide und schadet niemandem, der etwas anderes genommen hat. Die Wirkung lässt nach. Rufen Sie deshalb immer den Notruf, auch wenn die Person aufwacht.',
        'Anzeichen einer Überdosis mit Opioiden: sehr enge Pupillen, langsame oder keine Atmung, die Person lässt sich nicht wecken. Rufen Sie sofort den Notruf.',
        'Mischen Sie Alkohol, Opioide und Benzodiazepine (Beruhigungs- oder Schlafmittel) nicht, auch nicht mit anderen Mitteln, die müde machen. Zusammen können sie die Atmung verlangsamen oder stoppen.',
        'Wenn Sie täglich viel trinken, hören Sie nicht auf eigene Faust plötzlich auf. Holen Sie zuerst ärztlichen Rat ein. Rufen Sie nach dem Aufhören den Notruf bei starkem Zittern oder Schwitzen, einem Krampfanfall, Verwirrtheit oder wenn Sie Dinge sehen oder hören, die nicht da sind: Das kann tödlich sein.',
      ],
    },
    shared: {
      heading: 'Was sie gemeinsam haben',
      body: [
        'In all diesen Gruppen treffen Sie Menschen, die aufhören wollen oder schon vor Jahren aufgehört haben. Sie helfen einander.',
        'Sie können eine Gruppe besuchen und zugleich in ärztlicher oder therapeutischer Behandlung sein. In den meisten Gruppen können Sie auch nur zuhören.',
      ],
    },
    programmes: {
      heading: 'Die Programme nebeneinander',
      body: [
        'In alphabetischer Reihenfolge. Wir bewerten sie nicht: Was für den einen passt, muss für die andere nicht passen.',
        {
          columns: ['So funktioniert es', 'Spirituell oder weltlich', 'Ziel', 'Für wen', 'Kosten'],
          rows: [
            [
              '12-Schritte-Gruppen: AA, NA, CA, MA und andere',
              'Sie gehen zwölf Schritte: zugeben, dass man gegen Alkohol oder Droge machtlos ist, ehrlich auf das eigene Leben schauen, Schaden wiedergutmachen, anderen helfen. Ein Sponsor, der die Schritte kennt, kann Sie begleiten. Die AA gibt es seit 1935.',
              'Spirituell. Die Schritte sprechen von einer höheren Macht. Was das ist, entscheidet jeder selbst.',
              'Gar nicht mehr trinken oder konsumieren. Es genügt der Wunsch aufzuhören.',
              'AA: Alkohol. NA: Drogen. Cocaine Anonymous (CA) und Marijuana Anonymous (MA) begannen mit einer einzigen Droge. Es gibt weitere, etwa für Glücksspiel.',
              'Kostenlos. Sie können etwas geben, wenn der Korb herumgeht.',
              'AA-Gruppen',
              'NA-Gruppen',
              'CA-Gruppen',
              'MA-Gruppen',
              'Alle 12-Schritte-Gruppen',
            ],
            [
              'Gruppen für Doppeldiagnosen',
              'Jedes Problem kann das andere auslösen oder verschlimmern. Deshalb geht es um beide zugleich, mit einem gemeinsamen Plan.',
              'Unterschiedlich. Fragen Sie die Gruppe.',
              'Unterschiedlich. Fragen Sie die Gruppe.',
              'Menschen mit einer psychischen Erkrankung, die auch trinken oder Drogen nehmen.',
              'Viele sind kostenlos. Manche gehören zu einer Klinik.',
              'Gruppen für Doppeldiagnosen',
            ],
            [
              'LifeRing Secular Recovery',
              'Sie nehmen es selbst in die Hand und erstellen Ihren eigenen Plan. Die Mitglieder sprechen über ihre Woche und darüber, was ihnen hilft.',
              'Weltlich. Offen für Menschen mit und ohne Glauben.',
              'Gar nicht mehr trinken oder konsumieren.',
              'Menschen, die ohne Alkohol und Drogen leben wollen.',
              'Kostenlos. Spenden willkommen.',
              'LifeRing-Gruppen',
            ],
            [
              'Recovery Dharma',
              'Sie nutzen Gedanken aus dem Buddhismus, meditieren gemeinsam und tauschen sich dann aus. Mitglieder leiten die Gruppen.',
              'Buddhistisch, ohne Gott. Sie müssen nicht buddhistisch sein.',
              'Die Substanz oder Gewohnheit aufgeben, die schadet.',
              'Menschen mit jeder Art von Sucht.',
              'Kostenlos. Spenden willkommen.',
              'Gruppen von Recovery Dharma',
            ],
            [
              'Refuge Recovery',
              'Nutzt ebenfalls buddhistische Gedanken und Meditation. Seit 2019 eine von Recovery Dharma getrennte Organisation.',
              'Buddhistisch, ohne Gott. Sie müssen nicht buddhistisch sein.',
              'Die Substanz oder Gewohnheit aufgeben, die schadet.',
              'Menschen mit jeder Art von Sucht.',
              'Kostenlos. Spenden willkommen.',
              'Gruppen von Refuge Recovery',
            ],
            [
              'SMART Recovery',
              'Sie lernen Methoden aus der Therapie: motiviert bleiben, mit Suchtdruck umgehen, Gedanken und Verhalten ändern, ausgewogen leben. Niemand gibt Ihnen ein Etikett.',
              'Weltlich.',
              'Ziel ist die Abstinenz von dem, was schadet.',
              'Menschen, die eine Sucht überwinden wollen.',
              'Kostenlos. Spenden willkommen.',
              'Gruppen von SMART Recovery',
            ],
            [
              'Women for Sobriety',
              'Frauen sprechen mit Frauen darüber, was sie brauchen, um nüchtern zu bleiben und sich selbst zu achten.',
              'An keinen Glauben gebunden. Das Programm spricht von emotionalem und spirituellem Wachstum.',
              'Gar nicht mehr trinken oder konsumieren.',
              'Frauen, die mit Alkohol oder Drogen aufhören wollen.',
              'Kostenlos. Spenden willkommen.',
              'Gruppen von Women for Sobriety',
            ],
          ],
        },
      ],
    },
    known: {
      heading: 'Was Studien ergaben',
      body: [
        [
          'Alkohol: Wenn Fachleute Menschen den Weg zu den AA ebneten, blieben mehr von ihnen ein Jahr lang ganz nüchtern als mit anderen Behandlungen. Allein zu einem Treffen zu gehen ist nicht dasselbe.',
          '27 Studien, 10.565 Menschen. Auf je 100, die mit anderen Behandlungen nüchtern blieben, kamen auf diesem Weg etwa 121 (103 bis 142).',
        ],
        [
          'Drogen: Hilfe nach den 12 Schritten war weder besser noch schlechter als andere Hilfe. Die Belege sind schwach und handeln nicht von NA-Treffen allein.',
          '10 Studien.',
        ],
        [
          'Bei AA, SMART Recovery, LifeRing und Women for Sobriety tranken diejenigen weniger, die sich mehr beteiligten. Welche Gruppe sie wählten, machte keinen Unterschied. Sie wählten selbst; das beweist also nicht, dass es an der Gruppe lag.',
          '1.152 Menschen mit Alkoholproblemen.',
        ],
        [
          'SMART Recovery: Eine Übersichtsarbeit fand gute Anzeichen, aber keine klare Antwort. Recovery Dharma: Eine einzelne Umfrage unter Mitgliedern kann nicht zeigen, ob es hilft. Zu Refuge Recovery fanden wir keine Studie.',
          'SMART Recovery: 12 Studien. Recovery Dharma: 209 Menschen.',
        ],
      ],
    },
    choose: {
      heading: 'Wie Sie wählen können',
      body: [
        'Für den ersten Besuch gibt es keine falsche Wahl. Fragen Sie sich:',
        [
          'Soll Glaube eine Rolle spielen?',
          'Möchte ich Schritte gehen, Methoden üben oder offen reden?',
          'Will ich ganz aufhören, und will die Gruppe das auch?',
          'Wäre mir wohler unter Frauen oder mit Menschen, die auch psychisch erkrankt sind?',
          'Was gibt es in der Nähe oder online zu einer Zeit, die ich einhalten kann?',
        ],
        'Gehen Sie ein paar Mal hin, bevor Sie entscheiden. Sie können eine Gruppe wieder verlassen und auch mehrere besuchen.',
      ],
    },
    doctor: {
      heading: 'Sprechen Sie auch ärztlich darüber',
      body: [
        'Wenn Sie täglich trinken oder etwas nehmen, fragen Sie eine Ärztin oder einen Arzt, bevor Sie aufhören. Alkohol oder manche Tabletten plötzlich abzusetzen kann gefährlich sein.',
        'Nehmen Sie weiter, was Ihnen verschrieben wurde, auch Medikamente gegen die Sucht, und sagen Sie in der Praxis, dass Sie trinken oder Drogen nehmen: Manche Medikamente sind zusammen mit Alkohol oder Drogen gefährlich. Fragen Sie, bevor Sie etwas ändern, was auch immer jemand in der Gruppe sagt.',
        'Wenn Sie wieder trinken oder konsumieren, ist nicht alles verloren. Lesen Sie noch einmal „Was Sie schützt“, gehen Sie wieder in Ihre Gruppe und sagen Sie es in der Praxis.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    programme: 'Programm',
    waysIn: 'Gruppe finden',
    nobodyAnswers:
      'Auf dieser Seite gibt es keine Liste von Gruppen. Sehen Sie auf der Website nach oder fragen Sie in Ihrer Arztpraxis.',
  },
};
