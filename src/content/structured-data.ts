/** What search engines read: schema.org data of a guide, as JSON-LD. Holds nothing but what the guide says. */
import type {Block, Claim, GuideContent, Section} from './content.js';
import {addressOf, fill, isClaim, isReported, shortNameOf, sourcesOf} from './content.js';
import {asSentences, textsOfBlock} from './plain-text.js';

/** https://schema.org/FAQPage, https://schema.org/MedicalWebPage */
export type PageType = 'FAQPage' | 'MedicalWebPage';

export function structuredData(
  {title, lead, language, reviewed, words}: GuideContent,
  sections: readonly Section[],
  type: PageType,
): Record<string, unknown> {
  const common = {'@context': 'https://schema.org', '@type': type, name: title, inLanguage: language};
  if (type === 'FAQPage') return {...common, mainEntity: sections.map((section) => question(section, words))};
  return {
    ...common,
    ...(lead && {description: lead}),
    ...(reviewed && {lastReviewed: reviewed}),
    citation: sourcesOf(sections).map((source) => ({
      '@type': source.url ? 'WebPage' : 'ScholarlyArticle',
      name: source.title,
      author: source.by,
      ...(source.year && {datePublished: String(source.year)}),
      ...(addressOf(source) && {url: addressOf(source)}),
    })),
  };
}

function question({heading, body}: Section, words: GuideContent['words']) {
  const texts = body.flatMap((block) => answerTexts(block, words));
  return {'@type': 'Question', name: heading, acceptedAnswer: {'@type': 'Answer', text: asSentences(texts)}};
}

/** Elsewhere too a claim never goes without its source. */
function answerTexts(block: Block, words: GuideContent['words']): string[] {
  if (!isClaim(block)) return textsOfBlock(block);
  const withSources = ({claim, sources}: Claim) => [
    claim,
    `${words.source} ${sources
      .map(
        (source) => `${shortNameOf(source)}${source.checked ? '' : `, ${fill(words.citedBy, {who: source.citedBy})}`}`,
      )
      .join('; ')}`,
  ];
  return isReported(block) ? [...withSources(block), ...withSources(block.caution)] : withSources(block);
}
