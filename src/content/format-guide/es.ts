/** Online or in person: factors to weigh, in Spanish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: '¿En línea o en persona?',
  summary: [
    'Las dos formas pueden ir bien. Depende de lo que le convenga ahora.',
    'En línea no hay que desplazarse. En persona, la gente está a su lado.',
    'Puede probar ambas y cambiar cuando cambie su vida.',
  ],
  sections: {
    weigh: {
      heading: '¿Qué le importa?',
      body: [
        'Marque lo que sea cierto para usted, mucho o poco. Sus respuestas se quedan en esta página y no se guardan.',
        [
          [
            'El trayecto',
            [
              ['Me cuesta desplazarme o no hay nada cerca.', 'Puede participar desde donde esté.'],
              ['Salir me sienta bien.', 'Una reunión es un motivo para salir de casa.'],
            ],
          ],
          [
            'Su tiempo',
            [
              [
                'Mis días están llenos o nunca son iguales.',
                'Hay reuniones a muchas horas y foros donde puede escribir cuando quiera.',
              ],
              ['Quiero un tiempo reservado solo para esto.', 'El camino de ida y vuelta ayuda a separar ese tiempo.'],
            ],
          ],
          [
            'Sentirse cómodo',
            [
              ['Donde más seguro me siento es en casa.', 'Se queda en casa y puede salir con un clic.'],
              ['Cuando es difícil, quiero a alguien a mi lado.', 'Los demás están en la sala con usted.'],
            ],
          ],
          [
            'Estar con gente',
            [
              [
                'Muchas caras nuevas serían demasiado para mí ahora.',
                'Muchos grupos dejan empezar con la cámara apagada.',
              ],
              [
                'Echo de menos estar con gente.',
                'Puede charlar antes y después. Para algunas personas, la confianza llega antes.',
              ],
            ],
          ],
          [
            'Privacidad',
            [
              [
                'No quiero que nadie me vea entrar.',
                'Nadie le ve en la puerta. En muchos grupos elige el nombre que muestra.',
              ],
              ['En casa alguien podría oírme.', 'Puede hablar fuera de casa.'],
              [
                'Me preocupa que me graben.',
                'No hay pantalla que copiar. También se puede grabar en una sala, así que pregunte qué ha acordado el grupo.',
              ],
            ],
          ],
          [
            'Tecnología',
            [
              [
                'Las videollamadas y los chats me resultan fáciles.',
                'Solo necesita un enlace y ya sabe cómo funciona.',
              ],
              ['Las pantallas me cansan o mi internet es lento.', 'No necesita aparato ni buena conexión.'],
            ],
          ],
        ],
      ],
    },
    good: {
      heading: 'Lo bueno de los grupos en línea',
      body: [
        [
          'Sin desplazamientos: ayuda si vive en el campo, tiene una discapacidad o niños en casa.',
          'A menudo, más privacidad sobre quién es usted.',
          'Reuniones por la noche, en fin de semana y en otros husos horarios.',
          'Foros donde leer y escribir cuando le venga bien.',
          'Grupos para problemas poco frecuentes que ninguna ciudad podría llenar.',
        ],
      ],
    },
    online: {
      heading: 'Qué tener en cuenta en línea',
      body: [
        [
          'Las caras y los gestos se leen peor. Charlar es más difícil y, para algunas personas, la confianza tarda más.',
          'El sonido y la imagen pueden fallar. Pregunte si puede unirse por teléfono.',
          'Alguien podría grabar una llamada o copiar lo que escribe, y los foros lo conservan. Pregunte qué ha acordado el grupo.',
        ],
        'Algunas personas tienen malas experiencias. En encuestas de una red moderada, unas 8 de cada 100 respuestas contaban una, casi siempre por cómo actuaron los moderadores.',
      ],
    },
    phone: {
      heading: 'Por teléfono o mixto',
      body: [
        'Algunos grupos se reúnen por teléfono. No necesita internet y nadie le ve.',
        'Los grupos mixtos se reúnen en una sala mientras otros se conectan. Pregunte si quienes están en línea oyen bien y pueden participar.',
      ],
    },
    trials: {
      heading: '¿Ayudan igual los grupos en línea?',
      body: [
        [
          'Ningún estudio los ha comparado bien. El apoyo en línea trajo un poco menos de depresión y ansiedad, y pequeñas mejoras en la recuperación, la calidad de vida y la vida social. No se sabe cuánto dura ni si es seguro.',
          '29 estudios, 5.825 personas.',
        ],
      ],
    },
    both: {
      heading: 'Puede tener las dos',
      body: [
        'Algunas personas van a un grupo cercano una vez al mes y se conectan a una llamada entre medias. Puede cambiar cuando cambie su vida.',
      ],
    },
  },
  words: {
    ...words,
    online: 'A favor de reunirse en línea',
    'in-person': 'A favor de reunirse en persona',
    nothingYet: 'Aún no ha marcado nada.',
    notAVerdict:
      'Esto solo ordena lo que ha marcado. Un punto puede pesar más que todos los demás, y puede probar ambas formas.',
    takenBack: 'Quitado:',
    startAgain: 'Empezar de nuevo',
    findOnline: 'Ver grupos en línea',
    findInPerson: 'Ver grupos en persona',
    findAlone:
      'En esta página no hay lista de grupos. Pregunte a su médico o a una organización de salud mental de su zona.',
  },
};
