/** Online or in person: what may matter to someone, and what it says for each. In English. */
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
        'Choose what’s true for you, as much or as little as you like. Your answers stay on this page and aren’t stored.',
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
                  because: 'No one sees you at the door. In many groups you choose the name you show.',
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
                    'There’s no screen to copy from. Phones can record in a room, too, so ask what the group has agreed.',
                },
              ],
            },
            {
              name: 'Technology',
              statements: [
                {
                  text: 'Video calls and chats are easy for me.',
                  speaksFor: 'online',
                  because: 'All you need is a link, and you know how it works.',
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
            'In many groups, more privacy about who you are.',
            'Meetings in the evening, on weekends and in other time zones.',
            'Forums, where you read and write when it suits you.',
            'Groups for conditions too rare to fill a group in one town.',
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
            'Faces and gestures are harder to read. Small talk is harder, too, and for some people trust takes longer.',
            'Sound or video can fail. Ask whether you can join by phone.',
            'Someone could record a call or copy what you write, and forums keep it. Ask what the group has agreed.',
          ],
        },
        {
          claim:
            'A few people have bad experiences. In surveys of a moderated network, about 8 in 100 answers described one, most often about how moderators acted.',
          sources: ['Easton and others, 2017'],
        },
      ],
    },
    {
      id: 'phone',
      heading: 'By phone, or a mix',
      body: [
        'Some groups meet by phone. You don’t need the internet, and no one sees you.',
        'Hybrid groups meet in a room while others join online. Ask how well people online can hear and take part.',
      ],
    },
    {
      id: 'trials',
      heading: 'Do online groups help as much?',
      body: [
        {
          claim:
            'No study has compared them fairly. Online peer support eased depression and anxiety a little, and brought small gains in recovery, quality of life and social life. We don’t know how long that lasts, or how safe it is.',
          figures: '29 studies, 5,825 people.',
          sources: ['Croke and others, 2026'],
        },
      ],
    },
    {
      id: 'both',
      heading: 'You can have both',
      body: [
        'Some people go to a group near home once a month and join a call in between. You can change when your life does.',
      ],
    },
  ],
  words: {
    ...words,
    online: 'For meeting online',
    'in-person': 'For meeting in person',
    nothingYet: 'Nothing chosen yet.',
    notAVerdict: 'This only sorts what you chose. One point can outweigh all the others, and you can try both.',
    takenBack: 'Removed:',
    startAgain: 'Start over',
    findOnline: 'See online groups',
    findInPerson: 'See in-person groups',
    findAlone: 'This page has no list of groups. Ask your doctor or a mental health organization near you.',
  },
} as const satisfies GuideContent<FormatWord>;
