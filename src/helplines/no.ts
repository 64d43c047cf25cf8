// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'no-mental-helse',
      kind: 'crisis',
      name: 'Mental Helse Hjelpetelefonen',
      lang: 'nb',
      phones: [{number: '116 123'}],
      chat: 'sidetmedord.no',
      website: 'mentalhelse.no',
      hours: 'always',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'no-kirkens-sos',
      kind: 'crisis',
      name: 'Kirkens SOS',
      lang: 'nb',
      phones: [{number: '22 40 00 40'}],
      chat: 'soschat.no',
      website: 'kirkens-sos.no',
      hours: 'always',
      newestSource: '2023-12-01',
    },
    {
      id: 'no-alarmtelefonen',
      kind: 'crisis',
      name: 'Alarmtelefonen for barn og unge',
      lang: 'nb',
      phones: [{number: '116 111'}],
      website: '116111.no',
      audience: ['youth'],
      free: true,
      newestSource: '2023-12-01',
    },
  ],
};
