// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'gr-1018',
      kind: 'crisis',
      name: 'Γραμμή Παρέμβασης για την Αυτοκτονία 1018',
      lang: 'el',
      nameEnglish: 'Suicide prevention helpline (Klimaka)',
      phones: [{number: '1018'}],
      website: 'https://suicide-help.gr/',
      hours: 'always',
      newestSource: '2025-10-10',
    },
    {
      id: 'gr-10306',
      kind: 'crisis',
      name: 'Γραμμή Ψυχοκοινωνικής Υποστήριξης 10306',
      lang: 'el',
      nameEnglish: 'Psychosocial support helpline',
      phones: [{number: '10306'}],
      hours: 'always',
      free: true,
      newestSource: '2025-10-10',
    },
    {
      id: 'gr-1056',
      kind: 'crisis',
      name: 'Εθνική Γραμμή για τα Παιδιά SOS 1056',
      lang: 'el',
      nameEnglish: 'National Helpline for Children SOS 1056',
      phones: [{number: '1056'}],
      website: 'https://www.hamogelo.gr/',
      audience: ['youth'],
      newestSource: '2025-10-07',
    },
    {
      id: 'gr-15900',
      kind: 'abuse',
      name: 'Γραμμή SOS 15900',
      lang: 'el',
      nameEnglish: 'Helpline for women facing violence',
      phones: [{number: '15900'}],
      newestSource: '2025-11-25',
    },
  ],
};
