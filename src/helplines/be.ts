// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'be-1813',
      kind: 'crisis',
      name: 'Zelfmoordlijn 1813',
      lang: 'nl',
      nameEnglish: 'Suicide Line 1813 (Dutch)',
      phones: [{number: '1813'}],
      chat: 'zelfmoord1813.be',
      hours: 'always',
      free: true,
    },
    {
      id: 'be-cps',
      kind: 'crisis',
      name: 'Centre de Prévention du Suicide',
      lang: 'fr',
      nameEnglish: 'Suicide Prevention Centre (French)',
      phones: [{number: '0800 32 123'}],
      website: 'preventionsuicide.be',
      hours: 'always',
      free: true,
    },
    {
      id: 'be-chs',
      kind: 'crisis',
      name: 'Community Help Service (English)',
      phones: [{number: '02 648 40 14'}],
      website: 'chsbelgium.org',
    },
    {
      id: 'be-teleonthaal',
      kind: 'support',
      name: 'Tele-Onthaal',
      lang: 'nl',
      phones: [{number: '106'}],
      website: 'tele-onthaal.be',
      free: true,
    },
    {
      id: 'be-teleaccueil',
      kind: 'support',
      name: 'Télé-Accueil',
      lang: 'fr',
      phones: [{number: '107'}],
      website: 'tele-accueil.be',
      free: true,
    },
  ],
};
