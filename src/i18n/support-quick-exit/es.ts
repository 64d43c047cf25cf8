import type {QuickExitStrings} from './en.js';

/** Strings of the quick exit in Spanish. */
export const strings: QuickExitStrings = {
  label: 'Salida rápida',
  leave: 'Salir de esta página',
  hint: 'O pulse tres veces la tecla Mayús.',
  twoMore: 'Pulse Mayús dos veces más para salir.',
  oneMore: 'Pulse Mayús una vez más para salir.',
  loading: 'Cargando…',
  stuck: 'No se pudo salir de esta página. Pulse el enlace o cierre usted esta pestaña.',
};
