import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-evidence/define.js';
import type {SupportEvidence} from '../src/elements/support-evidence/define.js';
import {guideStories} from './guides.js';

const guide = (properties: Partial<SupportEvidence>, children: unknown = '') =>
  html`<support-evidence
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    ?no-figures=${properties.noFigures}
    >${children}</support-evidence
  >`;

const meta: Meta = {title: 'support-evidence', component: 'support-evidence', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'reported', 'reading');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const WithoutFigures: Story = {render: () => guide({noFigures: true})};
