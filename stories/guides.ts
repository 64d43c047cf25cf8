/** States that every guide has: each guide's stories take those that fit it. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {StoryObj} from '@storybook/web-components-vite';

/** Draws the guide with these properties. */
type Guide = (properties: Record<string, unknown>, children?: unknown) => TemplateResult;

export const OWN_WORDS = {
  title: 'En palabras del sitio',
  language: 'es',
  reviewed: '2026-11-01',
  words: {source: 'Fuente:', sources: 'Fuentes', reviewed: 'Revisado el {date}', caution: 'Lo que se encontró'},
  sections: [
    {
      id: 'uno',
      heading: 'Una sección',
      body: [
        'Un párrafo corto.',
        {list: ['Una cosa', 'Otra cosa']},
        {claim: 'Una revisión encontró un efecto pequeño.', sources: ['lyons2021']},
      ],
    },
  ],
};

export const guideStories = (guide: Guide, hidden: string, replaced: string) => {
  const story = (render: () => TemplateResult): StoryObj => ({render});
  return {
    AsItIs: story(() => guide({})),
    Narrow: story(() => html`<div class="story-narrow">${guide({})}</div>`),
    RightToLeft: story(() => html`<div dir="rtl" lang="ar">${guide({lang: 'ar'})}</div>`),
    LowerHeadings: story(() => guide({headingLevel: 4})),
    WithoutASection: story(() => guide({hide: hidden})),
    WithPartsOfTheSite: story(() =>
      guide(
        {},
        html`<p slot=${replaced}>This section is the site’s own.</p>
          <p>And this was added at the end.</p>`,
      ),
    ),
    InTheWordsOfTheSite: story(() => guide({lang: 'es', content: OWN_WORDS})),
    WordsThatCannotBeHad: story(() => guide({contentSrc: '/no-such-words.json'})),
  };
};
