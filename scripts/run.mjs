/** Starts other programs: of the machine, or of node_modules. */
import {execFile, spawn} from 'node:child_process';
import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

/** The folder of the project, with a slash at its end. */
export const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/** Programs of node_modules: started with this very Node, so that nothing depends on a shell or on PATH. */
const TOOLS = {
  eslint: 'eslint/bin/eslint.js',
  'lit-analyzer': 'lit-analyzer/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  rollup: 'rollup/dist/bin/rollup',
  storybook: 'storybook/dist/bin/dispatcher.js',
  tsc: 'typescript/bin/tsc',
  wtr: '@web/test-runner/dist/bin.js',
};

/** With `--json`, stdout is for the result alone; what other programs say goes to stderr. */
const STDOUT = process.argv.includes('--json') ? process.stderr : 'inherit';

/** Runs a program in the project's folder with its output shown. Resolves with its exit code; 1 when it was killed or is not there. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      stdio: ['inherit', STDOUT, 'inherit'],
      env: {...process.env, ...env},
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program in the project's folder. Resolves with what it printed; throws when it fails. */
export const capture = async (command, args) =>
  (await promisify(execFile)(command, args, {cwd: PROJECT, encoding: 'utf8'})).stdout;

/** How to start npm: the one that started us, where one did. The program, then its first arguments. */
export function npmCommand() {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return [process.execPath, npm];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Runs one of `TOOLS`. */
export const runTool = (name, args, env) => run(process.execPath, [`node_modules/${TOOLS[name]}`, ...args], env);

/**
 * Does a script's work when it was started by itself and not imported by another. `main` resolves with the exit code; what it throws is
 * said in one line, because these are messages to people.
 */
export async function runAsScript({filename}, main) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== filename) return;
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
