/** Online or in person: factors to weigh, in German. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Online oder vor Ort?',
  summary: [
    'Beides kann gut sein. Es kommt darauf an, was gerade zu Ihnen passt.',
    'Online sparen Sie den Weg. Vor Ort sind die anderen bei Ihnen.',
    'Sie können beides ausprobieren und wechseln, wenn sich Ihr Leben ändert.',
  ],
  sections: {
    weigh: {
      heading: 'Was ist Ihnen wichtig?',
      body: [
        'Kreuzen Sie an, was auf Sie zutrifft, so viel oder wenig Sie möchten. Ihre Antworten bleiben auf dieser Seite und werden nicht gespeichert.',
        [
          [
            'Der Weg',
            [
              [
                'Wege fallen mir schwer, oder es gibt nichts in der Nähe.',
                'Sie können teilnehmen, wo Sie gerade sind.',
              ],
              ['Es tut mir gut, hinauszukommen.', 'Ein Treffen ist ein Grund, das Haus zu verlassen.'],
            ],
          ],
          [
            'Ihre Zeit',
            [
              [
                'Meine Tage sind voll oder nie gleich.',
                'Es gibt Treffen zu vielen Zeiten und Foren, in denen Sie schreiben, wann Sie möchten.',
              ],
              ['Ich möchte eine Zeit nur dafür.', 'Der Weg hin und zurück hilft, sich die Zeit zu nehmen.'],
            ],
          ],
          [
            'Sich wohlfühlen',
            [
              ['Zu Hause fühle ich mich am sichersten.', 'Sie bleiben zu Hause und können mit einem Klick gehen.'],
              ['Wenn es schwer wird, möchte ich jemanden neben mir.', 'Die anderen sind mit Ihnen im Raum.'],
            ],
          ],
          [
            'Unter Menschen',
            [
              ['Viele neue Gesichter wären mir jetzt zu viel.', 'In vielen Gruppen können Sie ohne Kamera anfangen.'],
              ['Mir fehlen Menschen.', 'Sie können vorher und nachher reden. Bei manchen wächst Vertrauen schneller.'],
            ],
          ],
          [
            'Privatsphäre',
            [
              [
                'Niemand soll mich hineingehen sehen.',
                'Niemand sieht Sie an der Tür. In vielen Gruppen wählen Sie, welcher Name angezeigt wird.',
              ],
              ['Zu Hause könnte jemand mithören.', 'Sie können außerhalb von zu Hause reden.'],
              [
                'Ich habe Sorge, aufgenommen zu werden.',
                'Es gibt keinen Bildschirm, den man kopieren kann. Auch im Raum kann ein Handy aufnehmen; fragen Sie, was die Gruppe vereinbart hat.',
              ],
            ],
          ],
          [
            'Technik',
            [
              ['Videoanrufe und Chats fallen mir leicht.', 'Sie brauchen nur einen Link und wissen, wie es geht.'],
              [
                'Bildschirme strengen mich an, oder mein Internet ist langsam.',
                'Sie brauchen kein Gerät und keine gute Verbindung.',
              ],
            ],
          ],
        ],
      ],
    },
    good: {
      heading: 'Was für Online-Gruppen spricht',
      body: [
        [
          'Kein Weg: gut auf dem Land, mit einer Behinderung oder mit Kindern zu Hause.',
          'Oft bleibt eher privat, wer Sie sind.',
          'Treffen am Abend, am Wochenende und in anderen Zeitzonen.',
          'Foren, in denen Sie lesen und schreiben, wann es Ihnen passt.',
          'Gruppen zu seltenen Erkrankungen, die keine Stadt füllen könnte.',
        ],
      ],
    },
    online: {
      heading: 'Worauf Sie online achten sollten',
      body: [
        [
          'Mimik und Gesten sind schwerer zu erkennen. Auch Plaudern ist schwerer, und bei manchen dauert Vertrauen länger.',
          'Ton und Bild können ausfallen. Fragen Sie, ob Sie per Telefon teilnehmen können.',
          'Jemand könnte einen Anruf aufnehmen oder kopieren, was Sie schreiben, und Foren bewahren es auf. Fragen Sie, was die Gruppe vereinbart hat.',
        ],
        'Manche machen schlechte Erfahrungen. In Umfragen eines moderierten Netzwerks beschrieben etwa 8 von 100 Antworten eine, meist ging es um das Verhalten der Moderation.',
      ],
    },
    phone: {
      heading: 'Am Telefon oder gemischt',
      body: [
        'Manche Gruppen treffen sich am Telefon. Sie brauchen kein Internet, und niemand sieht Sie.',
        'Hybride Gruppen treffen sich im Raum, während andere zugeschaltet sind. Fragen Sie, wie gut man online hört und mitreden kann.',
      ],
    },
    trials: {
      heading: 'Helfen Online-Gruppen genauso?',
      body: [
        [
          'Keine Studie hat das fair verglichen. Unterstützung im Internet brachte etwas weniger Depression und Angst und kleine Gewinne bei Genesung, Lebensqualität und sozialem Leben. Wie lange das anhält und wie sicher es ist, weiß man nicht.',
          '29 Studien, 5.825 Menschen.',
        ],
      ],
    },
    both: {
      heading: 'Beides ist möglich',
      body: [
        'Manche gehen einmal im Monat in eine Gruppe in der Nähe und nehmen dazwischen an einem Anruf teil. Sie können wechseln, wenn sich Ihr Leben ändert.',
      ],
    },
  },
  words: {
    ...words,
    online: 'Spricht für online',
    'in-person': 'Spricht für vor Ort',
    nothingYet: 'Noch nichts angekreuzt.',
    notAVerdict:
      'Das ordnet nur, was Sie angekreuzt haben. Ein Punkt kann schwerer wiegen als alle anderen, und Sie können beides ausprobieren.',
    takenBack: 'Entfernt:',
    startAgain: 'Neu beginnen',
    findOnline: 'Online-Gruppen ansehen',
    findInPerson: 'Gruppen vor Ort ansehen',
    findAlone:
      'Auf dieser Seite gibt es keine Liste von Gruppen. Fragen Sie in Ihrer Arztpraxis oder bei einer Selbsthilfekontaktstelle.',
  },
};
