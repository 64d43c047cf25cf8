/** What is known about peer support, in Portuguese. */
import type {TextsOf} from '../translate.js';
import {words} from '../words/pt.js';
import type {content} from './en.js';

export const texts: TextsOf<typeof content> = {
  status: 'draft',
  title: 'O apoio entre pares ajuda?',
  summary: [
    'Muitas pessoas dizem que sim, e os estudos encontram um pequeno ganho na recuperação.',
    'Sobre internações, os estudos discordam. Em quase todo o resto, não há certeza.',
    'Um grupo soma ao tratamento. Não o substitui.',
  ],
  sections: {
    short: {
      heading: 'A resposta curta',
      body: [
        'O apoio entre pares de todo tipo traz um pequeno ganho na recuperação, isto é, numa vida que a pessoa sente como sua, mesmo com uma doença. Também alivia um pouco os sintomas.',
        'Para grupos há duas respostas. Cursos planejados em grupo trouxeram um pequeno ganho na recuperação, mas nenhum na esperança ou nos sintomas. Em 7 de 12 estudos de grupos de ajuda mútua, os membros melhoraram; nos outros 5 não houve diferença em relação a quem não era membro; nenhum encontrou danos.',
        'Ninguém pode dizer antes como será para você. Você pode experimentar um grupo e parar se não ajudar.',
      ],
    },
    reading: {
      heading: 'Como ler os números',
      body: [
        'Num ensaio, algumas pessoas recebem apoio entre pares e outras não, e depois são comparadas. Uma revisão reúne muitos ensaios.',
        'DMP (SMD) é o tamanho de uma diferença. Cerca de 0,2 é pequena, 0,5 média e 0,8 grande. Os números entre parênteses mostram quanto ela pode variar. Se incluem 0, talvez não haja diferença.',
        'Aqui é difícil fazer ensaios: as pessoas sabem se estão num grupo, e não há dois grupos iguais. Isso pode puxar o resultado para cima ou para baixo; chama-se viés. Um ensaio fraco não mostra que os grupos não ajudam. Mostra que não podemos ter certeza.',
        'Só mostramos um número se o lemos no resumo do próprio estudo ou num relato que citamos. Em “Grau de certeza” está o que dizem os autores. Buscamos estudos em 28 de novembro de 2026.',
      ],
    },
    reported: {
      heading: 'O que as pessoas dizem dos grupos',
      body: [
        'Quando pesquisadores perguntam, as pessoas dizem que valorizam falar e ser ouvidas, a companhia, aprender como os outros lidam e ajudar uns aos outros.',
        'Muitas descrevem de uma destas formas. Não é uma promessa de que será igual para você.',
        [
          'Em si: mais esperança, autoestima e confiança, menos vergonha e mais voz na própria vida.',
          'Com os outros: amigos, prática de conversar e ser aceito sem julgamento.',
          'No dia a dia: dicas sobre serviços, moradia, trabalho e benefícios, e mais qualidade de vida.',
          'Ao ajudar: fazer algo pelos outros também faz bem.',
          'Pelo exemplo: ver outros bem mostra que é possível.',
        ],
      ],
    },
    claims: {
      heading: 'Afirmações que você pode encontrar',
      body: [
        [
          '“De 30 a 40% menos internações.” Não conseguimos encontrar a origem desse número. Os ensaios discordam, e nenhum era sobre grupos: testaram apoio individual.',
          'Depois de uma equipe de crise, 29 de cada 100 pessoas com um par e um caderno voltaram ao cuidado agudo em um ano, contra 38 de cada 100 só com o caderno (441 pessoas). Um ensaio com 74 pessoas encontrou 42% menos internações. Um maior, com 590 pessoas, não viu diferença, e uma revisão de 19 ensaios não encontrou efeito no uso de serviços.',
        ],
        '“Mantém as pessoas em tratamento.” O apoio entre pares on-line não mudou quantas pessoas continuaram em tratamento. Com acompanhantes remunerados na dependência, em alguns estudos mais pessoas continuaram, em outros não.',
        '“Uma em cada quatro pessoas tem um transtorno mental.” Em 2001 a OMS disse isso sobre a vida inteira e contou também doenças neurológicas. Em 2021, cerca de uma em cada sete pessoas vivia com um transtorno mental.',
        [
          '“On-line funciona igual.” O apoio on-line trouxe um pouco menos de depressão e ansiedade e pequenos ganhos em recuperação, qualidade de vida e vida social. Nenhum estudo o comparou bem com o encontro presencial.',
          '29 estudos, 5.825 pessoas. Depressão: DMP −0,28 (−0,42 a −0,14).',
        ],
      ],
    },
    reviews: {
      heading: 'Os estudos, um a um',
      body: [
        'Primeiro os grupos, depois o apoio de todo tipo e, por fim, situações específicas.',
        [
          [
            'Pessoas com transtornos mentais, em cursos planejados em grupo',
            'Pequeno ganho na recuperação. Nenhum em esperança, empoderamento ou sintomas.',
            'Baixa: 6 de 8 ensaios podem ter viés. Segundo os autores, não basta para torná-lo padrão.',
            '8 ensaios, 2.131 pessoas. Recuperação: DMP 0,18 (0,07 a 0,29)',
          ],
          [
            'Membros de grupos de ajuda mútua para transtorno mental de longa duração, depressão, ansiedade ou luto',
            'Os membros melhoraram em 7 estudos. Nos outros 5 não houve diferença em relação a quem não era membro. Nenhum encontrou danos.',
            'Limitada, mas promissora; revisão antiga',
            '12 estudos',
          ],
          [
            'Pessoas com um transtorno mental',
            'Pequenos ganhos em recuperação e sintomas. Nenhum no dia a dia.',
            'Qualidade modesta: ler com cautela',
            '28 ensaios, 4.152 pessoas. Recuperação: 0,15 (0,04 a 0,27). Sintomas: 0,19 (0,11 a 0,27). Dia a dia: 0,08 (−0,02 a 0,18)',
          ],
          [
            'Adultos com um transtorno mental',
            'Pequeno ganho na recuperação e um pouco menos de ansiedade. Mais claro quando pares se somavam a hospitais.',
            'Baixa: a maioria dos ensaios pode ter viés',
            '49 ensaios, 12.477 pessoas. Recuperação: DMP 0,20 (0,11 a 0,29). Ansiedade: −0,21 (−0,40 a −0,02)',
          ],
          [
            'Pessoas com um transtorno mental grave',
            'Pouca ou nenhuma evidência de menos internações ou sintomas. Alguma de esperança e recuperação.',
            'Baixa: ensaios podem ter viés. Segundo os autores, não basta para exigi-lo.',
            '18 ensaios, 5.597 pessoas',
          ],
          [
            'Pessoas com esquizofrenia ou doença parecida',
            'Internações: um ensaio, sem resposta clara. Recaídas: nenhum ensaio mediu.',
            'Muito baixa',
            '13 ensaios, 2.479 pessoas. No ensaio sobre internações, participaram 19.',
          ],
          [
            'Pessoas com apoio individual em serviços',
            'Ganho modesto em recuperação e empoderamento. Sem efeito em sintomas ou uso de serviços.',
            'Variada: 7 ensaios com risco de viés baixo a moderado',
            '19 ensaios, 3.329 pessoas',
          ],
          [
            'Pessoas com transtorno grave ou com depressão',
            'Transtorno grave: pequenos ganhos em qualidade de vida e esperança. Depressão: nenhum efeito.',
            'Limitada',
            '14 ensaios. Qualidade de vida: DMP 0,24 (0,08 a 0,40). Esperança: 0,24 (0,02 a 0,46)',
          ],
          [
            'Pessoas com depressão',
            'Ganho claro em relação ao cuidado habitual. Revisões mais novas não o viram em grupos.',
            'Ensaios antigos e pequenos',
            '7 ensaios, 869 pessoas. Depressão: DMP −0,59 (−0,98 a −0,21)',
          ],
          [
            'Revisão de 35 revisões, sobre trabalhadores remunerados',
            'Variado. Alguns ganhos em recuperação, confiança e depressão, sobretudo perto do parto.',
            'Baixa: 97% das revisões eram fracas',
            '426 estudos',
          ],
          [
            'Mulheres perto do parto, apoio de todo tipo',
            'Menos depressão.',
            'Difícil de avaliar: os programas eram muito diferentes',
            '16 ensaios, 3.154 pessoas. DMP −0,39 (−0,54 a −0,24)',
          ],
          [
            'Mulheres perto do parto, só grupos de conversa',
            'Nenhum ganho claro.',
            'Não informada no resumo que lemos',
            'DMP −0,09 (−0,42 a 0,25)',
          ],
          [
            'Adultos em luto, grupos de todo tipo',
            'Um pouco melhor logo após o grupo. Depois, sem diferença.',
            'Fraca',
            '14 ensaios, 1.519 pessoas',
          ],
          [
            'Pessoas que perderam alguém por suicídio, grupos de pares',
            'Dizem que se sentem apoiadas e lidam melhor. Faltam ensaios.',
            'Baixa',
            '14 estudos, 12 deles entrevistas',
          ],
          [
            'Pessoas com problemas com álcool, levadas ao AA por profissionais',
            'Mais delas ficaram um ano sem beber nada do que com outros tratamentos.',
            'Veja o guia dos programas',
            '27 estudos, 10.565 pessoas',
          ],
          [
            'Familiares no curso Family-to-Family da NAMI',
            'Sabiam mais e lidavam melhor. O peso de cuidar era o mesmo.',
            'Um ensaio; partes precisam ser repetidas, dizem os autores',
            '318 pessoas',
          ],
        ],
      ],
    },
    harm: {
      heading: 'Pode fazer mal?',
      body: [
        [
          'À maioria não faz, mas poucos estudos procuram danos. Em pesquisas de uma rede on-line moderada no Reino Unido, cerca de 8 de cada 100 respostas relataram uma experiência ruim: a atuação dos moderadores, ficar de fora ou sentir-se pior com o que outros escreviam.',
          '197 de 2.353 respostas.',
        ],
        'Se você se sentir pior, pode parar de ir. Fale com alguém de confiança ou com seu médico.',
      ],
    },
  },
  words,
};
