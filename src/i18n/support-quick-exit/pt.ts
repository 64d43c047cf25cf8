import type {QuickExitStrings} from './en.js';

/** Strings of the quick exit in Portuguese. */
export const strings: QuickExitStrings = {
  label: 'Saída rápida',
  leave: 'Sair desta página',
  hint: 'Ou pressione Shift três vezes.',
  twoMore: 'Pressione Shift mais duas vezes para sair.',
  oneMore: 'Pressione Shift mais uma vez para sair.',
  loading: 'Carregando…',
  stuck: 'Não foi possível sair desta página. Clique no link ou feche você mesmo esta aba.',
};
