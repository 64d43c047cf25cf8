/** Strings around the text of every guide, in German. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'Quelle:',
  citedBy: 'zitiert von {who}',
  caution: 'Was Übersichtsarbeiten ergaben',
  sources: 'Quellen',
  sourcesMissing: 'Titel und Links der Quellen konnten nicht geladen werden.',
  others: 'u. a.',
  via: 'nach {where}',
  summary: 'Kurz gesagt',
  contents: 'Auf dieser Seite',
  minutes: '{minutes} Min. Lesezeit',
  author: 'dem Projekt peer-support-widgets',
  writtenBy: 'Verfasst von {who}.',
  reviewed: 'Grundlage: veröffentlichte Studien und Seiten von Gesundheitsbehörden, zuletzt geprüft am {date}.',
  updated: 'Zuletzt aktualisiert am {date}.',
  reviewedBy: 'Geprüft von {who} am {date}.',
  unreviewed: 'Noch nicht medizinisch geprüft.',
  review: 'Studie',
  people: 'Wer teilnahm',
  found: 'Ergebnis',
  certainty: 'Wie sicher das ist',
  figures: 'Zahlen',
  website: 'Website: {host}',
};
