import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-group-questions/define.js';
import type {SupportGroupQuestions} from '../src/elements/support-group-questions/define.js';
import {guideStories} from './guides.js';

const guide = (properties: Partial<SupportGroupQuestions>, children: unknown = '') =>
  html`<support-group-questions
    id=${properties.id ?? 'questions'}
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    ?remember=${properties.remember}
    >${children}</support-group-questions
  >`;

const meta: Meta = {title: 'support-group-questions', component: 'support-group-questions', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const ELEMENT = 'support-group-questions';
const press = (canvas: HTMLElement, selector: string, position = 0) =>
  canvas.querySelector(ELEMENT)?.shadowRoot?.querySelectorAll<HTMLElement>(selector)[position]?.click();

/** Ticks the first questions and writes on one of them. */
async function answer(canvas: HTMLElement) {
  const list = canvas.querySelector(ELEMENT);
  press(canvas, 'input', 0);
  press(canvas, 'input', 3);
  press(canvas, '.add', 0);
  await list?.updateComplete;
  const field = list?.shadowRoot?.querySelector('textarea');
  if (!field) return;
  field.value = 'Two people who have been through it. They were trained by the county.\nAsk for Dana.';
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

const shared = guideStories(guide, 'cost', 'norms');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const TickedAndWrittenOn: Story = {
  render: () => guide({}),
  play: ({canvasElement}) => answer(canvasElement),
};
export const KeptInTheTab: Story = {render: () => guide({remember: true})};
export const Copied: Story = {
  render: () => guide({}),
  play: ({canvasElement}) => {
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.resolve()}, configurable: true});
    press(canvasElement, '.button', 0);
  },
};
export const NotCopied: Story = {
  render: () => guide({}),
  play: async ({canvasElement}) => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    await answer(canvasElement);
    press(canvasElement, '.button', 0);
  },
};
export const Cleared: Story = {
  render: () => guide({}),
  play: async ({canvasElement}) => {
    await answer(canvasElement);
    press(canvasElement, '.button', 2);
  },
};
