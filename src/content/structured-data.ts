/** Structured data of a guide for search engines: schema.org as JSON-LD. It has only what the guide says. */
import type {Block, Citation, Claim, GuideContent, Section} from './content.js';
import {fill, isClaim, isReported, nameOf, sourcesOf} from './content.js';
import {asSentences, textsOfBlock} from './plain-text.js';
import {references} from './references.js';
import type {Source} from './source.js';
import {addressOf} from './source.js';

/** https://schema.org/FAQPage, https://schema.org/MedicalWebPage */
export type PageType = 'FAQPage' | 'MedicalWebPage';

const inFull = (source: Citation | Source): Source | undefined =>
  typeof source === 'string' ? references.get(source) : source;

/** Returns the structured data. `review` is the site's own reviewer and date. */
export function structuredData(
  {title, lead, summary, language, author, reviewed, words}: GuideContent,
  sections: readonly Section[],
  type: PageType,
  review?: {who: string; date: string},
): Record<string, unknown> {
  const description = lead ?? summary?.join(' ');
  const common = {
    '@context': 'https://schema.org',
    '@type': type,
    name: title,
    inLanguage: language,
    ...(author && {author: {'@type': 'Organization', name: author}}),
    ...(reviewed && {dateModified: reviewed}),
    ...(review
      ? {reviewedBy: {'@type': 'Person', name: review.who}, lastReviewed: review.date}
      : {creativeWorkStatus: words.unreviewed}),
  };
  if (type === 'FAQPage') return {...common, mainEntity: sections.map((section) => question(section, words))};
  return {
    ...common,
    ...(description && {description}),
    citation: sourcesOf(sections)
      .flatMap((source) => inFull(source) ?? [])
      .map(citation),
  };
}

const citation = (source: Source) => ({
  '@type': source.url ? 'WebPage' : 'ScholarlyArticle',
  name: source.title,
  author: source.by,
  ...(source.year && {datePublished: String(source.year)}),
  ...(addressOf(source) && {url: addressOf(source)}),
});

function question({heading, body}: Section, words: GuideContent['words']) {
  const texts = body.flatMap((block) => answerTexts(block, words));
  return {'@type': 'Question', name: heading, acceptedAnswer: {'@type': 'Answer', text: asSentences(texts)}};
}

/** A claim has its source in structured data, too. */
function answerTexts(block: Block, words: GuideContent['words']): string[] {
  if (!isClaim(block)) return textsOfBlock(block);
  const named = (source: Citation | Source) => {
    const full = inFull(source);
    const citedBy = full?.checked === false ? `, ${fill(words.citedBy, {who: full.citedBy})}` : '';
    return nameOf(source).replace('and others', words.others) + citedBy;
  };
  const withSources = ({claim, sources}: Claim) => [claim, `${words.source} ${sources.map(named).join('; ')}`];
  return isReported(block) ? [...withSources(block), ...withSources(block.caution)] : withSources(block);
}
