import type {QuickExitStrings} from './en.js';

/** Strings of the quick exit in Swedish. */
export const strings: QuickExitStrings = {
  label: 'Snabb utgång',
  leave: 'Lämna sidan',
  hint: 'Eller tryck tre gånger på Skift.',
  twoMore: 'Tryck på Skift två gånger till för att lämna sidan.',
  oneMore: 'Tryck på Skift en gång till för att lämna sidan.',
  loading: 'Laddar…',
  stuck: 'Det gick inte att lämna sidan. Tryck på länken eller stäng fliken själv.',
};
