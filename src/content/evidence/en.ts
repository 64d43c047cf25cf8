/** What is known about peer support, in English. */
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

export const content = {
  language: 'en',
  reviewed: '2026-11-28',
  author: words.author,
  minutes: 5,
  title: 'Does peer support help?',
  summary: [
    'Many people say it does, and studies find that it helps recovery a little.',
    'On hospital stays, studies disagree. On most other questions, we can’t be sure.',
    'A group adds to treatment but doesn’t replace it.',
  ],
  sections: [
    {
      id: 'short',
      heading: 'The short answer',
      body: [
        {
          claim:
            'Overall, peer support helps recovery a little and eases symptoms a little. Recovery means a life that feels like your own, even with an illness.',
          sources: ['Smit and others, 2022', 'Høgh Egmose and others, 2023'],
        },
        {
          claim:
            'For groups, it depends on the kind. Structured group courses improved recovery a little, but not hope or symptoms. In 7 of 12 studies of self-help groups, members improved. In the other 5, they did no better than people who weren’t members. No study found that groups did harm.',
          sources: ['Lyons and others, 2021', 'Pistrang and others, 2008'],
        },
        'No one can tell you in advance how it will be for you. You can try a group, and stop if it doesn’t help.',
      ],
    },
    {
      id: 'reading',
      heading: 'How to read the numbers',
      body: [
        'In a trial, some people get peer support and others don’t, and researchers compare how they do. A review brings many trials together.',
        'SMD (standardized mean difference) shows how big a difference is. About 0.2 is small, 0.5 is medium and 0.8 is large. The numbers in parentheses show where the true difference is likely to be. If they include 0, there may be no difference at all.',
        'Peer support is hard to test: people know whether they’re in a group, and no two groups are alike. That can distort results, which is called bias. A weak trial doesn’t show that groups don’t help. It shows that we can’t be sure.',
        'We show a figure only if we’ve read it in the study’s own summary, or in a report that we name. Under “How certain it is,” you’ll find the authors’ own view. We searched for studies on November 28, 2026.',
      ],
    },
    {
      id: 'reported',
      heading: 'What people say about their groups',
      body: [
        {
          claim:
            'When researchers ask, people say that they value talking and being heard, having company, learning how others cope, and helping each other.',
          sources: ['Beard and others, 2024', 'Naslund and others, 2016'],
        },
        'Many describe benefits like these. It may be different for you.',
        {
          list: [
            'Feelings about themselves: more hope, self-esteem and confidence, less shame, and more say in their own lives.',
            'Other people: friends, practice talking to others, and acceptance without judgment.',
            'Daily life: tips about services, housing, work and benefits, and a better quality of life.',
            'Helping: doing something for others feels good, too.',
            'Role models: seeing others do well shows that things can get better.',
          ],
        },
      ],
    },
    {
      id: 'claims',
      heading: 'Claims you may come across',
      body: [
        {
          claim:
            '“30 to 40% fewer hospital stays.” We couldn’t find where this number comes from. Trials disagree, and none of them was about groups: they tested one-to-one support.',
          figures:
            'After care from a crisis team, 29 in 100 people with a peer worker and a workbook were back in acute care within a year, compared with 38 in 100 who had only the workbook (441 people). A trial with 74 people found 42% fewer stays. A larger trial with 590 people found no difference, and a review of 19 trials found no effect on the use of services.',
          sources: [
            'Johnson and others, 2018',
            'Sledge and others, 2011',
            'Gillard and others, 2022',
            'White and others, 2020',
          ],
        },
        {
          claim:
            '“It keeps people in treatment.” Online peer support didn’t change how many people stayed in treatment. In some studies of paid recovery coaches for addiction, more people stayed. In others, they didn’t.',
          sources: ['Croke and others, 2026', 'Eddie and others, 2019'],
        },
        {
          claim:
            '“One in four people has a mental illness.” In 2001, WHO gave this figure for a whole lifetime, and included neurological diseases. In 2021, about one in seven people was living with a mental illness.',
          sources: ['WHO, 2001', 'WHO, 2025'],
        },
        {
          claim:
            '“Online groups work just as well.” Online peer support eased depression and anxiety a little, and slightly improved recovery, quality of life and social life. No study has fairly compared it with meeting in person.',
          figures: '29 studies, 5,825 people. Depression: SMD −0.28 (−0.42 to −0.14).',
          sources: ['Croke and others, 2026'],
        },
      ],
    },
    {
      id: 'reviews',
      heading: 'The studies, one by one',
      body: [
        'Groups come first, then all kinds of peer support, then particular situations.',
        {
          findings: [
            {
              source: 'Lyons and others, 2021',
              people: 'People with mental health conditions, in structured group courses',
              found: 'A small improvement in recovery. No improvement in hope, empowerment or symptoms.',
              certainty:
                'Low: 6 of 8 trials could be biased. The authors say this isn’t enough to make it a standard service.',
              figures: '8 trials, 2,131 people. Recovery: SMD 0.18 (0.07 to 0.29)',
            },
            {
              source: 'Pistrang and others, 2008',
              people: 'Members of self-help groups for long-term mental illness, depression, anxiety or grief',
              found:
                'Members improved in 7 studies. In the other 5, they did no better than people who weren’t members. No study found harm.',
              certainty: 'Limited but promising (an old review)',
              figures: '12 studies',
            },
            {
              source: 'Smit and others, 2022',
              people: 'People with a mental illness',
              found: 'Small improvements in recovery and symptoms. No improvement in daily functioning.',
              certainty: 'Modest quality: treat with caution',
              figures:
                '28 trials, 4,152 people. Recovery: 0.15 (0.04 to 0.27). Symptoms: 0.19 (0.11 to 0.27). Functioning: 0.08 (−0.02 to 0.18)',
            },
            {
              source: 'Høgh Egmose and others, 2023',
              people: 'Adults with a mental illness',
              found:
                'A small improvement in recovery and a little less anxiety. The effect was clearest where peer workers were added to hospital services.',
              certainty: 'Low: most trials could be biased',
              figures: '49 trials, 12,477 people. Recovery: SMD 0.20 (0.11 to 0.29). Anxiety: −0.21 (−0.40 to −0.02)',
            },
            {
              source: 'Lloyd-Evans and others, 2014',
              people: 'People with a severe mental illness',
              found:
                'Little or no evidence of fewer hospital stays or symptoms. Some evidence of more hope and better recovery.',
              certainty:
                'Low: the trials could be biased. The authors say this isn’t enough to require services to offer it.',
              figures: '18 trials, 5,597 people',
            },
            {
              source: 'Chien and others, 2019',
              people: 'People with schizophrenia or a similar illness',
              found: 'Hospital stays: one trial, with no clear answer. Relapse: no trial measured it.',
              certainty: 'Very low',
              figures: '13 trials, 2,479 people. The trial of hospital stays had 19.',
            },
            {
              source: 'White and others, 2020',
              people: 'People who had one-to-one peer support from services',
              found: 'A modest improvement in recovery and empowerment. No effect on symptoms or the use of services.',
              certainty: 'Mixed: 7 trials had a low to moderate risk of bias.',
              figures: '19 trials, 3,329 people',
            },
            {
              source: 'Fuhr and others, 2014',
              people: 'People with a severe mental illness, or with depression',
              found: 'Severe illness: small improvements in quality of life and hope. Depression: no effect.',
              certainty: 'Limited evidence',
              figures: '14 trials. Quality of life: SMD 0.24 (0.08 to 0.40). Hope: 0.24 (0.02 to 0.46)',
            },
            {
              source: 'Pfeiffer and others, 2011',
              people: 'People with depression',
              found: 'A clear improvement compared with usual care. Newer reviews didn’t confirm this.',
              certainty: 'Old, small trials',
              figures: '7 trials, 869 people. Depression: SMD −0.59 (−0.98 to −0.21)',
            },
            {
              source: 'Cooper and others, 2024',
              people: 'A review of 35 reviews of paid peer workers',
              found:
                'Mixed results. Some evidence of better recovery, more confidence and less depression, especially around childbirth.',
              certainty: 'Low: 97% of the reviews were weak',
              figures: '426 studies',
            },
            {
              source: 'Fang and others, 2022',
              people: 'Women before and after childbirth, with all kinds of peer support',
              found: 'Less depression.',
              certainty: 'Hard to judge: the programs differed widely',
              figures: '16 trials, 3,154 people. SMD −0.39 (−0.54 to −0.24)',
            },
            {
              source: 'Perinatal review, 2025',
              people: 'Women before and after childbirth, in discussion groups only',
              found: 'No clear benefit.',
              certainty: 'Not stated in the summary we read',
              figures: 'SMD −0.09 (−0.42 to 0.25)',
            },
            {
              source: 'Maass and others, 2020',
              people: 'Adults who are grieving, in groups of all kinds',
              found: 'Slightly less grief and depression right afterward. No difference later.',
              certainty: 'Weak evidence',
              figures: '14 trials, 1,519 people',
            },
            {
              source: 'Inostroza and others, 2024',
              people: 'People who lost someone to suicide, in peer groups',
              found: 'People say that they feel supported and cope better. Trials are still needed.',
              certainty: 'Low',
              figures: '14 studies, 12 of them based on interviews',
            },
            {
              source: 'Kelly and others, 2020',
              people: 'People with a drinking problem whom professionals helped to join AA',
              found: 'They were more likely to stay fully sober for a year than people who had other treatments.',
              certainty: 'See the guide to recovery programs',
              figures: '27 studies, 10,565 people',
            },
            {
              source: 'Dixon and others, 2011',
              people: 'Relatives who took the NAMI Family-to-Family course',
              found:
                'They knew more and coped better than other relatives, but caring weighed on them just as heavily.',
              certainty: 'One trial. The authors say that some results still need to be confirmed.',
              figures: '318 people',
            },
          ],
        },
      ],
    },
    {
      id: 'harm',
      heading: 'Can it do harm?',
      body: [
        {
          claim:
            'Most people aren’t harmed, but few studies look for harm. In surveys of a moderated online network in the UK, about 8 in 100 answers described a bad experience, such as how moderators acted, being left out, or feeling worse because of others’ posts.',
          figures: '197 of 2,353 answers.',
          sources: ['Easton and others, 2017'],
        },
        'If you feel worse, you can stop going. Talk to someone you trust or to your doctor.',
      ],
    },
  ],
  words,
} as const satisfies GuideContent;
