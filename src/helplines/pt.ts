// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'pt-1411',
      kind: 'crisis',
      name: 'Linha Nacional de Prevenção do Suicídio 1411',
      lang: 'pt',
      phones: [{number: '1411'}],
      website: 'sns24.gov.pt',
      hours: 'always',
      free: true,
      newestSource: '2025-09-10',
    },
    {
      id: 'pt-sos-voz-amiga',
      kind: 'support',
      name: 'SOS Voz Amiga',
      lang: 'pt',
      phones: [{number: '213 544 545'}, {number: '912 802 669'}, {number: '963 524 660'}],
      website: 'sosvozamiga.org',
      hours: {zone: 'Europe/Lisbon', rules: [{days: [1, 7], open: '15:30', close: '00:30'}]},
      newestSource: '2025-09-10',
    },
    {
      id: 'pt-800202148',
      kind: 'abuse',
      name: 'Serviço de Informação às Vítimas de Violência Doméstica',
      lang: 'pt',
      nameEnglish: 'Domestic violence helpline',
      phones: [{number: '800 202 148'}],
      website: 'https://www.cig.gov.pt/',
      hours: 'always',
      free: true,
      newestSource: '2025-04-21',
    },
  ],
};
