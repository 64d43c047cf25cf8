/** What is known about peer support, told straight, in English. */
import {chien2019} from '../citations/chien2019.js';
import {cochrane2022} from '../citations/cochrane2022.js';
import {cooper2024} from '../citations/cooper2024.js';
import {hoghegmose2023} from '../citations/hoghegmose2023.js';
import {lloydevans2014} from '../citations/lloydevans2014.js';
import {lyons2021} from '../citations/lyons2021.js';
import {smit2022} from '../citations/smit2022.js';
import {wfmh2023} from '../citations/wfmh2023.js';
import {who2023} from '../citations/who2023.js';
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

export const content: GuideContent = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'Does peer support help?',
  lead: 'Many people say that it does. Here is what studies found, and how sure they are.',
  sections: [
    {
      id: 'short',
      heading: 'In short',
      body: [
        {
          claim:
            'What studies support best is recovery in a wide sense: a life that feels like your own, even with an illness. Groups bring a small gain.',
          sources: [lyons2021, hoghegmose2023],
        },
        'Nobody can say before you go how it will be for you. You can try a group, and stop if it does not help. Keep the care you have.',
      ],
    },
    {
      id: 'reported',
      heading: 'What people in groups tell',
      body: [
        'This is what people tell about their groups. It is not a promise that it will be the same for you.',
        {
          list: [
            'They feel less alone and less ashamed, and have more hope.',
            'They make friends, and can practise talking with others.',
            'They hear how others find help and manage their days.',
            'They feel good when they can help somebody else.',
          ],
        },
      ],
    },
    {
      id: 'claims',
      heading: 'Claims you may meet',
      body: [
        {
          claim: 'Peer support is said to lead to fewer stays in a mental health hospital.',
          figures: 'The number given is 30 to 40 percent fewer.',
          sources: [who2023],
          caution: {
            claim:
              'The strongest reviews do not confirm this. They found little proof, or proof too weak to say yes or no.',
            figures: 'One had 18 trials with 5,597 people, the other 13 trials with 2,479.',
            sources: [lloydevans2014, chien2019],
          },
        },
        {
          claim: 'It is said to help people to keep up their treatment.',
          sources: [cochrane2022],
          caution: {
            claim: 'A review of 35 reviews found mixed results, and most of those reviews were weak.',
            sources: [cooper2024],
          },
        },
        {
          claim: 'One in four people is said to have a mental health problem at some time in life.',
          sources: [wfmh2023],
          caution: {
            claim: 'The reviews named here are about what peer support does. They cannot confirm this number.',
            sources: [cooper2024],
          },
        },
        {
          claim:
            'Online groups: many people find them helpful. There are few trials, and the gain they found was small and could be chance.',
          sources: [hoghegmose2023],
        },
      ],
    },
    {
      id: 'reviews',
      heading: 'What careful reviews found',
      body: [
        'A review looks at all the trials it can find. In a trial, some people get peer support and others do not, and the two are compared.',
        {
          findings: [
            {
              source: lyons2021,
              people: 'People with mental health problems, in groups',
              found: 'Small gain in recovery. No gain shown in hope, power over their own life, or symptoms.',
              certainty: 'Not very: few trials, and most could be biased',
              figures: '8 trials, 2,131 people. Recovery: SMD 0.18 (0.07 to 0.29)',
            },
            {
              source: hoghegmose2023,
              people: 'People with a mental illness',
              found: 'Small gain in recovery, and a little less anxiety.',
              certainty: 'Not very: most trials could be biased',
              figures:
                '49 trials, 12,477 people. Recovery: SMD 0.20 (0.11 to 0.29). Anxiety: SMD −0.21 (−0.40 to −0.02)',
            },
            {
              source: smit2022,
              people: 'People with a mental illness',
              found: 'Modest gain in recovery and in symptoms.',
              certainty: 'The trials point the same way',
              figures: '30 trials',
            },
            {
              source: chien2019,
              people: 'People with schizophrenia or a like illness',
              found: 'Not clear if it changes hospital stays or relapse.',
              certainty: 'Not at all: too weak to say yes or no',
              figures: '13 trials, 2,479 people',
            },
            {
              source: lloydevans2014,
              people: 'People with a severe mental illness',
              found: 'Little or no effect on hospital stays or symptoms. Some on hope and recovery.',
              certainty: 'Not very: the trials could be biased',
              figures: '18 trials, 5,597 people',
            },
            {
              source: cooper2024,
              people: 'A review of 35 reviews, about paid peer workers',
              found: 'Mixed: some gain in recovery, not in all things.',
              certainty: 'Not very: most of the reviews were weak',
              figures: '426 studies',
            },
          ],
        },
      ],
    },
    {
      id: 'reading',
      heading: 'How to read this',
      body: [
        'Trials are hard to do here: people know if they are in a group, and no two groups are alike. A trial can be biased. That means the way it was done may have pushed the result up or down.',
        'A weak trial does not say that groups do not help. It says that we cannot be sure.',
        'SMD in a table is the size of a gain. About 0.2 is small, 0.5 is medium and 0.8 is large. The numbers after it show how far off it may be.',
      ],
    },
  ],
  words,
};
