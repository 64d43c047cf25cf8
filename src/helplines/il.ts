// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'il-eran',
      kind: 'crisis',
      name: 'ער"ן – עזרה ראשונה נפשית',
      lang: 'he',
      nameEnglish: 'ERAN – Emotional First Aid',
      phones: [{number: '1201'}],
      chat: 'https://www.eran.org.il/',
      hours: 'always',
      languages: ['he', 'ar', 'en', 'ru', 'am', 'fr', 'es'],
      free: true,
      newestSource: '2025',
    },
    {
      id: 'il-118',
      kind: 'abuse',
      name: 'מוקד 118',
      lang: 'he',
      nameEnglish: 'Social welfare helpline',
      phones: [{number: '118'}],
      website: 'gov.il',
      hours: 'always',
      languages: ['he', 'ar', 'ru', 'en', 'am'],
      newestSource: '2022-11',
    },
  ],
};
