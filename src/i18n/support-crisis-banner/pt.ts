import type {BannerStrings, Translation} from './en.js';

/** Strings of the crisis banner in Brazilian Portuguese. */
export const strings: BannerStrings = {
  title: 'Precisa de ajuda agora?',
  worry: 'Você pode ligar por você ou porque está preocupado com alguém.',
  danger: 'Se há risco de vida agora',
  call: (number, press) => `Ligar para ${number}${press ? ` e teclar ${press}` : ''}`,
  text: (number, keyword) => (keyword ? `SMS com ${keyword} para ${number}` : `SMS para ${number}`),
  service: {all: '', ambulance: 'ambulância', police: 'polícia', fire: 'bombeiros'},
  comma: ', ',
  chat: (site) => `Chat em ${site}`,
  website: (site) => `Site: ${site}`,
  whatsapp: (number) => `WhatsApp: ${number}`,
  always: '24 horas por dia, 7 dias por semana',
  open: 'Aberto agora',
  closed: 'Fechado agora',
  opens: (when) => `Abre: ${when}`,
  free: 'Gratuito',
  mobile: 'só de telefones celulares',
  languages: (names) => `Idiomas: ${names}`,
  ages: (minimum, maximum) =>
    minimum === undefined
      ? `Até ${maximum ?? ''} anos`
      : maximum === undefined
        ? `A partir de ${minimum} anos`
        : `De ${minimum} a ${maximum} anos`,
  kind: {
    support: 'Alguém com quem conversar',
    addiction: 'Problemas com álcool ou drogas',
    abuse: 'Violência ou abuso',
  },
  passesReportsOn: 'Pode repassar às autoridades o que você denunciar',
  audience: {
    adults: 'Adultos',
    youth: 'Jovens',
    women: 'Mulheres',
    veterans: 'Veteranos',
    military: 'Militares',
    lgbtq: 'Pessoas LGBTQ+',
    family: 'Família e amigos',
  },
  channel: {sms: 'SMS', whatsapp: 'WhatsApp', chat: 'Chat'},
  channelHours: (channel, hours) => `${channel}: ${hours}`,
  deaf: (ways) => `Pessoas surdas ou com deficiência auditiva: ${ways}`,
  deafWay: {
    videophone: 'língua de sinais por vídeo',
    video_interpreter: 'intérprete de língua de sinais',
    relay: 'central de intermediação',
    tty: 'telefone de texto (TTY)',
    text: 'SMS',
    fax: 'fax',
  },
  confirmed: (when) => `Última confirmação do número: ${when}`,
  unknown: 'Se alguém está em perigo agora, ligue para o número de emergência local.',
  notListed: 'Não temos números para este país. Ligue para o número de emergência local.',
  noLines: 'Não temos uma linha de crise para este país.',
  notLoaded: 'Não foi possível carregar as outras linhas de ajuda.',
  chooser: {
    country: 'País',
    pick: 'Escolha um país',
    another: 'Outro país',
    shown: (country) => `País: ${country}`,
  },
  more: 'Mais linhas de ajuda',
};

export const status: Translation['status'] = 'draft';
