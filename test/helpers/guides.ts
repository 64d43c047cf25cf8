/** Helpers for the tests of all guides. */
import type {Block, Claim, GuideContent, Section} from '../../src/content/content.js';
import {isClaim, isReported} from '../../src/content/content.js';
import {content as evidence} from '../../src/content/evidence/en.js';
import {content as familyPanel} from '../../src/content/family-panel/en.js';
import {content as faq} from '../../src/content/faq/en.js';
import {content as firstMeeting} from '../../src/content/first-meeting/en.js';
import {content as formatGuide} from '../../src/content/format-guide/en.js';
import {content as groupQuestions} from '../../src/content/group-questions/en.js';
import {content as groupTypes} from '../../src/content/group-types/en.js';
import {textsOfBlock} from '../../src/content/plain-text.js';
import {content as recoveryPrograms} from '../../src/content/recovery-programs/en.js';
import {content as treatmentGuide} from '../../src/content/treatment-guide/en.js';

/** The English text of every guide, by topic. Add new guides here so that all checks of texts include them. */
export const ENGLISH: Readonly<Record<string, GuideContent>> = {
  'first-meeting': firstMeeting,
  evidence,
  faq,
  'family-panel': familyPanel,
  'group-types': groupTypes,
  'format-guide': formatGuide,
  'recovery-programs': recoveryPrograms,
  'treatment-guide': treatmentGuide,
  'group-questions': groupQuestions,
};

export const blocksOf = (sections: readonly Section[]): Block[] => sections.flatMap(({body}) => [...body]);
export const claimsOf = (sections: readonly Section[]): Claim[] => blocksOf(sections).filter(isClaim);
export const reportedOf = (sections: readonly Section[]) => claimsOf(sections).filter(isReported);
export const sentencesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({heading, body}) => [heading, ...body.flatMap(textsOfBlock)]);

/** Returns the text of an element's own tree as a person reads it. */
export const shownText = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .filter(({localName}) => localName !== 'style')
    .map(({textContent}) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ');

export const part = (element: Element, name: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? undefined;
export const parts = (element: Element, name: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~=${name}]`) ?? []),
];
export const headings = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('h2, h3, h4, h5, h6') ?? [])].map(
    ({localName, textContent}) => `${localName} ${textContent?.trim()}`,
  );

/** Returns the console warnings while `act` ran. */
export async function warningsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (text: unknown) => void said.push(String(text));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}
