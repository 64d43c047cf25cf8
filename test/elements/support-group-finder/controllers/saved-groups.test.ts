import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import type {Group} from '../../../../src/model/group.js';
import {SupportClearEvent} from '../../../../src/ui/clear-event.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  openGroup,
  press,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {printed} from '../../../helpers/on-paper.js';
import {pressKey} from '../../../helpers/press-key.js';

const ZONE = 'America/New_York';

/** Everything that is for the details only. */
const SECRETS = /blue-lamp|pwd=|abcdef|646555|123456#|Sam\b|sam@|0123|Hidden Lane|Secret Hall/;

const LAKE = aGroup({
  id: 'list:lake',
  name: 'Lake Circle',
  url: 'https://lake.example.org/',
  focus: ['anxiety'],
  cost: {kind: 'free'},
  labels: ['Open sharing'],
  assured: {on: '2026-10-02'},
  contact: {name: 'Sam', phone: '617-555-0123', email: 'sam@example.org'},
  organisation: {name: 'Harbor Center', phone: '617-555-0199'},
  meetings: [
    aMeeting({
      id: 'm1',
      formats: ['in-person'],
      place: {name: 'Town Library', lines: ['5 Oak Street'], locality: 'Salem', region: 'MA', precision: 'exact'},
      schedule: weekly('MO', '18:30', ZONE),
    }),
    aMeeting({
      id: 'm2',
      formats: ['online'],
      join: {url: 'https://zoom.us/j/777', provider: 'Zoom'},
      schedule: {...weekly('WE', '20:00', ZONE), restriction: 'not on public holidays'},
    }),
  ],
});

const SECRET = aGroup({
  id: 'list:secret',
  name: 'Quiet Room',
  contact: LAKE.contact,
  meetings: [
    aMeeting({
      id: 's1',
      formats: ['in-person', 'online'],
      place: {
        name: 'Secret Hall',
        lines: ['9 Hidden Lane'],
        locality: 'Boston',
        latitude: 42.36,
        longitude: -71.06,
        precision: 'withheld',
        notes: 'Ask Sam, 617-555-0123',
      },
      join: {
        url: 'https://zoom.us/j/123456?pwd=abcdef',
        provider: 'Zoom',
        secret: 'blue-lamp',
        phone: '+1 646 555 0100',
        dial: '+16465550100,,123456#',
      },
      schedule: weekly('TU', '19:00', ZONE),
    }),
  ],
});

const ASK = aGroup({
  id: 'list:ask',
  name: 'By Appointment',
  meetings: [aMeeting({schedule: {kind: 'appointment', zoneFrom: 'none'}})],
});

const aReadyFinder = async (groups: Group[] = [LAKE, SECRET, ASK], children: unknown = '') => {
  const finder = await settled(await aFinder({source: aSource(groups)}, children));
  await until(() => shown(finder, '[part=tools] .tools'));
  return finder;
};

/** Opens the details of a group. */
async function open(finder: SupportGroupFinder, name: string) {
  await openGroup(finder, name);
  await until(() => shown(finder, 'dialog [part=details] [data-act]'));
}
const act = (finder: SupportGroupFinder, name: string) =>
  shown(finder, `[part=details] [data-act=${name}]`) as HTMLButtonElement | undefined;

/** What is saved while something is done: the names and texts of the files. */
async function saved(doIt: () => Promise<unknown>): Promise<{name: string; type: string; text: string}[]> {
  const blobs: Blob[] = [];
  const fileNames: string[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  HTMLAnchorElement.prototype.click = function () {
    fileNames.push(this.download);
  };
  try {
    await doIt();
    await until(() => fileNames.length);
  } finally {
    URL.createObjectURL = createObjectURL;
    delete (HTMLAnchorElement.prototype as {click?: unknown}).click;
  }
  const texts = await Promise.all(blobs.map((blob) => blob.text()));
  return texts.map((text, index) => ({name: fileNames[index] ?? '', type: blobs[index]?.type ?? '', text}));
}

async function savedCalendar(finder: SupportGroupFinder, name: string, isNamed = false): Promise<string> {
  await open(finder, name);
  act(finder, 'calendar')?.click();
  await until(() => shown(finder, '.below input'));
  if (isNamed) shown(finder, '.below input')?.click();
  const [file] = await saved(() => press(finder, 'Add to my calendar'));
  expect([file?.name, file?.type]).to.deep.equal(['appointment.ics', 'text/calendar;charset=utf-8']);
  return (file?.text ?? '').replaceAll('\r\n ', '');
}

/** With other ways to share and to copy; `undefined` is as if the browser had none. */
async function withDevice(device: {share?: unknown; clipboard?: unknown}, doIt: () => Promise<unknown>) {
  const had = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  delete (Navigator.prototype as {share?: unknown}).share;
  if (device.share) Object.defineProperty(navigator, 'share', {value: device.share, configurable: true});
  Object.defineProperty(navigator, 'clipboard', {value: device.clipboard, configurable: true});
  try {
    await doIt();
  } finally {
    delete (navigator as {share?: unknown}).share;
    delete (navigator as {clipboard?: unknown}).clipboard;
    if (had) Object.defineProperty(Navigator.prototype, 'share', had);
  }
}

async function copied(finder: SupportGroupFinder, doIt: () => unknown): Promise<string> {
  const texts: string[] = [];
  const clipboard = {writeText: (text: string) => Promise.resolve(void texts.push(text))};
  await withDevice({clipboard}, async () => {
    finder.requestUpdate();
    await finder.updateComplete;
    doIt();
    await until(() => texts.length);
  });
  return texts[0] ?? '';
}

const status = (finder: SupportGroupFinder) => textOf(shown(finder, 'section > p[role=status]'));

describe('a group into a calendar', () => {
  it('is called “Appointment”, in a file that doesn’t reveal which group it is', async () => {
    const text = await savedCalendar(await aReadyFinder(), 'Lake Circle');
    expect(text.match(/SUMMARY:.*/g)).to.deep.equal(['SUMMARY:Appointment', 'SUMMARY:Appointment']);
    expect(text).to.include('DTSTART;TZID=America/New_York:20261123T183000\r\n');
    expect(text).to.include('RRULE:FREQ=WEEKLY;BYDAY=WE\r\n');
    expect(text).to.include('LOCATION:5 Oak Street\\, Salem\\, MA\r\n').and.include('URL:https://zoom.us/j/777\r\n');
    expect(text).to.include('DESCRIPTION:Dates can change. Check before you go.\r\n');
    expect(text).not.to.match(/Lake|list:|Library|support|July/i);
    expect(text).not.to.match(SECRETS);
  });

  it('has its name when the visitor wants it', async () => {
    const finder = await aReadyFinder();
    const text = await savedCalendar(finder, 'Lake Circle', true);
    expect(text).to.include('SUMMARY:Lake Circle\r\n').and.include('LOCATION:Town Library\\, 5 Oak Street');
    expect(text).to.include('DESCRIPTION:Check the dates: not on public holidays\r\n');
    expect(text).not.to.match(SECRETS);
    await until(() => status(finder).startsWith('Downloaded.'));
  });

  it('doesn’t contain passcodes, withheld addresses or volunteers’ names, even with its name', async () => {
    const text = await savedCalendar(await aReadyFinder(), 'Quiet Room', true);
    expect(text).to.include('SUMMARY:Quiet Room');
    expect(text)
      .not.to.match(SECRETS)
      .and.not.to.match(/LOCATION|URL|GEO/);
  });

  it('is not offered where there is no date', async () => {
    const groups = [ASK, {...LAKE, name: 'Paused', status: 'paused' as const}];
    const finder = await aReadyFinder(groups);
    for (const {name} of groups) {
      await open(finder, name);
      expect(act(finder, 'calendar')).to.equal(undefined);
      expect(textOf(act(finder, 'print'))).to.equal('Print');
      shown(finder, 'dialog [data-action=back]')?.click();
      await until(() => !shown(finder, '[part=details]'));
    }
  });

  it('is offered by keyboard, and Escape closes it and gives the focus back', async () => {
    const finder = await aReadyFinder();
    await open(finder, 'Lake Circle');
    const control = act(finder, 'calendar');
    control?.focus();
    await pressKey(control, 'Enter');
    await until(() => shown(finder, '.below input'));
    expect(control?.getAttribute('aria-expanded')).to.equal('true');
    await expect(finder).to.be.accessible();
    shown(finder, '.below input')?.focus();
    await sendKeys({press: 'Escape'});
    await until(() => !shown(finder, '.below'));
    expect(finder.shadowRoot.activeElement === control).to.equal(true);
    expect(textOf(shown(finder, '[part=details]'))).to.include('Harbor Center');
  });
});

describe('a group as text', () => {
  it('is copied with the time, the place, how to join, and the crisis number', async () => {
    const finder = await aReadyFinder();
    await open(finder, 'Lake Circle');
    const text = await copied(finder, () => {
      expect(textOf(act(finder, 'share'))).to.equal('Copy');
      act(finder, 'share')?.click();
    });
    expect(text.replace(/\u202f/g, ' ').split('\n')).to.deep.equal([
      'Lake Circle',
      'Every Monday, 6:30 PM–7:30 PM, Eastern Time · In person',
      'Where: Town Library, 5 Oak Street, Salem, MA',
      'Every Wednesday, 8:00 PM–9:00 PM, Eastern Time, Check the dates: not on public holidays · Online',
      'Join: https://zoom.us/j/777',
      'Website: https://lake.example.org/',
      '',
      'If a life is in danger now: Call 911',
    ]);
    await until(() => status(finder) === 'Copied.');
  });

  it('doesn’t contain passcodes, withheld addresses or volunteers’ names', async () => {
    const finder = await aReadyFinder();
    await open(finder, 'Quiet Room');
    const text = await copied(finder, () => act(finder, 'share')?.click());
    expect(text).to.include('Boston, Ask the group for the address');
    expect(text).to.include('How to join: see this group on the website');
    expect(text).not.to.match(SECRETS);
  });

  it('is passed to the device’s share sheet, and isn’t copied if the visitor cancels', async () => {
    const finder = await aReadyFinder();
    const shared: {text: string}[] = [];
    const share = (data: {text: string}) => {
      shared.push(data);
      return Promise.reject(new DOMException('no', 'AbortError'));
    };
    let copies = 0;
    await withDevice({share, clipboard: {writeText: () => Promise.resolve(void copies++)}}, async () => {
      await open(finder, 'Lake Circle');
      expect(textOf(act(finder, 'share'))).to.equal('Share');
      act(finder, 'share')?.click();
      await until(() => shared.length);
      await finder.updateComplete;
    });
    expect(Object.keys(shared[0] ?? {})).to.deep.equal(['text']);
    expect(shared[0]?.text).to.include('Lake Circle');
    expect([copies, shown(finder, '.below') === undefined]).to.deep.equal([0, true]);
  });

  for (const [why, device] of [
    ['is no clipboard', {}],
    ['is one that refuses', {clipboard: {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}}],
  ] as const)
    it(`is shown selected where there ${why}`, async () => {
      const finder = await aReadyFinder();
      await withDevice(device, async () => {
        await open(finder, 'Lake Circle');
        act(finder, 'share')?.click();
        await until(() => shown(finder, '.below textarea'));
      });
      const field = shown(finder, '.below textarea') as HTMLTextAreaElement;
      await until(() => finder.shadowRoot.activeElement === field && field.selectionEnd);
      expect(field.readOnly).to.equal(true);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.include('Lake Circle').and.include('911');
      await expect(finder).to.be.accessible();
    });
});

describe('groups that are kept', () => {
  const keep = async (finder: SupportGroupFinder, name: string) => {
    await open(finder, name);
    shown(finder, 'dialog [part=details] [aria-pressed=false]')?.click();
    shown(finder, 'dialog [data-action=back]')?.click();
    await until(() => !shown(finder, '[part=details]'));
  };
  const kept = (finder: SupportGroupFinder) => textOf(shown(finder, '[data-tool=kept]'));

  it('are counted beside the list, and nothing is there before', async () => {
    const finder = await aReadyFinder();
    expect(kept(finder)).to.equal('');
    await open(finder, 'Lake Circle');
    const control = shown(finder, '[part=details] [aria-pressed]') as HTMLElement;
    expect(control.getAttribute('aria-pressed')).to.equal('false');
    control.click();
    await until(() => kept(finder) === 'Saved (1)');
    expect([textOf(control), control.getAttribute('aria-pressed')]).to.deep.equal(['Saved', 'true']);
    await until(() => status(finder).includes('above the list'));
    control.click();
    await until(() => kept(finder) === '');
    expect(textOf(control)).to.equal('Save');
  });

  it('stay saved while someone searches, and can be copied, printed and exported together or one by one', async () => {
    const finder = await aReadyFinder();
    await keep(finder, 'Lake Circle');
    await keep(finder, 'Quiet Room');
    await typeWords(finder, 'nothing is called so');
    await until(() => shown(finder, '[part=empty]'));
    await press(finder, 'Saved (2)');
    await until(() => shown(finder, '.kept li'));
    expect(allShown(finder, '.kept li b').map(textOf)).to.deep.equal(['Lake Circle', 'Quiet Room']);
    await expect(finder).to.be.accessible();
    const text = await copied(finder, () => button(finder, 'Copy all').click());
    expect(text).to.include('Lake Circle').and.include('Quiet Room').and.not.to.match(SECRETS);
    const paper = await printed(() => button(finder, 'Print all').click());
    expect(paper).to.include('Lake Circle').and.include('Quiet Room').and.not.to.match(SECRETS);
    button(finder, 'Add to calendar').click();
    await until(() => shown(finder, '.kept li .below input'));
    const [file] = await saved(() => press(finder, 'Add to my calendar'));
    expect(file?.text).to.include('SUMMARY:Appointment');
  });

  it('can be let go one by one: the focus goes to the next, at last to the list', async () => {
    const finder = await aReadyFinder();
    await keep(finder, 'Lake Circle');
    await keep(finder, 'Quiet Room');
    await press(finder, 'Saved (2)');
    await until(() => shown(finder, '.kept li'));
    const focused = () => finder.shadowRoot.activeElement;
    shown(finder, '.kept [data-remove]')?.click();
    await until(() => focused()?.getAttribute('aria-label') === 'Remove: Quiet Room');
    shown(finder, '.kept [data-remove]')?.click();
    await until(() => focused()?.getAttribute('part') === 'count');
    expect([kept(finder), shown(finder, '.kept') === undefined]).to.deep.equal(['', true]);
  });

  it('are forgotten when someone leaves at once, and stored nowhere', async () => {
    const finder = await aReadyFinder();
    await keep(finder, 'Lake Circle');
    await press(finder, 'Saved (1)');
    await until(() => shown(finder, '.kept li'));
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    document.dispatchEvent(new SupportClearEvent());
    await until(() => kept(finder) === '');
    expect(textOf(shown(finder, '#tool'))).to.equal('');
    await open(finder, 'Lake Circle');
    expect(textOf(shown(finder, '[part=details] [aria-pressed]'))).to.equal('Save');
  });
});
