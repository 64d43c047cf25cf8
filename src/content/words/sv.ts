/** Strings around the text of every guide, in Swedish. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'Källa:',
  citedBy: 'citerad av {who}',
  caution: 'Vad översikter kom fram till',
  sources: 'Källor',
  sourcesMissing: 'Källornas titlar och länkar kunde inte läsas in.',
  others: 'm.fl.',
  via: 'enligt {where}',
  summary: 'Kort sagt',
  contents: 'På den här sidan',
  minutes: '{minutes} min läsning',
  author: 'projektet peer-support-widgets',
  writtenBy: 'Texten är skriven av {who}.',
  reviewed: 'Den bygger på publicerade studier och på myndigheters sidor om hälsa, senast kontrollerade {date}.',
  updated: 'Senast uppdaterad {date}.',
  reviewedBy: 'Granskad av {who} den {date}.',
  unreviewed: 'Inte ännu granskad av vårdpersonal.',
  review: 'Studie',
  people: 'Vilka som deltog',
  found: 'Resultat',
  certainty: 'Hur säkert det är',
  figures: 'Siffror',
  website: 'Webbplats: {host}',
};
