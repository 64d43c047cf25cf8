/** The studio: keeps its state, draws what follows from it, and does what people ask for. */
import {html, render} from 'lit';
import {problemText} from '../../src/i18n/problems/en.js';
import type {Group} from '../../src/model/group.js';
import {isTimeZone} from '../../src/model/zone.js';
import {findingsOf} from '../../src/report/findings.js';
import {fixReport} from '../../src/report/fix-report.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded} from '../../src/sources/source.js';
import type {Actions} from './actions.js';
import {bringView} from './bring-view.js';
import {chooseView} from './choose-view.js';
import {codeOf, copyView} from './copy-view.js';
import {copyTextOf} from './copy-text.js';
import {crisisHelpFor} from './crisis-help.js';
import {download} from './download.js';
import {loadFacts} from './facts.js';
import {fetchList, listenTo, showIn} from './frames.js';
import {scriptHash} from './integrity.js';
import {previewView} from './preview-view.js';
import {readList} from './read-list.js';
import type {Brought, KnownFacts} from './read-list.js';
import {say} from './say.js';
import {closeSeen, openSeen} from './seen-dialog.js';
import {shownFor} from './shown-for.js';
import {mapFor} from './snippet.js';
import type {State} from './state.js';
import {listOf} from './state.js';
import {understoodView} from './understood-view.js';

const FINDER = 'support-group-finder';
const ROWS_AT_FIRST = 50;

const byId = <Kind extends HTMLElement>(id: string): Kind => document.querySelector(`#${id}`) as Kind;

/** So that the page shows what was drawn before a long list is read. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** A time zone that isn't one is pointed out beside its field, and the list is read without it. */
const readable = ({timeZone, ...known}: KnownFacts): KnownFacts =>
  isTimeZone(timeZone ?? '') ? {...known, timeZone} : known;

/** Suggestions for the field. */
function fillTimeZones(): void {
  const zones = Intl.supportedValuesOf('timeZone');
  byId('time-zones').append(...zones.map((value) => Object.assign(document.createElement('option'), {value})));
}

function start(facts: State['facts']): void {
  let state: State = {
    facts,
    progress: {is: 'waiting'},
    known: {},
    isOnlyToFix: false,
    rowsShown: ROWS_AT_FIRST,
    choice: {tag: FINDER, country: '', language: '', theme: '', values: {}},
    width: 'phone',
    scheme: 'light',
    site: {folder: '/support/', src: '/groups.csv', isPinned: false},
    now: Date.now(),
  };
  /** Counts what was brought: only the last counts. */
  let turn = 0;
  const root = byId('studio');

  function set(change: Partial<State>): void {
    state = {...state, ...change, now: Date.now()};
    draw();
  }

  function draw(): void {
    render(
      html`${bringView(state, actions, location.origin)} ${understoodView(state, actions)}
        <section id="choose" aria-labelledby="choose-title">
          <h2 id="choose-title" tabindex="-1">3. Choose what visitors see</h2>
          <div class="side-by-side">${chooseView(state, actions)} ${previewView(state, actions)}</div>
        </section>
        ${copyView(state, actions)}`,
      root,
    );
  }

  function drawPreview(): void {
    showIn(byId<HTMLIFrameElement>('preview'), shownFor(state));
  }

  async function read(brought: Brought, known: KnownFacts): Promise<boolean> {
    const mine = ++turn;
    set({brought, known, progress: {is: 'reading', name: brought.name}, failure: undefined, isNotShared: false});
    say(`Reading ${brought.name} …`);
    await painted();
    const outcome = await readList(brought, readable(known));
    if (mine !== turn) return false;
    const fates = 'list' in outcome ? outcome.list.fates : [];
    const isOnlyToFix = fates.some(({problems}) => problems.length > 0);
    set({outcome, isOnlyToFix, rowsShown: ROWS_AT_FIRST, progress: {is: 'waiting'}});
    drawPreview();
    say('error' in outcome ? `We couldn’t read the list. ${outcome.error}` : summary());
    return 'list' in outcome;
  }

  function summary(): string {
    const {records = 0, groups = [], merged = 0, rejected = []} = listOf(state)?.loaded ?? {};
    return `${state.brought?.name ?? ''}: ${records} ${records === 1 ? 'record' : 'records'}. ${groups.length} kept, ${merged} merged, ${rejected.length} left out.`;
  }

  async function bring(brought: Brought): Promise<void> {
    const src = brought.address ?? `/${encodeURIComponent(brought.name)}`;
    set({site: {...state.site, src}});
    if (await read(brought, {...state.known, type: undefined})) byId('understood-title').focus();
  }

  async function bringAddress(address: string): Promise<void> {
    const fail = (failure: string, isNotShared = false): void => {
      set({failure, isNotShared, outcome: undefined, progress: {is: 'waiting'}});
      say(failure);
    };
    if (!/^https?:\/\/\S+$/i.test(address)) return fail('This isn’t an address. It should begin with https://.');
    if (/^https:\/\/docs\.google\.com\/spreadsheets\/.*\/edit/.test(address))
      return fail(
        'This address opens the sheet for editing. In Google Sheets, choose File > Share > Publish to web, then the sheet and “Comma-separated values (.csv)”, and use the address that you get there.',
      );
    const mine = ++turn;
    set({progress: {is: 'fetching', address}, failure: undefined, isNotShared: false});
    say(`Asking ${new URL(address).host} for the list …`);
    try {
      const bytes = await fetchList(address);
      if (mine === turn) await bring({name: address, bytes, address});
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const {code} = error.problem;
      if (mine === turn) fail(problemText(error.problem), code === 'not-shared' || code === 'unreachable');
    }
  }

  async function bringExample(): Promise<void> {
    const bytes = new Uint8Array(await (await fetch('groups.json')).arrayBuffer());
    set({known: {timeZone: 'America/Chicago'}});
    await bring({name: 'groups.json', bytes});
  }

  async function updateCrisis(): Promise<void> {
    const {choice} = state;
    const crisis = await crisisHelpFor(choice);
    if (choice !== state.choice) return;
    set({crisis});
    drawPreview();
  }

  async function updateHash(): Promise<void> {
    const map = mapFor(codeOf(state));
    const mapHash = map && (await scriptHash(map));
    if (map === mapFor(codeOf(state)) && mapHash !== state.mapHash) set({mapHash});
  }

  /** After a change of what is chosen or where it goes. */
  function update(change: Partial<State>): void {
    set({...change, mapHash: undefined});
    drawPreview();
    void updateHash();
  }

  async function copy(id: string, name: string): Promise<void> {
    const isCopied = await copyTextOf(byId(id));
    say(
      isCopied
        ? `Copied: ${name}.`
        : `This browser doesn’t let the page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.`,
    );
  }

  function see(group: Group): void {
    const shown = shownFor(state);
    const {country} = state.choice;
    const list: Loaded = {type: 'native', groups: [group], rejected: [], merged: 0, records: 1, warnings: []};
    openSeen(group.name, {...shown, tag: FINDER, attributes: country ? {country} : {}, list, isOpen: true});
  }

  const actions: Actions = {
    bringFile: (file) =>
      void file.arrayBuffer().then((buffer) => bring({name: file.name, bytes: new Uint8Array(buffer)})),
    bringText: (text) => {
      const name = /^\s*[[{]/.test(text) ? 'groups.json' : 'groups.csv';
      void bring({name, bytes: new TextEncoder().encode(text)});
    },
    bringAddress: (address) => void bringAddress(address),
    bringExample: () => void bringExample(),
    know: (facts) => {
      const known = {...state.known, ...facts};
      if (state.brought) void read(state.brought, known);
    },
    choose: (change) => {
      const isElsewhere = 'country' in change || 'language' in change;
      update({choice: {...state.choice, ...change}, ...(isElsewhere && {crisis: undefined})});
      void updateCrisis();
    },
    setValue: (attribute, value) => {
      const values = Object.fromEntries(Object.entries(state.choice.values).filter(([name]) => name !== attribute));
      update({choice: {...state.choice, values: value ? {...values, [attribute]: value} : values}});
      void updateCrisis();
    },
    setSite: (site) => update({site: {...state.site, ...site}}),
    show: (part) => {
      set(part);
      if ('scheme' in part) drawPreview();
    },
    see,
    downloadFixes: () => {
      const list = listOf(state);
      const {name = ''} = state.brought ?? {};
      if (!list) return;
      download('to-fix.csv', fixReport([{name, list: findingsOf(list, Date.now())}]));
      say('Saved as to-fix.csv.');
    },
    copy: (id, name) => void copy(id, name),
  };

  fillTimeZones();
  draw();
  const [preview, seen] = [byId<HTMLIFrameElement>('preview'), byId<HTMLDialogElement>('seen')];
  listenTo(preview, (href) => say(`On your page, this leads to ${href}`));
  seen.addEventListener('close', closeSeen);
  // The desktop is shown smaller where the room is narrower.
  const room = preview.parentElement as HTMLElement;
  new ResizeObserver(() => room.style.setProperty('--room', String(room.clientWidth))).observe(room);
  drawPreview();
}

const facts = await loadFacts();
byId('not-started').remove();
start(facts);
