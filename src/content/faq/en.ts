/** Questions people ask about support groups, in English. */
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export const content = {
  language: 'en',
  reviewed: '2026-11-28',
  author: words.author,
  minutes: 4,
  title: 'Questions about support groups',
  summary: [
    'In a support group, people who’ve been through something similar help each other.',
    'Many groups are free, and you can usually just listen.',
    'A group isn’t therapy. If you’re in crisis, get professional help now.',
  ],
  sections: [
    {
      id: 'what',
      heading: 'What is a support group?',
      body: [
        'People going through something similar meet and help each other. It goes both ways: you learn from others, and they learn from you. Usually, members run the group. Some have training, and some don’t.',
        'Groups meet in person, online or by phone. Some are hybrid: part of the group is in the room, and part joins online.',
        'It isn’t therapy, and it doesn’t replace your doctor.',
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
            'a hospital, community center or social services',
            'a library or a place of worship',
            'your health insurance company',
            'a web search for your topic, your town and “support group”',
            'a national organization, such as these:',
          ],
        },
        {
          cards: [
            {
              name: 'NAMI',
              text: 'Groups for people with a mental illness, and for families.',
              url: 'https://www.nami.org/',
              countries: ['US'],
            },
            {
              name: 'Mental Health America',
              text: 'Help finding a support group, including through its local branches.',
              url: 'https://mhanational.org/find-support-groups',
              countries: ['US'],
            },
            {
              name: 'Depression and Bipolar Support Alliance (DBSA)',
              text: 'Peer-led groups for depression and bipolar disorder, in person and online.',
              url: 'https://www.dbsalliance.org/support/',
              countries: ['US'],
            },
            {
              name: 'Anxiety and Depression Association of America (ADAA)',
              text: 'Information and online peer support for anxiety, depression, OCD and PTSD.',
              url: 'https://adaa.org/',
              countries: ['US'],
            },
            {
              name: 'Hub of Hope',
              text: 'Local mental health support by postcode.',
              url: 'https://hubofhope.co.uk/',
              countries: ['GB'],
            },
            {
              name: 'NAKOS',
              text: 'Germany’s national contact point for self-help groups, with local addresses.',
              url: 'https://www.nakos.de/',
              countries: ['DE'],
            },
            {
              name: 'Unafam',
              text: 'Groups for families and friends.',
              url: 'https://www.unafam.org/',
              countries: ['FR'],
            },
            {
              name: 'Confederación SALUD MENTAL ESPAÑA',
              text: 'Associations of people with a mental illness and their families.',
              url: 'https://consaludmental.org/',
              countries: ['ES'],
            },
            {
              name: 'ABRATA',
              text: 'Groups for people with depression or bipolar disorder, and for families and friends.',
              url: 'https://www.abrata.org.br/',
              countries: ['BR'],
            },
            {
              name: 'NSPH',
              text: 'Mental health organizations for patients and families.',
              url: 'https://nsph.se/',
              countries: ['SE'],
            },
          ],
        },
        'Some hospital groups are only for the hospital’s own patients. Ask before you go.',
      ],
    },
    {
      id: 'help',
      heading: 'Do groups help?',
      body: [
        {
          claim:
            'When researchers ask, people say that they value being heard, having company and helping others. It isn’t the same for everyone.',
          sources: ['Beard and others, 2024'],
        },
        {
          claim:
            'Structured group courses improved recovery a little, but not hope or symptoms. Peer support as a whole also eased symptoms a little. In 7 of 12 studies of self-help groups, members improved. In the other 5, they did no better than people who weren’t members.',
          sources: ['Lyons and others, 2021', 'Smit and others, 2022', 'Pistrang and others, 2008'],
        },
        {
          claim:
            'On hospital stays, trials of one-to-one support disagree. A review of 19 trials found no effect on the use of health services.',
          sources: ['Johnson and others, 2018', 'Gillard and others, 2022', 'White and others, 2020'],
        },
      ],
    },
    {
      id: 'therapy',
      heading: 'Should I choose a group or therapy?',
      body: [
        'You don’t have to choose. A therapist is trained, and works with you on your own goals. In a group, you meet people who’ve been through something similar. Many people do both.',
        'Don’t change your medication because of what someone in a group says. Ask your doctor first.',
        'If you’re thinking about ending your life, or you feel very unwell, get professional help now. A group isn’t enough for that.',
      ],
    },
    {
      id: 'family',
      heading: 'Are there groups for families?',
      body: [
        'Yes. They’re for parents, partners, children and friends of someone who is ill, drinks too much or uses drugs. You can go even if that person doesn’t want help.',
        'Al-Anon and Nar-Anon meet in many countries. In the United States, NAMI runs groups and a free course, Family-to-Family.',
      ],
    },
    {
      id: 'online',
      heading: 'Do online groups work?',
      body: [
        'Many people like them: there’s no travel, and there are meetings at many different times. Others miss being in the same room.',
        {
          claim:
            'A 2026 review found that online peer support eased depression and anxiety a little, and slightly improved recovery and quality of life. No study has fairly compared online groups with in-person groups.',
          figures: '29 studies, 5,825 people.',
          sources: ['Croke and others, 2026'],
        },
      ],
    },
    {
      id: 'social',
      heading: 'What about social media?',
      body: [
        'You’ll find groups and forums there at any hour. Before you join, find out who moderates, what the rules are, and who can see what you write.',
        {
          claim:
            'In a survey of 90 Twitter users with a mental illness, about a third worried about their privacy. In 2018, outsiders could collect the names of members of a closed Facebook health group.',
          sources: ['Psychiatric Services, 2019', 'STAT News, 2019'],
        },
        {
          claim:
            'Even in a moderated network, about 8 in 100 survey answers described a bad experience, such as being left out or feeling worse because of others’ posts.',
          sources: ['Easton and others, 2017'],
        },
        'Don’t buy treatments or change your medication because of a post. If a group or forum makes you feel worse, leave it.',
      ],
    },
    {
      id: 'private',
      heading: 'Is it private?',
      body: [
        'In most groups, members promise to keep what they hear private. That promise isn’t protected by law, so ask the group how it handles privacy.',
        'A leader may have to act if someone is in danger. An online meeting can be recorded, so ask about that too.',
        {
          claim: 'Courts can make members testify. In two US murder cases, AA members had to say what they’d heard.',
          sources: ['Reed, 1996'],
        },
      ],
    },
    {
      id: 'cost',
      heading: 'What does it cost?',
      body: [
        'Many groups are free. Some pass a basket around; you can give something, but you don’t have to. If there’s a fee, the group can tell you before you go.',
      ],
    },
    {
      id: 'history',
      heading: 'Where do support groups come from?',
      body: [
        {
          claim:
            'Alcoholics Anonymous (AA) began in 1935. In the early 1970s, former psychiatric patients in the United States began to meet and organize, alongside other civil rights movements.',
          sources: ['UPI, 2003', 'Bluebird'],
        },
        {
          claim:
            'The health care system came later. In 1999, Georgia became the first US state where Medicaid paid for peer support. In 2001, it trained its first certified peer specialists. By 2023, 49 of the 50 states certified peer specialists. WHO published guidance in 2019 and 2021.',
          sources: ['Georgia DBHDD (US)', 'NAMI (US)', 'AHA News, 2023', 'WHO, 2019', 'WHO, 2021'],
        },
        'Certified peer specialists are paid and trained. Volunteers who run a self-help group usually aren’t certified.',
      ],
    },
  ],
  words: {...words, ...crisisWords},
} as const satisfies GuideContent<CrisisWord>;
