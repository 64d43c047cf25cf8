/** Online or in person: what may matter to somebody, and what it says for each. In English. */
import {hoghegmose2023} from '../citations/hoghegmose2023.js';
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

export type FormatWord =
  | 'online'
  | 'in-person'
  | 'nothingYet'
  | 'notAVerdict'
  | 'takenBack'
  | 'startAgain'
  | 'findOnline'
  | 'findInPerson'
  | 'findAlone';

export const content: GuideContent<FormatWord> = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'Online or in person?',
  lead: 'Both can be good. What matters is what suits you at this time.',
  sections: [
    {
      id: 'weigh',
      heading: 'What matters to you?',
      body: [
        'Tick what is true for you, as much or as little as you like. What you tick is not stored, and it stays on this page.',
        {
          factors: [
            {
              name: 'Getting there',
              statements: [
                {
                  text: 'Travel is hard for me, or there is nothing near.',
                  speaksFor: 'online',
                  because: 'You can take part from where you are.',
                },
                {
                  text: 'It does me good to get out.',
                  speaksFor: 'in-person',
                  because: 'A meeting is a reason to leave the house.',
                },
              ],
            },
            {
              name: 'Your time',
              statements: [
                {
                  text: 'My days are full, or never the same.',
                  speaksFor: 'online',
                  because: 'There are meetings at many hours, and forums where you write when you can.',
                },
                {
                  text: 'I want a time that is only for this.',
                  speaksFor: 'in-person',
                  because: 'The way there and back sets the time apart.',
                },
              ],
            },
            {
              name: 'Feeling at ease',
              statements: [
                {
                  text: 'I feel safest at home.',
                  speaksFor: 'online',
                  because: 'You stay at home, and you can leave with one click.',
                },
                {
                  text: 'When it gets hard, I want somebody next to me.',
                  speaksFor: 'in-person',
                  because: 'The others are there with you in the room.',
                },
              ],
            },
            {
              name: 'Being with people',
              statements: [
                {
                  text: 'Many new faces are too much for me now.',
                  speaksFor: 'online',
                  because: 'You can begin with your camera off, in many groups.',
                },
                {
                  text: 'I miss being with people.',
                  speaksFor: 'in-person',
                  because: 'You can chat before and after, and trust may come sooner.',
                },
              ],
            },
            {
              name: 'Who may know',
              statements: [
                {
                  text: 'I do not want to be seen going in.',
                  speaksFor: 'online',
                  because: 'Nobody sees you at the door, and you choose the name you show.',
                },
                {
                  text: 'At home somebody could listen.',
                  speaksFor: 'in-person',
                  because: 'You can talk away from home.',
                },
                {
                  text: 'I worry that somebody records me.',
                  speaksFor: 'in-person',
                  because: 'There is no screen to copy from. Online, ask the group about that.',
                },
              ],
            },
            {
              name: 'Phones and screens',
              statements: [
                {
                  text: 'Calls and chats on a screen are easy for me.',
                  speaksFor: 'online',
                  because: 'A link is all you need, and you know how it works.',
                },
                {
                  text: 'Screens tire me, or my internet is slow.',
                  speaksFor: 'in-person',
                  because: 'You need no device, and the line cannot drop.',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'online',
      heading: 'Good to know about online groups',
      body: [
        {
          list: [
            'It may be a video call, a phone call, or a forum where people write.',
            'Sound and picture can fail. Ask if you can dial in by phone.',
            'You see less of each other. Small talk is harder, and trust may take longer.',
            'Somebody could record a call or copy what you write, and a forum keeps it. Ask what the group has agreed.',
          ],
        },
      ],
    },
    {
      id: 'trials',
      heading: 'Do online groups help as much?',
      body: [
        'Many people say that they do. There are too few trials to know.',
        {
          claim: 'One review found a small gain from online support, so small that it may be chance.',
          sources: [hoghegmose2023],
        },
      ],
    },
    {
      id: 'both',
      heading: 'You can have both',
      body: [
        'Many people do: a room near home once a month, and a call in between. Some groups offer both at the same time. You can change when your life does.',
      ],
    },
  ],
  words: {
    ...words,
    online: 'For meeting online',
    'in-person': 'For meeting in person',
    nothingYet: 'Nothing that you ticked so far.',
    notAVerdict: 'This only sorts what you ticked. One point can weigh more than all the others, and you can try both.',
    takenBack: 'Taken back:',
    startAgain: 'Start again',
    findOnline: 'See online groups',
    findInPerson: 'See in-person groups',
    findAlone: 'There is no list of groups here. Ask your doctor or a mental health organisation near you.',
  },
};
