import {expect, waitUntil} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DirectoryController} from '../../../../src/elements/support-group-finder/controllers/directory-controller.js';
import {Understanding, withoutPartOf} from '../../../../src/elements/support-group-finder/controllers/understanding.js';

const part = (text: string) => ({text, facets: {}, isCorrected: false, isGuess: false});

/** An element that is drawn when the test says so. */
function aHost() {
  const controllers: ReactiveController[] = [];
  const host: ReactiveControllerHost = {
    addController: (controller) => controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  return {host, draw: () => controllers.forEach((controller) => controller.hostUpdate?.())};
}

describe('the meaning of words', () => {
  it('is that of the page’s language and of English once their files are there; until then the words stand as they are', async () => {
    const {host, draw} = aHost();
    let language = 'es';
    const understanding = new Understanding(host, () => language);
    draw();
    expect(understanding.of('ansiedad, anxiety')).to.deep.include({rest: 'ansiedad anxiety', parts: []});
    await understanding.settled;
    expect(understanding.isIncomplete).to.equal(false);
    expect(understanding.of('ansiedad').facets.focus).to.deep.equal(['anxiety']);
    expect(understanding.of('anxiety').facets.focus).to.deep.equal(['anxiety']);
    language = 'sv';
    draw();
    expect(understanding.of('anxiety').facets.focus).to.deep.equal(['anxiety']);
    await understanding.settled;
    expect(understanding.of('ångest').facets.focus).to.deep.equal(['anxiety']);
  });

  it('is there when the list can be searched', async () => {
    const {host} = aHost();
    let arrive = () => undefined as unknown;
    const words = new Promise((resolve) => (arrive = () => resolve(undefined)));
    let waited = false;
    const directory = new DirectoryController(host, {
      key: () => [],
      from: () => ({
        load: () => Promise.resolve({type: 'native', groups: [], rejected: [], merged: 0, records: 0, warnings: []}),
      }),
      pageSize: 20,
      viewerZone: () => 'UTC',
      now: () => 0,
      words: () => ((waited = true), words),
    });
    await directory.reload();
    await directory.opened?.search;
    await waitUntil(() => waited);
    expect(directory.search).to.equal(undefined);
    arrive();
    await waitUntil(() => directory.search);
  });
});

describe('words without a part', () => {
  it('lose it once, whatever stands between its words', () => {
    expect(withoutPartOf('anxiety, self-harm and anxiety', part('self harm'))).to.equal('anxiety, and anxiety');
    expect(withoutPartOf('anxiety and anxiety', part('anxiety'))).to.equal('and anxiety');
  });

  it('stay as they are where it is not there', () => {
    expect(withoutPartOf('c++ (group)', part('c.+'))).to.equal('c++ (group)');
  });
});
