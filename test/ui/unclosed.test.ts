import {expect} from '@open-wc/testing';
import {warnUnclosed} from '../../src/ui/unclosed.js';

it('warnUnclosed names the element and the part of the page before which it was not closed, once', () => {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => void said.push(text);
  try {
    const finder = document.createElement('support-test-unclosed');
    for (const part of ['nav', 'nav', 'footer']) warnUnclosed(finder, document.createElement(part));
  } finally {
    console.warn = warn;
  }
  expect(said).to.deep.equal(
    ['nav', 'footer'].map(
      (part) =>
        `<support-test-unclosed> isn't closed before <${part}>. HTML has no self-closing tags: write </support-test-unclosed>.`,
    ),
  );
});
