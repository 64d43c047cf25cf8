import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-family-panel/define.js';
import type {SupportFamilyPanel} from '../src/elements/support-family-panel/define.js';
import '../src/elements/support-group-finder/define.js';
import type {Source} from '../src/sources/source.js';
import {SOME_GROUPS} from '../test/helpers/some-groups.js';
import {guideStories} from './guides.js';

const guide = (properties: Partial<SupportFamilyPanel>, children: unknown = '') =>
  html`<support-family-panel
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    .country=${properties.country}
    .htmlFor=${properties.htmlFor}
    .crisisHref=${properties.crisisHref ?? 'tel:988'}
    >${children}</support-family-panel
  >`;

const source: Source = {
  load: () =>
    Promise.resolve({
      type: 'native',
      groups: SOME_GROUPS,
      rejected: [],
      merged: 0,
      records: SOME_GROUPS.length,
      warnings: [],
    }),
};

const meta: Meta = {title: 'support-family-panel', component: 'support-family-panel', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'feelings', 'learn');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const InAnotherCountry: Story = {render: () => guide({country: 'IE', crisisHref: 'tel:112'})};
export const WithLinksOfTheSite: Story = {
  render: () => guide({}, html`<a slot="crisis" href="tel:911">Call 911, emergency</a>`),
};
export const NobodyAnswers: Story = {
  render: () => guide({}),
  play: ({canvasElement}) => {
    const panel = canvasElement.querySelector('support-family-panel');
    panel?.shadowRoot?.querySelector<HTMLElement>('[part=find] button')?.click();
  },
};
export const WithAFinder: Story = {
  render: () =>
    html`${guide({htmlFor: 'list'})}
      <support-group-finder id="list" lang="en" country="US" .source=${source}></support-group-finder>`,
};
