/** Recovery programmes side by side, in English. */
import {cdc} from '../citations/cdc.js';
import {fda2016} from '../citations/fda2016.js';
import {fda2017} from '../citations/fda2017.js';
import {healthcanada} from '../citations/healthcanada.js';
import {healthlinkbc} from '../citations/healthlinkbc.js';
import {medlineplus} from '../citations/medlineplus.js';
import {nhs} from '../citations/nhs.js';
import {niaaa} from '../citations/niaaa.js';
import {strang2003} from '../citations/strang2003.js';
import type {GuideContent} from '../content.js';
import {crisisWords} from '../crisis-words/en.js';
import type {CrisisWord} from '../crisis-words/en.js';
import {words} from '../words/en.js';

export type RecoveryWord = 'programme' | 'waysIn' | 'nobodyAnswers' | CrisisWord;

export const content: GuideContent<RecoveryWord> = {
  language: 'en',
  reviewed: '2026-11-28',
  title: 'Ways to recover from addiction',
  lead: 'There is more than one way, and you can try several.',
  sections: [
    {
      id: 'safety',
      heading: 'Staying safe',
      body: [
        {
          claim:
            'After a break, such as detox, rehab, prison or a hospital stay, your body can’t handle as much as before. With opioids (heroin, fentanyl, strong painkillers), the dose you used before can kill you.',
          sources: [strang2003],
        },
        {
          claim:
            'If you or people near you use opioids, carry naloxone. It can reverse an opioid overdose and bring back breathing. It works only on opioids and won’t harm someone who took something else. It wears off, so always call the emergency number, even if the person wakes up.',
          sources: [healthcanada, cdc],
        },
        {
          claim:
            'Don’t mix alcohol, opioids and benzodiazepines (pills for anxiety or sleep), or other drugs that make you drowsy. Together they can slow or stop your breathing.',
          sources: [fda2016, niaaa],
        },
        {
          claim:
            'If you drink a lot every day, don’t stop all at once on your own. Get medical advice first. After you stop, get emergency care for heavy shaking or sweating, a seizure, confusion, or seeing or hearing things that aren’t there: this can kill.',
          sources: [nhs, medlineplus, healthlinkbc],
        },
      ],
    },
    {
      id: 'shared',
      heading: 'What they share',
      body: [
        'In all of them you meet people who want to be free of the same thing, or who have been free of it for years. They help each other. You can go while you see a doctor or a therapist, and in most groups you may just listen.',
      ],
    },
    {
      id: 'programmes',
      heading: 'The programmes side by side',
      body: [
        'They stand in the order of the alphabet. We do not rank them: what suits one person may not suit the next.',
        {
          columns: [
            {id: 'approach', name: 'How it works'},
            {id: 'belief', name: 'Spiritual or secular'},
            {id: 'people', name: 'Who it is for'},
            {id: 'cost', name: 'Cost'},
          ],
          rows: [
            {
              name: '12-step groups: AA, NA and others',
              cells: [
                'You go through twelve steps. You admit that you have no power over the drink or the drug, look at your life honestly, make up for harm, and help others. A sponsor, who knows the steps, can go with you. AA began in 1935.',
                'Spiritual. The steps speak of a higher power. What that is, each person decides.',
                'AA: if you want to stop drinking. NA: if you want to stop using drugs. Others are for one drug, or for habits such as gambling.',
                'Free. You may give when the basket goes round.',
              ],
              waysIn: [
                {text: 'AA groups', query: {words: 'AA'}, url: 'https://www.aa.org/'},
                {text: 'NA groups', query: {words: 'NA'}, url: 'https://na.org/'},
                {text: 'All 12-step groups', query: {words: '12-step'}},
              ],
            },
            {
              name: 'Dual-diagnosis groups',
              cells: [
                'Each problem can set off the other, or make it worse. So you look at both at once, with one plan.',
                'It differs. Ask the group.',
                'If you have a mental health problem and also drink or use drugs.',
                'It differs. Many are free. Some belong to a clinic.',
              ],
              waysIn: [{text: 'Dual-diagnosis groups', query: {filters: {kind: ['dual-diagnosis']}}}],
            },
            {
              name: 'LifeRing Secular Recovery',
              cells: [
                'You take charge, and build a plan of your own. Members talk about their week and about what works for them.',
                'Secular. Faith plays no part in the meeting.',
                'If you want to live without alcohol and drugs.',
                'Free. You may give something.',
              ],
              waysIn: [{text: 'LifeRing groups', query: {words: 'LifeRing'}, url: 'https://lifering.org/'}],
            },
            {
              name: 'Recovery Dharma and Refuge Recovery',
              cells: [
                'You use ideas of the Buddha, and you meditate together. Then people share.',
                'Buddhist, and without a god. You need not be a Buddhist.',
                'If you have any addiction, to a drug or to a habit.',
                'Free. You may give something.',
              ],
              waysIn: [
                {
                  text: 'Recovery Dharma groups',
                  query: {words: 'Recovery Dharma'},
                  url: 'https://recoverydharma.org/',
                },
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
                'You learn tools that come from therapy: to keep your drive, to handle urges, to change how you think and act, and to live in balance. Nobody gives you a label.',
                'Secular. You may believe what you like.',
                'If you want to change any habit that harms you.',
                'Free. You may give something.',
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
                'Women talk with women, about what they need to stay sober and to think well of themselves.',
                'Secular. It belongs to no faith.',
                'If you are a woman and want to stop drinking or using drugs.',
                'Free. You may give something.',
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
      id: 'choose',
      heading: 'How to choose',
      body: [
        'There is no wrong choice for a first visit. You can ask yourself:',
        {
          list: [
            'Do I want a way with faith, or one without?',
            'Would I like steps, or tools to practise, or open talk?',
            'Would I rather be among women, or with people who also live with a mental illness?',
            'What is near me or online, at a time that I can keep?',
          ],
        },
        'Go two or three times before you decide. You may leave a group that does not suit you, and you may go to more than one.',
      ],
    },
    {
      id: 'doctor',
      heading: 'Talk to a doctor, too',
      body: [
        'If you drink or use something every day, ask a doctor before you stop. With alcohol and some pills, stopping all at once can be dangerous.',
        {
          claim:
            'Keep taking what your doctor gave you, including medicine for addiction, and tell your doctor that you drink or use: some medicines are dangerous with alcohol or drugs. Ask before you change anything, whatever someone in a group says.',
          sources: [niaaa, fda2017],
        },
        'If you drink or use again, you haven’t lost everything. Read “Staying safe” at the top again, go back to your group, and tell your doctor.',
      ],
    },
  ],
  words: {
    ...words,
    ...crisisWords,
    programme: 'Programme',
    waysIn: 'Find a group',
    nobodyAnswers: 'There is no list of groups here. Look on their website, or ask your doctor.',
  },
};
