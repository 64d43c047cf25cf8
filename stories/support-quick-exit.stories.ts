import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-quick-exit/define.js';

const AWAY = 'https://www.example.org/';

const page = html`<h2>Groups near you</h2>
  ${Array.from({length: 12}, () => html`<p>A page that somebody may have to leave in a hurry. <a href="#more">More</a></p>`)}`;

const exit = html`<support-quick-exit href=${AWAY}><a href=${AWAY}>Leave this page</a></support-quick-exit>`;

const meta: Meta = {
  title: 'support-quick-exit',
  component: 'support-quick-exit',
  tags: ['autodocs'],
};
export default meta;

type Story = StoryObj;

/** As in the README. */
export const FirstOnThePage: Story = {render: () => html`${exit}${page}`};

/** Shift was pressed once. */
export const OnePress: Story = {
  render: () => html`${exit}${page}`,
  play: () => {
    for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
  },
};

/** Everything outside a modal dialog is inert, so the dialog holds a copy. */
export const AboveADialog: Story = {
  render: () =>
    html`${exit}${page}
      <dialog>
        <p>We use cookies.</p>
        <button>Accept</button>
      </dialog>`,
  play: ({canvasElement}) => canvasElement.querySelector('dialog')?.showModal(),
};

/** The words are ours when there is no link inside. */
export const InSpanish: Story = {
  render: () => html`<div lang="es"><support-quick-exit href=${AWAY}></support-quick-exit></div>`,
};
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><support-quick-exit href=${AWAY}></support-quick-exit></div>`,
};
export const WithoutAnAddress: Story = {
  render: () => html`<support-quick-exit href="/home"><a href=${AWAY}>Leave this page</a></support-quick-exit>`,
};
