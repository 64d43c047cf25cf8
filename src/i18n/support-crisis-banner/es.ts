import type {BannerStrings, Translation} from './en.js';

/** Strings of the crisis banner in Spanish. */
export const strings: BannerStrings = {
  title: '¿Necesita ayuda ahora?',
  worry: 'Puede llamar por usted o porque le preocupa otra persona.',
  danger: 'Si hay una vida en peligro',
  call: (number, press) => `Llamar al ${number}${press ? ` y pulsar ${press}` : ''}`,
  text: (number, keyword) => (keyword ? `SMS ${keyword} al ${number}` : `SMS al ${number}`),
  service: {all: '', ambulance: 'ambulancia', police: 'policía', fire: 'bomberos'},
  comma: ', ',
  chat: (site) => `Chat en ${site}`,
  website: (site) => `Sitio web: ${site}`,
  whatsapp: (number) => `WhatsApp: ${number}`,
  always: 'Las 24 horas, todos los días',
  open: 'Abierto ahora',
  closed: 'Cerrado ahora',
  opens: (when) => `Abre: ${when}`,
  free: 'Gratis',
  mobile: 'solo desde teléfonos celulares',
  languages: (names) => `Idiomas: ${names}`,
  ages: (minimum, maximum) =>
    minimum === undefined
      ? `Hasta ${maximum ?? ''} años`
      : maximum === undefined
        ? `A partir de ${minimum} años`
        : `De ${minimum} a ${maximum} años`,
  kind: {
    support: 'Alguien con quien hablar',
    addiction: 'Problemas con el alcohol o las drogas',
    abuse: 'Violencia o maltrato',
  },
  passesReportsOn: 'Puede transmitir a las autoridades lo que usted denuncie',
  audience: {
    adults: 'Personas adultas',
    youth: 'Jóvenes',
    women: 'Mujeres',
    veterans: 'Veteranos y veteranas',
    military: 'Militares',
    lgbtq: 'Personas LGBTQ+',
    family: 'Familiares y amistades',
  },
  channel: {sms: 'SMS', whatsapp: 'WhatsApp', chat: 'Chat'},
  channelHours: (channel, hours) => `${channel}: ${hours}`,
  deaf: (ways) => `Personas sordas o con dificultades auditivas: ${ways}`,
  deafWay: {
    videophone: 'lengua de señas por video',
    video_interpreter: 'intérprete de lengua de señas',
    relay: 'servicio de retransmisión',
    tty: 'teléfono de texto (TTY)',
    text: 'mensaje de texto',
    fax: 'fax',
  },
  confirmed: (when) => `Última confirmación del número: ${when}`,
  unknown: 'Si alguien está en peligro ahora, llame al número de emergencias local.',
  notListed: 'No tenemos números para este país. Llame al número de emergencias local.',
  noLines: 'No tenemos una línea de crisis para este país.',
  notLoaded: 'No se pudieron cargar las demás líneas de ayuda.',
  chooser: {
    country: 'País',
    pick: 'Elegir un país',
    another: 'Otro país',
    shown: (country) => `País: ${country}`,
  },
  more: 'Más líneas de ayuda',
};

export const status: Translation['status'] = 'draft';
