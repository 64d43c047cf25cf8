/** For relatives and friends, in English. */
import {chien2019} from '../citations/chien2019.js';
import {nami2023} from '../citations/nami2023.js';
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export type FamilyWord = 'findGroups' | 'findAlone' | CrisisWord;

export const content: GuideContent<FamilyWord> = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'When you care about someone',
  lead: 'You cannot fix it for them, and that is nobody’s fault. You matter, too.',
  sections: [
    {
      id: 'feelings',
      heading: 'What you may feel',
      body: [
        'All of these are normal. You may feel several at once.',
        {
          list: [
            'grief for how things were',
            'fear of what is to come',
            'anger at the illness, or at how slow help is',
            'guilt, even when you did nothing wrong',
            'tiredness that sleep does not mend',
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
            'An illness is not a flaw in somebody’s character.',
            'You can show that you worry, and still let them decide.',
            'You can take their feelings seriously and still speak for treatment.',
            'You can plan what to do in a crisis before there is one.',
            'You may set limits, and keep them.',
            'You need rest, too. It helps nobody if you burn out.',
          ],
        },
        'You cannot cure an illness. You can help to make a home in which it is easier to get better. Looking after yourself is not selfish.',
        {
          claim: 'When families understand and support, there are said to be fewer relapses and a better mood at home.',
          sources: [nami2023],
          caution: {
            claim:
              'The reviews we read did not look at family groups. One about people who are ill themselves could not say if peer support changes relapse.',
            sources: [chien2019],
          },
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
              text: 'A course about illness, treatment, how to talk, what to do in a crisis, and care for yourself. Trained family members teach it.',
              facts: ['Free', '8 sessions', 'United States'],
              url: 'https://www.nami.org/',
              countries: ['US'],
            },
            {
              name: 'NAMI Family Support Group',
              text: 'Family members meet and talk, for as long as they like. They lead it themselves.',
              facts: ['United States'],
              url: 'https://www.nami.org/',
              countries: ['US'],
            },
            {
              name: 'Al-Anon',
              text: 'For families and friends of people who drink too much. It follows twelve steps. You learn to set limits and to look after yourself.',
              facts: ['Many countries'],
              url: 'https://al-anon.org/',
            },
            {
              name: 'Nar-Anon',
              text: 'The same for families and friends of people who use drugs.',
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
    findAlone: 'There is no list of groups here. Ask your doctor or a mental health organisation near you.',
  },
};
