/** Questions to ask about a group, in Spanish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Preguntas sobre un grupo',
  summary: [
    'Pregunte antes de ir o una vez allí.',
    'Marque las preguntas que le importan y anote las respuestas.',
    'Puede imprimir o copiar la lista.',
  ],
  sections: {
    leader: {
      heading: 'Quién lo coordina',
      body: [
        [
          '¿Quién coordina el grupo: personas que han pasado por ello, un profesional o ambos?',
          '¿Qué formación tienen?',
        ],
      ],
    },
    focus: {
      heading: 'De qué trata',
      body: [
        [
          '¿Para qué es el grupo?',
          '¿Sigue un programa fijo o cada reunión tiene su tema?',
          '¿Cómo encaja con el tratamiento, por ejemplo con la medicación o la terapia?',
        ],
      ],
    },
    format: {
      heading: 'Cómo es una reunión',
      body: [
        [
          '¿Cuánto dura una reunión y cada cuánto se reúnen?',
          '¿Qué pasa en una reunión, de principio a fin?',
          '¿Puedo limitarme a escuchar o tienen que hablar todos?',
          'Si es en línea: ¿puedo dejar la cámara apagada?',
        ],
      ],
    },
    norms: {
      heading: 'Qué acuerdan los miembros',
      body: [
        'En la mayoría de los grupos, los miembros se comprometen a no contar lo que oyen. Ese compromiso no está protegido por la ley.',
        [
          '¿Qué se mantiene en privado y cuándo tendrían que contárselo a alguien?',
          '¿Se graba algo?',
          '¿Qué normas hay para hablar entre ustedes?',
          '¿Qué pasa si alguien no las cumple?',
        ],
      ],
    },
    people: {
      heading: 'Quién va',
      body: [
        [
          '¿Cuántas personas van a una reunión?',
          '¿Qué edad tienen y por qué están pasando?',
          '¿Viene gente nueva a menudo?',
        ],
      ],
    },
    cost: {heading: 'Cuánto cuesta', body: [['¿Es gratis? Si no, ¿cuánto cuesta?', '¿Tengo que inscribirme antes?']]},
  },
  words: {
    ...words,
    addNote: 'Añadir una nota',
    note: 'Su nota',
    onlyHere: 'Sus marcas y notas se quedan en esta página. No se guardan ni se envían y desaparecen al cerrarla.',
    kept: 'Este sitio conserva sus marcas y notas en esta pestaña para que estén ahí cuando vuelva a la página. No se envían a ninguna parte. Al cerrar la pestaña se borran, pero algunos navegadores pueden recuperar una pestaña cerrada. Si otras personas usan este dispositivo, borre sus notas al terminar.',
    copy: 'Copiar la lista',
    print: 'Imprimir la lista',
    clear: 'Borrar mis notas',
    copied: 'Copiada. Puede pegar la lista donde la necesite.',
    notCopied: 'Su navegador no nos dejó copiar la lista. Está seleccionada abajo: cópiela desde ahí.',
    list: 'La lista como texto',
    cleared: 'Sus marcas y notas se han borrado.',
  },
};
