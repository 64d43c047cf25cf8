import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-faq/define.js';
import type {SupportFaq} from '../src/elements/support-faq/define.js';
import {guideStories} from './guides.js';

const guide = (properties: Partial<SupportFaq>, children: unknown = '') =>
  html`<support-faq
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    >${children}</support-faq
  >`;

const meta: Meta = {title: 'support-faq', component: 'support-faq', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'cost', 'private');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const Unfolded: Story = {
  render: () => guide({}),
  play: ({canvasElement}) => {
    const faq = canvasElement.querySelector('support-faq');
    for (const details of faq?.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  },
};
