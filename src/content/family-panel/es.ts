/** For relatives and friends, in Spanish. */
import {crisisWords} from '../crisis-words/es.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Cuando un ser querido lo está pasando mal',
  summary: [
    'No puede arreglarlo por esa persona. Pero no tiene que pasarlo a solas.',
    'Hay grupos y cursos gratuitos para familiares y amigos.',
    'Cuidarse no es egoísta. Le ayuda a seguir adelante.',
  ],
  sections: {
    feelings: {
      heading: 'Qué puede sentir',
      body: [
        'Todos estos sentimientos son normales. Puede tener varios a la vez.',
        [
          'tristeza por cómo eran las cosas',
          'miedo a lo que vendrá',
          'enojo con la enfermedad o con lo que tarda la ayuda',
          'culpa, aunque no haya hecho nada malo',
          'un cansancio que no se quita durmiendo',
        ],
      ],
    },
    learn: {
      heading: 'Qué aprenden las familias juntas',
      body: [
        [
          'Una enfermedad no es un defecto de carácter.',
          'Puede decir que está preocupado y aun así dejar que decida.',
          'Puede tomarse en serio sus sentimientos y aun así animar al tratamiento.',
          'Puede planear qué hacer en una crisis antes de que llegue.',
          'Puede poner límites y mantenerlos.',
          'Usted también necesita descanso. Agotarse no ayuda a nadie.',
        ],
        'No puede hacer que una enfermedad desaparezca. Sí puede ayudar a que en casa sea más fácil mejorar.',
      ],
    },
    known: {
      heading: 'Qué encontraron los estudios',
      body: [
        [
          'El curso Family-to-Family de NAMI: los familiares sabían más, lo llevaban mejor y estaban menos angustiados. Medio año después seguía siendo así. La carga de cuidar no cambió.',
          'Un ensayo con 318 personas. Entonces el curso tenía 12 sesiones; hoy tiene 8.',
        ],
        [
          'Esquizofrenia: puede haber menos recaídas cuando los familiares participan en un programa para familias. Casi siempre lo dirigían profesionales, así que dice poco sobre los grupos de apoyo. Una revisión más nueva la sustituyó en 2024, pero no hemos podido leer sus resultados.',
          '32 ensayos, 2.981 personas. Por cada 100 recaídas con la atención habitual, unas 55 (50 a 60).',
        ],
        'Al-Anon: quienes se quedaron seis meses contaron más mejoras que quienes lo dejaron. Lo eligieron por su cuenta, así que no prueba que Al-Anon fuera la causa.',
      ],
    },
    programmes: {
      heading: 'Grupos y cursos para familias',
      body: [
        [
          [
            'Un curso sobre enfermedad mental, tratamiento, comunicación, crisis, autocuidado y cómo defender a su familiar. Lo imparten familiares con formación.',
            'Gratis',
            '8 sesiones',
            'Estados Unidos',
          ],
          ['Los familiares se reúnen, hablan y se apoyan. Lo llevan familiares.', 'Estados Unidos'],
          [
            'Grupos y orientación para familiares y amigos de personas con una enfermedad mental. A menudo los dirige un psicólogo.',
            'Francia',
          ],
          [
            'Para familiares y amigos de personas que beben demasiado. Sigue 12 pasos y ve la adicción como una enfermedad. Se aprende a poner límites y a cuidar la propia recuperación.',
            'Muchos países',
          ],
          ['Para familiares y amigos de personas que consumen drogas. También sigue 12 pasos.', 'Muchos países'],
        ],
      ],
    },
  },
  words: {
    ...words,
    ...crisisWords,
    findGroups: 'Encontrar grupos para familias',
    findAlone:
      'En esta página no hay lista de grupos. Pregunte a su médico o a una organización de salud mental de su zona.',
  },
};
