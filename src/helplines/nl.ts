// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'nl-113',
      kind: 'crisis',
      name: '113 Zelfmoordpreventie',
      lang: 'nl',
      nameEnglish: '113 Suicide Prevention',
      phones: [{number: '113'}, {number: '0800-0113'}],
      chat: 'https://www.113.nl/',
      hours: 'always',
      free: true,
      newestSource: '2025-10-03',
    },
    {
      id: 'nl-kindertelefoon',
      kind: 'crisis',
      name: 'De Kindertelefoon',
      lang: 'nl',
      phones: [{number: '0800-0432'}],
      chat: 'kindertelefoon.nl',
      audience: ['youth'],
      ages: {minimum: 8, maximum: 18},
      newestSource: '2023-12-01',
    },
    {
      id: 'nl-veilig-thuis',
      kind: 'abuse',
      name: 'Veilig Thuis',
      lang: 'nl',
      nameEnglish: 'Safe at Home (domestic violence and child abuse)',
      phones: [{number: '0800-2000'}],
      chat: 'veiligthuis.nl',
      hours: 'always',
      free: true,
      newestSource: '2021-02',
    },
  ],
};
