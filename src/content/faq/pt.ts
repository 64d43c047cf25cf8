/** Questions people ask about support groups, in Portuguese. */
import {crisisWords} from '../crisis-words/pt.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Perguntas sobre grupos de apoio',
  summary: [
    'Num grupo de apoio, pessoas que passaram por algo parecido se ajudam.',
    'Muitos grupos são gratuitos e, em geral, você pode apenas ouvir.',
    'Um grupo não é terapia. Se estiver em crise, procure ajuda profissional agora.',
  ],
  sections: {
    what: {
      heading: 'O que é um grupo de apoio?',
      body: [
        'Pessoas que vivem a mesma coisa se reúnem e se ajudam. Cada uma dá e recebe: você aprende com os outros, e os outros com você. Em geral, os próprios membros conduzem o grupo; alguns têm treinamento, outros não.',
        'Os grupos se reúnem presencialmente, on-line ou por telefone. Alguns são híbridos: parte fica na sala e parte entra on-line.',
        'Não é terapia e não substitui seu médico.',
      ],
    },
    find: {
      heading: 'Como encontro um?',
      body: [
        'Você pode procurar em vários lugares:',
        [
          'a lista de grupos deste site, se houver',
          'seu médico, terapeuta ou clínica',
          'um hospital, um centro comunitário ou a assistência social',
          'uma biblioteca ou um templo religioso',
          'seu plano de saúde',
          'uma busca na internet com o seu tema, a sua cidade e “grupo de apoio”',
          'uma organização nacional, como estas:',
        ],
        [
          ['Grupos para pessoas com transtornos mentais e para famílias.'],
          ['Ajuda para encontrar um grupo de apoio, também por meio de suas unidades locais.'],
          ['Grupos entre pares para depressão e transtorno bipolar, presenciais e on-line.'],
          ['Informações e apoio entre pares on-line para ansiedade, depressão, TOC e TEPT.'],
          ['Apoio local em saúde mental por código postal.'],
          ['O ponto de contato nacional de autoajuda, com os endereços locais.'],
          ['Grupos para familiares e amigos.'],
          ['Associações de pessoas com transtornos mentais e suas famílias.'],
          ['Grupos para pessoas com depressão ou transtorno bipolar, familiares e amigos.'],
          ['Organizações de pacientes e familiares em saúde mental.'],
        ],
        'Alguns grupos de hospital são só para os próprios pacientes. Pergunte antes de ir.',
      ],
    },
    help: {
      heading: 'Os grupos ajudam?',
      body: [
        'Quando pesquisadores perguntam, as pessoas dizem que valorizam ser ouvidas, a companhia e ajudar os outros. Não é igual para todos.',
        'Cursos planejados em grupo trouxeram um pequeno ganho na recuperação, mas nenhum na esperança ou nos sintomas. O apoio entre pares de todo tipo, em conjunto, também aliviou um pouco os sintomas. Em 7 de 12 estudos de grupos de ajuda mútua, os membros melhoraram; nos outros 5 não houve diferença em relação a quem não era membro.',
        'Internações: os ensaios de apoio individual discordam, e uma revisão de 19 ensaios não encontrou efeito no uso de serviços.',
      ],
    },
    therapy: {
      heading: 'Grupo ou terapia?',
      body: [
        'Você não precisa escolher. Um terapeuta tem formação e trabalha com você nos seus objetivos. Num grupo você encontra pessoas que passaram por isso. Muita gente faz os dois.',
        'Não mude seus remédios por causa do que alguém diz no grupo. Pergunte antes ao seu médico.',
        'Se você pensa em tirar a própria vida ou se sente muito mal, procure ajuda profissional agora. Um grupo não basta para isso.',
      ],
    },
    family: {
      heading: 'Há grupos para famílias?',
      body: [
        'Sim: para pais, parceiros, filhos e amigos de alguém que está doente, bebe ou usa drogas. Você pode ir mesmo que a pessoa não queira ajuda.',
        'Al-Anon e Nar-Anon se reúnem em muitos países. Nos Estados Unidos, a NAMI tem grupos e um curso gratuito, o Family-to-Family.',
      ],
    },
    online: {
      heading: 'Grupos on-line funcionam?',
      body: [
        'Muita gente gosta deles: não é preciso se deslocar, e há reuniões em muitos horários. Outras pessoas sentem falta de estar na mesma sala.',
        [
          'Uma revisão de 2026 encontrou um pouco menos de depressão e ansiedade e pequenos ganhos em recuperação e qualidade de vida. Nenhum estudo comparou bem as duas formas.',
          '29 estudos, 5.825 pessoas.',
        ],
      ],
    },
    social: {
      heading: 'E as redes sociais?',
      body: [
        'Nelas há grupos e fóruns a qualquer hora. Antes de entrar, veja três coisas: se há moderadores, se as regras são claras e quem pode ver o que você escreve.',
        'Numa pesquisa com 90 usuários do Twitter com transtornos mentais, cerca de um terço se preocupava com a privacidade. Em 2018, pessoas de fora conseguiram reunir os nomes dos membros de um grupo de saúde fechado no Facebook.',
        'Mesmo numa rede moderada, cerca de 8 de cada 100 respostas relataram uma experiência ruim, como ficar de fora ou sentir-se pior com o que outros escreviam.',
        'Não compre tratamentos nem mude seus remédios por causa de uma publicação. Se um lugar faz você se sentir pior, saia.',
      ],
    },
    private: {
      heading: 'É sigiloso?',
      body: [
        'Na maioria dos grupos, os membros prometem não contar o que ouvem. Essa promessa não é protegida por lei; pergunte como o grupo cuida do sigilo.',
        'Quem coordena pode ter de agir se alguém estiver em perigo. Uma reunião on-line pode ser gravada: pergunte sobre isso também.',
        'Um tribunal pode perguntar: em dois casos de homicídio nos Estados Unidos, membros do AA tiveram de dizer o que tinham ouvido.',
      ],
    },
    cost: {
      heading: 'Quanto custa?',
      body: [
        'Muitos grupos são gratuitos. Alguns passam uma sacola; você pode contribuir, mas não é obrigado. Se houver um valor, o grupo pode informar antes.',
      ],
    },
    history: {
      heading: 'De onde vêm os grupos de apoio?',
      body: [
        'O AA começou em 1935. No início dos anos 1970, ex-pacientes psiquiátricos dos Estados Unidos começaram a se reunir e se organizar, ao lado de outros movimentos por direitos civis.',
        'Os serviços de saúde vieram depois. Em 1999, a Geórgia foi o primeiro estado dos EUA em que o Medicaid pagava apoio entre pares; em 2001, formou seus primeiros especialistas certificados. Em 2023, 49 de 50 estados os certificavam. A OMS publicou guias em 2019 e 2021.',
        'Especialistas certificados são treinados e pagos. Voluntários que conduzem um grupo em geral não são certificados.',
      ],
    },
  },
  words: {...words, ...crisisWords},
};
