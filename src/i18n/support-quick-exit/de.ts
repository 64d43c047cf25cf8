import type {QuickExitStrings} from './en.js';

/** Strings of the quick exit in German. */
export const strings: QuickExitStrings = {
  label: 'Schnell weg',
  leave: 'Diese Seite verlassen',
  hint: 'Oder dreimal die Umschalttaste drücken.',
  twoMore: 'Noch zweimal die Umschalttaste, dann verlassen Sie die Seite.',
  oneMore: 'Noch einmal die Umschalttaste, dann verlassen Sie die Seite.',
  loading: 'Wird geladen…',
  stuck: 'Die Seite ließ sich nicht verlassen. Drücken Sie auf den Link oder schließen Sie diesen Tab selbst.',
};
