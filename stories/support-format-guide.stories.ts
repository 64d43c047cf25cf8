import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-format-guide/define.js';
import type {SupportFormatGuide} from '../src/elements/support-format-guide/define.js';
import '../src/elements/support-group-finder/define.js';
import {guideStories} from './guides.js';
import {sourceOf} from './lists.js';

const guide = (properties: Partial<SupportFormatGuide>, children: unknown = '') =>
  html`<support-format-guide
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    .htmlFor=${properties.htmlFor}
    >${children}</support-format-guide
  >`;

/** Presses what `selector` finds, each at most as often as `howMany` says. */
const press = (selector: string, howMany = Infinity): Story['play'] => {
  return ({canvasElement}) => {
    const shadow = canvasElement.querySelector('support-format-guide')?.shadowRoot;
    [...(shadow?.querySelectorAll<HTMLElement>(selector) ?? [])].slice(0, howMany).forEach((target) => target.click());
  };
};

const meta: Meta = {title: 'support-format-guide', component: 'support-format-guide', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'trials', 'both');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const OneThingMatters: Story = {render: () => guide({}), play: press('input', 1)};
export const EverythingMatters: Story = {render: () => guide({}), play: press('input')};
export const NobodyAnswers: Story = {render: () => guide({}), play: press('.button', 1)};
export const WithAFinder: Story = {
  render: () =>
    html`${guide({htmlFor: 'list'})}
      <support-group-finder id="list" lang="en" country="US" .source=${sourceOf()}></support-group-finder>`,
};
