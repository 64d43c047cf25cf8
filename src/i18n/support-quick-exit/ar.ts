import type {QuickExitStrings} from './en.js';

/** Strings of the quick exit in Arabic. */
export const strings: QuickExitStrings = {
  label: 'خروج سريع',
  leave: 'غادر هذه الصفحة',
  hint: 'أو اضغط مفتاح Shift ثلاث مرات.',
  twoMore: 'اضغط Shift مرتين أخريين للمغادرة.',
  oneMore: 'اضغط Shift مرة أخرى للمغادرة.',
  loading: 'جارٍ التحميل…',
  stuck: 'تعذّرت مغادرة هذه الصفحة. اضغط على الرابط، أو أغلق علامة التبويب هذه بنفسك.',
};
