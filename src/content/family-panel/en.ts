/** For relatives and friends, in English. */
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export type FamilyWord = 'findGroups' | 'findAlone' | CrisisWord;

export const content = {
  language: 'en',
  reviewed: '2026-11-28',
  author: words.author,
  minutes: 2,
  title: 'When someone you care about is struggling',
  summary: [
    'You can’t fix this for them. But you don’t have to go through it alone.',
    'There are groups and free courses for families and friends.',
    'Looking after yourself isn’t selfish. It helps you keep going.',
  ],
  sections: [
    {
      id: 'feelings',
      heading: 'What you may feel',
      body: [
        'All of these feelings are normal. You may have several at once.',
        {
          list: [
            'grief for how things were',
            'fear of what’s to come',
            'anger at the illness, or at how long it takes to get help',
            'guilt, even when you’ve done nothing wrong',
            'tiredness that sleep doesn’t fix',
          ],
        },
      ],
    },
    {
      id: 'learn',
      heading: 'What families learn together',
      body: [
        {
          list: [
            'An illness isn’t a character flaw.',
            'You can say that you’re worried and still let them decide.',
            'You can take their feelings seriously and still encourage treatment.',
            'You can plan what to do in a crisis before there is one.',
            'You can set limits and keep them.',
            'You need rest, too. Burning out helps no one.',
          ],
        },
        'You can’t make an illness go away. But you can help make home a place where it’s easier to get better.',
      ],
    },
    {
      id: 'known',
      heading: 'What studies found',
      body: [
        {
          claim:
            'Relatives who took the NAMI Family-to-Family course knew more, coped better and felt less distressed, and this was still true six months later. But caring weighed on them just as heavily.',
          figures: 'One trial with 318 people. The course had 12 sessions then; it has 8 now.',
          sources: ['Dixon and others, 2011', 'Lucksted and others, 2013'],
        },
        {
          claim:
            'People with schizophrenia may have fewer relapses when their relatives take part in a family program. Most of these programs were led by professionals, so the results say little about support groups. A newer review replaced this one in 2024, but we haven’t been able to read its results.',
          figures:
            '32 trials, 2,981 people. For every 100 relapses with usual care, there were about 55 when the family was involved (50 to 60).',
          sources: ['Pharoah and others, 2010'],
        },
        {
          claim:
            'Newcomers to Al-Anon who stayed for six months reported more improvements than those who left. People chose for themselves whether to stay, so this doesn’t prove that Al-Anon was the reason.',
          sources: ['Timko and others, 2016'],
        },
      ],
    },
    {
      id: 'programmes',
      heading: 'Groups and courses for families',
      body: [
        {
          cards: [
            {
              name: 'NAMI Family-to-Family',
              text: 'A course about mental illness, treatment, communication, handling a crisis, self-care, and speaking up for your relative. Trained family members teach it.',
              facts: ['Free', '8 sessions', 'United States'],
              url: 'https://www.nami.org/',
              countries: ['US'],
            },
            {
              name: 'NAMI Family Support Group',
              text: 'Family members meet, talk and support each other. They also run the groups.',
              facts: ['United States'],
              url: 'https://www.nami.org/',
              countries: ['US'],
            },
            {
              name: 'Unafam',
              text: 'Groups and advice for families and friends of people with a mental illness. A psychologist often leads the groups.',
              facts: ['France'],
              url: 'https://www.unafam.org/',
              countries: ['FR'],
            },
            {
              name: 'Al-Anon',
              text: 'For families and friends of people who drink too much. It follows 12 steps and sees addiction as a disease. Members learn to set limits and look after their own recovery.',
              facts: ['Many countries'],
              url: 'https://al-anon.org/',
            },
            {
              name: 'Nar-Anon',
              text: 'For families and friends of people who use drugs. It also follows 12 steps.',
              facts: ['Many countries'],
              url: 'https://www.nar-anon.org/',
            },
          ],
        },
      ],
    },
  ],
  words: {
    ...words,
    ...crisisWords,
    findGroups: 'Find groups for families',
    findAlone: 'This page has no list of groups. Ask your doctor or a mental health organization near you.',
  },
} as const satisfies GuideContent<FamilyWord>;
