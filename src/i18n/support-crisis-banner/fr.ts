import type {BannerStrings, Translation} from './en.js';

/** Strings of the crisis banner in French. */
export const strings: BannerStrings = {
  title: 'Besoin d’aide\u00a0?',
  worry: 'Appelez pour vous-même, ou parce que vous vous inquiétez pour quelqu’un.',
  danger: 'En cas de danger de mort immédiat',
  call: (number, press) => `Appeler le ${number}${press ? `, puis taper ${press}` : ''}`,
  text: (number, keyword) => (keyword ? `Envoyer ${keyword} au ${number}` : `SMS au ${number}`),
  service: {all: '', ambulance: 'ambulance', police: 'police', fire: 'pompiers'},
  comma: ', ',
  chat: (site) => `Tchat sur ${site}`,
  website: (site) => `Site\u00a0: ${site}`,
  whatsapp: (number) => `WhatsApp\u00a0: ${number}`,
  always: '24\u00a0h/24, 7\u00a0j/7',
  open: 'Ouvert maintenant',
  closed: 'Fermé actuellement',
  opens: (when) => `Ouvre\u00a0: ${when}`,
  free: 'Gratuit',
  mobile: 'uniquement depuis un téléphone portable',
  languages: (names) => `Langues\u00a0: ${names}`,
  ages: (minimum, maximum) =>
    minimum === undefined
      ? `Jusqu’à ${maximum ?? ''}\u00a0ans`
      : maximum === undefined
        ? `À partir de ${minimum}\u00a0ans`
        : `De ${minimum} à ${maximum}\u00a0ans`,
  kind: {
    support: 'Quelqu’un à qui parler',
    addiction: 'Problèmes d’alcool ou de drogue',
    abuse: 'Violences ou maltraitance',
  },
  passesReportsOn: 'Peut transmettre aux autorités ce que vous signalez',
  audience: {
    adults: 'Adultes',
    youth: 'Jeunes',
    women: 'Femmes',
    veterans: 'Anciens combattants',
    military: 'Militaires',
    lgbtq: 'Personnes LGBTQ+',
    family: 'Famille et proches',
  },
  channel: {sms: 'SMS', whatsapp: 'WhatsApp', chat: 'Tchat'},
  channelHours: (channel, hours) => `${channel}\u00a0: ${hours}`,
  deaf: (ways) => `Personnes sourdes ou malentendantes\u00a0: ${ways}`,
  deafWay: {
    videophone: 'langue des signes par vidéo',
    video_interpreter: 'interprète en langue des signes',
    relay: 'service de relais',
    tty: 'téléscripteur (ATS)',
    text: 'SMS',
    fax: 'fax',
  },
  confirmed: (when) => `Dernière confirmation du numéro\u00a0: ${when}`,
  unknown: 'Si quelqu’un est en danger maintenant, appelez le numéro d’urgence local.',
  notListed: 'Nous n’avons pas de numéro pour ce pays. Appelez le numéro d’urgence local.',
  noLines: 'Nous n’avons pas de ligne d’écoute de crise pour ce pays.',
  notLoaded: 'Les autres lignes d’écoute n’ont pas pu être chargées.',
  chooser: {
    country: 'Pays',
    pick: 'Choisir un pays',
    another: 'Autre pays',
    shown: (country) => `Pays\u00a0: ${country}`,
  },
  more: 'Autres lignes d’écoute',
};

export const status: Translation['status'] = 'draft';
