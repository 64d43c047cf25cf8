// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'dk-livslinien',
      kind: 'crisis',
      name: 'Livslinien',
      lang: 'da',
      nameEnglish: 'Suicide prevention helpline',
      phones: [{number: '70 201 201'}],
      chat: 'https://www.livslinien.dk/',
      newestSource: '2023-12-01',
    },
    {
      id: 'dk-bornetelefonen',
      kind: 'crisis',
      name: 'BørneTelefonen 116 111',
      lang: 'da',
      nameEnglish: 'Children’s helpline',
      phones: [{number: '116 111'}],
      chat: 'bornetelefonen.dk',
      hours: 'always',
      audience: ['youth'],
      deaf: {text: ''},
      newestSource: '2023-12-01',
    },
    {
      id: 'dk-1888',
      kind: 'abuse',
      name: 'Lev Uden Vold – 1888',
      lang: 'da',
      nameEnglish: 'Domestic violence helpline',
      phones: [{number: '1888'}],
      website: 'https://levudenvold.dk/',
      hours: 'always',
      free: true,
      newestSource: '2023-11-25',
    },
  ],
};
