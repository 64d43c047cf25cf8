/** Groups and professional care together, in English. */
import {cochrane2022} from '../citations/cochrane2022.js';
import {cooper2024} from '../citations/cooper2024.js';
import {lyons2021} from '../citations/lyons2021.js';
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export type TreatmentWord = 'toCrisisHelp' | CrisisWord;

export const content: GuideContent<TreatmentWord> = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'A group and professional care',
  lead: 'You do not have to choose. They are partners, and each gives what the other cannot.',
  sections: [
    {
      id: 'partners',
      heading: 'What each of them gives',
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
                'A diagnosis, medicine if you need it, and therapy that has been tested.',
                'Company, and stories of how others live with it and get through.',
              ],
            },
            {
              name: 'Who is there',
              cells: ['People who have been trained for it.', 'People who have been through it.'],
            },
            {
              name: 'When',
              cells: ['At your appointments.', 'Between appointments, too, for as long as you like.'],
            },
          ],
        },
        'A group does not take the place of care, and care does not take the place of people who know how it feels.',
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
              cells: [
                'A professional with training and a licence.',
                'Most often members, who have been through it themselves.',
              ],
            },
            {
              name: 'What it is for',
              cells: ['Your own goals. You set them together.', 'To help each other. Everybody gives and takes.'],
            },
            {
              name: 'What you do',
              cells: ['You work on your thoughts, feelings and habits.', 'You share what you like, or just listen.'],
            },
          ],
        },
        'There is also group therapy. A therapist leads it, so it counts as therapy.',
      ],
    },
    {
      id: 'together',
      heading: 'How to bring them together',
      body: [
        {
          list: [
            'Tell your doctor or therapist that you go to a group, and what you learn there.',
            'Write down a question that came up in the group. Take it to your next appointment.',
            'Tell the group a goal, if you like, such as “I want to get out more.” You need not say what you talk about in therapy.',
            'Leave out names and stories of other members when you speak of the group.',
            'Say so if a meeting upset you, or if the group and your doctor say different things.',
          ],
        },
      ],
    },
    {
      id: 'medicine',
      heading: 'Your medicine',
      body: [
        'Never start, stop or change a medicine because of what somebody in a group says. What is right for them may harm you.',
        'Does a medicine trouble you, or do you think that you no longer need it? Call your doctor or pharmacist before you change it.',
        'If somebody tells you to stop, you can say: “I will ask my doctor.”',
      ],
    },
    {
      id: 'urgent',
      heading: 'When a group is not enough',
      body: [
        'Get help from a professional at once, and do not wait for the next meeting, if:',
        {
          list: [
            'you think about ending your life, or about hurting yourself',
            'you might hurt somebody else',
            'you see or hear things that others do not',
            'you cannot eat, sleep or look after yourself',
            'you are getting much worse',
          ],
        },
        'Call a crisis line, your doctor or your clinic now. If somebody is in danger, call the emergency number.',
      ],
    },
    {
      id: 'known',
      heading: 'What studies say',
      body: [
        {
          claim: 'A review of trials of groups found a small gain in recovery. It did not show a gain in symptoms.',
          sources: [lyons2021],
        },
        {
          claim: 'Peer support is said to help people to keep up their treatment.',
          sources: [cochrane2022],
          caution: {
            claim: 'A review of 35 reviews found mixed results, and most of those reviews were weak.',
            sources: [cooper2024],
          },
        },
        'So keep your care, and let a group add to it.',
      ],
    },
  ],
  words: {...words, ...crisisWords, toCrisisHelp: 'Go to help in a crisis'},
};
