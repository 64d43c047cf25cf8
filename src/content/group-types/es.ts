/** Types of groups, in Spanish. */
import {crisisWords} from '../crisis-words/es.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: '¿Qué tipo de grupo?',
  summary: [
    'Elija lo que más se parezca a su caso y vea qué grupos se reúnen.',
    'Muchos grupos son gratuitos y los llevan personas que han pasado por ello.',
    'Un grupo no sustituye el tratamiento. En una crisis, busque ayuda de inmediato.',
  ],
  sections: {
    what: {
      heading: 'Qué es un grupo de apoyo',
      body: [
        'Personas que han pasado por algo parecido se reúnen y se ayudan. Comparten lo que aprendieron de la experiencia: qué ayudó, qué no y cómo llevan el día a día. Ver que a otros les va bien puede dar esperanza.',
        'Pasar por algo difícil puede ser muy solitario, y muchas personas temen que las juzguen. En un grupo conoce a otras que saben lo que es.',
        'No se trata solo de los síntomas. Muchas personas hablan de recuperación cuando vuelven a sentir que la vida es suya, incluso con una enfermedad.',
        'No es terapia de grupo y no sustituye el tratamiento. En la mayoría de los grupos, los miembros se comprometen a no contar lo que oyen. Ese compromiso no está protegido por la ley, y quien coordina puede tener que actuar si alguien está en peligro.',
      ],
    },
    facts: {
      heading: 'Datos rápidos',
      body: [
        [
          'Quién los lleva: a menudo personas con la misma experiencia. Unas tienen formación y otras no.',
          'Dónde: en persona, en línea, por teléfono o mixto.',
          'Costo: muchos son gratuitos.',
          'Para quién: para quien tenga esa experiencia, con o sin diagnóstico. Los médicos clasifican los trastornos mentales de F00 a F99 (CIE-10).',
        ],
        'No es la única persona: en 2021, cerca de una de cada siete personas del mundo vivía con una enfermedad mental.',
      ],
    },
    condition: {
      heading: 'Para un problema concreto',
      body: [
        'Todos viven lo mismo, así que hay menos que explicar. También hay grupos para muchos otros problemas.',
        [
          'Depresión',
          'Ansiedad y pánico',
          'Trastorno bipolar',
          'Psicosis y esquizofrenia',
          'TEPT y trauma',
          'TOC',
          'Trastornos alimentarios',
          'Trastornos de la personalidad',
        ],
      ],
    },
    general: {
      heading: 'Para la salud mental en general',
      body: [
        'Se habla de cómo se siente, de médicos y clínicas, de sentirse juzgado, de las personas cercanas y de maneras de mejorar.',
        'Puede convenirle si tiene más de un diagnóstico, o ninguno, o no quiere etiquetas.',
        ['Grupos generales'],
      ],
    },
    recovery: {
      heading: 'Para el alcohol, las drogas y otras adicciones',
      body: [
        'Algunos siguen 12 pasos, como AA y NA. Otros van por otro camino, como SMART Recovery. Puede probar más de uno.',
        ['Alcohol', 'Drogas', 'Juego', 'Todos los grupos de recuperación'],
      ],
    },
    dual: {
      heading: 'Para salud mental y adicción a la vez',
      body: [
        'Una enfermedad mental y el alcohol o las drogas pueden ir juntos. Cada cosa puede provocar o empeorar la otra.',
        'Aquí puede hablar de ambas. También puede pedir a su médico un solo plan para las dos.',
        ['Grupos para ambas cosas'],
      ],
    },
    family: {
      heading: 'Para familiares y amigos',
      body: [
        'Para padres, parejas, hijos, amigos y cuidadores. Puede ir aunque la persona que le importa no quiera ayuda.',
        ['Grupos para familias'],
      ],
    },
    unsure: {
      heading: '¿Aún no lo sabe?',
      body: [
        'No pasa nada. Nada de lo que elija aquí es definitivo. Muchas personas prueban varios grupos hasta encontrar el suyo, y lo que necesita puede cambiar.',
        'Su médico o una organización de salud mental de su zona pueden orientarle.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findAlone:
      'En esta página no hay lista de grupos. Pregunte a su médico o a una organización de salud mental de su zona.',
  },
};
