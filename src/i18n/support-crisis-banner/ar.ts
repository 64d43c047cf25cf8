import type {BannerStrings, Translation} from './en.js';

/**
 * Keeps a number or an address left to right: otherwise, the groups of digits of "0800 111 0 111" would be in reverse
 * order.
 */
const ltr = (text: string): string => `\u2066${text}\u2069`;

/** Strings of the crisis banner in Arabic. */
export const strings: BannerStrings = {
  title: 'هل تحتاج مساعدة الآن؟',
  worry: 'يمكنك الاتصال من أجل نفسك، أو لأنك قلق على شخص آخر.',
  danger: 'إذا كانت هناك حياة في خطر الآن',
  call: (number, press) => `اتصل بـ ${ltr(number)}${press ? `، ثم اضغط ${ltr(press)}` : ''}`,
  text: (number, keyword) => (keyword ? `أرسل ${ltr(keyword)} إلى ${ltr(number)}` : `راسل ${ltr(number)}`),
  service: {all: '', ambulance: 'الإسعاف', police: 'الشرطة', fire: 'الإطفاء'},
  comma: '، ',
  chat: (site) => `محادثة على ${ltr(site)}`,
  website: (site) => `الموقع: ${ltr(site)}`,
  whatsapp: (number) => `واتساب: ${ltr(number)}`,
  always: 'على مدار الساعة، طوال أيام الأسبوع',
  open: 'متاح الآن',
  closed: 'مغلق الآن',
  opens: (when) => `يفتح: ${when}`,
  free: 'مجاني',
  mobile: 'من الهواتف المحمولة فقط',
  languages: (names) => `اللغات: ${names}`,
  ages: (minimum, maximum) =>
    minimum === undefined
      ? `حتى عمر ${maximum ?? ''}`
      : maximum === undefined
        ? `من عمر ${minimum} فما فوق`
        : `من عمر ${minimum} إلى ${maximum}`,
  kind: {
    support: 'شخص تتحدث معه',
    addiction: 'مشكلات الكحول أو المخدرات',
    abuse: 'العنف أو الإساءة',
  },
  passesReportsOn: 'قد يُحال ما تبلّغ عنه إلى السلطات',
  audience: {
    adults: 'البالغون',
    youth: 'الشباب',
    women: 'النساء',
    veterans: 'المحاربون القدامى',
    military: 'العسكريون',
    lgbtq: 'مجتمع الميم',
    family: 'الأهل والأصدقاء',
  },
  channel: {sms: 'الرسائل النصية', whatsapp: 'واتساب', chat: 'المحادثة'},
  channelHours: (channel, hours) => `${channel}: ${hours}`,
  deaf: (ways) => `للصم وضعاف السمع: ${ways}`,
  deafWay: {
    videophone: 'لغة الإشارة عبر الفيديو',
    video_interpreter: 'مترجم لغة الإشارة',
    relay: 'خدمة تحويل المكالمات',
    tty: 'هاتف نصي (TTY)',
    text: 'رسالة نصية',
    fax: 'فاكس',
  },
  confirmed: (when) => `آخر تأكيد للرقم: ${when}`,
  unknown: 'إذا كان أحد في خطر الآن، فاتصل برقم الطوارئ المحلي.',
  notListed: 'ليست لدينا أرقام لهذا البلد. يُرجى الاتصال برقم الطوارئ المحلي.',
  noLines: 'ليس لدينا خط مساعدة في الأزمات لهذا البلد.',
  notLoaded: 'تعذّر تحميل خطوط المساعدة الأخرى.',
  chooser: {
    country: 'البلد',
    pick: 'اختيار بلد',
    another: 'بلد آخر',
    shown: (country) => `البلد: ${country}`,
  },
  more: 'مزيد من خطوط المساعدة',
};

export const status: Translation['status'] = 'draft';
export const isRightToLeft = true;
