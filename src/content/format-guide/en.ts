/** Online or in person: factors to weigh, and what speaks for each format, in English. */
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

export const content = {
  language: 'en',
  reviewed: '2026-11-28',
  author: words.author,
  minutes: 3,
  title: 'Online or in person?',
  summary: [
    'Both can be good. It depends on what suits you right now.',
    'Online, there’s no travel. In person, people are there with you.',
    'You can try both, and switch when your life changes.',
  ],
  sections: [
    {
      id: 'weigh',
      heading: 'What matters to you?',
      body: [
        'Choose the statements that are true for you. You can choose as many or as few as you like. Your answers stay on this page and aren’t stored.',
        {
          factors: [
            {
              name: 'Getting there',
              statements: [
                {
                  text: 'Travel is hard for me, or there’s nothing nearby.',
                  speaksFor: 'online',
                  because: 'You can join from wherever you are.',
                },
                {
                  text: 'Getting out is good for me.',
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
                  because:
                    'There are meetings at many different times, and forums where you can write whenever you like.',
                },
                {
                  text: 'I want time set aside just for this.',
                  speaksFor: 'in-person',
                  because: 'The trip there and back helps set that time apart.',
                },
              ],
            },
            {
              name: 'Feeling comfortable',
              statements: [
                {
                  text: 'I feel safest at home.',
                  speaksFor: 'online',
                  because: 'You stay at home, and you can leave with one click.',
                },
                {
                  text: 'When it gets hard, I want someone next to me.',
                  speaksFor: 'in-person',
                  because: 'The others are in the room with you.',
                },
              ],
            },
            {
              name: 'Being with people',
              statements: [
                {
                  text: 'A lot of new faces would be too much for me right now.',
                  speaksFor: 'online',
                  because: 'Many groups let you start with your camera off.',
                },
                {
                  text: 'I miss being with people.',
                  speaksFor: 'in-person',
                  because: 'You can chat before and after. For some people, trust comes sooner.',
                },
              ],
            },
            {
              name: 'Privacy',
              statements: [
                {
                  text: 'I don’t want anyone to see me going in.',
                  speaksFor: 'online',
                  because: 'No one sees you at the door. In many groups, you choose the name you show.',
                },
                {
                  text: 'Someone at home might overhear me.',
                  speaksFor: 'in-person',
                  because: 'You can talk away from home.',
                },
                {
                  text: 'I’m worried about being recorded.',
                  speaksFor: 'in-person',
                  because:
                    'There’s no screen to copy from. Phones can record in a room, too, so ask what the group has agreed on.',
                },
              ],
            },
            {
              name: 'Technology',
              statements: [
                {
                  text: 'Video calls and chats are easy for me.',
                  speaksFor: 'online',
                  because: 'All you need is a link, and you already know how it works.',
                },
                {
                  text: 'Screens tire me out, or my internet is slow.',
                  speaksFor: 'in-person',
                  because: 'You don’t need a device or a good connection.',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'good',
      heading: 'What’s good about online groups',
      body: [
        {
          list: [
            'No travel, which helps if you live in a rural area, have a disability, or have children at home.',
            'More anonymity in many groups.',
            'Meetings in the evening, on weekends and in other time zones.',
            'Forums where you can read and write whenever it suits you.',
            'Groups for rare conditions, which might not find enough members in one town.',
          ],
        },
      ],
    },
    {
      id: 'online',
      heading: 'What to watch out for online',
      body: [
        {
          list: [
            'Faces and gestures are harder to read. Small talk is harder, too, and some people need longer to trust the others.',
            'Sound or video can fail. Ask whether you can join by phone.',
            'Someone could record a call or copy what you write, and forums keep old posts. Ask what the group has agreed on.',
          ],
        },
        {
          claim:
            'Some people have bad experiences. In surveys of a moderated network, about 8 in 100 answers described one. The most common complaint was how moderators acted.',
          sources: ['Easton and others, 2017'],
        },
      ],
    },
    {
      id: 'phone',
      heading: 'Phone and hybrid groups',
      body: [
        'Some groups meet by phone. You don’t need the internet, and no one sees you.',
        'In a hybrid group, some people meet in a room while others join online. Ask how well people online can hear and take part.',
      ],
    },
    {
      id: 'trials',
      heading: 'Do online groups help as much?',
      body: [
        {
          claim:
            'No study has fairly compared online and in-person groups. Online peer support eased depression and anxiety a little, and slightly improved recovery, quality of life and social life. We don’t know how long these effects last, or how safe online support is.',
          figures: '29 studies, 5,825 people.',
          sources: ['Croke and others, 2026'],
        },
      ],
    },
    {
      id: 'both',
      heading: 'You can have both',
      body: [
        'Some people go to a group near home once a month and join a call in between. You can switch when your life changes.',
      ],
    },
  ],
  words: {
    ...words,
    online: 'Reasons to meet online',
    'in-person': 'Reasons to meet in person',
    nothingYet: 'Nothing chosen yet.',
    notAVerdict: 'This only sorts your choices. One point can outweigh all the others, and you can try both.',
    takenBack: 'Removed:',
    startAgain: 'Start over',
    findOnline: 'See online groups',
    findInPerson: 'See in-person groups',
    findAlone: 'This page has no list of groups. Ask your doctor or a mental health organization near you.',
  },
} as const satisfies GuideContent<FormatWord>;
