#!/usr/bin/env node
/// <reference types="node" />
/** `peer-support-widgets <command>`: what an editor or a nightly job does with lists, outside the browser. */
import process from 'node:process';
import type {Output} from './output.js';

type Command = (args: readonly string[], output: Output) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  pack: async () => (await import('./pack.js')).pack,
  index: async () => (await import('./index-lists.js')).indexLists,
  proxy: async () => (await import('./proxy.js')).proxy,
  crisis: async () => (await import('./crisis.js')).crisis,
  prerender: async () => (await import('./prerender.js')).prerender,
  places: async () => (await import('./places.js')).places,
};

const USAGE = `Usage: peer-support-widgets <command> …

  check FILE|URL|DIR   report what is right and wrong in a list of groups
  pack FILE… -o DIR    prepare large lists: the first groups show at once, search works soon
  crisis --country US  print a country’s crisis banner, to paste into a page
  prerender FILE… -o DIR
                       write our elements’ text into pages of a static site
  places FILE…         create a pack of towns and postal codes for the finder
  index --engine opensearch URL FILE…
                       load lists into a search engine
  proxy --engine opensearch URL
                       let pages ask that engine, and nothing else of it

For details, see peer-support-widgets <command> --help.
`;

const output: Output = {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return (await command())(args, output);
  const asked = name === '--help' || name === '-h';
  if (asked) output.print(USAGE);
  else output.complain(name ? `There is no command “${name}”.\n\n${USAGE}` : USAGE);
  return asked ? 0 : 2;
}

// A reader such as `head` has seen enough and left: no reason for a stack trace.
process.stdout.on('error', () => process.exit());
// Not process.exit: what is still on its way down a pipe would be lost.
process.exitCode = await run(process.argv.slice(2));
