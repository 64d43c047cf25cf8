/** What search engines read: schema.org data of a guide, as JSON-LD. Holds nothing but what the guide says. */
import type {GuideContent, Section} from './content.js';
import {sourcesOf} from './content.js';
import {asSentences, textsOf} from './plain-text.js';

/** https://schema.org/FAQPage, https://schema.org/MedicalWebPage */
export type PageType = 'FAQPage' | 'MedicalWebPage';

export function structuredData(
  {title, lead, language, reviewed}: GuideContent,
  sections: readonly Section[],
  type: PageType,
): Record<string, unknown> {
  const common = {'@context': 'https://schema.org', '@type': type, name: title, inLanguage: language};
  if (type === 'FAQPage') return {...common, mainEntity: sections.map(question)};
  return {
    ...common,
    ...(lead && {description: lead}),
    ...(reviewed && {lastReviewed: reviewed}),
    citation: sourcesOf(sections).map(({by, year, title: name, doi}) => ({
      '@type': 'ScholarlyArticle',
      name,
      author: by,
      datePublished: String(year),
      ...(doi && {url: `https://doi.org/${doi}`}),
    })),
  };
}

const question = (section: Section) => ({
  '@type': 'Question',
  name: section.heading,
  acceptedAnswer: {'@type': 'Answer', text: asSentences(textsOf(section))},
});
