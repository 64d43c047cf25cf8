/** Groups and professional care together, in English. */
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export type TreatmentWord = 'toCrisisHelp' | CrisisWord;

export const content = {
  language: 'en',
  reviewed: '2026-11-28',
  author: words.author,
  minutes: 3,
  title: 'A group and professional care',
  summary: [
    'You don’t have to choose: each gives you something the other can’t.',
    'Never change your medication because of what someone in a group says.',
    'In a crisis, get professional help right away.',
  ],
  sections: [
    {
      id: 'partners',
      heading: 'What each one offers',
      body: [
        {
          columns: [
            {id: 'care', name: 'Professional care'},
            {id: 'group', name: 'A support group'},
          ],
          rows: [
            {
              name: 'What you get',
              cells: [
                'A diagnosis, medication if you need it, and types of therapy that have been tested.',
                'Company, and advice from firsthand experience.',
              ],
            },
            {name: 'Who’s there', cells: ['People trained to help.', 'People who’ve been through it.']},
            {
              name: 'When',
              cells: [
                'At your appointments.',
                'Between appointments. Some online groups and forums are open at night.',
              ],
            },
          ],
        },
        'A group doesn’t replace treatment, and treatment doesn’t replace people who know how it feels.',
        'Many doctors and therapists suggest groups to their patients. Ask yours which ones they know.',
      ],
    },
    {
      id: 'therapy',
      heading: 'Therapy or a group?',
      body: [
        {
          columns: [
            {id: 'therapy', name: 'Therapy'},
            {id: 'group', name: 'A support group'},
          ],
          rows: [
            {
              name: 'Who leads it',
              cells: ['A licensed professional.', 'Often members who’ve been through it themselves.'],
            },
            {
              name: 'What it’s for',
              cells: ['Your own goals, which you and the therapist set together.', 'Helping each other.'],
            },
            {
              name: 'What you do',
              cells: [
                'You work on your thoughts, feelings and habits.',
                'You share as much as you like, or just listen.',
              ],
            },
          ],
        },
        'There’s also group therapy. A therapist leads it, so it counts as therapy.',
      ],
    },
    {
      id: 'together',
      heading: 'Making them work together',
      body: [
        {
          list: [
            'Tell your doctor or therapist that you go to a group, and what you learn there.',
            'Write down questions that come up in the group, and take them to your next appointment.',
            'Share a goal with the group if you like, such as “I want to talk to one new person this week.” You don’t have to say what you talk about in therapy.',
            'Leave out other members’ names and stories when you talk about the group.',
            'Tell your doctor if a meeting upset you, or if the group and your doctor disagree.',
          ],
        },
      ],
    },
    {
      id: 'medicine',
      heading: 'Your medication',
      body: [
        'Never start, stop or change a medication because of what someone in a group says. What’s right for them may harm you.',
        'If a medication causes side effects, or you think you don’t need it anymore, call your doctor or pharmacist before you change it.',
        'Tell your doctor if you drink or use drugs. Some medications are dangerous if you do.',
        'If someone tells you to stop, you can say: “I’ll ask my doctor.”',
      ],
    },
    {
      id: 'urgent',
      heading: 'When a group isn’t enough',
      body: [
        'Don’t wait for the next meeting. Get professional help right away if:',
        {
          list: [
            'you’re thinking about ending your life, or about hurting yourself',
            'you might hurt someone else',
            'you see or hear things that other people don’t, and this is new or frightening, or voices tell you to harm yourself or someone else',
            'you can’t eat, sleep or look after yourself',
            'things are getting much worse',
          ],
        },
        'Call a crisis line, your doctor or your clinic now. If someone is in danger, call your local emergency number.',
      ],
    },
    {
      id: 'known',
      heading: 'What studies found',
      body: [
        {
          claim:
            'Structured group courses improved recovery a little, but not symptoms. Peer support as a whole also eased symptoms a little.',
          sources: ['Lyons and others, 2021', 'Smit and others, 2022'],
        },
        {
          claim:
            'You may read that peer support keeps people in treatment. Online peer support didn’t change how many people stayed. In some studies of paid recovery coaches for addiction, more people stayed. In others, they didn’t.',
          sources: ['Croke and others, 2026', 'Eddie and others, 2019'],
        },
        {
          claim:
            'For depression, an older review found a clear improvement. Two newer reviews, one of peer support for depression and one of groups, found none. A group doesn’t replace therapy.',
          sources: ['Pfeiffer and others, 2011', 'Fuhr and others, 2014', 'Lyons and others, 2021'],
        },
      ],
    },
  ],
  words: {...words, ...crisisWords, toCrisisHelp: 'Go to crisis help'},
} as const satisfies GuideContent<TreatmentWord>;
