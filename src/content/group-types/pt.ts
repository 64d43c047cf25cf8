/** Types of groups, in Portuguese. */
import {crisisWords} from '../crisis-words/pt.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Que tipo de grupo?',
  summary: [
    'Escolha o que tem a ver com você e veja quais grupos se reúnem.',
    'Muitos grupos são gratuitos e conduzidos por pessoas que passaram por isso.',
    'Um grupo não substitui o tratamento. Numa crise, procure ajuda na hora.',
  ],
  sections: {
    what: {
      heading: 'O que é um grupo de apoio',
      body: [
        'Pessoas que passaram por algo parecido se reúnem e se ajudam. Trocam o que aprenderam com a experiência: o que ajudou, o que não ajudou, como passam o dia. Ver outros bem pode dar esperança.',
        'Passar por algo difícil pode ser solitário, e muitas pessoas têm medo de ser julgadas. Em um grupo, você conhece outras pessoas que sabem como é.',
        'Não se trata só de sintomas. Muitas pessoas falam em recuperação quando voltam a sentir que a vida é sua, mesmo com uma doença.',
        'Não é terapia de grupo e não substitui o tratamento. Na maioria dos grupos, os membros prometem não contar o que ouvem. Essa promessa não é protegida por lei, e quem coordena pode ter de agir se alguém estiver em perigo.',
      ],
    },
    facts: {
      heading: 'Em poucos fatos',
      body: [
        [
          'Quem conduz: muitas vezes pessoas com a mesma experiência. Algumas têm treinamento, outras não.',
          'Onde: presencialmente, on-line, por telefone ou misto.',
          'Custo: muitos são gratuitos.',
          'Para quem: para quem tem essa experiência, com ou sem diagnóstico. Os médicos classificam os transtornos mentais de F00 a F99 (CID-10).',
        ],
        'Você não é a única pessoa: em 2021, cerca de uma em cada sete pessoas no mundo vivia com um transtorno mental.',
      ],
    },
    condition: {
      heading: 'Para um problema específico',
      body: [
        'Todos ali vivem a mesma coisa; por isso, há menos a explicar. Também há grupos para muitos outros problemas.',
        [
          'Depressão',
          'Ansiedade e pânico',
          'Transtorno bipolar',
          'Psicose e esquizofrenia',
          'TEPT e trauma',
          'TOC',
          'Transtornos alimentares',
          'Transtornos de personalidade',
        ],
      ],
    },
    general: {
      heading: 'Para a saúde mental em geral',
      body: [
        'Fala-se de como você se sente, de médicos e clínicas, de ser julgado, das pessoas próximas e de formas de melhorar.',
        'Pode servir se você tem mais de um diagnóstico, ou nenhum, ou não quer rótulos.',
        ['Grupos gerais'],
      ],
    },
    recovery: {
      heading: 'Para álcool, drogas e outras dependências',
      body: [
        'Alguns seguem 12 passos, como AA e NA. Outros vão por outro caminho, como a SMART Recovery. Você pode experimentar mais de um.',
        ['Álcool', 'Drogas', 'Jogo', 'Todos os grupos de recuperação'],
      ],
    },
    dual: {
      heading: 'Para saúde mental e dependência ao mesmo tempo',
      body: [
        'Um transtorno mental e o álcool ou as drogas podem vir juntos. Um pode provocar ou piorar o outro.',
        'Aqui você pode falar dos dois. Também pode pedir ao seu médico um só plano para os dois.',
        ['Grupos para os dois'],
      ],
    },
    family: {
      heading: 'Para familiares e amigos',
      body: [
        'Para pais, parceiros, filhos, amigos e cuidadores. Você pode ir mesmo que a pessoa não queira ajuda.',
        ['Grupos para famílias'],
      ],
    },
    unsure: {
      heading: 'Ainda em dúvida?',
      body: [
        'Tudo bem. Nada do que você escolher aqui é definitivo. Muitas pessoas experimentam vários grupos até achar o seu, e o que você precisa pode mudar.',
        'Seu médico ou uma organização de saúde mental perto de você pode sugerir por onde começar.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findAlone:
      'Esta página não tem lista de grupos. Pergunte ao seu médico ou a uma organização de saúde mental perto de você.',
  },
};
