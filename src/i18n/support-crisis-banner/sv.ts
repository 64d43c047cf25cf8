import type {BannerStrings, Translation} from './en.js';

/** Strings of the crisis banner in Swedish. */
export const strings: BannerStrings = {
  title: 'Behöver du hjälp nu?',
  worry: 'Ring för din egen skull, eller för att du är orolig för någon.',
  danger: 'Om ett liv är i fara nu',
  call: (number, press) => `Ring ${number}${press ? ` och tryck ${press}` : ''}`,
  text: (number, keyword) => (keyword ? `Sms:a ${keyword} till ${number}` : `Sms:a ${number}`),
  service: {all: '', ambulance: 'ambulans', police: 'polis', fire: 'brandkår'},
  comma: ', ',
  chat: (site) => `Chatta på ${site}`,
  website: (site) => `Webbplats: ${site}`,
  whatsapp: (number) => `WhatsApp: ${number}`,
  always: 'Dygnet runt, alla dagar',
  open: 'Öppet nu',
  closed: 'Stängt just nu',
  opens: (when) => `Öppnar: ${when}`,
  free: 'Gratis',
  mobile: 'bara från mobiltelefon',
  languages: (names) => `Språk: ${names}`,
  ages: (minimum, maximum) =>
    minimum === undefined
      ? `Upp till ${maximum ?? ''} år`
      : maximum === undefined
        ? `Från ${minimum} år`
        : `${minimum} till ${maximum} år`,
  kind: {
    support: 'Någon att prata med',
    addiction: 'Problem med alkohol eller droger',
    abuse: 'Våld eller övergrepp',
  },
  passesReportsOn: 'Kan föra det du anmäler vidare till myndigheter',
  audience: {
    adults: 'Vuxna',
    youth: 'Unga',
    women: 'Kvinnor',
    veterans: 'Veteraner',
    military: 'Militärer',
    lgbtq: 'Hbtqi-personer',
    family: 'Familj och vänner',
  },
  channel: {sms: 'Sms', whatsapp: 'WhatsApp', chat: 'Chatt'},
  channelHours: (channel, hours) => `${channel}: ${hours}`,
  deaf: (ways) => `För döva och personer med hörselnedsättning: ${ways}`,
  deafWay: {
    videophone: 'teckenspråk via video',
    video_interpreter: 'teckenspråkstolk',
    relay: 'förmedlingstjänst',
    tty: 'texttelefon',
    text: 'sms',
    fax: 'fax',
  },
  confirmed: (when) => `Numret senast bekräftat: ${when}`,
  unknown: 'Om någon är i fara nu, ring det lokala nödnumret.',
  notListed: 'Vi har inga nummer för det här landet. Ring det lokala nödnumret.',
  noLines: 'Vi har ingen krislinje för det här landet.',
  notLoaded: 'De andra hjälplinjerna kunde inte hämtas.',
  chooser: {
    country: 'Land',
    pick: 'Välj ett land',
    another: 'Ett annat land',
    shown: (country) => `Land: ${country}`,
  },
  more: 'Fler hjälplinjer',
};

export const status: Translation['status'] = 'draft';
