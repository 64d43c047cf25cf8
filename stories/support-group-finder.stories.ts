import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {withActions} from 'storybook/actions/decorator';
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

/** What the controls of a story can change. */
interface Args extends Partial<SupportGroupFinder> {
  lang?: string;
}

const finder = (
  {lang = 'en', country = 'US', viewerZone = 'America/New_York', ...args}: Args,
  list: unknown = nothing,
) =>
  html`<support-group-finder
    lang=${lang}
    country=${country || nothing}
    region=${args.region || nothing}
    icd10=${args.icd10 || nothing}
    feedback-url=${args.feedbackUrl || nothing}
    heading-level=${args.headingLevel || nothing}
    ?debug=${args.debug}
    .src=${args.src}
    .source=${args.source}
    .query=${args.query ?? {}}
    .clock=${clock}
    .viewerZone=${viewerZone}
  >
    <a slot="crisis" href="tel:988">Call 988</a>
    ${list}
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

const meta: Meta<Args> = {
  title: 'support-group-finder',
  component: 'support-group-finder',
  tags: ['autodocs'],
  decorators: [withActions],
  parameters: {actions: {handles: ['support-results', 'support-select']}},
  args: {source: sourceOf(SOME_GROUPS)},
  argTypes: {
    lang: {control: 'select', options: ['en', 'es', 'fr', 'de', 'pt-BR', 'sv', 'ar']},
    country: {control: 'text'},
    viewerZone: {control: 'text'},
    query: {control: 'object'},
    source: {control: false},
    clock: {control: false},
  },
  render: (args) => finder(args),
};
export default meta;

type Story = StoryObj<Args>;

const BOSTON = {latitude: 42.36, longitude: -71.06};
const smallFeed = new URL('../test/fixtures/small-feed.json', import.meta.url).href;

export const Results: Story = {};
export const ManyPages: Story = {args: {source: sourceOf(manyGroups(400))}};
export const Loading: Story = {args: {source: {load: () => new Promise<never>(() => undefined)}}};
export const Failed: Story = {args: {source: undefined, src: '/no-such-list.json'}};
export const EmptyList: Story = {args: {source: sourceOf([])}};

/* What was asked. */
export const AskedInWords: Story = {args: {query: {words: 'anxiety'}}};
export const AskedInASentence: Story = {args: {query: {words: 'online for women tuesday evening'}}};
export const MisspeltWords: Story = {args: {query: {words: 'anxeity'}}};
export const WordsThatAreADay: Story = {args: {query: {words: 'tuesday'}}};
export const AQuestion: Story = {args: {query: {words: 'do I have to speak?'}}};
export const NearAPlace: Story = {args: {query: {near: {...BOSTON, radiusKm: 40}}}};
export const ThisWeek: Story = {args: {query: {thisWeek: true, filters: {time: ['evening']}}}};
export const NothingFits: Story = {args: {query: {words: 'family', filters: {format: ['online']}}}};
export const OnACode: Story = {args: {icd10: 'F32 F41'}};

/* Crisis help. */
export const WordsOfACrisis: Story = {args: {query: {words: 'I want to die'}}};
export const WordsThatLeaveDoubt: Story = {args: {query: {words: 'no hope left'}}};
export const WordsOfViolence: Story = {args: {query: {words: 'my husband hits me'}}};
export const NoCountry: Story = {args: {country: ''}};

/* What opens above the list. */
export const Filters: Story = {play: pressing('[data-action=filters]')};
export const AnOpenGroup: Story = {play: pressing('[part~=result] .name')};
export const AnOnlineGroup: Story = {
  args: {query: {filters: {format: ['online']}}},
  play: pressing('[part~=result] .name'),
};
export const HelpInALayer: Story = {play: pressing('[part~=result] .name', 'dialog .help')};
export const HelpMeChoose: Story = {play: pressing('[data-tool=guide]')};
export const OnAMap: Story = {play: pressing('[data-tool=map]')};
export const IntoTheCalendar: Story = {play: pressing('[part~=result] .name', '[data-act=calendar]')};

/* Tools below the list. */
export const TimesOfAnotherPlace: Story = {play: pressing('[data-tool=clock]')};
export const Saved: Story = {play: pressing('[part~=result] .acts .bare', '[data-tool=kept]')};
export const AboutThisData: Story = {
  args: {
    feedbackUrl: 'mailto:list@example.org',
    source: sourceOf(
      SOME_GROUPS.map((group) => ({
        ...group,
        source: {key: 'list', name: 'Northfield Peers', url: 'https://peers.example.org/', licence: 'CC BY 4.0'},
      })),
    ),
  },
  play: pressing('[part=about] summary'),
};

/* Where it stands, and for whom. */
export const AnotherTimeZone: Story = {args: {lang: 'de', viewerZone: 'Europe/Berlin'}};
export const InArabic: Story = {
  args: {lang: 'ar'},
  render: (args) => html`<div dir="rtl" lang="ar">${finder(args)}</div>`,
};
export const Narrow: Story = {render: (args) => html`<div class="story-narrow">${finder(args)}</div>`};
export const LongWords: Story = {
  args: {
    source: sourceOf(
      SOME_GROUPS.slice(-1).map((group) => ({
        ...group,
        name: 'Selbsthilfegruppenkontaktstellenbeauftragtenversammlung '.repeat(3),
      })),
    ),
  },
};
export const ForTheSite: Story = {args: {country: 'Ruritania', debug: true}};
export const InTheWordsOfTheSite: Story = {
  render: (args) =>
    finder(
      args,
      html`<script type="application/json" data-words>
        {"title": "Find a circle", "count": "{0} circles", "vocabulary": {"anxiety": "Worry"}}
      </script>`,
    ),
};

/* Lists that stand on the page. */
export const FromATable: Story = {
  args: {source: undefined},
  render: (args) =>
    finder(
      args,
      html`<table>
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
      </table>`,
    ),
};
/** One of three lists is broken: the others are there, and it can be tried again. */
export const SeveralListsOneBroken: Story = {
  args: {source: undefined},
  render: (args) =>
    finder(
      args,
      html`<support-source src=${smallFeed} name="River Valley Intergroup" programme="aa"></support-source>
        <support-source src="/no-such-list.json" name="Hill County Library"></support-source>
        <support-source src=${smallFeed} name="Northfield Hospital"></support-source>`,
    ),
};
