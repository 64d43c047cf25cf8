/** Recovery programs side by side, in English. */
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export type RecoveryWord = 'programme' | 'waysIn' | 'nobodyAnswers' | CrisisWord;

export const content = {
  language: 'en',
  reviewed: '2026-11-28',
  author: words.author,
  minutes: 5,
  title: 'Ways to recover from addiction',
  summary: [
    'Safety comes first: carry naloxone, don’t mix drugs, and get medical advice before you stop heavy drinking.',
    'There’s more than one way to recover, and you can try several.',
    'How much you take part seems to matter more than which group you choose.',
  ],
  sections: [
    {
      id: 'safety',
      heading: 'Staying safe',
      body: [
        {
          claim:
            'After a break, such as detox, rehab, prison or a hospital stay, your body can’t handle as much as before. With opioids (heroin, fentanyl, strong painkillers), the dose you used before can kill you.',
          sources: ['Strang and others, 2003'],
        },
        {
          claim:
            'If you or people near you use opioids, carry naloxone. It can reverse an opioid overdose and restore breathing. It works only on opioids and won’t harm someone who took something else. It wears off, so always call your local emergency number, even if the person wakes up.',
          sources: ['Health Canada', 'CDC (US)'],
        },
        {
          claim:
            'Signs of an opioid overdose: the person has very small pupils, breathes slowly or not at all, and can’t be woken up. Call your local emergency number at once.',
          sources: ['WHO, 2023'],
        },
        {
          claim:
            'Don’t mix alcohol, opioids, benzodiazepines (pills for anxiety or sleep) or other drugs that make you drowsy. Together, they can slow or stop your breathing.',
          sources: ['FDA (US), 2016', 'NIAAA (US)'],
        },
        {
          claim:
            'If you drink a lot every day, don’t stop all at once on your own. Get medical advice first. After you stop, get emergency care for heavy shaking or sweating, a seizure, confusion, or seeing or hearing things that aren’t there. Withdrawal like this can kill.',
          sources: ['NHS (UK)', 'MedlinePlus', 'HealthLink BC'],
        },
      ],
    },
    {
      id: 'shared',
      heading: 'What these groups have in common',
      body: [
        'In all of these groups, you meet people who want to stop drinking or using, or who stopped years ago. They help each other.',
        'You can go to a group while you see a doctor or a therapist. In most groups, you can just listen.',
      ],
    },
    {
      id: 'programmes',
      heading: 'The programs side by side',
      body: [
        'The programs are in alphabetical order. We don’t rank them: what suits one person may not suit another.',
        {
          columns: [
            {id: 'approach', name: 'How it works'},
            {id: 'belief', name: 'Spiritual or secular'},
            {id: 'goal', name: 'Goal'},
            {id: 'people', name: 'Who it’s for'},
            {id: 'cost', name: 'Cost'},
          ],
          rows: [
            {
              name: '12-step groups: AA, NA, CA, MA and others',
              cells: [
                'You work through 12 steps: you admit that you’re powerless over alcohol or another drug, look honestly at your life, make amends, and help others. A sponsor who knows the steps can guide you. AA began in 1935.',
                'Spiritual. The steps speak of a higher power; each person decides what that means.',
                'Not drinking or using at all. To join, all you need is a desire to stop.',
                'AA: alcohol. NA: drugs. Cocaine Anonymous (CA) and Marijuana Anonymous (MA) began with a focus on one drug. There are others, such as groups for gambling.',
                'Free. You can give something when the basket comes around.',
              ],
              waysIn: [
                {text: 'AA groups', query: {words: 'AA'}, url: 'https://www.aa.org/'},
                {text: 'NA groups', query: {words: 'NA'}, url: 'https://na.org/'},
                {text: 'CA groups', query: {words: 'Cocaine Anonymous'}, url: 'https://ca.org/'},
                {
                  text: 'MA groups',
                  query: {words: 'Marijuana Anonymous'},
                  url: 'https://www.marijuana-anonymous.org/',
                },
                {text: 'All 12-step groups', query: {words: '12-step'}},
              ],
            },
            {
              name: 'Dual-diagnosis groups',
              cells: [
                'A mental illness and an addiction can set each other off or make each other worse, so you work on both at once, with one plan.',
                'It varies. Ask the group.',
                'It varies. Ask the group.',
                'People with a mental health problem who also drink or use drugs.',
                'Many are free. Some belong to a clinic.',
              ],
              waysIn: [{text: 'Dual-diagnosis groups', query: {filters: {kind: ['dual-diagnosis']}}}],
            },
            {
              name: 'LifeRing Secular Recovery',
              cells: [
                'You take charge and build your own plan. Members talk about their week and about what works for them.',
                'Secular. People of any faith or none are welcome.',
                'Not drinking or using at all.',
                'People who want to live without alcohol or drugs.',
                'Free. Donations welcome.',
              ],
              waysIn: [{text: 'LifeRing groups', query: {words: 'LifeRing'}, url: 'https://lifering.org/'}],
            },
            {
              name: 'Recovery Dharma',
              cells: [
                'You use Buddhist ideas, meditate together, and then talk about your experiences. Members lead the groups.',
                'Buddhist, without belief in a god. You don’t have to be a Buddhist.',
                'Giving up the substance or habit that harms you.',
                'People with any addiction, to a substance or a habit.',
                'Free. Donations welcome.',
              ],
              waysIn: [
                {
                  text: 'Recovery Dharma groups',
                  query: {words: 'Recovery Dharma'},
                  url: 'https://recoverydharma.org/',
                },
              ],
            },
            {
              name: 'Refuge Recovery',
              cells: [
                'It also uses Buddhist ideas and meditation. Recovery Dharma and Refuge Recovery have been separate organizations since 2019.',
                'Buddhist, without belief in a god. You don’t have to be a Buddhist.',
                'Giving up the substance or habit that harms you.',
                'People with any addiction, to a substance or a habit.',
                'Free. Donations welcome.',
              ],
              waysIn: [
                {
                  text: 'Refuge Recovery groups',
                  query: {words: 'Refuge Recovery'},
                  url: 'https://www.refugerecovery.org/',
                },
              ],
            },
            {
              name: 'SMART Recovery',
              cells: [
                'You learn tools that come from therapy: staying motivated, coping with urges, changing thoughts and actions, and living a balanced life. No one gives you a label.',
                'Secular.',
                'Abstinence: giving up what harms you.',
                'People who want to change any addictive habit.',
                'Free. Donations welcome.',
              ],
              waysIn: [
                {
                  text: 'SMART Recovery groups',
                  query: {words: 'SMART Recovery'},
                  url: 'https://smartrecovery.org/',
                },
              ],
            },
            {
              name: 'Women for Sobriety',
              cells: [
                'Women talk with women about what they need to stay sober and to value themselves.',
                'Not tied to any religion. The program speaks of emotional and spiritual growth.',
                'Not drinking or using at all.',
                'Women who want to stop drinking or using drugs.',
                'Free. Donations welcome.',
              ],
              waysIn: [
                {
                  text: 'Women for Sobriety groups',
                  query: {words: 'Women for Sobriety'},
                  url: 'https://womenforsobriety.org/',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'known',
      heading: 'What studies found',
      body: [
        {
          claim:
            'Alcohol: people whom professionals helped to join AA were more likely to stay fully sober for a year than people who had other treatments. That isn’t the same as walking into a meeting on your own.',
          figures:
            '27 studies, 10,565 people. For every 100 who stayed sober with other treatments, about 121 did so with help to join AA (103 to 142).',
          sources: ['Kelly and others, 2020'],
        },
        {
          claim:
            'Drugs: 12-step programs did neither better nor worse than other kinds of help. The evidence is weak, and it isn’t about NA meetings alone.',
          figures: '10 studies.',
          sources: ['Bøg and others, 2017'],
        },
        {
          claim:
            'In AA, SMART Recovery, LifeRing and Women for Sobriety, people who took a more active part drank less. Which group they chose made no difference. People chose their own group, so this doesn’t prove that the group was the reason.',
          figures: '1,152 people with a drinking problem.',
          sources: ['Zemore and others, 2025'],
        },
        {
          claim:
            'SMART Recovery: a review found promising signs but no firm answer. Recovery Dharma: one survey of members can’t show whether it helps. We found no studies of Refuge Recovery.',
          figures: 'SMART Recovery: 12 studies. Recovery Dharma: 209 people.',
          sources: ['Beck and others, 2017', 'LaBelle and others, 2023'],
        },
      ],
    },
    {
      id: 'choose',
      heading: 'How to choose',
      body: [
        'There’s no wrong choice for a first visit. Ask yourself:',
        {
          list: [
            'Do I want faith to be part of it?',
            'Would I like steps to follow, tools to practice, or open discussion?',
            'Is my goal to stop completely, and does the group share that goal?',
            'Would I be more comfortable among women, or with people who also live with a mental illness?',
            'Is there a group near me, or online, at a time that works for me?',
          ],
        },
        'Go a few times before you decide. You can leave a group that doesn’t suit you, and you can go to more than one.',
      ],
    },
    {
      id: 'doctor',
      heading: 'Talk to a doctor, too',
      body: [
        'If you drink or use something every day, ask a doctor before you stop. Stopping alcohol or some pills suddenly can be dangerous.',
        {
          claim:
            'Keep taking what your doctor prescribed, including medication for addiction, and tell your doctor that you drink or use: some medications are dangerous with alcohol or drugs. Ask before you change anything, whatever someone in a group says.',
          sources: ['NIAAA (US)', 'FDA (US), 2017'],
        },
        'If you drink or use again, you haven’t lost everything. Read “Staying safe” again, go back to your group, and tell your doctor.',
      ],
    },
  ],
  words: {
    ...words,
    ...crisisWords,
    programme: 'Program',
    waysIn: 'Find a group',
    nobodyAnswers: 'This page has no list of groups. Try the program’s website, or ask your doctor.',
  },
} as const satisfies GuideContent<RecoveryWord>;
