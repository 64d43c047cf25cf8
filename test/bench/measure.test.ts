/** What the bench measures of a page that is known to the last row: the floor, with pages beside it that move or stand still. */
import {expect} from 'chai';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {FIGURES, valuesOf} from '../../bench/figures.mjs';
import {ensureList} from '../../bench/generate.mjs';
import {measure} from '../../bench/measure.mjs';
import {FLOOR} from '../../bench/pages.mjs';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const GROUPS = 500;
const ONLY_LINUX = ['memory', 'highestMemory'];
const executablePath = findBrowsers().chromium;

const STILL = '<!doctype html><title>Still</title><p>Nothing moves.</p>';
const MOVING = `<!doctype html><title>Moving</title><div></div><support-group-finder>
  <template shadowrootmode="open"><p part="count">${GROUPS} groups</p><p part="result">Pushed down</p></template>
</support-group-finder><script src="move.js"></script>`;
const MOVE = `setTimeout(() => {
  document.querySelector('div').style.height = '300px';
}, 300);`;

describe('a measurement of the bench', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  let found: Awaited<ReturnType<typeof measure>>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bench-'));
    for (const name of ['html', 'css', 'js']) cpSync(`bench/floor.${name}`, join(folder, `floor.${name}`));
    const files = {'finder.html': MOVING, 'move.js': MOVE, 'banner.html': STILL, 'guide.html': STILL};
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    site = await serve({
      root: folder,
      mounts: {'/data/': await ensureList(folder, GROUPS)},
      headers: {'content-security-policy': STRICT_CSP},
    });
    found = await measure({
      page: {...FLOOR},
      origin: site.url,
      executablePath: executablePath ?? '',
      size: GROUPS,
      conditions: {cpu: 1, net: 'fast'},
    });
  });

  after(async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  });

  it('ends without trouble and has every figure', () => {
    expect(found.failed).to.equal(undefined);
    expect(found.errors).to.deep.equal([]);
    const figures = Object.keys(FIGURES).filter(
      (figure) => process.platform === 'linux' || !ONLY_LINUX.includes(figure),
    );
    const missing = figures.filter((figure) => valuesOf(figure, [found])[0] === undefined);
    expect(missing).to.deep.equal([]);
  });

  it('has moments and CPU times in their order, and no Worker where there is none', () => {
    const value = (figure: string) => valuesOf(figure, [found])[0] ?? NaN;
    expect(value('firstResult')).to.be.above(0).and.below(value('searchWorks'));
    expect(value('firstResultCpu')).to.be.above(0).and.below(value('searchWorksCpu'));
    expect(value('firstResultCpu')).to.be.below(value('firstResult'));
    expect(value('workerCpu')).to.equal(0);
  });

  it('counts the elements of the whole list, after the search was cleared', () => {
    const CELLS = 25 * 5;
    expect(found.nodes).to.be.within(CELLS + 25, CELLS + 25 + 20);
  });

  it('sees what moves, and what does not', () => {
    expect(found.finderShift).to.be.above(0.01);
    expect(found).to.include({bannerShift: 0, guideShift: 0});
  });
});
