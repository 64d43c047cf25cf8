/** Recovery programs side by side, in Portuguese. */
import {crisisWords} from '../crisis-words/pt.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Caminhos para se recuperar da dependência',
  summary: [
    'Segurança em primeiro lugar: tenha naloxona, não misture substâncias e procure orientação médica antes de parar de beber se você bebe muito.',
    'Há mais de um caminho, e você pode experimentar vários.',
    'Participar parece importar mais do que o grupo escolhido.',
  ],
  sections: {
    safety: {
      heading: 'Como se proteger',
      body: [
        'Depois de uma pausa, como desintoxicação, prisão ou internação, o corpo não aguenta tanto quanto antes. Com opioides (heroína, fentanil, analgésicos fortes), a dose de antes pode matar.',
        'Se você ou pessoas próximas usam opioides, tenha naloxona. Ela pode reverter uma overdose de opioides e trazer a respiração de volta. Só age sobre opioides e não faz mal a quem tomou outra coisa. O efeito passa; por isso, chame sempre a emergência, mesmo que a pessoa acorde.',
        'Sinais de overdose de opioides: pupilas muito pequenas, respiração lenta ou ausente e uma pessoa que não acorda. Chame a emergência na hora.',
        'Não misture álcool, opioides e benzodiazepínicos (remédios para ansiedade ou para dormir), nem outras substâncias que dão sono. Juntos, podem diminuir ou parar a respiração.',
        'Se você bebe muito todos os dias, não pare de uma vez por conta própria. Procure antes orientação médica. Depois de parar, vá à emergência se tiver tremores ou suor intensos, convulsão, confusão, ou se vir ou ouvir coisas que não existem: isso pode matar.',
      ],
    },
    shared: {
      heading: 'O que têm em comum',
      body: [
        'Em todos esses grupos há pessoas que querem parar ou que pararam há anos. Elas se ajudam.',
        'Você pode ir a um grupo enquanto se trata com um médico ou terapeuta. Na maioria dos grupos, pode apenas ouvir.',
      ],
    },
    programmes: {
      heading: 'Os programas lado a lado',
      body: [
        'Em ordem alfabética. Não fazemos uma classificação: o que serve para uma pessoa pode não servir para outra.',
        {
          columns: ['Como funciona', 'Espiritual ou laico', 'Objetivo', 'Para quem', 'Custo'],
          rows: [
            [
              'Grupos de 12 passos: AA, NA, CA, MA e outros',
              'Você segue 12 passos: admitir que não tem controle sobre a bebida ou a droga, olhar para a própria vida com honestidade, reparar danos e ajudar os outros. Um padrinho ou madrinha que conhece os passos pode acompanhar você. O AA começou em 1935.',
              'Espiritual. Os passos falam de um poder superior; cada um decide o que isso é.',
              'Não beber nem usar nada. Para entrar, basta querer parar.',
              'AA: álcool. NA: drogas. Cocaine Anonymous (CA) e Marijuana Anonymous (MA) começaram com uma só droga. Há outros, como para jogo.',
              'Gratuito. Você pode contribuir quando passam a sacola.',
              'Grupos de AA',
              'Grupos de NA',
              'Grupos de CA',
              'Grupos de MA',
              'Todos os grupos de 12 passos',
            ],
            [
              'Grupos de duplo diagnóstico',
              'Um problema pode provocar ou piorar o outro; por isso, trabalha-se com os dois ao mesmo tempo, em um só plano.',
              'Varia. Pergunte ao grupo.',
              'Varia. Pergunte ao grupo.',
              'Pessoas com um problema de saúde mental que também bebem ou usam drogas.',
              'Muitos são gratuitos. Alguns pertencem a uma clínica.',
              'Grupos de duplo diagnóstico',
            ],
            [
              'LifeRing Secular Recovery',
              'Você assume o comando e monta seu próprio plano. Os membros falam da semana e do que funciona para eles.',
              'Laico. Pessoas de qualquer fé ou de nenhuma são bem-vindas.',
              'Não beber nem usar nada.',
              'Pessoas que querem viver sem álcool e drogas.',
              'Gratuito. Doações são bem-vindas.',
              'Grupos LifeRing',
            ],
            [
              'Recovery Dharma',
              'Usa ideias budistas; o grupo medita junto e depois conversa. Os membros conduzem os grupos.',
              'Budista, sem um deus. Não é preciso ser budista.',
              'Deixar a substância ou o hábito que faz mal.',
              'Pessoas com qualquer dependência, de substância ou hábito.',
              'Gratuito. Doações são bem-vindas.',
              'Grupos Recovery Dharma',
            ],
            [
              'Refuge Recovery',
              'Também usa ideias budistas e meditação. Desde 2019 é uma organização separada da Recovery Dharma.',
              'Budista, sem um deus. Não é preciso ser budista.',
              'Deixar a substância ou o hábito que faz mal.',
              'Pessoas com qualquer dependência, de substância ou hábito.',
              'Gratuito. Doações são bem-vindas.',
              'Grupos Refuge Recovery',
            ],
            [
              'SMART Recovery',
              'Você aprende ferramentas que vêm da terapia: manter a motivação, lidar com a vontade de usar, mudar pensamentos e atitudes e viver com equilíbrio. Ninguém põe rótulo em você.',
              'Laico.',
              'Busca a abstinência daquilo que faz mal.',
              'Pessoas que querem mudar qualquer hábito de dependência.',
              'Gratuito. Doações são bem-vindas.',
              'Grupos SMART Recovery',
            ],
            [
              'Women for Sobriety',
              'Mulheres conversam com mulheres sobre o que precisam para continuar sóbrias e se valorizar.',
              'Não está ligado a uma religião. O programa fala de crescimento emocional e espiritual.',
              'Não beber nem usar nada.',
              'Mulheres que querem parar de beber ou usar drogas.',
              'Gratuito. Doações são bem-vindas.',
              'Grupos Women for Sobriety',
            ],
          ],
        },
      ],
    },
    known: {
      heading: 'O que os estudos encontraram',
      body: [
        [
          'Álcool: quando profissionais ajudavam as pessoas a entrar no AA, mais delas ficavam um ano sem beber nada do que com outros tratamentos. Não é o mesmo que ir sozinho a uma reunião.',
          '27 estudos, 10.565 pessoas. Para cada 100 que ficaram sóbrias com outros tratamentos, cerca de 121 ficaram assim (103 a 142).',
        ],
        [
          'Drogas: a ajuda baseada nos 12 passos não foi melhor nem pior que outros tipos de ajuda. As evidências são fracas e não tratam só das reuniões de NA.',
          '10 estudos.',
        ],
        [
          'No AA, na SMART Recovery, na LifeRing e na Women for Sobriety, quem participava mais bebia menos. O grupo escolhido não fez diferença. As pessoas escolheram por conta própria; por isso, isso não prova que o grupo foi a causa.',
          '1.152 pessoas com problemas com álcool.',
        ],
        [
          'SMART Recovery: uma revisão encontrou bons sinais, mas nenhuma resposta firme. Recovery Dharma: uma só pesquisa com membros não mostra se ajuda. Sobre a Refuge Recovery não encontramos nenhum estudo.',
          'SMART Recovery: 12 estudos. Recovery Dharma: 209 pessoas.',
        ],
      ],
    },
    choose: {
      heading: 'Como escolher',
      body: [
        'Para uma primeira visita, não há escolha errada. Pergunte-se:',
        [
          'Quero que a fé faça parte?',
          'Prefiro passos a seguir, ferramentas para praticar ou conversa livre?',
          'Meu objetivo é parar de vez? O do grupo também é?',
          'Eu me sentiria melhor entre mulheres ou com pessoas que também vivem com um transtorno mental?',
          'O que há perto de mim ou on-line, em um horário que eu consiga manter?',
        ],
        'Vá algumas vezes antes de decidir. Você pode deixar um grupo que não combine com você e pode ir a mais de um.',
      ],
    },
    doctor: {
      heading: 'Fale também com um médico',
      body: [
        'Se você bebe ou usa algo todos os dias, pergunte a um médico antes de parar. Parar de repente com o álcool ou com alguns remédios pode ser perigoso.',
        'Continue tomando o que seu médico receitou, inclusive remédios para a dependência, e diga a ele que você bebe ou usa drogas: alguns remédios são perigosos com álcool ou drogas. Pergunte antes de mudar qualquer coisa, não importa o que digam no grupo.',
        'Se você voltar a beber ou usar, nem tudo está perdido. Leia de novo “Como se proteger”, volte ao grupo e conte ao seu médico.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    programme: 'Programa',
    waysIn: 'Encontrar um grupo',
    nobodyAnswers: 'Esta página não tem lista de grupos. Veja no site deles ou pergunte ao seu médico.',
  },
};
