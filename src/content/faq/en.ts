/** Questions people ask about support groups, in English. */
import {chien2019} from '../citations/chien2019.js';
import {hoghegmose2023} from '../citations/hoghegmose2023.js';
import {lloydevans2014} from '../citations/lloydevans2014.js';
import {lyons2021} from '../citations/lyons2021.js';
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

export const content: GuideContent = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'Questions about support groups',
  sections: [
    {
      id: 'what',
      heading: 'What is a support group?',
      body: [
        'People who live with the same thing meet and help each other. Most often, members lead the group: people who have been through it themselves. Some groups meet in a room, some meet online.',
        'It is not therapy, and it does not take the place of your doctor.',
      ],
    },
    {
      id: 'find',
      heading: 'How do I find one?',
      body: [
        'You can look in several places:',
        {
          list: [
            'the list of groups on this site, if there is one',
            'your doctor, therapist or clinic',
            'a mental health organisation near you',
            'a hospital or community centre',
            'a library, or a place of worship',
            'your health insurance',
          ],
        },
        'Some hospital groups are only for their own patients. Ask before you go.',
      ],
    },
    {
      id: 'help',
      heading: 'Do groups help?',
      body: [
        'Many people say that they feel less alone and have more hope. It is not the same for everyone.',
        {
          claim: 'A review of trials found a small gain in recovery. It did not show a gain in hope or in symptoms.',
          sources: [lyons2021],
        },
        {
          claim: 'It is not clear if groups lead to fewer hospital stays. The proof is too weak to say.',
          sources: [lloydevans2014, chien2019],
        },
      ],
    },
    {
      id: 'therapy',
      heading: 'A group or therapy?',
      body: [
        'You do not have to choose. A therapist is trained, and works with you on your own goals. In a group you meet people who know it from their own lives. Many people have both.',
        'Do not change your medicine because of what somebody in a group says. Ask your doctor first.',
        'If you think about ending your life, or if you feel very unwell, get help from a professional now. A group is not enough for that.',
      ],
    },
    {
      id: 'family',
      heading: 'Are there groups for families?',
      body: [
        'Yes. There are groups for parents, partners, children and friends of someone who is ill or who drinks or uses drugs. You can go even if the person you care about does not want help.',
      ],
    },
    {
      id: 'online',
      heading: 'Do online groups work?',
      body: [
        'Many people find them helpful. You need not travel, and there is one at almost any hour. Some people miss being in one room.',
        {
          claim: 'There are few trials of online support. The gain they found was small, and it could be chance.',
          sources: [hoghegmose2023],
        },
      ],
    },
    {
      id: 'private',
      heading: 'Is it private?',
      body: [
        'Members agree to keep what they hear private. It is not legal secrecy, so ask the group how they do it.',
        'A leader may have to act if somebody is in danger. An online meeting can be recorded, so ask about that as well.',
      ],
    },
    {
      id: 'cost',
      heading: 'What does it cost?',
      body: [
        'Most groups are free. Some pass a basket round: you may give something, but you do not have to. If there is a fee, the group can tell you before you go.',
      ],
    },
  ],
  words,
};
