import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/support-group-questions/define.js';
import type {SupportGroupQuestions} from '../../../src/elements/support-group-questions/define.js';
import '../../../src/elements/support-quick-exit/define.js';
import {SupportClearEvent} from '../../../src/ui/clear-event.js';
import {until} from '../../helpers/a-finder.js';
import {part, parts, shownText, warningsDuring} from '../../helpers/guides.js';
import {pressKey} from '../../helpers/press-key.js';

type Questions = SupportGroupQuestions;

const FREE = 'Is it free? If not, how much does it cost?';
const SECRET = 'I am afraid of being seen';

const aList = ({id = '', remember = false, hide = ''} = {}, children: unknown = '') =>
  fixture<Questions>(
    html`<support-group-questions id=${id} lang="en" .hide=${hide} ?remember=${remember}
      >${children}</support-group-questions
    >`,
  );
const question = (list: Questions, text = FREE) =>
  parts(list, 'question').find((item) => item.querySelector('label')?.textContent?.includes(text)) as HTMLElement;
const isTicked = (list: Questions, text?: string) => question(list, text).querySelector('input')?.checked;
const noteField = (list: Questions, text?: string) => question(list, text).querySelector('textarea');
const button = (list: Questions, name: string) =>
  [...(part(list, 'actions')?.querySelectorAll('button') ?? [])].find(({textContent}) => textContent === name);
const status = (list: Questions) => part(list, 'actions')?.querySelector('[role=status]')?.textContent;
const keeps = (list: Questions) => part(list, 'kept')?.textContent?.includes('keeps your choices and notes');

async function write(list: Questions, note = SECRET, text = FREE) {
  question(list, text).querySelector('button')?.click();
  await list.updateComplete;
  const field = noteField(list, text) as HTMLTextAreaElement;
  field.value = note;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await list.updateComplete;
}
async function tick(list: Questions, text = FREE) {
  question(list, text).querySelector('input')?.click();
  await list.updateComplete;
}
/** The answers of a list, as the visitor sees them. */
const answers = (list: Questions, text = FREE) => [isTicked(list, text), noteField(list, text)?.value ?? ''];

async function withClipboard(clipboard: unknown, act: () => Promise<unknown>) {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  try {
    await act();
  } finally {
    delete (navigator as {clipboard?: unknown}).clipboard;
  }
}

describe('support-group-questions', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  describe('without `remember`', () => {
    it('says so beside the list, and stores nothing', async () => {
      const list = await aList({id: 'mine'});
      expect(part(list, 'kept')?.textContent).to.include('aren’t saved');
      await tick(list);
      await write(list);
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    });

    it('loads nothing that could store', async () => {
      const list = await aList();
      await write(list);
      button(list, 'Clear my notes')?.click();
      document.dispatchEvent(new SupportClearEvent());
      const loaded = performance.getEntriesByType('resource').map(({name}) => name);
      // The tests of `remember` come after this one.
      expect(loaded.filter((name) => name.includes('tab-notes'))).to.deep.equal([]);
    });

    it('forgets when somebody leaves by the quick exit', async () => {
      const list = await aList();
      await tick(list);
      await write(list);
      const exit = document.createElement('support-quick-exit');
      exit.href = 'https://weather.example/';
      exit['navigate'] = () => undefined;
      document.body.append(exit);
      exit.leave();
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      exit.remove();
      await list.updateComplete;
      expect(answers(list)).to.deep.equal([false, '']);
      expect(list.shadowRoot?.querySelectorAll('textarea')).to.have.length(0);
    });
  });

  describe('ticking and writing', () => {
    it('opens the field for a note where one presses, with the focus in it and the question as its name', async () => {
      const list = await aList();
      expect(noteField(list)).to.equal(null);
      const add = question(list).querySelector('button');
      expect(add?.getAttribute('aria-label')).to.equal(`Add a note: ${FREE}`);
      add?.click();
      await list.updateComplete;
      const field = noteField(list) as HTMLTextAreaElement;
      await until(() => list.shadowRoot?.activeElement === field);
      expect(field.getAttribute('aria-label')).to.equal(`Your note: ${FREE}`);
      expect(list.shadowRoot?.querySelectorAll('textarea')).to.have.length(1);
    });

    it('asks the browser neither to remember nor to check what is written', async () => {
      const list = await aList();
      await write(list);
      const field = noteField(list);
      expect([field?.autocomplete, field?.spellcheck, field?.name]).to.deep.equal(['off', false, '']);
      expect(question(list).querySelector('input')?.getAttribute('autocomplete')).to.equal('off');
    });

    it('can be used by keyboard alone', async () => {
      const list = await aList({hide: 'leader focus format norms people'});
      question(list).querySelector('input')?.focus();
      await pressKey(list.shadowRoot?.activeElement, ' ');
      await sendKeys({press: 'Tab'});
      await pressKey(list.shadowRoot?.activeElement, 'Enter');
      await until(() => noteField(list) && list.shadowRoot?.activeElement === noteField(list));
      await sendKeys({type: 'ok'});
      expect(answers(list)).to.deep.equal([true, 'ok']);
    });

    it('passes axe’s checks with notes, a status, and the list as text', async () => {
      const list = await aList();
      await write(list);
      await withClipboard(undefined, async () => {
        button(list, 'Copy the list')?.click();
        await until(() => status(list));
      });
      await expect(list).to.be.accessible();
    });

    it('takes the lists of the site’s own words as questions', async () => {
      const list = await aList();
      list.content = {sections: [{id: 'own', heading: 'Ours', body: ['Before.', {list: ['Is there parking?']}]}]};
      await until(() => shownText(list).includes('Is there parking?'));
      await tick(list, 'Is there parking?');
      expect(isTicked(list, 'Is there parking?')).to.equal(true);
      expect(shownText(list)).to.include('Before.');
    });

    it('forgets everything at a press, and says so', async () => {
      const list = await aList();
      await tick(list);
      await write(list);
      button(list, 'Clear my notes')?.click();
      await list.updateComplete;
      expect(answers(list)).to.deep.equal([false, '']);
      expect(shownText(list)).not.to.include(SECRET);
      expect(status(list)).to.equal('Your choices and notes are cleared.');
    });
  });

  describe('copying', () => {
    it('puts questions, ticks and notes on the clipboard, and says so', async () => {
      const list = await aList({hide: 'norms'}, html`<p slot="people">Ours.</p>`);
      await tick(list);
      await write(list);
      const copied: string[] = [];
      const clipboard = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
      await withClipboard(clipboard, async () => {
        button(list, 'Copy the list')?.click();
        await until(() => status(list));
      });
      expect(status(list)).to.include('Copied.');
      expect(copied[0]).to.include(`☑ ${FREE}\n   ${SECRET}\n☐ `);
      expect(copied[0]).not.to.include('What members agree on').and.not.to.include('Who comes');
    });

    for (const [why, clipboard] of [
      ['is none', undefined],
      ['refuses', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
    ] as const)
      it(`shows the list selected, with a sentence, where the clipboard ${why}`, async () => {
        const list = await aList();
        await write(list);
        await withClipboard(clipboard, async () => {
          button(list, 'Copy the list')?.click();
          await until(() => part(list, 'actions')?.querySelector('textarea'));
        });
        const field = part(list, 'actions')?.querySelector('textarea') as HTMLTextAreaElement;
        expect(status(list)).to.include('didn’t let us copy');
        expect(field.readOnly).to.equal(true);
        await until(() => field.selectionEnd > 0);
        expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.include(SECRET);
        await tick(list);
        expect(part(list, 'actions')?.querySelector('textarea')).to.equal(null);
      });
  });

  describe('with `remember`', () => {
    /** A list whose notes are kept, once it says so. */
    async function aKeeper(id: string) {
      const list = await aList({id, remember: true});
      await until(() => keeps(list));
      return list;
    }

    it('says so beside the list, and has the notes again when the visitor comes back', async () => {
      const list = await aKeeper('mine');
      await tick(list);
      await write(list);
      list.remove();
      const again = await aKeeper('mine');
      await again.updateComplete;
      expect(answers(again)).to.deep.equal([true, SECRET]);
      expect(localStorage.length).to.equal(0);
    });

    it('tells the page nothing in events of its own', async () => {
      const heard: string[] = [];
      const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent') ?? {};
      const list = await aKeeper('quiet');
      Object.defineProperty(EventTarget.prototype, 'dispatchEvent', {
        configurable: true,
        value: ({type}: Event) => heard.push(type),
      });
      try {
        for (const press of parts(list, 'question').flatMap((item) => [...item.querySelectorAll('button')]))
          press.click();
        await list.updateComplete;
        button(list, 'Clear my notes')?.click();
        await list.updateComplete;
      } finally {
        Object.defineProperty(EventTarget.prototype, 'dispatchEvent', original);
      }
      expect(heard).to.deep.equal([]);
    });

    it('keeps the notes of two lists apart', async () => {
      const [one, other] = [await aKeeper('one'), await aKeeper('other')];
      await write(one, 'first');
      await write(other, 'second');
      one.remove();
      other.remove();
      expect(answers(await aKeeper('one'))).to.deep.equal([false, 'first']);
      expect(answers(await aKeeper('other'))).to.deep.equal([false, 'second']);
    });

    it('does not keep those of a second list of the same name, and does not say it would', async () => {
      await aKeeper('twin');
      const said = await warningsDuring(async () => {
        const heard = console.warn;
        const warned = new Promise<void>((resolve) => {
          console.warn = (text: unknown) => {
            heard(text);
            resolve();
          };
        });
        const second = await aList({id: 'twin', remember: true});
        await write(second);
        await warned;
        await second.updateComplete;
        expect(keeps(second)).to.equal(false);
      });
      expect(said.join()).to.include('an id of its own');
      expect(sessionStorage.length).to.equal(0);
    });

    it('removes the stored notes when the visitor clears them', async () => {
      const list = await aKeeper('mine');
      await write(list);
      expect(sessionStorage.length).to.equal(1);
      button(list, 'Clear my notes')?.click();
      expect(sessionStorage.length).to.equal(0);
    });

    it('removes the stored notes, of other pages too, when someone uses the quick exit', async () => {
      sessionStorage.setItem('support-group-questions /other#', '[["q", true, "x"]]');
      sessionStorage.setItem('of-the-site', 'stays');
      const list = await aKeeper('mine');
      await write(list);
      document.dispatchEvent(new SupportClearEvent());
      await until(() => sessionStorage.length === 1);
      await list.updateComplete;
      expect(Object.keys(sessionStorage)).to.deep.equal(['of-the-site']);
      expect(answers(list)).to.deep.equal([false, '']);
    });

    it('removes them too when it has only just come to the page', async () => {
      const list = await aKeeper('mine');
      await write(list);
      list.remove();
      const again = document.createElement('support-group-questions');
      again.id = 'mine';
      again.remember = true;
      document.body.append(again);
      document.dispatchEvent(new SupportClearEvent());
      await until(() => sessionStorage.length === 0);
      await until(() => keeps(again));
      expect(shownText(again)).not.to.include(SECRET);
      again.remove();
    });

    it('removes them when the site takes `remember` away', async () => {
      const list = await aKeeper('mine');
      await write(list);
      list.remember = false;
      await until(() => !keeps(list));
      expect(sessionStorage.length).to.equal(0);
      expect(answers(list)).to.deep.equal([false, SECRET]);
    });

    it('keeps on after it was moved on the page', async () => {
      const list = await aKeeper('mine');
      await write(list);
      document.body.append(list);
      await write(list, 'more', 'Do I have to sign up first?');
      const stored = () => sessionStorage.getItem(sessionStorage.key(0) ?? '') ?? '';
      await until(() => stored().includes('more'));
      expect(stored()).to.include(SECRET);
      list.remove();
    });

    it('shows nothing of what somebody else has put there', async () => {
      const list = await aKeeper('mine');
      await write(list);
      list.remove();
      const [name = ''] = Object.keys(sessionStorage);
      sessionStorage.setItem(name, JSON.stringify([[FREE, 'yes', '<img src=x>'], {note: 'x'}, [FREE, true, 7]]));
      expect(answers(await aKeeper('mine'))).to.deep.equal([false, '']);
    });

    it('shows markup that somebody else has put there as it is written', async () => {
      const list = await aKeeper('mine');
      await write(list);
      list.remove();
      const [name = ''] = Object.keys(sessionStorage);
      sessionStorage.setItem(name, JSON.stringify([[FREE, false, '<img src=x onerror=alert(1)>']]));
      const again = await aKeeper('mine');
      await until(() => noteField(again));
      expect(again.shadowRoot?.querySelector('img')).to.equal(null);
      expect(noteField(again)?.value).to.equal('<img src=x onerror=alert(1)>');
    });

    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      it(`works as without where the browser throws on ${method}, and does not say that it keeps anything`, async () => {
        const original = Object.getOwnPropertyDescriptor(Storage.prototype, method) ?? {};
        const value = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
        Object.defineProperty(Storage.prototype, method, {value, configurable: true});
        try {
          const list = await aList({id: 'blocked', remember: true});
          await write(list);
          await until(() => !keeps(list));
          document.dispatchEvent(new SupportClearEvent());
          await list.updateComplete;
          await write(list, 'again');
          expect(answers(list)).to.deep.equal([false, 'again']);
          list.remove();
        } finally {
          Object.defineProperty(Storage.prototype, method, original);
        }
      });
  });

  describe('printing', () => {
    let printed: string[] = [];
    const realPrint = window.print.bind(window);
    const sheet = () => document.querySelector('body > [data-support-sheet]');
    beforeEach(() => {
      printed = [];
      window.print = () => void printed.push(sheet()?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');
    });
    afterEach(() => {
      window.print = realPrint;
    });

    it('puts questions, ticks and notes on a sheet of their own, and takes it away again', async () => {
      const styles = document.adoptedStyleSheets.length;
      const list = await aList({hide: 'leader'}, html`<p slot="people">Ours.</p>`);
      await tick(list);
      await write(list);
      button(list, 'Print the list')?.click();
      await until(() => printed.length > 0);
      expect(printed[0]).to.include(`☑ ${FREE} ${SECRET}`).and.include('☐ What is the group for?');
      expect(printed[0]).not.to.match(/Who leads it|Who comes|aren’t saved|Last updated|Copy/);
      expect(document.adoptedStyleSheets).to.have.length(styles + 1);
      expect(getComputedStyle(sheet() as Element).display).to.equal('none');
      document.dispatchEvent(new PointerEvent('pointermove'));
      expect(sheet()).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(styles);
    });

    it('has one sheet however often it prints, and none after the quick exit', async () => {
      const list = await aList();
      for (const times of [1, 2]) {
        button(list, 'Print the list')?.click();
        await until(() => printed.length === times);
      }
      expect(document.querySelectorAll('[data-support-sheet]')).to.have.length(1);
      document.dispatchEvent(new SupportClearEvent());
      expect(sheet()).to.equal(null);
    });
  });
});
