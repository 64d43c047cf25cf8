import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-crisis-banner/define.js';

/** A Tuesday noon in New York, so that a story looks the same on every day. */
const clock = () => Date.UTC(2026, 10, 24, 17, 0);

const meta: Meta = {
  title: 'support-crisis-banner',
  component: 'support-crisis-banner',
  tags: ['autodocs'],
};
export default meta;

type Story = StoryObj;

export const PrintedLinks: Story = {
  render: () =>
    html`<support-crisis-banner country="US" .clock=${clock}>
      <h2 data-line="">Need help now?</h2>
      <p data-line="">Call for yourself, or because you’re worried about someone.</p>
      <a data-line="us-988" data-lead href="tel:988">Call 988</a>
      <a data-line="us-988" href="sms:988">Text 988</a>
      <p data-line="us-988"><b>988 Suicide &amp; Crisis Lifeline</b></p>
      <p data-line="us-emergency">If a life is in danger now</p>
      <a data-line="us-emergency" href="tel:911">Call 911</a>
    </support-crisis-banner>`,
};
const banner = (country: string, lang = 'en') =>
  html`<support-crisis-banner lang=${lang} country=${country} .clock=${clock}></support-crisis-banner>`;

export const UnitedStates: Story = {render: () => banner('US')};
export const RegionsNamed: Story = {render: () => banner('GB')};
export const TwoLanguages: Story = {render: () => banner('BE')};
export const OtherScripts: Story = {render: () => banner('HK')};
export const OnlyEmergency: Story = {render: () => banner('TR')};
export const OneRegion: Story = {
  render: () => html`<support-crisis-banner country="GB" region="GB-ENG"></support-crisis-banner>`,
};
export const ForVeterans: Story = {
  render: () => html`<support-crisis-banner country="US" audience="veterans" .clock=${clock}></support-crisis-banner>`,
};
export const Folded: Story = {
  render: () => html`<support-crisis-banner country="US" folded .clock=${clock}></support-crisis-banner>`,
};
export const Sticky: Story = {
  render: () =>
    html`<p>The banner stays at the foot of the window, and never covers what has the focus.</p>
      ${Array.from({length: 30}, (_, index) => html`<p><a href="#story">Link ${index + 1}</a></p>`)}
      <support-crisis-banner country="US" folded sticky .clock=${clock}></support-crisis-banner>`,
};
export const NoCountry: Story = {render: () => html`<support-crisis-banner></support-crisis-banner>`};
export const UnknownCountry: Story = {render: () => banner('VA')};
export const WithChooser: Story = {
  render: () => html`<support-crisis-banner country="IE" chooser></support-crisis-banner>`,
};
export const OwnLinks: Story = {
  render: () =>
    html`<support-crisis-banner country="US" .clock=${clock}>
      <a href="tel:+16085550120">Call our own crisis team: (608) 555-0120</a>
    </support-crisis-banner>`,
};
export const OwnFileMissing: Story = {
  render: () =>
    html`<support-crisis-banner
      country="US"
      helplines-src="/no-such-lines.json"
      .clock=${clock}
    ></support-crisis-banner>`,
};
export const German: Story = {render: () => banner('DE', 'de')};
export const Spanish: Story = {render: () => banner('US', 'es-US')};
export const RightToLeft: Story = {render: () => html`<div dir="rtl" lang="ar">${banner('EG', 'ar')}</div>`};
export const Narrow: Story = {render: () => html`<div class="story-narrow">${banner('US')}</div>`};
