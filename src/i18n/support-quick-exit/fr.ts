import type {QuickExitStrings} from './en.js';

/** Strings of the quick exit in French. */
export const strings: QuickExitStrings = {
  label: 'Sortie rapide',
  leave: 'Quitter cette page',
  hint: 'Ou appuyez trois fois sur la touche Maj.',
  twoMore: 'Appuyez encore deux fois sur Maj pour quitter.',
  oneMore: 'Appuyez encore une fois sur Maj pour quitter.',
  loading: 'Chargement…',
  stuck: 'Impossible de quitter cette page. Appuyez sur le lien ou fermez vous-même cet onglet.',
};
