/** Strings around the text of every guide, in Arabic. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'المصدر:',
  citedBy: 'نقلًا عن {who}',
  caution: 'ما توصّلت إليه المراجعات',
  sources: 'المصادر',
  sourcesMissing: 'تعذّر تحميل عناوين المصادر وروابطها.',
  others: 'وآخرون',
  via: 'بحسب {where}',
  summary: 'باختصار',
  contents: 'في هذه الصفحة',
  minutes: 'مدة القراءة: {minutes} دقائق تقريبًا',
  author: 'مشروع peer-support-widgets',
  writtenBy: 'كتب هذا النص {who}.',
  reviewed: 'يستند النص إلى دراسات منشورة وصفحات جهات صحية، وآخر مراجعة لها كانت في {date}.',
  updated: 'آخر تحديث: {date}.',
  reviewedBy: 'راجع النص {who} في {date}.',
  unreviewed: 'لم يراجعه مختص صحي بعد.',
  review: 'الدراسة',
  people: 'المشاركون',
  found: 'النتيجة',
  certainty: 'درجة اليقين',
  figures: 'الأرقام',
  website: 'الموقع: {host}',
};
