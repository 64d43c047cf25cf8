/** Groups and professional care together, in Spanish. */
import {crisisWords} from '../crisis-words/es.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Un grupo y la atención profesional',
  summary: [
    'No tiene que elegir: cada uno da lo que el otro no puede.',
    'Nunca cambie su medicación por lo que diga alguien del grupo.',
    'En una crisis, busque ayuda profesional de inmediato.',
  ],
  sections: {
    partners: {
      heading: 'Qué ofrece cada uno',
      body: [
        {
          columns: ['Atención profesional', 'Un grupo de apoyo'],
          rows: [
            [
              'Qué recibe',
              'Un diagnóstico, medicación si la necesita y terapias probadas.',
              'Compañía y consejos de primera mano para vivir con ello.',
            ],
            ['Quién está', 'Personas formadas para ayudar.', 'Personas que han pasado por ello.'],
            ['Cuándo', 'En sus citas.', 'Entre citas. Algunos grupos y foros en línea están abiertos de noche.'],
          ],
        },
        'Un grupo no sustituye el tratamiento, y el tratamiento no sustituye a quienes saben lo que se siente.',
        'Muchos médicos y terapeutas recomiendan grupos a sus pacientes. Pregunte al suyo cuáles conoce.',
      ],
    },
    therapy: {
      heading: '¿Terapia o un grupo?',
      body: [
        {
          columns: ['Terapia', 'Un grupo de apoyo'],
          rows: [
            ['Quién lo dirige', 'Un profesional titulado.', 'A menudo miembros que han pasado por lo mismo.'],
            ['Para qué sirve', 'Para sus propios objetivos, que fijan juntos.', 'Para ayudarse mutuamente.'],
            ['Qué se hace', 'Trabaja sus pensamientos, emociones y hábitos.', 'Comparte lo que quiera o solo escucha.'],
          ],
        },
        'También existe la terapia de grupo. La dirige un terapeuta, así que es terapia.',
      ],
    },
    together: {
      heading: 'Cómo combinarlos',
      body: [
        [
          'Cuente a su médico o terapeuta que va a un grupo y qué aprende allí.',
          'Anote las preguntas que surjan en el grupo y llévelas a la próxima cita.',
          'Si quiere, comparta un objetivo con el grupo, por ejemplo: «Esta semana quiero hablar con una persona nueva». No tiene que decir de qué habla en terapia.',
          'No dé nombres ni historias de otros miembros cuando hable del grupo.',
          'Dígale a su médico si una reunión le afectó o si el grupo y él opinan distinto.',
        ],
      ],
    },
    medicine: {
      heading: 'Su medicación',
      body: [
        'Nunca empiece, deje o cambie un medicamento por lo que diga alguien del grupo. Lo que a otra persona le va bien puede hacerle daño a usted.',
        'Si un medicamento le molesta o cree que ya no lo necesita, llame a su médico o farmacéutico antes de cambiarlo.',
        'Dígale a su médico si bebe o consume drogas. Algunos medicamentos son peligrosos con ellas.',
        'Si alguien le dice que lo deje, puede responder: «Se lo preguntaré a mi médico».',
      ],
    },
    urgent: {
      heading: 'Cuando un grupo no basta',
      body: [
        'No espere a la próxima reunión. Busque ayuda profesional de inmediato si:',
        [
          'piensa en quitarse la vida o en hacerse daño',
          'podría hacer daño a otra persona',
          've u oye cosas que los demás no, y es algo nuevo, le asusta o las voces le dicen que se haga daño o que dañe a alguien',
          'no puede comer, dormir o cuidarse',
          'todo está empeorando mucho',
        ],
        'Llame ahora a una línea de crisis, a su médico o a su clínica. Si alguien está en peligro, llame al número de emergencias.',
      ],
    },
    known: {
      heading: 'Qué encontraron los estudios',
      body: [
        'Los cursos planificados en grupo trajeron una pequeña mejora en la recuperación, pero ninguna en los síntomas. El apoyo entre iguales de todo tipo, en conjunto, también alivió un poco los síntomas.',
        'Quizá lea que el apoyo entre iguales ayuda a seguir el tratamiento. En línea no cambió cuántas personas siguieron. Con acompañantes remunerados en adicciones, en algunos estudios siguieron más y en otros no.',
        'Para la depresión, una revisión antigua encontró una mejora clara. Otras más nuevas no encontraron ninguna: una sobre el apoyo entre iguales en la depresión y otra sobre grupos. Un grupo no sustituye la terapia.',
      ],
    },
  },
  words: {...words, ...crisisWords, toCrisisHelp: 'Ir a la ayuda en una crisis'},
};
