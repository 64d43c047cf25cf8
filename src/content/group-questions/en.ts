/** What to ask about a group, in English. Every item of a list is a question that can be ticked. */
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

/** Words on the controls, and what is said of where notes are. */
export type QuestionsWord =
  'addNote' | 'note' | 'onlyHere' | 'kept' | 'copy' | 'print' | 'clear' | 'copied' | 'notCopied' | 'list' | 'cleared';

export const content: GuideContent<QuestionsWord> = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'Questions to ask about a group',
  lead: 'Ask before you go, or while you are there. Tick what matters to you, and write down what you hear.',
  sections: [
    {
      id: 'leader',
      heading: 'Who leads it',
      body: [
        {
          list: [
            'Who leads the group: people who have been through it, a professional, or both?',
            'How did they learn to lead a group?',
          ],
        },
      ],
    },
    {
      id: 'focus',
      heading: 'What it is about',
      body: [
        {
          list: [
            'What is the group for?',
            'Does it follow a programme, or does each meeting have its own topic?',
            'How does it fit with treatment, such as medicine or therapy?',
          ],
        },
      ],
    },
    {
      id: 'format',
      heading: 'How a meeting runs',
      body: [
        {
          list: [
            'How long is a meeting, and how often do you meet?',
            'What happens in a meeting, from start to end?',
            'May I just listen, or does everybody have to speak?',
            'If it is online: may my camera stay off?',
          ],
        },
      ],
    },
    {
      id: 'norms',
      heading: 'What members agree on',
      body: [
        'Members agree to keep what they hear private. It is not legal secrecy, so ask how the group does it.',
        {
          list: [
            'What do you agree to keep private, and when would you have to tell somebody?',
            'What are the rules for talking with each other?',
            'What happens when somebody does not keep to the rules?',
          ],
        },
      ],
    },
    {
      id: 'people',
      heading: 'Who comes',
      body: [
        {
          list: [
            'How many people come to a meeting?',
            'Who are they: how old, and what do they live with?',
            'Do new people often come?',
          ],
        },
      ],
    },
    {
      id: 'cost',
      heading: 'What it costs',
      body: [{list: ['Is it free? If not, how much is it?', 'Do I have to sign up first?']}],
    },
  ],
  words: {
    ...words,
    addNote: 'Add a note',
    note: 'Your note',
    onlyHere:
      'Your ticks and notes are not stored, and they are not sent to anybody. They are gone when you close this page.',
    kept: 'This site keeps your ticks and notes in this tab, so that you find them when you come back to the page. They are not sent to anybody. Closing the tab removes them, but some browsers can bring a closed tab back. If others use this device, clear your notes when you are done.',
    copy: 'Copy the list',
    print: 'Print the list',
    clear: 'Clear my notes',
    copied: 'Copied. You can paste the list where you need it.',
    notCopied: 'Your browser did not let us copy. The list is below and selected: copy it from there.',
    list: 'The list as text',
    cleared: 'Your ticks and notes are cleared.',
  },
};
