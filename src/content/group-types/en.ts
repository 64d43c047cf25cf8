/** Types of groups, in English. */
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export type TypesWord = 'findAlone' | CrisisWord;

export const content = {
  language: 'en',
  reviewed: '2026-11-28',
  author: words.author,
  minutes: 2,
  title: 'Which kind of group?',
  summary: [
    'Pick what sounds like you, and see the groups.',
    'Many groups are free and run by people who’ve been through it.',
    'A group doesn’t replace treatment. In a crisis, get help right away.',
  ],
  sections: [
    {
      id: 'what',
      heading: 'What a support group is',
      body: [
        'People who’ve been through something similar meet and help each other. They swap what they’ve learned from experience: what helped, what didn’t, and how they get through the day. Seeing others do well can give you hope.',
        'Hard times can be lonely, and many people are afraid of being judged. In a group, others know what it’s like.',
        'A group is about more than symptoms. Many people call it recovery when life feels like their own again, even with an illness.',
        'A support group isn’t group therapy, and it doesn’t replace treatment. In most groups, members promise to keep what they hear private. That promise isn’t protected by law, and a leader may have to act if someone is in danger.',
      ],
    },
    {
      id: 'facts',
      heading: 'Quick facts',
      body: [
        {
          list: [
            'Who runs them: often people with the same experience. Some have training, and some don’t.',
            'Where: in person, online, by phone, or a mix.',
            'Cost: many are free.',
            'Who they’re for: anyone with the experience, with or without a diagnosis. In the ICD-10, a list of diagnoses that doctors use, mental health conditions have the codes F00 to F99.',
          ],
        },
        {
          claim:
            'You’re not the only one: in 2021, about one in seven people worldwide was living with a mental illness.',
          sources: ['WHO, 2025'],
        },
      ],
    },
    {
      id: 'condition',
      heading: 'For one condition',
      body: [
        'Everyone there lives with the same thing, so there’s less to explain. There are groups for many other conditions, too.',
        {
          choices: [
            {name: 'Depression', filters: {focus: ['depression']}},
            {name: 'Anxiety and panic', filters: {focus: ['anxiety', 'panic', 'social-anxiety', 'phobia']}},
            {name: 'Bipolar disorder', filters: {focus: ['bipolar']}},
            {
              name: 'Psychosis and schizophrenia',
              filters: {focus: ['psychosis', 'schizophrenia', 'hearing-voices']},
            },
            {name: 'PTSD and trauma', filters: {focus: ['ptsd', 'trauma']}},
            {name: 'OCD', filters: {focus: ['ocd']}},
            {name: 'Eating disorders', filters: {focus: ['eating']}},
            {name: 'Personality disorders', filters: {focus: ['personality']}},
          ],
        },
      ],
    },
    {
      id: 'general',
      heading: 'For mental health in general',
      body: [
        'People talk about their feelings, doctors and clinics, being judged, the people close to them, and ways to get better.',
        'It may suit you if you have several diagnoses, or none, or don’t want a label.',
        {choices: [{name: 'General groups', filters: {kind: ['general']}}]},
      ],
    },
    {
      id: 'recovery',
      heading: 'For alcohol, drugs and other addictions',
      body: [
        'Some groups, such as AA and NA, follow 12 steps. Others, such as SMART Recovery, take a different path. You can try more than one.',
        {
          choices: [
            {name: 'Alcohol', filters: {focus: ['alcohol']}},
            {name: 'Drugs', filters: {focus: ['drugs']}},
            {name: 'Gambling', filters: {focus: ['gambling']}},
            {name: 'All recovery groups', filters: {kind: ['recovery']}},
          ],
        },
      ],
    },
    {
      id: 'dual',
      heading: 'For mental health and addiction together',
      body: [
        'You can have both a mental illness and a problem with alcohol or drugs. Each can set off or worsen the other.',
        'In these groups, you can talk about both. You can also ask your doctor for one treatment plan that covers both.',
        {choices: [{name: 'Groups for both', filters: {kind: ['dual-diagnosis']}}]},
      ],
    },
    {
      id: 'family',
      heading: 'For families and friends',
      body: [
        'These groups are for parents, partners, children, friends and caregivers. You can go even if the person you care about doesn’t want help.',
        {choices: [{name: 'Groups for families', filters: {kind: ['family']}}]},
      ],
    },
    {
      id: 'unsure',
      heading: 'Not sure yet?',
      body: [
        'That’s fine. Nothing you pick here is final. Many people try several groups before they find one that fits, and what you need can change.',
        'Your doctor or a mental health organization near you can suggest where to start.',
      ],
    },
  ],
  words: {
    ...words,
    ...crisisWords,
    findAlone: 'This page has no list of groups. Ask your doctor or a mental health organization near you.',
  },
} as const satisfies GuideContent<TypesWord>;
