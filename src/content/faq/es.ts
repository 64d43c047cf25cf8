/** Questions people ask about support groups, in Spanish. */
import {crisisWords} from '../crisis-words/es.js';
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'Preguntas sobre los grupos de apoyo',
  summary: [
    'En un grupo de apoyo se ayudan personas que han pasado por algo parecido.',
    'Muchos grupos son gratuitos y, por lo general, puede limitarse a escuchar.',
    'Un grupo no es terapia. Si está en crisis, busque ayuda profesional ahora.',
  ],
  sections: {
    what: {
      heading: '¿Qué es un grupo de apoyo?',
      body: [
        'Personas que viven lo mismo se reúnen y se ayudan. Cada una da y recibe: usted aprende de los demás y los demás de usted. Casi siempre lo llevan los propios miembros; unos tienen formación y otros no.',
        'Los grupos se reúnen en persona, en línea o por teléfono. Algunos son mixtos: unos están en la sala y otros se conectan.',
        'No es terapia y no sustituye a su médico.',
      ],
    },
    find: {
      heading: '¿Cómo encuentro uno?',
      body: [
        'Puede buscar en varios sitios:',
        [
          'la lista de grupos de este sitio, si la hay',
          'su médico, terapeuta o clínica',
          'un hospital, un centro comunitario o los servicios sociales',
          'una biblioteca o un lugar de culto',
          'su seguro de salud',
          'una búsqueda en internet con su tema, su ciudad y «grupo de apoyo»',
          'una organización nacional, como estas:',
        ],
        [
          ['Grupos para personas con una enfermedad mental y para familias.'],
          ['Ayuda para encontrar un grupo de apoyo, también a través de sus sedes locales.'],
          ['Grupos entre iguales para depresión y trastorno bipolar, en persona y en línea.'],
          ['Información y apoyo entre iguales en línea para ansiedad, depresión, TOC y TEPT.'],
          ['Apoyo local en salud mental por código postal.'],
          ['El punto de contacto nacional de autoayuda, con las direcciones locales.'],
          ['Grupos para familiares y amigos.'],
          ['Asociaciones de personas con enfermedad mental y de sus familias.'],
          ['Grupos para personas con depresión o trastorno bipolar, familiares y amigos.'],
          ['Organizaciones de pacientes y familiares en salud mental.'],
        ],
        'Algunos grupos de hospital son solo para sus propios pacientes. Pregunte antes de ir.',
      ],
    },
    help: {
      heading: '¿Ayudan los grupos?',
      body: [
        'Cuando los investigadores preguntan, las personas dicen que valoran ser escuchadas, la compañía y ayudar a otros. No es igual para todos.',
        'Los cursos planificados en grupo trajeron una pequeña mejora en la recuperación, pero no en la esperanza ni en los síntomas. El apoyo entre iguales de todo tipo, en conjunto, también alivió un poco los síntomas. En 7 de 12 estudios de grupos de ayuda mutua, los miembros mejoraron; en los otros 5 no hubo diferencia con quienes no eran miembros.',
        'Ingresos en el hospital: los ensayos de apoyo individual no coinciden, y una revisión de 19 ensayos no encontró efecto en el uso de servicios.',
      ],
    },
    therapy: {
      heading: '¿Un grupo o terapia?',
      body: [
        'No tiene que elegir. Un terapeuta tiene formación y trabaja con usted en sus objetivos. En un grupo conoce a personas que han pasado por ello. Muchas personas hacen las dos cosas.',
        'No cambie su medicación por lo que diga alguien del grupo. Pregunte antes a su médico.',
        'Si piensa en quitarse la vida o se siente muy mal, busque ayuda profesional ahora. Un grupo no basta para eso.',
      ],
    },
    family: {
      heading: '¿Hay grupos para familias?',
      body: [
        'Sí: para padres, parejas, hijos y amigos de alguien que está enfermo, bebe o consume drogas. Puede ir aunque esa persona no quiera ayuda.',
        'Al-Anon y Nar-Anon se reúnen en muchos países. En Estados Unidos, NAMI ofrece grupos y un curso gratuito, Family-to-Family.',
      ],
    },
    online: {
      heading: '¿Funcionan los grupos en línea?',
      body: [
        'A muchas personas les gustan: no hay que desplazarse y hay reuniones a muchas horas. Otras echan de menos estar en la misma sala.',
        [
          'Una revisión de 2026 encontró un poco menos de depresión y ansiedad, y pequeñas mejoras en la recuperación y la calidad de vida. Ningún estudio comparó bien lo uno con lo otro.',
          '29 estudios, 5.825 personas.',
        ],
      ],
    },
    social: {
      heading: '¿Y las redes sociales?',
      body: [
        'Allí encontrará grupos y foros a cualquier hora. Antes de unirse, fíjese en tres cosas: si hay moderadores, si las normas son claras y quién puede ver lo que escribe.',
        'En una encuesta a 90 usuarios de Twitter con una enfermedad mental, cerca de un tercio se preocupaba por su privacidad. En 2018, personas ajenas pudieron reunir los nombres de los miembros de un grupo de salud cerrado de Facebook.',
        'Incluso en una red moderada, unas 8 de cada 100 respuestas contaban una mala experiencia, como quedar al margen o sentirse peor por lo que otros escribían.',
        'No compre tratamientos ni cambie su medicación por una publicación. Si un sitio le hace sentir peor, déjelo.',
      ],
    },
    private: {
      heading: '¿Es privado?',
      body: [
        'En la mayoría de los grupos, los miembros se comprometen a no contar lo que oyen. Ese compromiso no está protegido por la ley; pregunte al grupo cómo cuida la privacidad.',
        'Quien coordina puede tener que actuar si alguien está en peligro. Una reunión en línea se puede grabar: pregunte también por eso.',
        'Un tribunal puede preguntar: en dos casos de asesinato en Estados Unidos, miembros de AA tuvieron que declarar lo que habían oído.',
      ],
    },
    cost: {
      heading: '¿Cuánto cuesta?',
      body: [
        'Muchos grupos son gratuitos. Algunos pasan una cesta; puede dar algo, pero no es obligatorio. Si hay que pagar, el grupo puede decírselo antes de que vaya.',
      ],
    },
    history: {
      heading: '¿De dónde vienen los grupos de apoyo?',
      body: [
        'AA empezó en 1935. A principios de los años setenta, antiguos pacientes psiquiátricos de Estados Unidos empezaron a reunirse y organizarse, junto a otros movimientos por los derechos civiles.',
        'Los servicios de salud vinieron después. En 1999, Georgia fue el primer estado de EE. UU. en pagar el apoyo entre iguales con Medicaid; en 2001 formó a sus primeros especialistas certificados. En 2023 los certificaban 49 de 50 estados. La OMS publicó guías en 2019 y 2021.',
        'Los especialistas certificados cobran y tienen formación. Los voluntarios que llevan un grupo normalmente no están certificados.',
      ],
    },
  },
  words: {...words, ...crisisWords},
};
