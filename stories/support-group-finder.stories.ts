import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/support-group-finder/define.js';
import type {SupportGroupFinder} from '../src/elements/support-group-finder/define.js';
import type {Group} from '../src/model/group.js';
import type {Loaded, Source} from '../src/sources/source.js';
import {manyGroups, SOME_GROUPS} from '../test/helpers/some-groups.js';

const listOf = (groups: Group[]): Loaded => ({
  type: 'native',
  groups,
  rejected: [],
  merged: 0,
  records: groups.length,
  warnings: [],
});
const sourceOf = (groups: Group[]): Source => ({load: () => Promise.resolve(listOf(groups))});

/** A Monday noon in New York, so that a story looks the same on every day. */
const clock = () => Date.UTC(2026, 10, 23, 17, 0);

const finder = (properties: Partial<SupportGroupFinder>, lang = 'en') =>
  html`<support-group-finder
    lang=${lang}
    country=${properties.country ?? 'US'}
    .src=${properties.src}
    .source=${properties.source}
    .query=${properties.query ?? {}}
    .clock=${clock}
    .viewerZone=${properties.viewerZone ?? 'America/New_York'}
    ?debug=${properties.debug}
  >
    <a slot="crisis" href="tel:988">Call 988 to talk to someone</a>
  </support-group-finder>`;

/** Presses one thing after the other, each as soon as it is there. */
function pressing(...selectors: string[]): NonNullable<StoryObj['play']> {
  return async ({canvasElement}) => {
    const root = canvasElement.querySelector('support-group-finder')?.shadowRoot;
    for (const selector of selectors) {
      const found = () => root?.querySelector<HTMLElement>(selector);
      for (let tries = 0; tries < 100 && !found(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
      found()?.click();
    }
  };
}

const meta: Meta = {
  title: 'support-group-finder',
  component: 'support-group-finder',
  tags: ['autodocs'],
};
export default meta;

type Story = StoryObj;

export const Results: Story = {render: () => finder({source: sourceOf(SOME_GROUPS)})};
export const AskedInWords: Story = {render: () => finder({source: sourceOf(SOME_GROUPS), query: {words: 'anxiety'}})};
export const ManyPages: Story = {render: () => finder({source: sourceOf(manyGroups(400))})};
export const NothingFits: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS), query: {words: 'family', filters: {format: ['online']}}}),
};
export const WordsOfACrisis: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS), query: {words: 'I want to die'}}),
};
export const WordsThatLeaveDoubt: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS), query: {words: 'no hope left'}}),
};
export const WordsOfViolence: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS), query: {words: 'my husband hits me'}}),
};
export const EmptyList: Story = {render: () => finder({source: sourceOf([])})};
export const AboutThisData: Story = {
  render: () =>
    html`<support-group-finder
      lang="en"
      country="US"
      feedback-url="mailto:list@example.org"
      .source=${sourceOf(
        SOME_GROUPS.map((group) => ({
          ...group,
          source: {key: 'list', name: 'Northfield Peers', url: 'https://peers.example.org/', licence: 'CC BY 4.0'},
        })),
      )}
      .clock=${clock}
    ></support-group-finder>`,
  play: pressing('[part=about] summary'),
};
export const OnACode: Story = {
  render: () =>
    html`<support-group-finder
      lang="en"
      country="US"
      icd10="F32 F41"
      .source=${sourceOf(SOME_GROUPS)}
      .clock=${clock}
    ></support-group-finder>`,
};
export const Loading: Story = {render: () => finder({source: {load: () => new Promise<never>(() => undefined)}})};
export const Failed: Story = {render: () => finder({src: '/no-such-list.json'})};
export const NoCountry: Story = {
  render: () =>
    html`<support-group-finder lang="en" .source=${sourceOf(SOME_GROUPS)} .clock=${clock}></support-group-finder>`,
};
export const AnotherTimeZone: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS), viewerZone: 'Europe/Berlin'}, 'de'),
};
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">${finder({source: sourceOf(SOME_GROUPS)}, 'ar')}</div>`,
};
export const Narrow: Story = {
  render: () => html`<div class="story-narrow">${finder({source: sourceOf(SOME_GROUPS)})}</div>`,
};
export const LongWords: Story = {
  render: () => {
    const [first] = SOME_GROUPS.slice(-3);
    const long = first && {...first, name: 'Selbsthilfegruppenkontaktstellenbeauftragtenversammlung '.repeat(3)};
    return finder({source: sourceOf(long ? [long] : [])});
  },
};
export const FromATable: Story = {
  render: () =>
    html`<support-group-finder lang="en" country="US" .clock=${clock}>
      <table>
        <tr>
          <th>Name</th>
          <th>Day</th>
          <th>Time</th>
          <th>City</th>
        </tr>
        <tr>
          <td>Calm Waters</td>
          <td>Monday</td>
          <td>7:00 pm</td>
          <td>Boston</td>
        </tr>
      </table>
    </support-group-finder>`,
};
export const ForTheSite: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS), country: 'Ruritania', debug: true}),
};
const smallFeed = new URL('../test/fixtures/small-feed.json', import.meta.url).href;
/** One of three lists is broken: the others are there, and it can be tried again. */
export const SeveralListsOneBroken: Story = {
  render: () =>
    html`<support-group-finder lang="en" country="US" .clock=${clock} .viewerZone=${'America/New_York'}>
      <support-source src=${smallFeed} name="River Valley Intergroup" programme="aa"></support-source>
      <support-source src="/no-such-list.json" name="Hill County Library"></support-source>
      <support-source src=${smallFeed} name="Northfield Hospital"></support-source>
    </support-group-finder>`,
};
export const HelpMeChoose: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS)}),
  play: pressing('[data-tool=guide]'),
};
export const OnAMap: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS)}),
  play: pressing('[data-tool=map]'),
};
export const TimesOfAnotherPlace: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS)}),
  play: pressing('[data-tool=clock]'),
};
export const IntoTheCalendar: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS)}),
  play: pressing('[part~=result] [aria-expanded]', '[data-act=calendar]'),
};
export const Kept: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS)}),
  play: pressing('[part~=result] [aria-expanded]', '[part=details] [aria-pressed]', '[data-tool=kept]'),
};
export const WordsThatAreADay: Story = {
  render: () => finder({source: sourceOf(SOME_GROUPS), query: {words: 'tuesday'}}),
};
export const InTheWordsOfTheSite: Story = {
  render: () =>
    html`<support-group-finder lang="en" country="US" .source=${sourceOf(SOME_GROUPS)} .clock=${clock}>
      <script type="application/json" data-words>
        {"title": "Find a circle", "count": "{0} circles", "vocabulary": {"anxiety": "Worry"}}
      </script>
    </support-group-finder>`,
};
export const InArabic: Story = {
  render: () => html`<div dir="rtl">${finder({source: sourceOf(SOME_GROUPS)}, 'ar')}</div>`,
};
