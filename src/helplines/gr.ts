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
      nameEnglish: 'Suicide intervention line 1018 (Klimaka)',
      phones: [{number: '1018'}],
      website: 'suicide-help.gr',
      hours: 'always',
      newestSource: '2025-10-10',
    },
    {
      id: 'gr-10306',
      kind: 'crisis',
      name: 'Γραμμή Ψυχοκοινωνικής Υποστήριξης 10306',
      lang: 'el',
      nameEnglish: 'Psychosocial support line 10306',
      phones: [{number: '10306'}],
      hours: 'always',
      free: true,
      newestSource: '2025-10-10',
    },
  ],
};
