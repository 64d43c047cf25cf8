/** For relatives and friends, in Portuguese. */
import {crisisWords} from '../crisis-words/pt.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Quando alguém importante para você não está bem',
  summary: [
    'Você não pode resolver isso pela pessoa. Mas não precisa passar por isso sozinho.',
    'Há grupos e cursos gratuitos para familiares e amigos.',
    'Cuidar de si não é egoísmo. Ajuda você a seguir em frente.',
  ],
  sections: {
    feelings: {
      heading: 'O que você pode sentir',
      body: [
        'Todos esses sentimentos são normais. Você pode ter vários ao mesmo tempo.',
        [
          'luto por como as coisas eram',
          'medo do que vem pela frente',
          'raiva da doença ou da demora da ajuda',
          'culpa, mesmo sem ter feito nada de errado',
          'um cansaço que o sono não resolve',
        ],
      ],
    },
    learn: {
      heading: 'O que as famílias aprendem juntas',
      body: [
        [
          'Uma doença não é um defeito de caráter.',
          'Você pode dizer que está preocupado e ainda deixar que a pessoa decida.',
          'Você pode levar os sentimentos dela a sério e ainda incentivar o tratamento.',
          'Você pode planejar o que fazer numa crise antes que ela venha.',
          'Você pode pôr limites e mantê-los.',
          'Você também precisa de descanso. Esgotar-se não ajuda ninguém.',
        ],
        'Você não pode fazer uma doença sumir. Pode ajudar a criar uma casa em que seja mais fácil melhorar.',
      ],
    },
    known: {
      heading: 'O que os estudos encontraram',
      body: [
        [
          'O curso Family-to-Family da NAMI: os familiares sabiam mais, lidavam melhor e sofriam menos. Meio ano depois do curso, ainda era assim. O peso de cuidar não mudou.',
          'Um ensaio com 318 pessoas. O curso tinha 12 encontros; hoje tem 8.',
        ],
        [
          'Esquizofrenia: pode haver menos recaídas quando os familiares participam de um programa para famílias. Em geral, profissionais conduziam esse trabalho; por isso, diz pouco sobre grupos de apoio. Uma revisão mais nova a substituiu em 2024, mas não conseguimos ler os resultados.',
          '32 ensaios, 2.981 pessoas. Para cada 100 recaídas com o cuidado habitual, cerca de 55 (50 a 60).',
        ],
        'Al-Anon: quem ficou seis meses relatou mais melhoras do que quem saiu. Foi escolha própria; por isso, não prova que o Al-Anon foi a causa.',
      ],
    },
    programmes: {
      heading: 'Grupos e cursos para famílias',
      body: [
        [
          [
            'Um curso sobre transtornos mentais, tratamento, comunicação, crises, autocuidado e defesa do familiar. Familiares treinados dão as aulas.',
            'Gratuito',
            '8 encontros',
            'Estados Unidos',
          ],
          ['Familiares se reúnem, conversam e se apoiam. Familiares conduzem o grupo.', 'Estados Unidos'],
          [
            'Grupos e orientação para familiares e amigos de pessoas com transtornos mentais. Muitas vezes um psicólogo conduz os grupos.',
            'França',
          ],
          [
            'Para familiares e amigos de pessoas que bebem demais. Segue 12 passos e vê a dependência como doença. Aprende-se a pôr limites e a cuidar da própria recuperação.',
            'Muitos países',
          ],
          ['Para familiares e amigos de pessoas que usam drogas. Também segue 12 passos.', 'Muitos países'],
        ],
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findGroups: 'Encontrar grupos para famílias',
    findAlone:
      'Esta página não tem lista de grupos. Pergunte ao seu médico ou a uma organização de saúde mental perto de você.',
  },
};
