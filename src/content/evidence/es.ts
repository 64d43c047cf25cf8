/** What is known about peer support, in Spanish. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/es.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: '¿Sirve el apoyo entre iguales?',
  summary: [
    'Muchas personas dicen que sí, y los estudios encuentran una pequeña mejora en la recuperación.',
    'Sobre los ingresos en el hospital, los estudios no coinciden. En casi todo lo demás no hay seguridad.',
    'Un grupo se suma al tratamiento. No lo sustituye.',
  ],
  sections: {
    short: {
      heading: 'La respuesta corta',
      body: [
        'El apoyo entre iguales de todo tipo trae una pequeña mejora en la recuperación, es decir, en sentir que la vida es de uno, incluso con una enfermedad. También alivia un poco los síntomas.',
        'Para los grupos hay dos respuestas. Los cursos planificados en grupo trajeron una pequeña mejora en la recuperación, pero no en la esperanza ni en los síntomas. En 7 de 12 estudios de grupos de ayuda mutua, los miembros mejoraron; en los otros 5 no hubo diferencia con quienes no eran miembros; ninguno encontró daños.',
        'Nadie puede decirle de antemano cómo será para usted. Puede probar un grupo y dejarlo si no le ayuda.',
      ],
    },
    reading: {
      heading: 'Cómo leer las cifras',
      body: [
        'En un ensayo, unas personas reciben apoyo entre iguales y otras no, y después se comparan. Una revisión reúne muchos ensayos.',
        'La DME (SMD) es el tamaño de una diferencia. Alrededor de 0,2 es pequeña, 0,5 mediana y 0,8 grande. Los números entre paréntesis indican cuánto puede variar. Si incluyen el 0, quizá no haya ninguna diferencia.',
        'Aquí es difícil hacer ensayos: la gente sabe si está en un grupo y no hay dos grupos iguales. Eso puede mover el resultado hacia arriba o hacia abajo; se llama sesgo. Un ensayo débil no demuestra que los grupos no ayuden, sino que no podemos estar seguros.',
        'Solo mostramos una cifra si la hemos leído en el resumen del propio estudio o en un informe que nombramos. En «Grado de certeza» está lo que dicen los autores. Buscamos estudios el 28 de noviembre de 2026.',
      ],
    },
    reported: {
      heading: 'Qué dicen las personas de sus grupos',
      body: [
        'Cuando los investigadores preguntan, las personas dicen que valoran hablar y ser escuchadas, la compañía, aprender cómo lo llevan otros y ayudarse mutuamente.',
        'Muchas lo describen de alguna de estas formas. No es una promesa de que a usted le pase lo mismo.',
        [
          'En uno mismo: más esperanza, autoestima y confianza, menos vergüenza y más control sobre la propia vida.',
          'Con los demás: amistades, práctica para conversar y sentirse aceptado sin ser juzgado.',
          'En el día a día: consejos sobre servicios, vivienda, trabajo y prestaciones, y mejor calidad de vida.',
          'Al ayudar: hacer algo por otros también sienta bien.',
          'Con el ejemplo: ver que a otros les va bien muestra que es posible.',
        ],
      ],
    },
    claims: {
      heading: 'Afirmaciones que puede encontrar',
      body: [
        [
          '«Entre un 30 y un 40 % menos de ingresos». No pudimos encontrar de dónde sale esa cifra. Los ensayos no coinciden y ninguno era sobre grupos: probaron el apoyo de persona a persona.',
          'Tras un equipo de crisis, 29 de cada 100 personas con un igual y un cuaderno volvieron a la atención urgente en un año, frente a 38 de cada 100 con el cuaderno solo (441 personas). Un ensayo con 74 personas encontró un 42 % menos de ingresos. Uno mayor, con 590 personas, no vio diferencia, y una revisión de 19 ensayos no encontró efecto en el uso de servicios.',
        ],
        '«Ayuda a seguir el tratamiento». El apoyo entre iguales en línea no cambió cuántas personas seguían en tratamiento. Con acompañantes remunerados en adicciones, en algunos estudios siguieron más personas y en otros no.',
        '«Una de cada cuatro personas tiene una enfermedad mental». En 2001 la OMS lo dijo sobre toda la vida e incluía enfermedades neurológicas. En 2021, cerca de una de cada siete personas vivía con una enfermedad mental.',
        [
          '«En línea funciona igual de bien». El apoyo en línea trajo un poco menos de depresión y ansiedad, y pequeñas mejoras en la recuperación, la calidad de vida y la vida social. Ningún estudio lo comparó bien con reunirse en persona.',
          '29 estudios, 5.825 personas. Depresión: DME −0,28 (−0,42 a −0,14).',
        ],
      ],
    },
    reviews: {
      heading: 'Los estudios, uno por uno',
      body: [
        'Primero los grupos, después el apoyo entre iguales de todo tipo y al final situaciones concretas.',
        [
          [
            'Personas con problemas de salud mental, en cursos planificados en grupo',
            'Pequeña mejora en la recuperación. Ninguna en esperanza, empoderamiento o síntomas.',
            'Baja: 6 de 8 ensayos pueden estar sesgados. Según los autores, no basta para hacerlo un servicio habitual.',
            '8 ensayos, 2.131 personas. Recuperación: DME 0,18 (0,07 a 0,29)',
          ],
          [
            'Miembros de grupos de ayuda mutua por enfermedad mental de larga duración, depresión, ansiedad o duelo',
            'Los miembros mejoraron en 7 estudios. En los otros 5 no hubo diferencia con quienes no eran miembros. Ninguno encontró daños.',
            'Limitada, pero prometedora; revisión antigua',
            '12 estudios',
          ],
          [
            'Personas con una enfermedad mental',
            'Pequeñas mejoras en recuperación y síntomas. Ninguna en el funcionamiento diario.',
            'Calidad modesta: tomar con cautela',
            '28 ensayos, 4.152 personas. Recuperación: 0,15 (0,04 a 0,27). Síntomas: 0,19 (0,11 a 0,27). Funcionamiento: 0,08 (−0,02 a 0,18)',
          ],
          [
            'Adultos con una enfermedad mental',
            'Pequeña mejora en la recuperación y algo menos de ansiedad. Más clara cuando los iguales se sumaban a servicios hospitalarios.',
            'Baja: la mayoría de los ensayos pueden estar sesgados',
            '49 ensayos, 12.477 personas. Recuperación: DME 0,20 (0,11 a 0,29). Ansiedad: −0,21 (−0,40 a −0,02)',
          ],
          [
            'Personas con una enfermedad mental grave',
            'Poca o ninguna prueba de menos ingresos o síntomas. Alguna de más esperanza y recuperación.',
            'Baja: los ensayos pueden estar sesgados. Según los autores, no basta para obligar a ofrecerlo.',
            '18 ensayos, 5.597 personas',
          ],
          [
            'Personas con esquizofrenia o una enfermedad parecida',
            'Ingresos: un ensayo, sin respuesta clara. Recaídas: ningún ensayo las midió.',
            'Muy baja',
            '13 ensayos, 2.479 personas. En el ensayo sobre ingresos participaron 19.',
          ],
          [
            'Personas con apoyo individual en servicios',
            'Mejora modesta en recuperación y empoderamiento. Sin efecto en síntomas ni en el uso de servicios.',
            'Desigual: 7 ensayos con riesgo de sesgo bajo o moderado',
            '19 ensayos, 3.329 personas',
          ],
          [
            'Personas con una enfermedad mental grave o con depresión',
            'Enfermedad grave: pequeñas mejoras en calidad de vida y esperanza. Depresión: ningún efecto.',
            'Limitada',
            '14 ensayos. Calidad de vida: DME 0,24 (0,08 a 0,40). Esperanza: 0,24 (0,02 a 0,46)',
          ],
          [
            'Personas con depresión',
            'Mejora clara frente a la atención habitual. Revisiones más nuevas no la vieron en los grupos.',
            'Ensayos antiguos y pequeños',
            '7 ensayos, 869 personas. Depresión: DME −0,59 (−0,98 a −0,21)',
          ],
          [
            'Revisión de 35 revisiones, sobre trabajadores remunerados',
            'Desigual. Algunas mejoras en recuperación, confianza y depresión, sobre todo en torno al parto.',
            'Baja: el 97 % de las revisiones eran débiles',
            '426 estudios',
          ],
          [
            'Mujeres en torno al parto, apoyo de todo tipo',
            'Menos depresión.',
            'Difícil de juzgar: los programas eran muy distintos',
            '16 ensayos, 3.154 personas. DME −0,39 (−0,54 a −0,24)',
          ],
          [
            'Mujeres en torno al parto, solo grupos de conversación',
            'Ninguna mejora clara.',
            'No se indica en el resumen que leímos',
            'DME −0,09 (−0,42 a 0,25)',
          ],
          [
            'Adultos en duelo, grupos de todo tipo',
            'Algo mejor justo después del grupo. Más tarde, sin diferencia.',
            'Débil',
            '14 ensayos, 1.519 personas',
          ],
          [
            'Personas que perdieron a alguien por suicidio, grupos de iguales',
            'Dicen que se sienten apoyadas y lo llevan mejor. Faltan ensayos.',
            'Baja',
            '14 estudios, 12 de ellos entrevistas',
          ],
          [
            'Personas con problemas con el alcohol que entraron en AA con ayuda profesional',
            'Más de ellas pasaron un año sin beber nada que con otros tratamientos.',
            'Véase la guía de programas de recuperación',
            '27 estudios, 10.565 personas',
          ],
          [
            'Familiares que hicieron el curso Family-to-Family de NAMI',
            'Sabían más y lo llevaban mejor. La carga de cuidar seguía igual.',
            'Un ensayo; partes deben repetirse, según los autores',
            '318 personas',
          ],
        ],
      ],
    },
    harm: {
      heading: '¿Puede hacer daño?',
      body: [
        [
          'A la mayoría no le hace daño, pero pocos estudios lo miran. En encuestas de una red en línea moderada del Reino Unido, unas 8 de cada 100 respuestas hablaban de una mala experiencia: cómo actuaron los moderadores, quedar al margen o sentirse peor por lo que otros escribían.',
          '197 de 2.353 respuestas.',
        ],
        'Si se siente peor, puede dejar de ir. Hable con alguien de confianza o con su médico.',
      ],
    },
  },
  words,
};
