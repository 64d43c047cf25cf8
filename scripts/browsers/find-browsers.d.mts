/** Types for the tests: the script itself is plain JavaScript. */
export function findBrowsers(env?: NodeJS.ProcessEnv): Record<'chromium' | 'firefox' | 'webkit', string | undefined>;
