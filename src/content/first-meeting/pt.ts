/** What happens at a first meeting, in Portuguese. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Sua primeira reunião',
  summary: [
    'Em geral, você pode apenas ouvir.',
    'Na maioria dos grupos, basta o primeiro nome.',
    'Você pode sair quando quiser e não precisa voltar.',
  ],
  sections: {
    feelings: {
      heading: 'É normal ficar nervoso',
      body: [
        'Muita gente fica nervosa antes da primeira reunião. Todos ali já foram novos um dia.',
        'Você pode ir só para conhecer. Entrar exige coragem, e você não precisa decidir nada no dia.',
      ],
    },
    before: {
      heading: 'Antes de ir',
      body: [
        {
          columns: ['Presencial', 'On-line'],
          rows: [
            [
              'A chegada',
              'Chegue alguns minutos antes, para achar a porta e um lugar.',
              'Teste o link alguns minutos antes, para acertar o som.',
            ],
            [
              'Onde ficar',
              'Onde preferir. Um lugar perto da porta é uma boa opção.',
              'Num cômodo em que ninguém possa ouvir você. Fones ajudam.',
            ],
            [
              'Seu nome',
              'Na maioria dos grupos, basta o primeiro nome. Alguns grupos fechados ou de hospitais pedem inscrição.',
              'Veja que nome aparece na tela. Em geral, dá para trocar pelo primeiro nome.',
            ],
            [
              'O cumprimento',
              'Talvez alguém cumprimente você na entrada. Um aceno basta.',
              'Muitos grupos deixam a câmera desligada. Se tiver dúvida, pergunte.',
            ],
          ],
        },
        'Vai participar por telefone? Veja se precisa de uma senha e silencie o microfone enquanto os outros falam.',
      ],
    },
    during: {
      heading: 'O que acontece na reunião',
      body: [
        'Cada grupo tem seu jeito. Muitas reuniões são assim:',
        [
          'As pessoas chegam e alguém dá as boas-vindas.',
          'Quem quiser diz o primeiro nome.',
          'Alguém lê as regras: o que se diz aqui fica aqui, não interromper, não dar conselhos se ninguém pedir.',
          'Fala-se de um tema, de uma leitura ou do que cada um tem em mente.',
          'Alguns grupos terminam com um momento de silêncio ou palavras de esperança.',
          'A reunião termina. Você pode ficar para conversar ou ir para casa.',
        ],
      ],
    },
    topics: {
      heading: 'Sobre o que se fala',
      body: [
        'Depende do grupo, e você escolhe o que contar. É comum falar sobre:',
        [
          'como foi a semana, boa ou ruim',
          'um momento difícil e o que ajudou a passar por ele',
          'o tratamento: o que ajuda e o que tem sido difícil',
          'família, amigos, trabalho e dinheiro',
          'solidão, vergonha e o que os outros não entendem',
          'pequenos avanços e esperanças para as próximas semanas',
        ],
      ],
    },
    sharing: {
      heading: 'Se preferir não falar',
      body: [
        'Na maioria dos grupos você não precisa, nem na primeira reunião nem depois. Na sua vez, pode dizer: “Passo”.',
        'Se quiser dizer algo, isto basta: “Sou novo aqui e queria ver como é”.',
      ],
    },
    privacy: {
      heading: 'É sigiloso?',
      body: [
        'Na maioria dos grupos, os membros prometem não contar o que ouvem. Essa promessa não é protegida por lei; pergunte como o grupo cuida do sigilo.',
        'Quem coordena pode ter de agir se alguém estiver em perigo. Uma reunião on-line pode ser gravada: pergunte sobre isso também.',
      ],
    },
    after: {
      heading: 'Depois',
      body: [
        'Tire um tempo para você e pergunte-se:',
        [
          'Com o que me senti à vontade e com o que não?',
          'Havia alguém com quem eu gostaria de falar de novo?',
          'O formato, os temas e as regras combinam comigo?',
        ],
        'Uma visita não diz tudo. Muitas pessoas experimentam vários grupos até achar o seu, e o que você precisa pode mudar com o tempo.',
        'Se você se sentir pior depois de uma reunião, fale com alguém de confiança ou com seu médico.',
      ],
    },
  },
  words: {
    ...words,
    titleFor: 'Sua primeira vez em {name}',
    aboutGroup: 'Sobre este grupo',
    inPerson: 'Você pode ir pessoalmente.',
    online: 'Você pode participar on-line.',
    phone: 'Você pode participar por telefone.',
    formatUnknown: 'Pergunte se o grupo se reúne on-line ou presencialmente. O cadastro não informa.',
    peer: 'É conduzido por pessoas que passaram pela mesma coisa.',
    professional: 'É conduzido por um profissional.',
    both: 'É conduzido por um profissional e por alguém que passou pela mesma coisa.',
    leaderUnknown: 'Pergunte quem conduz o grupo. O cadastro não informa.',
    free: 'É gratuito.',
    donation: 'É gratuito. Doações são bem-vindas.',
    fee: 'É pago. Pergunte o valor.',
    costUnknown: 'Pergunte se há custo. O cadastro não informa.',
    open: 'Qualquer pessoa pode ir.',
    closed: 'É só para pessoas com essa experiência. Na dúvida, pergunte.',
    book: 'Inscreva-se antes de ir.',
    notMeeting: 'Segundo o cadastro, o grupo não está se reunindo no momento. Confirme antes de ir.',
  },
};
