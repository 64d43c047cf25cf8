/** Strings around the text of every guide, in Portuguese. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'Fonte:',
  citedBy: 'citado por {who}',
  caution: 'O que as revisões encontraram',
  sources: 'Fontes',
  sourcesMissing: 'Não foi possível carregar os títulos e os links das fontes.',
  others: 'e outros',
  via: 'segundo {where}',
  summary: 'Em resumo',
  contents: 'Nesta página',
  minutes: 'Leitura de {minutes} min',
  author: 'projeto peer-support-widgets',
  writtenBy: 'Texto do {who}.',
  reviewed: 'Com base em estudos publicados e em páginas de órgãos de saúde; última verificação em {date}.',
  updated: 'Última atualização em {date}.',
  reviewedBy: 'Revisado por {who} em {date}.',
  unreviewed: 'Ainda não revisado por um profissional de saúde.',
  review: 'Estudo',
  people: 'Quem participou',
  found: 'O que encontrou',
  certainty: 'Grau de certeza',
  figures: 'Números',
  website: 'Site: {host}',
};
