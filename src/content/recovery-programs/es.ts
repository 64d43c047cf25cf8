/** Recovery programs side by side, in Spanish. */
import {crisisWords} from '../crisis-words/es.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Caminos para salir de una adicción',
  summary: [
    'Lo primero es la seguridad: lleve naloxona, no mezcle sustancias y consulte a un médico antes de dejar de beber si bebe mucho.',
    'Hay más de un camino y puede probar varios.',
    'Parece importar más cuánto participa que el grupo que elige.',
  ],
  sections: {
    safety: {
      heading: 'Cómo cuidarse',
      body: [
        'Después de una pausa, como una desintoxicación, la cárcel o una hospitalización, el cuerpo ya no tolera lo mismo que antes. Con los opioides (heroína, fentanilo, analgésicos fuertes), la dosis que tomaba antes puede matarle.',
        'Si usted o personas cercanas consumen opioides, lleve naloxona. Puede revertir una sobredosis de opioides y devolver la respiración. Solo actúa sobre los opioides y no daña a quien tomó otra cosa. Su efecto pasa, así que llame siempre a emergencias, aunque la persona despierte.',
        'Señales de una sobredosis de opioides: pupilas muy pequeñas, respiración lenta o ausente y una persona a la que no se puede despertar. Llame a emergencias de inmediato.',
        'No mezcle alcohol, opioides y benzodiazepinas (pastillas para la ansiedad o para dormir) ni otras sustancias que den sueño. Juntas pueden frenar o detener la respiración.',
        'Si bebe mucho a diario, no lo deje de golpe por su cuenta. Consulte antes a un médico. Después de dejarlo, busque atención de urgencia si tiene temblores o sudores fuertes, una convulsión, confusión, o si ve u oye cosas que no están ahí: puede ser mortal.',
      ],
    },
    shared: {
      heading: 'Qué tienen en común',
      body: [
        'En todos estos grupos hay personas que quieren dejarlo o que lo dejaron hace años. Se ayudan entre sí.',
        'Puede ir a un grupo mientras le atiende un médico o un terapeuta. En la mayoría de los grupos puede limitarse a escuchar.',
      ],
    },
    programmes: {
      heading: 'Los programas, uno junto a otro',
      body: [
        'En orden alfabético. No hacemos una clasificación: lo que va bien a una persona puede no irle bien a otra.',
        {
          columns: ['Cómo funciona', 'Espiritual o laico', 'Objetivo', 'Para quién', 'Costo'],
          rows: [
            [
              'Grupos de 12 pasos: AA, NA, CA, MA y otros',
              'Se recorren 12 pasos: admitir que no se puede controlar la bebida o la droga, mirar la propia vida con honestidad, reparar el daño y ayudar a otros. Un padrino o una madrina que conoce los pasos puede acompañarle. AA empezó en 1935.',
              'Espiritual. Los pasos hablan de un poder superior; cada persona decide qué es.',
              'No beber ni consumir nada. Para entrar basta con querer dejarlo.',
              'AA: alcohol. NA: drogas. Cocaine Anonymous (CA) y Marijuana Anonymous (MA) empezaron con una sola droga. Hay otros, por ejemplo para el juego.',
              'Gratis. Puede dar algo cuando pasan la cesta.',
              'Grupos de AA',
              'Grupos de NA',
              'Grupos de CA',
              'Grupos de MA',
              'Todos los grupos de 12 pasos',
            ],
            [
              'Grupos de patología dual',
              'Cada problema puede provocar o empeorar el otro, así que se trabajan los dos a la vez, con un solo plan.',
              'Varía. Pregunte al grupo.',
              'Varía. Pregunte al grupo.',
              'Personas con un problema de salud mental que además beben o consumen drogas.',
              'Muchos son gratuitos. Algunos pertenecen a una clínica.',
              'Grupos de patología dual',
            ],
            [
              'LifeRing Secular Recovery',
              'Usted lleva las riendas y crea su propio plan. Los miembros hablan de su semana y de lo que les funciona.',
              'Laico. Se acoge a personas de cualquier fe o de ninguna.',
              'No beber ni consumir nada.',
              'Personas que quieren vivir sin alcohol ni drogas.',
              'Gratis. Se aceptan donativos.',
              'Grupos de LifeRing',
            ],
            [
              'Recovery Dharma',
              'Se usan ideas budistas, se medita en grupo y después se comparte. Los grupos los llevan los miembros.',
              'Budista, sin un dios. No hace falta ser budista.',
              'Dejar la sustancia o el hábito que hace daño.',
              'Personas con cualquier adicción, a una sustancia o a un hábito.',
              'Gratis. Se aceptan donativos.',
              'Grupos de Recovery Dharma',
            ],
            [
              'Refuge Recovery',
              'También usa ideas budistas y meditación. Es una organización distinta de Recovery Dharma desde 2019.',
              'Budista, sin un dios. No hace falta ser budista.',
              'Dejar la sustancia o el hábito que hace daño.',
              'Personas con cualquier adicción, a una sustancia o a un hábito.',
              'Gratis. Se aceptan donativos.',
              'Grupos de Refuge Recovery',
            ],
            [
              'SMART Recovery',
              'Se aprenden herramientas que vienen de la terapia: mantener la motivación, manejar las ganas de consumir, cambiar pensamientos y acciones, y llevar una vida equilibrada. Nadie le pone una etiqueta.',
              'Laico.',
              'Busca la abstinencia de lo que hace daño.',
              'Personas que quieren cambiar cualquier hábito adictivo.',
              'Gratis. Se aceptan donativos.',
              'Grupos de SMART Recovery',
            ],
            [
              'Women for Sobriety',
              'Mujeres que hablan con mujeres de lo que necesitan para seguir sobrias y valorarse.',
              'No está ligado a una fe. El programa habla de crecimiento emocional y espiritual.',
              'No beber ni consumir nada.',
              'Mujeres que quieren dejar el alcohol o las drogas.',
              'Gratis. Se aceptan donativos.',
              'Grupos de Women for Sobriety',
            ],
          ],
        },
      ],
    },
    known: {
      heading: 'Qué encontraron los estudios',
      body: [
        [
          'Alcohol: cuando profesionales ayudaban a las personas a entrar en AA, más de ellas se mantenían sin beber nada durante un año que con otros tratamientos. No es lo mismo que ir a una reunión por su cuenta.',
          '27 estudios, 10.565 personas. Por cada 100 que se mantenían sin beber con otros tratamientos, unas 121 lo lograban así (103 a 142).',
        ],
        [
          'Drogas: la ayuda basada en los 12 pasos no fue ni mejor ni peor que otros tipos de ayuda. La evidencia es débil y no trata solo de las reuniones de NA.',
          '10 estudios.',
        ],
        [
          'En AA, SMART Recovery, LifeRing y Women for Sobriety, quienes más participaban bebían menos. El grupo elegido no cambió nada. Cada uno eligió el suyo, así que esto no prueba que el grupo fuera la causa.',
          '1.152 personas con problemas con el alcohol.',
        ],
        [
          'SMART Recovery: una revisión encontró buenas señales, pero ninguna respuesta firme. Recovery Dharma: una sola encuesta entre miembros no puede mostrar si ayuda. Sobre Refuge Recovery no encontramos ningún estudio.',
          'SMART Recovery: 12 estudios. Recovery Dharma: 209 personas.',
        ],
      ],
    },
    choose: {
      heading: 'Cómo elegir',
      body: [
        'Para una primera visita no hay elección equivocada. Pregúntese:',
        [
          '¿Quiero que la fe forme parte?',
          '¿Prefiero seguir unos pasos, practicar con herramientas o hablar libremente?',
          '¿Mi objetivo es dejarlo del todo? ¿Es también el del grupo?',
          '¿Estaría mejor entre mujeres, o con personas que también viven con una enfermedad mental?',
          '¿Qué hay cerca de mí o en línea a una hora que pueda mantener?',
        ],
        'Vaya unas cuantas veces antes de decidir. Puede dejar un grupo que no le convenza y puede ir a más de uno.',
      ],
    },
    doctor: {
      heading: 'Hable también con un médico',
      body: [
        'Si bebe o consume algo a diario, pregunte a un médico antes de dejarlo. Dejar de golpe el alcohol o algunas pastillas puede ser peligroso.',
        'Siga tomando lo que su médico le recetó, incluida la medicación para la adicción, y dígale que bebe o consume: algunos medicamentos son peligrosos con alcohol o drogas. Pregunte antes de cambiar nada, diga lo que diga alguien del grupo.',
        'Si vuelve a beber o a consumir, no lo ha perdido todo. Lea otra vez «Cómo cuidarse», vuelva a su grupo y dígaselo a su médico.',
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    programme: 'Programa',
    waysIn: 'Encontrar un grupo',
    nobodyAnswers: 'En esta página no hay lista de grupos. Mire en su sitio web o pregunte a su médico.',
  },
};
