/** What TypeScript says of our tags and components in JSX. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

const TYPES: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  noEmit: true,
};

const HEAD = `
import type {} from '../../src/react/jsx.js';
import {SupportCrisisBanner} from '../../src/react/support-crisis-banner.js';
import {SupportGroupFinder} from '../../src/react/support-group-finder.js';
import {useRef} from 'react';
`;

const RIGHT = [
  '<support-group-finder src="/groups.csv" country="US" time-zone="America/Chicago" heading-level={3} json-ld debug />',
  "<support-group-finder groups={[{name: 'A group'}]} headingLevel={3} onsupport-select={(event) => event.groupId.trim()} />",
  '<support-group-finder onsupport-results={(event) => event.total.toFixed()} />',
  '<support-group-finder ref={useRef(null)} key="a" id="b" className="c" lang="es"><a slot="crisis" href="tel:988">988</a></support-group-finder>',
  '<support-group-finder ref={(finder) => finder?.retry()} />',
  '<support-crisis-banner country="US" folded><a data-line="us-988" data-lead="" href="tel:988">Call</a></support-crisis-banner>',
  '<support-family-panel for="finder" crisis-href="#crisis" onsupport-query={(event) => event.preventDefault()} />',
  '<SupportGroupFinder src="/groups.csv" timeZone="America/Chicago" onSupportSelect={(event) => event.groupId.trim()} />',
  "<SupportGroupFinder ref={(finder) => finder?.retry()} query={{words: 'women'}} id='a' />",
  '<SupportCrisisBanner country="US" folded><h2 data-line="">Need help now?</h2></SupportCrisisBanner>',
];

const WRONG = {
  'a tag that is none of ours': '<support-groups-finder />',
  'an unknown property': '<support-group-finder sources="/groups.csv" />',
  'a property of the wrong type': '<support-group-finder headingLevel="three" />',
  'an attribute of the wrong type': '<support-group-finder time-zone={5} />',
  'a read-only property': '<support-group-finder selectedGroup={undefined} />',
  'a property of another element': '<support-crisis-banner groups={[]} />',
  'a field that the event lacks': '<support-group-finder onsupport-select={(event) => event.detail} />',
  'an unknown property of a component': '<SupportGroupFinder sources="/groups.csv" />',
  'a property of the wrong type of a component': '<SupportGroupFinder src={5} />',
  'a field that the event of a component lacks': '<SupportGroupFinder onSupportResults={(event) => event.groupId} />',
};

/** The messages for each piece of JSX, checked in one program. */
function messagesFor(pieces: readonly string[]): string[][] {
  const files = new Map(
    pieces.map((piece, index) => [
      resolve(`test/react/piece-${index}.tsx`),
      `${HEAD}export const Piece = () => ${piece};`,
    ]),
  );
  const host = ts.createCompilerHost(TYPES);
  const onDisk = {...host};
  host.fileExists = (file) => files.has(resolve(file)) || onDisk.fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(resolve(file));
    return text === undefined
      ? onDisk.getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys()], TYPES, host);
  return [...files.keys()].map((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

describe('the types of our elements in JSX', () => {
  const wrong = Object.entries(WRONG);
  const messages = messagesFor([...RIGHT, ...Object.values(WRONG)]);

  RIGHT.forEach((piece, index) => {
    it(`accept ${piece}`, () => assert.deepEqual(messages[index], []));
  });
  wrong.forEach(([title], index) => {
    it(`refuse ${title}`, () => assert.equal(messages[RIGHT.length + index]?.length, 1));
  });
});
