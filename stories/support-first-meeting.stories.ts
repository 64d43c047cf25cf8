import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-first-meeting/define.js';
import type {SupportFirstMeeting} from '../src/elements/support-first-meeting/define.js';
import {aGroup, aMeeting} from '../test/helpers/a-group.js';
import {guideStories} from './guides.js';

const guide = (properties: Partial<SupportFirstMeeting>, children: unknown = '') =>
  html`<support-first-meeting
    lang=${properties.lang ?? 'en'}
    .headingLevel=${properties.headingLevel ?? 2}
    .hide=${properties.hide}
    .content=${properties.content}
    .contentSrc=${properties.contentSrc}
    .group=${properties.group}
    >${children}</support-first-meeting
  >`;

const meta: Meta = {title: 'support-first-meeting', component: 'support-first-meeting', tags: ['autodocs']};
export default meta;

type Story = StoryObj;

const shared = guideStories(guide, 'before', 'sharing');
export const AsItIs: Story = shared.AsItIs;
export const Narrow: Story = shared.Narrow;
export const RightToLeft: Story = shared.RightToLeft;
export const LowerHeadings: Story = shared.LowerHeadings;
export const WithoutASection: Story = shared.WithoutASection;
export const WithPartsOfTheSite: Story = shared.WithPartsOfTheSite;
export const InTheWordsOfTheSite: Story = shared.InTheWordsOfTheSite;
export const WordsThatCannotBeHad: Story = shared.WordsThatCannotBeHad;
export const ForOneGroup: Story = {
  render: () =>
    guide({
      group: aGroup({
        name: 'Calm Waters',
        leadership: 'peer',
        cost: {kind: 'free'},
        openness: 'open',
        meetings: [aMeeting({formats: ['online']})],
      }),
    }),
};
export const ForAGroupOfWhichLittleIsKnown: Story = {
  render: () => guide({group: aGroup({name: 'Selbsthilfegruppenkontaktstelle '.repeat(4), meetings: []})}),
};
export const ForAPausedGroup: Story = {render: () => guide({group: aGroup({status: 'paused'})})};
