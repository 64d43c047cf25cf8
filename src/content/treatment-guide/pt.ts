/** Groups and professional care together, in Portuguese. */
import {crisisWords} from '../crisis-words/pt.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'O grupo e o tratamento profissional',
  summary: [
    'Você não precisa escolher: cada um dá o que o outro não pode.',
    'Nunca mude seus remédios por causa do que alguém diz no grupo.',
    'Numa crise, procure ajuda profissional na hora.',
  ],
  sections: {
    partners: {
      heading: 'O que cada um oferece',
      body: [
        {
          columns: ['Tratamento profissional', 'Grupo de apoio'],
          rows: [
            [
              'O que você recebe',
              'Um diagnóstico, remédios se precisar e terapias testadas.',
              'Companhia e dicas de quem vive a mesma coisa.',
            ],
            ['Quem está lá', 'Pessoas treinadas para ajudar.', 'Pessoas que já passaram por isso.'],
            ['Quando', 'Nas consultas.', 'Entre as consultas. Alguns grupos e fóruns on-line ficam abertos à noite.'],
          ],
        },
        'Um grupo não substitui o tratamento, e o tratamento não substitui quem sabe como é sentir isso.',
        'Muitos médicos e terapeutas indicam grupos. Pergunte ao seu quais ele conhece.',
      ],
    },
    therapy: {
      heading: 'Terapia ou grupo?',
      body: [
        {
          columns: ['Terapia', 'Grupo de apoio'],
          rows: [
            ['Quem conduz', 'Um profissional habilitado.', 'Muitas vezes membros que passaram pela mesma coisa.'],
            ['Para que serve', 'Para seus objetivos, definidos em conjunto.', 'Para ajudar uns aos outros.'],
            [
              'O que se faz',
              'Você trabalha pensamentos, sentimentos e hábitos.',
              'Você conta o que quiser ou só ouve.',
            ],
          ],
        },
        'Também existe terapia de grupo. Um terapeuta a conduz; por isso, é terapia.',
      ],
    },
    together: {
      heading: 'Como juntar os dois',
      body: [
        [
          'Conte ao médico ou terapeuta que você vai a um grupo e o que aprende lá.',
          'Anote as dúvidas que surgirem no grupo e leve à próxima consulta.',
          'Se quiser, conte um objetivo ao grupo, como: “Esta semana quero falar com uma pessoa nova”. Você não precisa dizer o que conversa na terapia.',
          'Não cite nomes nem histórias de outros membros ao falar do grupo.',
          'Avise seu médico se uma reunião abalou você ou se ele e o grupo discordam.',
        ],
      ],
    },
    medicine: {
      heading: 'Seus remédios',
      body: [
        'Nunca comece, pare ou mude um remédio por causa do que alguém diz no grupo. O que serve para essa pessoa pode fazer mal a você.',
        'Se um remédio incomoda ou você acha que não precisa mais dele, ligue para o médico ou farmacêutico antes de mudar.',
        'Diga ao seu médico se você bebe ou usa drogas. Alguns remédios são perigosos com elas.',
        'Se alguém disser para parar, você pode responder: “Vou perguntar ao meu médico”.',
      ],
    },
    urgent: {
      heading: 'Quando o grupo não basta',
      body: [
        'Não espere a próxima reunião. Procure ajuda profissional na hora se:',
        [
          'você pensa em tirar a própria vida ou em se machucar',
          'você pode machucar outra pessoa',
          'você vê ou ouve coisas que os outros não percebem, e isso é novo, assusta você, ou vozes mandam machucar você ou alguém',
          'você não consegue comer, dormir ou se cuidar',
          'tudo está piorando muito',
        ],
        'Ligue agora para uma linha de crise, seu médico ou sua clínica. Se alguém estiver em perigo, ligue para a emergência.',
      ],
    },
    known: {
      heading: 'O que os estudos encontraram',
      body: [
        'Cursos planejados em grupo trouxeram um pequeno ganho na recuperação, mas nenhum nos sintomas. O apoio entre pares de todo tipo, em conjunto, também aliviou um pouco os sintomas.',
        'Você pode ler que o apoio entre pares ajuda a continuar o tratamento. On-line, não mudou quantas pessoas continuaram. Com acompanhantes remunerados na dependência, em alguns estudos mais pessoas continuaram, em outros não.',
        'Na depressão, uma revisão antiga encontrou um ganho claro. Revisões mais novas não encontraram nenhum: uma sobre apoio entre pares na depressão, outra sobre grupos. Um grupo não substitui a terapia.',
      ],
    },
  },
  words: {...words, ...crisisWords, toCrisisHelp: 'Ir para a ajuda em uma crise'},
};
