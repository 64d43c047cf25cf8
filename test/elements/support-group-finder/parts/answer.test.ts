import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import type {Answer} from '../../../../src/elements/support-group-finder/parts/answer.js';
import {answerList, paragraphs} from '../../../../src/elements/support-group-finder/parts/answer.js';
import {drawn, textsIn} from '../../../helpers/drawn.js';
import {saidAnswers} from '../../../helpers/said-answers.js';

describe('the answers to questions about a group', () => {
  it('are a list of terms, with what is said at once first and what can be done last', () => {
    const box = drawn(
      answerList([
        {
          question: 'When is it?',
          icon: 'clock',
          main: 'Monday',
          more: ['Every Monday', 'Bring a mat'],
          actions: [html`<a href="#1">Calendar</a>`, html`<a href="#2">Remind me</a>`],
        },
      ]),
    );
    expect([...box.children].map(({localName}) => localName)).to.deep.equal(['dl']);
    expect(textsIn(box, 'dt')).to.deep.equal(['When is it?']);
    expect(textsIn(box, 'dd')).to.deep.equal(['Monday', 'Every Monday', 'Bring a mat', 'Calendar Remind me']);
    expect(textsIn(box, '.main')).to.deep.equal(['Monday']);
    expect(textsIn(box, '.actions a')).to.deep.equal(['Calendar', 'Remind me']);
    expect(box.querySelector('dt svg')?.getAttribute('class')).to.equal('icon clock');
  });

  it('leave out a question to which nothing is said, and the list where that is true of all', () => {
    const open: Answer = {
      question: 'Open',
      icon: 'ear',
      main: nothing,
      more: ['', undefined, false, nothing],
      actions: [[]],
    };
    expect(saidAnswers([open, {question: 'Main', icon: 'ear', main: 'Yes'}])).to.deep.equal([['Main', 'Yes']]);
    expect(saidAnswers([{question: 'More', icon: 'ear', more: [undefined, 'Yes']}])).to.deep.equal([['More', 'Yes']]);
    expect(saidAnswers([{question: 'Act', icon: 'ear', actions: [false, html`<b>Go</b>`]}])).to.deep.equal([
      ['Act', 'Go'],
    ]);
    expect(drawn(answerList([open])).childElementCount).to.equal(0);
    expect(drawn(answerList([])).childElementCount).to.equal(0);
  });
});

describe('the paragraphs of a text', () => {
  it('are its lines that have words', () => {
    expect(paragraphs('One.\n\n  \nTwo.')).to.deep.equal(['One.', 'Two.']);
    expect(paragraphs('')).to.deep.equal([]);
    expect(paragraphs(undefined)).to.deep.equal([]);
  });
});
