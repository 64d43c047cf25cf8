/**
 * Lets a test ask the browser itself which role and name it has computed for what an element shows: `executeServerCommand('computed-roles',
 * {host, wanted})` gives those of `wanted` (`[role, name]`) that are there, in the shadow root of the first element that fits `host` or among
 * its children. Chromium and Firefox answer through Puppeteer, WebKit through WebDriver.
 */
export function computedRoles() {
  return {
    name: 'computed-roles',
    async executeCommand({command, payload, session}) {
      if (command !== 'computed-roles') return undefined;
      const {browser, id} = session;
      const isThere = browser.command
        ? await readByWebDriver(browser.command, payload.host)
        : await queryByPuppeteer(browser.getPage(id), payload.host);
      const answers = await Promise.all(payload.wanted.map(([role, name]) => isThere(role, name)));
      return payload.wanted.filter((_, index) => answers[index]);
    },
  };
}

/** W3C WebDriver, sections 12.4.11 and 12.4.12: the role and the label of each element. */
async function readByWebDriver(command, host) {
  const elements = await command('POST', '/execute/sync', {
    script:
      'const host = document.querySelector(arguments[0]); return [...host.shadowRoot.querySelectorAll("*"), ...host.querySelectorAll("*")]',
    args: [host],
  });
  const found = new Set();
  for (const reference of elements) {
    const [element] = Object.values(reference);
    try {
      const role = await command('GET', `/element/${element}/computedrole`);
      const name = await command('GET', `/element/${element}/computedlabel`);
      found.add(`${role} ${name.trim()}`);
    } catch {
      // WebKit answers so for what is not shown, such as a style sheet.
    }
  }
  return (role, name) => found.has(`${role} ${name}`);
}

async function queryByPuppeteer(page, host) {
  const starts = [
    await page.evaluateHandle((selector) => document.querySelector(selector).shadowRoot.firstElementChild, host),
  ];
  const element = await page.$(host);
  starts.push(element);
  return async (role, name) => {
    for (const start of starts) {
      if (await start.$(`aria/${name}[role="${role}"]`)) return true;
    }
    return false;
  };
}
