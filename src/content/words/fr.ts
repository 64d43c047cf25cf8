/** Strings around the text of every guide, in French. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'Source :',
  citedBy: 'cité par {who}',
  caution: 'Ce que montrent les revues d’études',
  sources: 'Sources',
  sourcesMissing: 'Les titres et les liens des sources n’ont pas pu être chargés.',
  others: 'et al.',
  via: 'd’après {where}',
  summary: 'En bref',
  contents: 'Sur cette page',
  minutes: '{minutes} min de lecture',
  author: 'l’équipe du projet peer-support-widgets',
  writtenBy: 'Texte rédigé par {who}.',
  reviewed: 'Fondé sur des études publiées et sur les pages d’organismes de santé ; dernière vérification : {date}.',
  updated: 'Dernière mise à jour : {date}.',
  reviewedBy: 'Relu par {who}, {date}.',
  unreviewed: 'Pas encore relu par un professionnel de santé.',
  review: 'Étude',
  people: 'Participants',
  found: 'Résultats',
  certainty: 'Degré de certitude',
  figures: 'Chiffres',
  website: 'Site web : {host}',
};
