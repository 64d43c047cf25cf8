import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-treatment-guide/define.js';
import type {SupportTreatmentGuide} from '../src/elements/support-treatment-guide/define.js';
import {guideStories} from './guides.js';

const guide = (properties: Partial<SupportTreatmentGuide>, children: unknown = '') =>
  html`<support-treatment-guide
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    .crisisHref=${properties.crisisHref ?? 'tel:988'}
    >${children}</support-treatment-guide
  >`;

const meta: Meta = {title: 'support-treatment-guide', component: 'support-treatment-guide', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'known', 'medicine');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const WithLinksOfTheSite: Story = {
  render: () => guide({}, html`<a slot="crisis" href="tel:911">Call 911, emergency</a>`),
};
