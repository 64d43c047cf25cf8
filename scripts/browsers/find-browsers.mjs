/** Which of the three browser engines this machine has, and where. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const firstExisting = (...candidates) => candidates.find((file) => file && existsSync(file));

/** `{chromium, firefox, webkit}`: the path of each engine found, or undefined. CHROMIUM, FIREFOX and WEBKIT override. */
export function findBrowsers(env = process.env) {
  const driver = onPath('WebKitWebDriver');
  const screen = env.DISPLAY || onPath('Xvfb');
  return {
    chromium: firstExisting(
      env.CHROMIUM,
      onPath('chromium'),
      onPath('chromium-browser'),
      onPath('google-chrome'),
      onPath('google-chrome-stable'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ),
    firefox: firstExisting(
      env.FIREFOX,
      onPath('firefox-esr'),
      onPath('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ),
    webkit:
      driver && screen
        ? firstExisting(
            env.WEBKIT,
            '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
            '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
            '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
          )
        : undefined,
  };
}
