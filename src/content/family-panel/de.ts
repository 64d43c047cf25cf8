/** For relatives and friends, in German. */
import {crisisWords} from '../crisis-words/de.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Wenn es jemandem, der Ihnen nahesteht, nicht gut geht',
  summary: [
    'Sie können es nicht für den anderen lösen. Aber Sie müssen da nicht allein durch.',
    'Es gibt Gruppen und kostenlose Kurse für Angehörige und Freunde.',
    'Auf sich selbst zu achten ist nicht egoistisch. Es hilft Ihnen durchzuhalten.',
  ],
  sections: {
    feelings: {
      heading: 'Was Sie vielleicht fühlen',
      body: [
        'All diese Gefühle sind normal. Vielleicht haben Sie mehrere zugleich.',
        [
          'Trauer um das, was war',
          'Angst vor dem, was kommt',
          'Wut auf die Krankheit oder darauf, wie lange Hilfe dauert',
          'Schuld, auch wenn Sie nichts falsch gemacht haben',
          'eine Müdigkeit, gegen die kein Schlaf hilft',
        ],
      ],
    },
    learn: {
      heading: 'Was Angehörige gemeinsam lernen',
      body: [
        [
          'Eine Krankheit ist kein Charakterfehler.',
          'Sie können Ihre Sorge aussprechen und den anderen trotzdem entscheiden lassen.',
          'Sie können Gefühle ernst nehmen und trotzdem zur Behandlung ermutigen.',
          'Sie können planen, was in einer Krise zu tun ist, bevor sie da ist.',
          'Sie können Grenzen setzen und halten.',
          'Auch Sie brauchen Erholung. Ausgebrannt helfen Sie niemandem.',
        ],
        'Sie können eine Krankheit nicht wegmachen. Sie können zu einem Zuhause beitragen, in dem es leichter ist, gesund zu werden.',
      ],
    },
    known: {
      heading: 'Was Studien ergaben',
      body: [
        [
          'Der NAMI-Kurs Family-to-Family: Angehörige wussten mehr, kamen besser zurecht und waren weniger belastet. Ein halbes Jahr nach dem Kurs war das noch so. Die Last der Sorge blieb gleich.',
          'Ein Versuch mit 318 Menschen. Damals hatte der Kurs 12 Termine, heute sind es 8.',
        ],
        [
          'Schizophrenie: Wenn Angehörige an einem Programm für Familien teilnehmen, gibt es möglicherweise weniger Rückfälle. Meist leiteten das Fachleute; über Selbsthilfegruppen sagt es also wenig. Eine neuere Übersicht hat diese 2024 ersetzt; ihre Ergebnisse konnten wir nicht lesen.',
          '32 Versuche, 2.981 Menschen. Auf je 100 Rückfälle bei üblicher Behandlung etwa 55 (50 bis 60).',
        ],
        'Al-Anon: Wer sechs Monate blieb, berichtete öfter von Verbesserungen als jene, die gingen. Sie wählten selbst; das beweist nicht, dass es an Al-Anon lag.',
      ],
    },
    programmes: {
      heading: 'Gruppen und Kurse für Angehörige',
      body: [
        [
          [
            'Ein Kurs über psychische Erkrankung, Behandlung, Gespräche, Krisen, Selbstfürsorge und darüber, wie man sich für den anderen einsetzt. Geschulte Angehörige unterrichten.',
            'Kostenlos',
            '8 Termine',
            'USA',
          ],
          ['Angehörige treffen sich, reden und unterstützen einander. Angehörige leiten die Gruppe.', 'USA'],
          [
            'Gruppen und Rat für Familien und Freunde psychisch erkrankter Menschen. Oft leitet eine Psychologin oder ein Psychologe die Gruppen.',
            'Frankreich',
          ],
          [
            'Für Familien und Freunde von Menschen, die zu viel trinken. Folgt zwölf Schritten und sieht Sucht als Krankheit. Sie lernen, Grenzen zu setzen und auf die eigene Genesung zu achten.',
            'Viele Länder',
          ],
          [
            'Für Familien und Freunde von Menschen, die Drogen nehmen. Folgt ebenfalls zwölf Schritten.',
            'Viele Länder',
          ],
        ],
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findGroups: 'Gruppen für Angehörige finden',
    findAlone:
      'Auf dieser Seite gibt es keine Liste von Gruppen. Fragen Sie in Ihrer Arztpraxis oder bei einer Selbsthilfekontaktstelle.',
  },
};
