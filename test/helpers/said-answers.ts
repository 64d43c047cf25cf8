/** The answers about a group as a visitor reads them. */
import type {Answer} from '../../src/elements/support-group-finder/parts/answer.js';
import {answerList} from '../../src/elements/support-group-finder/parts/answer.js';
import {drawn, textOf, textsIn} from './drawn.js';

/** Each question that has an answer, with all that is said to it. */
export const saidAnswers = (answers: readonly Answer[]): string[][] =>
  [...drawn(answerList(answers)).querySelectorAll('.answer')].map((answer) => textsIn(answer, 'dt, dd'));

/** What is said to one question; undefined where it is left out. */
export const saidTo = (answers: readonly Answer[], question: string): string[] | undefined =>
  saidAnswers(answers)
    .find(([asked]) => asked === question)
    ?.slice(1);

/** The links of the answers: what they say and where they lead. */
export const linksIn = (answers: readonly Answer[]): [text: string, href: string | null][] =>
  [...drawn(answerList(answers)).querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]);

/** The drawing beside each question. */
export const iconsOf = (answers: readonly Answer[]): string[] => answers.map(({icon}) => icon);
