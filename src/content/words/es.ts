/** Strings around the text of every guide, in Spanish. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'Fuente:',
  citedBy: 'citado por {who}',
  caution: 'Lo que encontraron las revisiones',
  sources: 'Fuentes',
  sourcesMissing: 'No se pudieron cargar los títulos ni los enlaces de las fuentes.',
  others: 'y otros',
  via: 'según {where}',
  summary: 'En resumen',
  contents: 'En esta página',
  minutes: 'Lectura de {minutes} min',
  author: 'el proyecto peer-support-widgets',
  writtenBy: 'Texto de {who}.',
  reviewed: 'Basado en estudios publicados y en páginas de organismos de salud; comprobado por última vez el {date}.',
  updated: 'Última actualización: {date}.',
  reviewedBy: 'Revisado por {who} el {date}.',
  unreviewed: 'Aún no lo ha revisado ningún profesional de la salud.',
  review: 'Estudio',
  people: 'Quién participó',
  found: 'Qué encontró',
  certainty: 'Grado de certeza',
  figures: 'Cifras',
  website: 'Sitio web: {host}',
};
