/** Strings of crisis help in Arabic. */
import type {CrisisWord} from './en.js';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: 'هل هناك من هو في خطر الآن؟',
  callEmergency: 'اتصلوا برقم الطوارئ في بلدكم.',
  crisisHelp: 'المساعدة في الأزمات',
};
