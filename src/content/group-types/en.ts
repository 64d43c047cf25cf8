/** Which kinds of groups there are, in English. */
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

export type TypesWord = 'findAlone';

export const content: GuideContent<TypesWord> = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'Which kind of group?',
  lead: 'There is more than one. Pick what sounds like you, and see who meets.',
  sections: [
    {
      id: 'what',
      heading: 'What a support group is',
      body: [
        'People who have been through something alike meet and help each other, in a room or online. Most groups are free, and led by people who know it from their own lives and have learned to lead.',
        'It is not group therapy, and it does not take the place of care. Members agree to keep what they hear private. It is not legal secrecy, and a leader may have to act if somebody is in danger. An online meeting can be recorded, so ask the group.',
      ],
    },
    {
      id: 'condition',
      heading: 'For one condition',
      body: [
        'The others there live with the same thing, so there is less to explain.',
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
        'You talk about how you feel, about doctors and clinics, about being judged, about the people close to you, and about ways to get better.',
        'It may suit you if you have more than one diagnosis, or none, or want no label.',
        {choices: [{name: 'General groups', filters: {kind: ['general']}}]},
      ],
    },
    {
      id: 'recovery',
      heading: 'For alcohol, drugs and other habits',
      body: [
        'Some follow twelve steps, as AA and NA do. Some go other ways, as SMART Recovery does. You may look at more than one.',
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
      heading: 'For both at once',
      body: [
        'A mental illness and alcohol or drugs often come together. Each can set off the other, or make it worse.',
        'Here you can talk about both. With your doctor, too, you can ask for one plan for both.',
        {choices: [{name: 'Groups for both', filters: {kind: ['dual-diagnosis']}}]},
      ],
    },
    {
      id: 'family',
      heading: 'For families and friends',
      body: [
        'For parents, partners, children, friends and carers. You can go even if the one you care about does not want help.',
        {choices: [{name: 'Groups for families', filters: {kind: ['family']}}]},
      ],
    },
    {
      id: 'unsure',
      heading: 'Not sure yet?',
      body: [
        'That is fine. Nothing you pick here is final. Many people look at three or four groups before one fits, and what you need can change.',
        'Your doctor or a mental health organisation near you can tell you where others began.',
      ],
    },
  ],
  words: {
    ...words,
    findAlone: 'There is no list of groups here. Ask your doctor or a mental health organisation near you.',
  },
};
