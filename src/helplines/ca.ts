// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ca-988',
      kind: 'crisis',
      name: '9-8-8: Suicide Crisis Helpline',
      phones: [{number: '9-8-8'}],
      sms: {number: '988'},
      website: 'https://988.ca/',
      hours: 'always',
      languages: ['en', 'fr'],
      free: true,
      deaf: {video_interpreter: 'Canada VRS', text: ''},
      newestSource: '2026-03-13',
    },
    {
      id: 'ca-kids-help-phone',
      kind: 'crisis',
      name: 'Kids Help Phone',
      phones: [{number: '1-800-668-6868'}],
      sms: {number: '686868', keyword: 'CONNECT'},
      website: 'https://kidshelpphone.ca/',
      hours: 'always',
      audience: ['youth'],
      free: true,
      deaf: {text: ''},
      newestSource: '2023-12-01',
    },
  ],
};
