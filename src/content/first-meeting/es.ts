/** What happens at a first meeting, in Spanish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Su primera reunión',
  summary: [
    'Por lo general, puede limitarse a escuchar.',
    'En la mayoría de los grupos basta con el nombre de pila.',
    'Puede irse cuando quiera y no tiene que volver.',
  ],
  sections: {
    feelings: {
      heading: 'Es normal estar nervioso',
      body: [
        'Muchas personas se ponen nerviosas antes de su primera reunión. Todos los que están allí fueron nuevos alguna vez.',
        'Puede ir solo para ver cómo es. Entrar requiere valor, y ese día no tiene que decidir nada.',
      ],
    },
    before: {
      heading: 'Antes de ir',
      body: [
        {
          columns: ['En persona', 'En línea'],
          rows: [
            [
              'Cómo llegar',
              'Llegue unos minutos antes para encontrar la puerta y un asiento.',
              'Pruebe el enlace unos minutos antes para comprobar el sonido.',
            ],
            [
              'Dónde sentarse',
              'Donde prefiera. Un asiento cerca de la puerta está bien.',
              'En una habitación donde nadie pueda oírle. Los auriculares ayudan.',
            ],
            [
              'Su nombre',
              'En la mayoría de los grupos basta con el nombre de pila. Algunos grupos cerrados o de hospital piden que se inscriba.',
              'Mire qué nombre aparece en la pantalla. Normalmente puede cambiarlo por su nombre de pila.',
            ],
            [
              'El saludo',
              'Quizá le saluden al entrar. Basta con un gesto.',
              'Muchos grupos permiten dejar la cámara apagada. Si no lo sabe, pregunte.',
            ],
          ],
        },
        '¿Se une por teléfono? Averigüe si necesita un código de acceso y silencie su micrófono mientras hablan los demás.',
      ],
    },
    during: {
      heading: 'Qué pasa en una reunión',
      body: [
        'Cada grupo tiene su estilo. Muchas reuniones son así:',
        [
          'La gente llega y alguien le da la bienvenida.',
          'Quien quiera dice su nombre de pila.',
          'Alguien lee las normas: lo que se dice aquí se queda aquí, no interrumpir y no dar consejos si nadie los pide.',
          'Se habla de un tema, de una lectura o de lo que a cada uno le preocupa.',
          'Algunos grupos terminan con un momento de silencio o unas palabras de esperanza.',
          'La reunión se cierra. Puede quedarse a charlar o irse a casa.',
        ],
      ],
    },
    topics: {
      heading: 'De qué se habla',
      body: [
        'Depende del grupo, y usted elige qué contar. A menudo se habla de:',
        [
          'cómo ha ido la semana, para bien o para mal',
          'un momento difícil y lo que ayudó a superarlo',
          'el tratamiento: qué ayuda y qué ha costado',
          'la familia, los amigos, el trabajo y el dinero',
          'la soledad, la vergüenza y lo que los demás no entienden',
          'pequeños avances y lo que se espera de las próximas semanas',
        ],
      ],
    },
    sharing: {
      heading: 'Si prefiere no hablar',
      body: [
        'En la mayoría de los grupos no tiene que hacerlo, ni la primera vez ni nunca. Cuando le toque, puede decir: «Paso».',
        'Si quiere decir algo, con esto basta: «Soy nuevo aquí y quería ver cómo es».',
      ],
    },
    privacy: {
      heading: '¿Es privado?',
      body: [
        'En la mayoría de los grupos, los miembros se comprometen a no contar lo que oyen. Ese compromiso no está protegido por la ley; pregunte al grupo cómo cuida la privacidad.',
        'Quien coordina puede tener que actuar si alguien está en peligro. Una reunión en línea se puede grabar: pregunte también por eso.',
      ],
    },
    after: {
      heading: 'Después',
      body: [
        'Tómese un momento y pregúntese:',
        [
          '¿Con qué me sentí a gusto y con qué no?',
          '¿Hay alguien con quien me gustaría volver a hablar?',
          '¿Me convencen el formato, los temas y las normas?',
        ],
        'Una visita no lo dice todo. Muchas personas prueban varios grupos hasta encontrar el suyo, y lo que necesita puede cambiar con el tiempo.',
        'Si se siente peor después de una reunión, hable con alguien de confianza o con su médico.',
      ],
    },
  },
  words: {
    ...words,
    titleFor: 'Su primera vez en {name}',
    aboutGroup: 'Sobre este grupo',
    inPerson: 'Puede ir en persona.',
    online: 'Puede unirse en línea.',
    phone: 'Puede unirse por teléfono.',
    formatUnknown: 'Pregunte si el grupo se reúne en línea o en persona. No figura en la ficha.',
    peer: 'Lo llevan personas que han pasado por lo mismo.',
    professional: 'Lo coordina un profesional.',
    both: 'Lo llevan un profesional y alguien que ha pasado por lo mismo.',
    leaderUnknown: 'Pregunte quién coordina el grupo. No figura en la ficha.',
    free: 'Es gratis.',
    donation: 'Es gratis. Se aceptan donativos.',
    fee: 'Tiene un costo. Pregunte cuánto es.',
    costUnknown: 'Pregunte si cuesta algo. No figura en la ficha.',
    open: 'Puede ir cualquier persona.',
    closed: 'Es solo para personas con esta experiencia. Pregunte si no está seguro.',
    book: 'Inscríbase antes de ir.',
    notMeeting: 'Según la ficha, el grupo no se reúne en este momento. Compruébelo antes de ir.',
  },
};
