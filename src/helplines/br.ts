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
      chat: 'cvv.org.br',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'br-180',
      kind: 'abuse',
      name: 'Ligue 180 – Central de Atendimento à Mulher',
      lang: 'pt',
      nameEnglish: 'Women’s helpline against violence',
      phones: [{number: '180'}],
      hours: 'always',
      passesReportsOn: true,
      free: true,
      newestSource: '2025-12',
    },
  ],
};
