// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'fr-3114',
      kind: 'crisis',
      name: '3114, numéro national de prévention du suicide',
      lang: 'fr',
      nameEnglish: '3114 national suicide prevention line',
      phones: [{number: '31 14'}],
      website: '3114.fr',
      hours: 'always',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'fr-3919',
      kind: 'abuse',
      name: '3919 – Violences Femmes Info',
      lang: 'fr',
      nameEnglish: 'Violence against women helpline',
      phones: [{number: '39 19'}],
      website: 'solidaritefemmes.org',
      hours: 'always',
      free: true,
      deaf: {
        video_interpreter:
          'through solidaritefemmes.org or the Rogervoice app: sign language in office hours, subtitles day and night',
      },
      newestSource: '2024',
    },
  ],
};
