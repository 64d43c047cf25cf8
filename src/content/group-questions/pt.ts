/** Questions to ask about a group, in Portuguese. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Perguntas sobre um grupo',
  summary: [
    'Pergunte antes de ir ou quando estiver lá.',
    'Marque as perguntas que importam para você e anote as respostas.',
    'Você pode imprimir ou copiar a lista.',
  ],
  sections: {
    leader: {
      heading: 'Quem conduz',
      body: [
        ['Quem conduz o grupo: pessoas que passaram por isso, um profissional ou ambos?', 'Que treinamento eles têm?'],
      ],
    },
    focus: {
      heading: 'Do que se trata',
      body: [
        [
          'Para que serve o grupo?',
          'Segue um programa fixo ou cada reunião tem seu tema?',
          'Como se encaixa no tratamento, como remédios ou terapia?',
        ],
      ],
    },
    format: {
      heading: 'Como é uma reunião',
      body: [
        [
          'Quanto dura uma reunião e com que frequência vocês se reúnem?',
          'O que acontece numa reunião, do começo ao fim?',
          'Posso apenas ouvir ou todos precisam falar?',
          'Se for on-line: posso deixar a câmera desligada?',
        ],
      ],
    },
    norms: {
      heading: 'O que os membros combinam',
      body: [
        'Na maioria dos grupos, os membros prometem não contar o que ouvem. Essa promessa não é protegida por lei.',
        [
          'O que fica no grupo, e quando vocês teriam de contar a alguém?',
          'Algo é gravado?',
          'Quais são as regras para conversar?',
          'O que acontece quando alguém não as cumpre?',
        ],
      ],
    },
    people: {
      heading: 'Quem vai',
      body: [
        [
          'Quantas pessoas vão a uma reunião?',
          'Que idade têm e pelo que estão passando?',
          'Chega gente nova com frequência?',
        ],
      ],
    },
    cost: {heading: 'Quanto custa', body: [['É gratuito? Se não, quanto custa?', 'Preciso me inscrever antes?']]},
  },
  words: {
    ...words,
    addNote: 'Adicionar uma nota',
    note: 'Sua nota',
    onlyHere: 'Suas marcações e notas ficam nesta página. Não são guardadas nem enviadas e somem quando você a fecha.',
    kept: 'Este site mantém suas marcações e notas nesta aba, para que estejam aqui quando você voltar à página. Elas não são enviadas a lugar nenhum. Fechar a aba as apaga, mas alguns navegadores podem reabrir uma aba fechada. Se outras pessoas usam este aparelho, apague suas notas ao terminar.',
    copy: 'Copiar a lista',
    print: 'Imprimir a lista',
    clear: 'Apagar minhas notas',
    copied: 'Copiado. Você pode colar a lista onde precisar.',
    notCopied: 'Seu navegador não nos deixou copiar a lista. Ela está selecionada abaixo: copie dali.',
    list: 'A lista como texto',
    cleared: 'Suas marcações e notas foram apagadas.',
  },
};
