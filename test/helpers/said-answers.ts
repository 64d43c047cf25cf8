/** The answers about a group as a visitor reads them. */
import type {Answer} from '../../src/elements/support-group-finder/parts/answer.js';
import {answerList} from '../../src/elements/support-group-finder/parts/answer.js';
import {drawn, textOf, textsIn} from './drawn.js';

/** Returns each question that has an answer, followed by the answer's texts. */
export const saidAnswers = (answers: readonly Answer[]): string[][] =>
  [...drawn(answerList(answers)).querySelectorAll('.answer')].map((answer) => textsIn(answer, 'dt, dd'));

/** Returns the answer's texts for one question; undefined if it is omitted. */
export const saidTo = (answers: readonly Answer[], question: string): string[] | undefined =>
  saidAnswers(answers)
    .find(([asked]) => asked === question)
    ?.slice(1);

/** Returns the text and target of the links in the answers. */
export const linksIn = (answers: readonly Answer[]): [text: string, href: string | null][] =>
  [...drawn(answerList(answers)).querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]);

/** Returns the icon of each question. */
export const iconsOf = (answers: readonly Answer[]): string[] => answers.map(({icon}) => icon);
