// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'br-cvv',
      kind: 'crisis',
      name: 'CVV – Centro de Valorização da Vida',
      lang: 'pt',
      phones: [{number: '188'}],
      chat: 'https://www.cvv.org.br/chat/',
      website: 'https://www.cvv.org.br/',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'br-180',
      kind: 'abuse',
      name: 'Ligue 180 – Central de Atendimento à Mulher',
      lang: 'pt',
      nameEnglish: 'Helpline for women facing violence',
      phones: [{number: '180'}],
      hours: 'always',
      audience: ['women'],
      passesReportsOn: true,
      free: true,
      newestSource: '2025-12',
    },
    {
      id: 'br-100',
      kind: 'abuse',
      name: 'Disque 100 – Direitos Humanos',
      lang: 'pt',
      nameEnglish: 'Helpline for human rights violations, including child abuse',
      phones: [{number: '100'}],
      hours: 'always',
      audience: ['all', 'youth'],
      passesReportsOn: true,
      newestSource: '2023-04-10',
    },
  ],
};
