import type {BannerStrings, Translation} from './en.js';

/** Strings of the crisis banner in German. */
export const strings: BannerStrings = {
  title: 'Brauchen Sie jetzt Hilfe?',
  worry: 'Rufen Sie an, wenn es Ihnen schlecht geht oder wenn Sie sich um jemanden sorgen.',
  danger: 'Bei akuter Lebensgefahr',
  call: (number, press) => `${number} anrufen${press ? `, dann die ${press} drücken` : ''}`,
  text: (number, keyword) => (keyword ? `SMS mit ${keyword} an ${number}` : `SMS an ${number}`),
  service: {all: '', ambulance: 'Rettungsdienst', police: 'Polizei', fire: 'Feuerwehr'},
  comma: ', ',
  chat: (site) => `Chat auf ${site}`,
  website: (site) => `Website: ${site}`,
  whatsapp: (number) => `WhatsApp: ${number}`,
  always: 'Rund um die Uhr, an jedem Tag',
  open: 'Jetzt erreichbar',
  closed: 'Zurzeit nicht erreichbar',
  opens: (when) => `Wieder erreichbar: ${when}`,
  free: 'Kostenlos',
  mobile: 'nur vom Handy aus',
  languages: (names) => `Sprachen: ${names}`,
  ages: (minimum, maximum) =>
    minimum === undefined
      ? `Bis ${maximum ?? ''} Jahre`
      : maximum === undefined
        ? `Ab ${minimum} Jahren`
        : `${minimum} bis ${maximum} Jahre`,
  kind: {
    support: 'Jemand zum Reden',
    addiction: 'Probleme mit Alkohol oder Drogen',
    abuse: 'Gewalt oder Missbrauch',
  },
  passesReportsOn: 'Kann Meldungen an Behörden weitergeben',
  audience: {
    adults: 'Erwachsene',
    youth: 'Junge Menschen',
    women: 'Frauen',
    veterans: 'Ehemalige Soldatinnen und Soldaten',
    military: 'Soldatinnen und Soldaten',
    lgbtq: 'LGBTQ+',
    family: 'Angehörige und Freunde',
  },
  channel: {sms: 'SMS', whatsapp: 'WhatsApp', chat: 'Chat'},
  channelHours: (channel, hours) => `${channel}: ${hours}`,
  deaf: (ways) => `Für gehörlose und schwerhörige Menschen: ${ways}`,
  deafWay: {
    videophone: 'Gebärdensprache per Video',
    video_interpreter: 'Gebärdensprachdolmetscher',
    relay: 'Vermittlungsdienst',
    tty: 'Schreibtelefon',
    text: 'SMS',
    fax: 'Fax',
  },
  confirmed: (when) => `Nummer zuletzt bestätigt: ${when}`,
  unknown: 'Wenn jetzt jemand in Gefahr ist, wählen Sie den örtlichen Notruf.',
  notListed: 'Für dieses Land haben wir keine Nummern. Bitte wählen Sie den örtlichen Notruf.',
  noLines: 'Für dieses Land haben wir kein Krisentelefon.',
  notLoaded: 'Die weiteren Hilfetelefone konnten nicht geladen werden.',
  chooser: {
    country: 'Land',
    pick: 'Land auswählen',
    another: 'Anderes Land',
    shown: (country) => `Land: ${country}`,
  },
  more: 'Weitere Hilfetelefone',
};

export const status: Translation['status'] = 'draft';
