/* global InputEvent, parent */
/**
 * Runs inside a frame with an origin of its own, in which storage throws and nothing can be opened: uses the finder, and tells the page around what
 * there was to see.
 */
{
  const inside = (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  const finder = (selector) => inside('support-group-finder', selector);
  const textOf = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const LIMIT_MS = 60_000;
  const until = async (name, look) => {
    for (const end = performance.now() + LIMIT_MS; performance.now() < end; await new Promise((f) => setTimeout(f, 20)))
      if (look()) return;
    throw new Error(`never came: ${name}`);
  };
  const write = (words) => {
    const field = finder('#words');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  };
  const use = async () => {
    const count = () => textOf(finder('[part=count]'));
    await until('the list', () => finder('[part~=result]') && finder('.pill small, .cell small'));
    await until('the banner', () => inside('support-crisis-banner', '[part=line]'));
    await until('the questions to ask', () => inside('support-group-questions', 'textarea, input'));
    const all = count();
    write('grief');
    await until('an answer', () => count() !== all && finder('[part~=result]'));
    const found = count();
    finder('[part~=result] a[href^="#group="]').click();
    await until('details', () => textOf(finder('[part=details]')).length > 80);
    const details = textOf(finder('[part=details]'));
    finder('dialog [data-action=back]').click();
    await until('the list again', () => !finder('[part=details]'));
    write('I want to die');
    await until('help', () => textOf(finder('[part=crisis]')).includes('988 Suicide'));
    const help = finder('[part=crisis] a[href="tel:988"]');
    return {all, found, details, isHelpSeen: help.getClientRects().length > 0};
  };
  let storage = 'works';
  try {
    storage = typeof localStorage;
  } catch {
    storage = 'throws';
  }
  use().then(
    (seen) => parent.postMessage({...seen, storage, said: window.said}, '*'),
    (error) => parent.postMessage({failure: String(error), storage, said: window.said}, '*'),
  );
}
