import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-group-finder/define.js';
import '../src/elements/support-recovery-programs/define.js';
import type {SupportRecoveryPrograms} from '../src/elements/support-recovery-programs/define.js';
import type {Source} from '../src/sources/source.js';
import {RECOVERY_GROUPS} from '../test/helpers/some-groups.js';
import {guideStories} from './guides.js';

const guide = (properties: Partial<SupportRecoveryPrograms>, children: unknown = '') =>
  html`<support-recovery-programs
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    .htmlFor=${properties.htmlFor}
    .crisisHref=${properties.crisisHref ?? 'tel:988'}
    >${children}</support-recovery-programs
  >`;

const source: Source = {
  load: () =>
    Promise.resolve({
      type: 'native',
      groups: RECOVERY_GROUPS,
      rejected: [],
      merged: 0,
      records: RECOVERY_GROUPS.length,
      warnings: [],
    }),
};

const meta: Meta = {title: 'support-recovery-programs', component: 'support-recovery-programs', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'shared', 'doctor');
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
export const OtherProgrammes: Story = {
  render: () =>
    guide({
      content: {
        title: 'Two ways to recover',
        language: 'en',
        sections: [
          {
            id: 'ways',
            heading: 'Ours and one more',
            body: [
              {
                columns: [{id: 'when', name: 'When'}],
                rows: [
                  {
                    name: 'Harbor Group',
                    cells: ['Each Monday'],
                    waysIn: [{text: 'Find the Harbor Group', query: {words: 'Harbor'}}],
                  },
                  {name: 'The house in the park', cells: ['Each Friday']},
                ],
              },
            ],
          },
        ],
      },
    }),
};
export const NobodyAnswers: Story = {
  render: () => guide({}),
  play: ({canvasElement}) => {
    const programmes = canvasElement.querySelector('support-recovery-programs');
    programmes?.shadowRoot?.querySelector<HTMLElement>('[part=find] button')?.click();
  },
};
export const WithAFinder: Story = {
  render: () =>
    html`${guide({htmlFor: 'list'})}
      <support-group-finder id="list" lang="en" country="US" .source=${source}></support-group-finder>`,
};
