/** Online or in person: factors to weigh, in Portuguese. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'On-line ou presencial?',
  summary: [
    'Os dois podem ser bons. Depende do que combina com você agora.',
    'On-line não é preciso se deslocar. Presencialmente, as pessoas estão ao seu lado.',
    'Você pode experimentar os dois e trocar quando sua vida mudar.',
  ],
  sections: {
    weigh: {
      heading: 'O que importa para você?',
      body: [
        'Marque o que vale para você, muito ou pouco. Suas respostas ficam nesta página e não são guardadas.',
        [
          [
            'O caminho',
            [
              ['É difícil me deslocar, ou não há nada por perto.', 'Você pode participar de onde estiver.'],
              ['Sair me faz bem.', 'Uma reunião é um motivo para sair de casa.'],
            ],
          ],
          [
            'Seu tempo',
            [
              [
                'Meus dias são cheios, ou nunca iguais.',
                'Há reuniões em muitos horários e fóruns em que você escreve quando quiser.',
              ],
              ['Quero um tempo reservado só para isso.', 'O caminho de ida e volta ajuda a separar esse tempo.'],
            ],
          ],
          [
            'Sentir-se à vontade',
            [
              ['É em casa que me sinto mais seguro.', 'Você fica em casa e pode sair com um clique.'],
              ['Quando fica difícil, quero alguém ao meu lado.', 'Os outros estão na sala com você.'],
            ],
          ],
          [
            'Estar com pessoas',
            [
              [
                'Muitos rostos novos seriam demais para mim agora.',
                'Muitos grupos deixam você começar com a câmera desligada.',
              ],
              [
                'Sinto falta de estar com pessoas.',
                'Dá para conversar antes e depois. Para algumas pessoas, a confiança vem mais cedo.',
              ],
            ],
          ],
          [
            'Privacidade',
            [
              [
                'Não quero que me vejam entrar.',
                'Ninguém vê você na porta. Em muitos grupos você escolhe o nome que aparece.',
              ],
              ['Em casa alguém poderia me ouvir.', 'Você pode falar fora de casa.'],
              [
                'Tenho medo de ser gravado.',
                'Não há tela para copiar. Também se pode gravar numa sala; pergunte o que o grupo combinou.',
              ],
            ],
          ],
          [
            'Tecnologia',
            [
              ['Chamadas de vídeo e chats são fáceis para mim.', 'Basta um link, e você sabe como funciona.'],
              ['Telas me cansam, ou minha internet é lenta.', 'Você não precisa de aparelho nem de boa conexão.'],
            ],
          ],
        ],
      ],
    },
    good: {
      heading: 'O que há de bom nos grupos on-line',
      body: [
        [
          'Sem deslocamento: ajuda no interior, com uma deficiência ou com crianças em casa.',
          'Muitas vezes, mais privacidade sobre quem você é.',
          'Reuniões à noite, no fim de semana e em outros fusos horários.',
          'Fóruns em que você lê e escreve quando quiser.',
          'Grupos para problemas raros que nenhuma cidade conseguiria reunir.',
        ],
      ],
    },
    online: {
      heading: 'No que prestar atenção on-line',
      body: [
        [
          'É mais difícil perceber rostos e gestos. Jogar conversa fora também é mais difícil e, para algumas, a confiança demora mais.',
          'O som e a imagem podem falhar. Pergunte se dá para entrar por telefone.',
          'Alguém pode gravar uma chamada ou copiar o que você escreve, e os fóruns guardam. Pergunte o que o grupo combinou.',
        ],
        'Algumas pessoas têm experiências ruins. Em pesquisas de uma rede moderada, cerca de 8 de cada 100 respostas relataram uma, em geral sobre a atuação dos moderadores.',
      ],
    },
    phone: {
      heading: 'Por telefone ou misto',
      body: [
        'Alguns grupos se reúnem por telefone. Não é preciso internet, e ninguém vê você.',
        'Grupos híbridos se reúnem numa sala enquanto outros entram on-line. Pergunte se quem está on-line ouve bem e consegue participar.',
      ],
    },
    trials: {
      heading: 'Grupos on-line ajudam tanto quanto?',
      body: [
        [
          'Nenhum estudo comparou bem. O apoio on-line trouxe um pouco menos de depressão e ansiedade e pequenos ganhos em recuperação, qualidade de vida e vida social. Não se sabe quanto dura nem quão seguro é.',
          '29 estudos, 5.825 pessoas.',
        ],
      ],
    },
    both: {
      heading: 'Você pode ter os dois',
      body: [
        'Algumas pessoas vão a um grupo perto de casa uma vez por mês e entram numa chamada no intervalo. Você pode trocar quando sua vida mudar.',
      ],
    },
  },
  words: {
    ...words,
    online: 'A favor de se reunir on-line',
    'in-person': 'A favor de se reunir presencialmente',
    nothingYet: 'Nada marcado ainda.',
    notAVerdict:
      'Isto só organiza o que você marcou. Um ponto pode pesar mais que todos os outros, e você pode experimentar os dois.',
    takenBack: 'Removido:',
    startAgain: 'Recomeçar',
    findOnline: 'Ver grupos on-line',
    findInPerson: 'Ver grupos presenciais',
    findAlone:
      'Esta página não tem lista de grupos. Pergunte ao seu médico ou a uma organização de saúde mental perto de você.',
  },
};
