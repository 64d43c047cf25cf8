/**
 * Runs tests in real WebKit (Debian: webkit2gtk-driver and xvfb) for @web/test-runner.
 *
 * It speaks the W3C WebDriver protocol over http to WebKitWebDriver, which drives MiniBrowser on a virtual screen. The page object
 * is a facade of the few Playwright methods that @web/test-runner-commands calls, so `type: 'playwright'` makes sendKeys, sendMouse
 * and setViewport work unchanged. It can go when the test runner supports WebKitGTK by itself.
 */
import {spawn} from 'node:child_process';
import {access} from 'node:fs/promises';
import {request} from 'node:http';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

/** The private-use code points that WebDriver gives to keys (W3C WebDriver, section 17.4.2). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = {left: 0, middle: 1, right: 2};
const keyValue = (name) => KEYS[name] ?? name;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** A WebDriver endpoint: sends a command, gives its value, throws its error. */
const webDriver = (port) => (method, path, body) =>
  new Promise((resolve, reject) => {
    const call = request(
      {host: '127.0.0.1', port, method, path, headers: {'content-type': 'application/json'}},
      (response) => {
        let text = '';
        response
          // Else a character whose bytes come in two pieces is lost.
          .setEncoding('utf8')
          .on('data', (chunk) => (text += chunk))
          .on('end', () => {
            const {value} = JSON.parse(text || '{"value":null}');
            if (value?.error) reject(new Error(`${value.error}: ${value.message}`));
            else resolve(value);
          });
      },
    ).on('error', reject);
    call.end(body && JSON.stringify(body));
  });

async function virtualScreen(processes) {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const number = 90 + (process.pid % 400);
  processes.push(spawn('Xvfb', [`:${number}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: 'ignore'}));
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await access(`/tmp/.X11-unix/X${number}`);
      break;
    } catch {
      await sleep(50);
    }
  }
  return `:${number}`;
}

/** The facade of a Playwright page over one WebDriver session. */
function pageFacade(command) {
  const keyActions = (actions) => command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const pointerActions = (actions) =>
    command('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const down = ({button = 'left'} = {}) => ({type: 'pointerDown', button: BUTTONS[button]});
  const up = ({button = 'left'} = {}) => ({type: 'pointerUp', button: BUTTONS[button]});
  const keyDown = (value) => ({type: 'keyDown', value});
  const keyUp = (value) => ({type: 'keyUp', value});
  return {
    keyboard: {
      type: (text) => keyActions([...text].flatMap((char) => [keyDown(char), keyUp(char)])),
      press: (combination) => {
        const keys = combination.split(/(?<!^)\+/).map(keyValue);
        return keyActions([...keys.map(keyDown), ...keys.reverse().map(keyUp)]);
      },
      down: (key) => keyActions([keyDown(keyValue(key))]),
      up: (key) => keyActions([keyUp(keyValue(key))]),
    },
    mouse: {
      move: (x, y) => pointerActions([move(x, y)]),
      click: (x, y, options) => pointerActions([move(x, y), down(options), up(options)]),
      down: (options) => pointerActions([down(options)]),
      up: (options) => pointerActions([up(options)]),
    },
    // MiniBrowser has a toolbar of 38 px and cannot be narrower than 447 px: test narrow layouts in a narrow container.
    setViewportSize: async ({width, height}) => {
      const [extraWidth, extraHeight] = await command('POST', '/execute/sync', {
        script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
        args: [],
      });
      await command('POST', '/window/rect', {width: width + extraWidth, height: height + extraHeight});
    },
  };
}

export function webkitLauncher({browser, driver = 'WebKitWebDriver'}) {
  const processes = [];
  const active = new Map();
  let send;
  let sessionId;
  let starting;
  const command = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
  const page = pageFacade(command);

  async function start() {
    const display = await virtualScreen(processes);
    const port = await freePort();
    send = webDriver(port);
    const env = {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
    processes.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env}));
    for (let attempt = 0; ; attempt++) {
      try {
        await send('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await sleep(50);
      }
    }
    const session = await send('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}}},
    });
    sessionId = session.sessionId;
  }

  const stopProcesses = () => processes.splice(0).forEach((child) => child.kill());
  process.once('exit', stopProcesses);

  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active.set(id, url);
      await command('POST', '/url', {url});
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => command('GET', '/url'),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await command('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug mode here.');
    },
    async stop() {
      try {
        if (sessionId) await command('DELETE', '');
      } catch {
        // The browser is gone already.
      }
      stopProcesses();
    },
    /** For tests that ask the browser itself: any WebDriver command of the session. */
    command,
  };
}
