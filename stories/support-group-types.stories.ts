import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-group-finder/define.js';
import '../src/elements/support-group-types/define.js';
import type {SupportGroupTypes} from '../src/elements/support-group-types/define.js';
import {guideStories} from './guides.js';
import {sourceOf} from './lists.js';

const guide = (properties: Partial<SupportGroupTypes>, children: unknown = '') =>
  html`<support-group-types
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    .conditions=${properties.conditions}
    .htmlFor=${properties.htmlFor}
    .crisisHref=${properties.crisisHref ?? 'tel:988'}
    >${children}</support-group-types
  >`;

const meta: Meta = {title: 'support-group-types', component: 'support-group-types', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'recovery', 'general');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const KindsOfTheSite: Story = {
  render: () =>
    guide({
      content: {
        title: 'Groups at our hospital',
        sections: [
          {
            id: 'service',
            heading: 'For people who served',
            body: ['In room 4, each first Monday.', {choices: [{name: 'Veterans', filters: {audience: ['veterans']}}]}],
          },
        ],
      },
    }),
};
export const ForOneCondition: Story = {render: () => guide({conditions: 'F31'})};
export const NobodyAnswers: Story = {
  render: () => guide({}),
  play: ({canvasElement}) => {
    const types = canvasElement.querySelector('support-group-types');
    types?.shadowRoot?.querySelector<HTMLElement>('[part~=choice]')?.click();
  },
};
export const WithAFinder: Story = {
  render: () =>
    html`${guide({htmlFor: 'list'})}
      <support-group-finder id="list" lang="en" country="US" .source=${sourceOf()}></support-group-finder>`,
};
