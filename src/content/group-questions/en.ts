/** Questions to ask about a group, in English. Every list item is a question with a checkbox. */
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

/** Labels of the controls, and text about where notes are stored. */
export type QuestionsWord =
  'addNote' | 'note' | 'onlyHere' | 'kept' | 'copy' | 'print' | 'clear' | 'copied' | 'notCopied' | 'list' | 'cleared';

export const content = {
  language: 'en',
  reviewed: '2026-11-29',
  author: words.author,
  minutes: 1,
  title: 'Questions to ask about a group',
  summary: [
    'Ask before you go, or while you’re there.',
    'Choose the questions that matter to you, and write down the answers.',
    'You can print or copy the list.',
  ],
  sections: [
    {
      id: 'leader',
      heading: 'Who leads it',
      body: [
        {
          list: [
            'Who leads the group: people who’ve been through it, a professional, or both?',
            'What training do the leaders have?',
          ],
        },
      ],
    },
    {
      id: 'focus',
      heading: 'What it’s about',
      body: [
        {
          list: [
            'What is the group for?',
            'Does it follow a set program, or does each meeting have its own topic?',
            'How does it fit with treatment, such as medication or therapy?',
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
            'What happens in a meeting, from start to finish?',
            'Can I just listen, or does everyone have to speak?',
            'If it’s online: can I keep my camera off?',
          ],
        },
      ],
    },
    {
      id: 'norms',
      heading: 'What members agree on',
      body: [
        'In most groups, members promise to keep what they hear private. That promise isn’t protected by law.',
        {
          list: [
            'What do you keep private, and when would you have to tell someone?',
            'Is anything recorded?',
            'What are the ground rules for talking with each other?',
            'What happens if someone breaks the rules?',
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
            'How old are the people who come, and what are they dealing with?',
            'How often do new people join?',
          ],
        },
      ],
    },
    {
      id: 'cost',
      heading: 'What it costs',
      body: [{list: ['Is it free? If not, how much does it cost?', 'Do I have to sign up first?']}],
    },
  ],
  words: {
    ...words,
    addNote: 'Add a note',
    note: 'Your note',
    onlyHere:
      'Your choices and notes stay on this page. They aren’t saved or sent, and they’re gone when you close it.',
    kept: 'This site keeps your choices and notes in this tab, so they’re there when you come back to the page. They aren’t sent anywhere. Closing the tab removes them, but some browsers can bring back a closed tab. If other people use this device, clear your notes when you’re done.',
    copy: 'Copy the list',
    print: 'Print the list',
    clear: 'Clear my notes',
    copied: 'Copied. You can paste the list wherever you need it.',
    notCopied: 'Your browser didn’t let us copy the list. It’s selected below, so you can copy it from there.',
    list: 'The list as text',
    cleared: 'Your choices and notes are cleared.',
  },
} as const satisfies GuideContent<QuestionsWord>;
