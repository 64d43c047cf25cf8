/** What happens at a first meeting, in German. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/de.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Ihr erstes Treffen',
  summary: [
    'Meist können Sie einfach zuhören.',
    'In den meisten Gruppen genügt der Vorname.',
    'Sie können jederzeit gehen und müssen nicht wiederkommen.',
  ],
  sections: {
    feelings: {
      heading: 'Aufregung ist normal',
      body: [
        'Viele sind vor dem ersten Treffen nervös. Alle dort waren einmal neu.',
        'Sie können auch nur hingehen, um es sich anzusehen. Der erste Schritt kostet Mut, und Sie müssen an dem Tag nichts entscheiden.',
      ],
    },
    before: {
      heading: 'Bevor Sie hingehen',
      body: [
        {
          columns: ['Vor Ort', 'Online'],
          rows: [
            [
              'Ankommen',
              'Kommen Sie ein paar Minuten früher. So finden Sie in Ruhe die Tür und einen Platz.',
              'Probieren Sie den Link ein paar Minuten früher aus. So können Sie noch den Ton einstellen.',
            ],
            [
              'Ihr Platz',
              'Wo Sie möchten, gern auch nahe der Tür.',
              'Ein Raum, in dem niemand mithört. Kopfhörer helfen.',
            ],
            [
              'Ihr Name',
              'In den meisten Gruppen genügt der Vorname. Manche geschlossenen Gruppen und Klinikgruppen bitten um eine Anmeldung.',
              'Sehen Sie nach, welcher Name angezeigt wird. Meist können Sie ihn in Ihren Vornamen ändern.',
            ],
            [
              'Begrüßung',
              'Vielleicht werden Sie beim Hereinkommen begrüßt. Ein Nicken genügt.',
              'In vielen Gruppen kann die Kamera aus bleiben. Fragen Sie nach, wenn Sie unsicher sind.',
            ],
          ],
        },
        'Sie nehmen per Telefon teil? Fragen Sie, ob Sie einen Zugangscode brauchen, und schalten Sie sich stumm, solange andere sprechen.',
      ],
    },
    during: {
      heading: 'So läuft ein Treffen ab',
      body: [
        'Jede Gruppe hat ihre eigene Art. Viele Treffen laufen so ab:',
        [
          'Man kommt an und wird begrüßt.',
          'Wer möchte, sagt seinen Vornamen.',
          'Jemand liest die Regeln vor: Was hier gesagt wird, bleibt hier. Nicht unterbrechen. Rat nur, wenn jemand darum bittet.',
          'Dann geht es um ein Thema, einen Text oder um das, was alle gerade beschäftigt.',
          'Manche Gruppen enden mit einem Moment der Stille oder ein paar hoffnungsvollen Worten.',
          'Das Treffen ist zu Ende. Sie können noch bleiben und reden oder nach Hause gehen.',
        ],
      ],
    },
    topics: {
      heading: 'Worüber gesprochen wird',
      body: [
        'Das hängt von der Gruppe ab, und Sie entscheiden, was Sie erzählen. Oft geht es um:',
        [
          'die vergangene Woche, ob gut oder schlecht',
          'einen schweren Moment und was dabei geholfen hat',
          'die Behandlung: was hilft und was schwierig war',
          'Familie, Freunde, Arbeit und Geld',
          'Einsamkeit, Scham und was andere nicht verstehen',
          'kleine Fortschritte und Hoffnungen für die nächsten Wochen',
        ],
      ],
    },
    sharing: {
      heading: 'Wenn Sie lieber nichts sagen',
      body: [
        'In den meisten Gruppen müssen Sie das nicht, weder beim ersten Mal noch später. Wenn Sie an der Reihe sind, können Sie sagen: „Ich möchte heute nur zuhören.“',
        'Wenn Sie etwas sagen möchten, reicht das: „Ich bin neu und wollte sehen, wie es hier ist.“',
      ],
    },
    privacy: {
      heading: 'Bleibt es vertraulich?',
      body: [
        'In den meisten Gruppen versprechen die Mitglieder, nichts weiterzuerzählen. Rechtlich geschützt ist dieses Versprechen nicht. Fragen Sie die Gruppe, wie sie damit umgeht.',
        'Wer die Gruppe leitet, muss unter Umständen handeln, wenn jemand in Gefahr ist. Ein Online-Treffen kann aufgezeichnet werden. Fragen Sie auch danach.',
      ],
    },
    after: {
      heading: 'Danach',
      body: [
        'Nehmen Sie sich etwas Zeit und fragen Sie sich:',
        [
          'Was war angenehm und was nicht?',
          'Gab es jemanden, mit dem ich gern wieder reden würde?',
          'Passen Ablauf, Themen und Regeln zu mir?',
        ],
        'Ein Besuch sagt nicht alles. Viele probieren mehrere Gruppen aus, bis eine passt, und was Sie brauchen, kann sich ändern.',
        'Wenn es Ihnen nach einem Treffen schlechter geht, sprechen Sie mit einer Vertrauensperson oder mit Ihrer Ärztin oder Ihrem Arzt.',
      ],
    },
  },
  words: {
    ...words,
    titleFor: 'Ihr erster Besuch: {name}',
    aboutGroup: 'Über diese Gruppe',
    inPerson: 'Sie können vor Ort teilnehmen.',
    online: 'Sie können online teilnehmen.',
    phone: 'Sie können per Telefon teilnehmen.',
    formatUnknown: 'Fragen Sie, ob sich die Gruppe online oder vor Ort trifft. Dazu gibt es keine Angabe.',
    peer: 'Die Gruppe wird von Menschen geleitet, die selbst betroffen sind.',
    professional: 'Die Gruppe wird von einer Fachkraft geleitet.',
    both: 'Die Gruppe wird von einer Fachkraft und einem selbst betroffenen Menschen geleitet.',
    leaderUnknown: 'Fragen Sie, wer die Gruppe leitet. Dazu gibt es keine Angabe.',
    free: 'Die Teilnahme ist kostenlos.',
    donation: 'Die Teilnahme ist kostenlos. Spenden sind willkommen.',
    fee: 'Die Teilnahme kostet etwas. Fragen Sie nach dem Preis.',
    costUnknown: 'Fragen Sie, ob es etwas kostet. Dazu gibt es keine Angabe.',
    open: 'Alle können kommen.',
    closed: 'Die Gruppe ist nur für Menschen mit dieser Erfahrung. Fragen Sie nach, wenn Sie unsicher sind.',
    book: 'Bitte melden Sie sich vorher an.',
    notMeeting: 'Laut Eintrag trifft sich die Gruppe zurzeit nicht. Fragen Sie nach, bevor Sie hingehen.',
  },
};
