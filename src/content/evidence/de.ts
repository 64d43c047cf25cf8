/** What is known about peer support, in German. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Hilft Selbsthilfe?',
  summary: [
    'Viele sagen Ja, und Studien finden einen kleinen Gewinn für die Genesung.',
    'Zu Klinikaufenthalten widersprechen sich die Studien. Bei fast allem anderen ist es nicht sicher.',
    'Eine Gruppe ergänzt die Behandlung. Sie ersetzt sie nicht.',
  ],
  sections: {
    short: {
      heading: 'Die kurze Antwort',
      body: [
        'Unterstützung durch Gleichbetroffene in allen Formen bringt einen kleinen Gewinn für die Genesung, also für ein Leben, das sich wie das eigene anfühlt, auch mit einer Krankheit. Auch Symptome lassen etwas nach.',
        'Für Gruppen gibt es zwei Antworten. Geplante Kurse in Gruppen brachten einen kleinen Gewinn für die Genesung, aber keinen bei Hoffnung oder Symptomen. In 7 von 12 Studien zu Selbsthilfegruppen ging es den Mitgliedern mit der Zeit besser. In den anderen 5 gab es keinen Unterschied zu Menschen außerhalb der Gruppen. Keine Studie fand Schäden.',
        'Niemand kann vorher sagen, wie es für Sie sein wird. Sie können eine Gruppe ausprobieren und aufhören, wenn sie nicht hilft.',
      ],
    },
    reading: {
      heading: 'So lesen Sie die Zahlen',
      body: [
        'In einem Versuch bekommen manche Menschen Unterstützung durch Gleichbetroffene und andere nicht; dann wird verglichen. Eine Übersichtsarbeit fasst viele Versuche zusammen.',
        'SMD ist die Größe eines Unterschieds. Etwa 0,2 ist klein, 0,5 mittel und 0,8 groß. Die Zahlen in Klammern zeigen, wie ungenau das ist. Schließen sie 0 ein, gibt es vielleicht gar keinen Unterschied.',
        'Versuche sind hier schwierig: Man weiß, ob man in einer Gruppe ist, und keine Gruppe gleicht der anderen. Das kann ein Ergebnis nach oben oder unten verschieben; man nennt das Verzerrung. Ein schwacher Versuch zeigt nicht, dass Gruppen nicht helfen. Er zeigt, dass wir es nicht sicher wissen.',
        'Wir nennen eine Zahl nur, wenn wir sie in der Zusammenfassung der Studie selbst gelesen haben oder in einem Bericht, den wir nennen. Unter „Wie sicher das ist“ steht, was die Autoren sagen. Gesucht haben wir am 28. November 2026.',
      ],
    },
    reported: {
      heading: 'Was Menschen über ihre Gruppen sagen',
      body: [
        'Wenn Forschende fragen, nennen Teilnehmende: reden und gehört werden, Gesellschaft, von anderen lernen und einander helfen.',
        'Viele beschreiben es so. Das ist kein Versprechen, dass es Ihnen auch so geht.',
        [
          'In sich selbst: mehr Hoffnung, Selbstachtung und Zutrauen, weniger Scham und mehr Einfluss auf das eigene Leben.',
          'Mit anderen: Freunde, Übung im Reden und angenommen zu sein, ohne beurteilt zu werden.',
          'Im Alltag: Tipps zu Hilfsangeboten, Wohnen, Arbeit und Leistungen und eine bessere Lebensqualität.',
          'Durch Helfen: Etwas für andere zu tun tut auch selbst gut.',
          'Durch Vorbilder: Zu sehen, dass es anderen gut geht, zeigt, dass es möglich ist.',
        ],
      ],
    },
    claims: {
      heading: 'Behauptungen, die man liest',
      body: [
        [
          '„30 bis 40 % weniger Klinikaufenthalte.“ Wir konnten nicht finden, woher diese Zahl stammt. Versuche widersprechen sich, und keiner handelte von Gruppen: Es ging um Begleitung zu zweit.',
          'Nach einem Krisenteam waren 29 von 100 Menschen mit Begleitung und Arbeitsbuch innerhalb eines Jahres wieder in akuter Behandlung, mit dem Arbeitsbuch allein 38 von 100 (441 Menschen). Ein Versuch mit 74 Menschen fand 42 % weniger Aufenthalte. Ein größerer mit 590 Menschen fand keinen Unterschied, und eine Übersicht über 19 Versuche keine Wirkung auf die Nutzung von Angeboten.',
        ],
        '„Damit bleiben mehr in Behandlung.“ Unterstützung im Internet änderte nicht, wie viele in Behandlung blieben. Mit bezahlten Genesungsbegleitern bei Sucht blieben in manchen Studien mehr, in anderen nicht.',
        '„Jeder vierte Mensch ist psychisch krank.“ Das sagte die WHO 2001 über das ganze Leben und zählte Nervenkrankheiten mit. Im Jahr 2021 lebte etwa jeder siebte Mensch mit einer psychischen Erkrankung.',
        [
          '„Online hilft genauso gut.“ Unterstützung im Internet brachte etwas weniger Depression und Angst und kleine Gewinne bei Genesung, Lebensqualität und sozialem Leben. Keine Studie hat es fair mit Treffen vor Ort verglichen.',
          '29 Studien, 5.825 Menschen. Depression: SMD −0,28 (−0,42 bis −0,14).',
        ],
      ],
    },
    reviews: {
      heading: 'Die Studien im Einzelnen',
      body: [
        'Zuerst Gruppen, dann Unterstützung aller Art, dann besondere Lebenslagen.',
        [
          [
            'Menschen mit psychischen Erkrankungen, in geplanten Gruppenkursen',
            'Kleiner Gewinn für die Genesung. Keiner bei Hoffnung, Selbstbestimmung oder Symptomen.',
            'Gering: 6 von 8 Versuchen können verzerrt sein. Laut Autoren zu wenig für ein Standardangebot.',
            '8 Versuche, 2.131 Menschen. Genesung: SMD 0,18 (0,07 bis 0,29)',
          ],
          [
            'Mitglieder von Selbsthilfegruppen bei langjähriger psychischer Erkrankung, Depression, Angst oder Trauer',
            'In 7 Studien ging es den Mitgliedern mit der Zeit besser. In den anderen 5 gab es keinen Unterschied zu Menschen außerhalb der Gruppen. Keine fand Schäden.',
            'Begrenzt, aber vielversprechend; eine alte Übersicht',
            '12 Studien',
          ],
          [
            'Menschen mit einer psychischen Erkrankung',
            'Kleine Gewinne bei Genesung und Symptomen. Keiner im Alltag.',
            'Mäßige Qualität: mit Vorsicht zu lesen',
            '28 Versuche, 4.152 Menschen. Genesung: 0,15 (0,04 bis 0,27). Symptome: 0,19 (0,11 bis 0,27). Alltag: 0,08 (−0,02 bis 0,18)',
          ],
          [
            'Erwachsene mit einer psychischen Erkrankung',
            'Kleiner Gewinn für die Genesung, etwas weniger Angst. Am deutlichsten in der Klinik.',
            'Gering: Die meisten Versuche können verzerrt sein',
            '49 Versuche, 12.477 Menschen. Genesung: SMD 0,20 (0,11 bis 0,29). Angst: −0,21 (−0,40 bis −0,02)',
          ],
          [
            'Menschen mit einer schweren psychischen Erkrankung',
            'Kaum oder keine Belege für weniger Klinikaufenthalte oder Symptome. Einige für Hoffnung und Genesung.',
            'Gering: Versuche können verzerrt sein. Laut Autoren zu wenig, um es vorzuschreiben.',
            '18 Versuche, 5.597 Menschen',
          ],
          [
            'Menschen mit Schizophrenie oder ähnlicher Erkrankung',
            'Klinikaufenthalte: ein Versuch, keine klare Antwort. Rückfälle: von keinem Versuch gemessen.',
            'Sehr gering',
            '13 Versuche, 2.479 Menschen. Am Versuch zu Klinikaufenthalten nahmen 19 teil.',
          ],
          [
            'Menschen mit Begleitung zu zweit',
            'Mäßiger Gewinn bei Genesung und Selbstbestimmung. Keine Wirkung auf Symptome oder Nutzung von Angeboten.',
            'Gemischt: 7 Versuche mit geringem bis mäßigem Verzerrungsrisiko',
            '19 Versuche, 3.329 Menschen',
          ],
          [
            'Menschen mit schwerer psychischer Erkrankung oder Depression',
            'Schwere Erkrankung: kleine Gewinne an Lebensqualität und Hoffnung. Depression: keine Wirkung.',
            'Begrenzt',
            '14 Versuche. Lebensqualität: SMD 0,24 (0,08 bis 0,40). Hoffnung: 0,24 (0,02 bis 0,46)',
          ],
          [
            'Menschen mit Depression',
            'Deutlicher Gewinn gegenüber üblicher Behandlung. Neuere Übersichten fanden ihn für Gruppen nicht.',
            'Alte, kleine Versuche',
            '7 Versuche, 869 Menschen. Depression: SMD −0,59 (−0,98 bis −0,21)',
          ],
          [
            'Übersicht über 35 Übersichten, zu bezahlten Begleitern',
            'Gemischt. Manche Gewinne bei Genesung, Zutrauen und Depression, vor allem rund um die Geburt.',
            'Gering: 97 % der Übersichten waren schwach',
            '426 Studien',
          ],
          [
            'Frauen rund um die Geburt, Unterstützung aller Art',
            'Weniger Depression.',
            'Schwer zu beurteilen: Die Programme waren sehr verschieden',
            '16 Versuche, 3.154 Menschen. SMD −0,39 (−0,54 bis −0,24)',
          ],
          [
            'Frauen rund um die Geburt, nur Gesprächsgruppen',
            'Kein klarer Gewinn.',
            'In der Zusammenfassung, die wir gelesen haben, nicht genannt',
            'SMD −0,09 (−0,42 bis 0,25)',
          ],
          [
            'Trauernde Erwachsene, Gruppen aller Art',
            'Direkt nach der Gruppe etwas besser. Später kein Unterschied.',
            'Schwach',
            '14 Versuche, 1.519 Menschen',
          ],
          [
            'Hinterbliebene nach Suizid, Selbsthilfegruppen',
            'Sie fühlen sich nach eigenen Worten gestützt und kommen besser zurecht. Versuche fehlen.',
            'Gering',
            '14 Studien, davon 12 mit Interviews',
          ],
          [
            'Menschen mit Alkoholproblemen, von Fachleuten zu den AA geführt',
            'Mehr von ihnen blieben ein Jahr ganz nüchtern als mit anderen Behandlungen.',
            'Siehe den Leitfaden zu den Programmen',
            '27 Studien, 10.565 Menschen',
          ],
          [
            'Angehörige im NAMI-Kurs Family-to-Family',
            'Sie wussten mehr und kamen besser zurecht. Die Last blieb gleich.',
            'Ein Versuch; Teile müssen laut Autoren wiederholt werden',
            '318 Menschen',
          ],
        ],
      ],
    },
    harm: {
      heading: 'Kann es schaden?',
      body: [
        [
          'Den meisten schadet es nicht, aber wenige Studien suchen danach. In Umfragen eines moderierten britischen Netzwerks beschrieben etwa 8 von 100 Antworten eine schlechte Erfahrung: das Verhalten der Moderation, ausgeschlossen zu sein oder sich wegen der Beiträge anderer schlechter zu fühlen.',
          '197 von 2.353 Antworten.',
        ],
        'Wenn es Ihnen schlechter geht, können Sie aufhören. Sprechen Sie mit einer Vertrauensperson oder in Ihrer Arztpraxis.',
      ],
    },
  },
  words,
};
