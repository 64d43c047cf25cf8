/** Questions people ask about support groups, in German. */
import {crisisWords} from '../crisis-words/de.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Fragen zu Selbsthilfegruppen',
  summary: [
    'In einer Selbsthilfegruppe helfen einander Menschen, die Ähnliches erlebt haben.',
    'Viele Gruppen sind kostenlos, und meist können Sie einfach zuhören.',
    'Eine Gruppe ist keine Therapie. Holen Sie in einer Krise jetzt professionelle Hilfe.',
  ],
  sections: {
    what: {
      heading: 'Was ist eine Selbsthilfegruppe?',
      body: [
        'Menschen, die mit demselben leben, treffen sich und helfen einander. Alle geben und nehmen: Sie lernen von anderen und andere von Ihnen. Meist leiten Mitglieder die Gruppe; manche haben eine Schulung, manche nicht.',
        'Gruppen treffen sich vor Ort, online oder am Telefon. Manche sind hybrid: Ein Teil sitzt im Raum, ein Teil ist zugeschaltet.',
        'Es ist keine Therapie und ersetzt keine ärztliche Behandlung.',
      ],
    },
    find: {
      heading: 'Wie finde ich eine?',
      body: [
        'Sie können an mehreren Stellen suchen:',
        [
          'die Liste der Gruppen auf dieser Website, wenn es eine gibt',
          'Ihre Arztpraxis, Therapie oder Klinik',
          'ein Krankenhaus, ein Nachbarschaftszentrum oder das Sozialamt',
          'eine Bibliothek oder eine Religionsgemeinschaft',
          'Ihre Krankenkasse',
          'eine Suche im Internet mit Ihrem Thema, Ihrem Ort und „Selbsthilfegruppe“',
          'eine landesweite Organisation, zum Beispiel:',
        ],
        [
          ['Gruppen für psychisch erkrankte Menschen und für Angehörige.'],
          ['Hilfe bei der Suche nach einer Gruppe, auch über örtliche Vereine.'],
          ['Von Betroffenen geleitete Gruppen bei Depression und bipolarer Störung, vor Ort und online.'],
          ['Informationen und Online-Austausch unter Betroffenen zu Angst, Depression, Zwang und PTBS.'],
          ['Hilfe in der Nähe, nach Postleitzahl.'],
          ['Die bundesweite Anlaufstelle für Selbsthilfe, mit den Adressen der Selbsthilfekontaktstellen.'],
          ['Gruppen für Angehörige und Freunde.'],
          ['Vereine psychisch erkrankter Menschen und ihrer Familien.'],
          ['Gruppen bei Depression oder bipolarer Störung, für Betroffene, Angehörige und Freunde.'],
          ['Organisationen von Patienten und Angehörigen.'],
        ],
        'Manche Klinikgruppen sind nur für eigene Patientinnen und Patienten. Fragen Sie vorher.',
      ],
    },
    help: {
      heading: 'Helfen Gruppen?',
      body: [
        'Wenn Forschende fragen, nennen Teilnehmende: gehört zu werden, Gesellschaft und anderen zu helfen. Es ist nicht für alle gleich.',
        'Geplante Kurse in Gruppen brachten einen kleinen Gewinn für die Genesung, aber keinen bei Hoffnung oder Symptomen. Unterstützung durch Gleichbetroffene aller Art zusammen linderte auch Symptome etwas. In 7 von 12 Studien zu Selbsthilfegruppen ging es den Mitgliedern mit der Zeit besser. In den anderen 5 gab es keinen Unterschied zu Menschen außerhalb der Gruppen.',
        'Klinikaufenthalte: Versuche mit Begleitung zu zweit widersprechen sich, und eine Übersicht über 19 Versuche fand keine Wirkung auf die Nutzung von Angeboten.',
      ],
    },
    therapy: {
      heading: 'Gruppe oder Therapie?',
      body: [
        'Sie müssen sich nicht entscheiden. In einer Therapie arbeitet eine Fachkraft mit Ihnen an Ihren Zielen. In einer Gruppe treffen Sie Menschen, die es selbst erlebt haben. Viele nutzen beides.',
        'Ändern Sie Medikamente nicht, weil jemand in einer Gruppe das sagt. Fragen Sie erst in Ihrer Praxis.',
        'Wenn Sie daran denken, sich das Leben zu nehmen, oder es Ihnen sehr schlecht geht, holen Sie jetzt professionelle Hilfe. Eine Gruppe reicht dafür nicht.',
      ],
    },
    family: {
      heading: 'Gibt es Gruppen für Angehörige?',
      body: [
        'Ja: für Eltern, Partner, Kinder und Freunde von Menschen, die krank sind, trinken oder Drogen nehmen. Sie können auch gehen, wenn die Person selbst keine Hilfe will.',
        'Al-Anon und Nar-Anon gibt es in vielen Ländern. In den USA bietet NAMI Gruppen und den kostenlosen Kurs Family-to-Family an.',
      ],
    },
    online: {
      heading: 'Helfen Gruppen im Internet?',
      body: [
        'Viele mögen sie: kein Weg, und Treffen zu vielen Zeiten. Anderen fehlt der gemeinsame Raum.',
        [
          'Eine Übersicht von 2026 fand etwas weniger Depression und Angst und kleine Gewinne bei Genesung und Lebensqualität. Keine Studie hat beides fair verglichen.',
          '29 Studien, 5.825 Menschen.',
        ],
      ],
    },
    social: {
      heading: 'Und soziale Medien?',
      body: [
        'Dort gibt es zu jeder Zeit Gruppen und Foren. Achten Sie vorher auf drei Dinge: Gibt es eine Moderation, sind die Regeln klar, und wer kann lesen, was Sie schreiben?',
        'In einer Umfrage unter 90 Twitter-Nutzern mit psychischer Erkrankung sorgte sich etwa ein Drittel um die Privatsphäre. 2018 konnten Außenstehende die Namen der Mitglieder einer geschlossenen Gesundheitsgruppe auf Facebook sammeln.',
        'Selbst in einem moderierten Netzwerk beschrieben etwa 8 von 100 Antworten eine schlechte Erfahrung, etwa ausgeschlossen zu sein oder sich wegen der Beiträge anderer schlechter zu fühlen.',
        'Kaufen Sie keine Mittel und ändern Sie keine Medikamente wegen eines Beitrags. Tut Ihnen ein Ort nicht gut, verlassen Sie ihn.',
      ],
    },
    private: {
      heading: 'Bleibt es vertraulich?',
      body: [
        'In den meisten Gruppen versprechen die Mitglieder, nichts weiterzuerzählen. Rechtlich geschützt ist dieses Versprechen nicht. Fragen Sie die Gruppe, wie sie damit umgeht.',
        'Wer die Gruppe leitet, muss unter Umständen handeln, wenn jemand in Gefahr ist. Ein Online-Treffen kann aufgezeichnet werden. Fragen Sie auch danach.',
        'Gerichte können nachfragen: In zwei Mordfällen in den USA mussten AA-Mitglieder sagen, was sie gehört hatten.',
      ],
    },
    cost: {
      heading: 'Was kostet es?',
      body: [
        'Viele Gruppen sind kostenlos. Manche lassen einen Korb herumgehen; Sie können etwas geben, müssen aber nicht. Kostet es etwas, sagt die Gruppe es Ihnen vorher.',
      ],
    },
    history: {
      heading: 'Woher kommen Selbsthilfegruppen?',
      body: [
        'Die AA entstanden 1935. Anfang der 1970er-Jahre begannen ehemalige Psychiatriepatienten in den USA, sich zu treffen und zu organisieren, neben anderen Bürgerrechtsbewegungen.',
        'Das Gesundheitswesen folgte. 1999 zahlte Medicaid in Georgia als erstem US-Staat für Unterstützung durch Gleichbetroffene; 2001 wurden dort die ersten zertifizierten Fachleute ausgebildet. 2023 zertifizierten 49 von 50 Staaten. Die WHO gab 2019 und 2021 Leitfäden heraus.',
        'Zertifizierte Genesungsbegleiter sind geschult und werden bezahlt. Ehrenamtliche, die eine Gruppe leiten, sind meist nicht zertifiziert.',
      ],
    },
  },
  words: {...words, ...crisisWords},
};
