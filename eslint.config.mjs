import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {linearPatterns} from './scripts/eslint/linear-patterns.mjs';
import {pureRender} from './scripts/eslint/pure-render.mjs';

/** The layers, lowest first. Imports (types too) look down, never sideways, never up. See DESIGN.md. */
const STOREYS = [
  ['model'],
  ['sources', 'search', 'content', 'helplines', 'i18n', 'ui'],
  ['directory', 'engines', 'report', 'views'],
  ['elements', 'cli'],
];
const PURE = ['model', 'sources', 'search', 'content', 'engines', 'helplines', 'report'];

/** What a page loads. */
const ENTRIES = ['index.ts', 'elements.ts', 'define.ts', 'loader.ts', 'loader', 'react'];

/** Runs outside of browsers and knows the elements. */
const SERVER = ['server.ts', 'server'];

const folder = (name) => `./src/${name}`;
const storeyZones = STOREYS.flatMap((storey, height) =>
  storey.map((name) => ({
    target: folder(name),
    from: [
      ...STOREYS.slice(height)
        .flat()
        .filter((other) => other !== name)
        .map(folder),
      ...[...ENTRIES, ...(name === 'cli' ? [] : SERVER)].map(folder),
    ],
    message: 'Look down, never sideways or up.',
  })),
);
const tags = readdirSync('src/elements', {withFileTypes: true}).filter((entry) => entry.isDirectory());
const elementZones = tags.map(({name}) => ({
  target: `./src/elements/${name}`,
  from: './src/elements',
  except: [`./${name}`],
  message: 'Elements do not know each other.',
}));

/** The folders of `sources/`, lowest first, with what each can import from `sources/`. The modules beside them can import everything. */
const SOURCE_LAYERS = {
  values: ['values'],
  records: ['values', 'records', 'source.ts'],
  formats: ['values', 'records', 'formats', 'detect.ts', 'source.ts'],
  servers: ['values', 'records', 'formats', 'servers', 'source.ts'],
};
const inFolder = (name) => `./${name}`;
const sourceZones = Object.entries(SOURCE_LAYERS).map(([name, imports]) => ({
  target: `./src/sources/${name}`,
  from: './src/sources',
  except: imports.map(inFolder),
  message: `${name}/ imports only from ${imports.join(', ')}.`,
}));

/** Formats that extend another one. */
const EXTENDS = {openactive: ['schema-org']};
const formats = readdirSync('src/sources/formats', {withFileTypes: true}).filter((entry) => entry.isDirectory());
const formatZones = formats.map(({name}) => ({
  target: `./src/sources/formats/${name}`,
  from: './src/sources/formats',
  except: [name, ...(EXTENDS[name] ?? [])].map(inFolder),
  message: 'Formats do not know each other.',
}));

const CLOCK = [
  {selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take `now` as the last parameter.'},
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as the last parameter.',
  },
];
const INLINE_STYLE = [
  {
    selector: 'ImportDeclaration[source.value=/style-map|unsafe-html|unsafe-svg/]',
    message: 'Blocked by the strict CSP, or unsafe.',
  },
];
/** What Prototype.js and MooTools replace or take away, on the pages that still load them. */
const REPLACED = [
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Prototype.js and MooTools have their own: spread, then map.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'Prototype.js takes it away from arrays: use numbered().',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'custom-elements.json',
      '.cache/',
      '**/map/outline.ts',
      'test/fixtures/*.js',
      'integrations/examples/',
    ],
  },
  js.configs.recommended,
  {files: ['src/**/*.ts'], ...linearPatterns},
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        URLSearchParams: 'readonly',
        document: 'readonly',
        window: 'readonly',
        customElements: 'readonly',
        location: 'readonly',
        requestAnimationFrame: 'readonly',
        PerformanceObserver: 'readonly',
        addEventListener: 'readonly',
        globalThis: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        getComputedStyle: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
        navigator: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        structuredClone: 'readonly',
        Intl: 'readonly',
        innerWidth: 'readonly',
        innerHeight: 'readonly',
      },
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', 'demo/studio/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'import-x': importX, 'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {
      'import-x/resolver': {typescript: {project: './tsconfig.json'}, node: {extensions: ['.ts', '.js']}},
      'import-x/extensions': ['.ts'],
      'import-x/ignore': ['/node_modules/'],
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'off', // decorators with useDefineForClassFields: false cannot shadow
      'wc/guard-super-call': 'off',
      'import-x/no-restricted-paths': [
        'error',
        {zones: [...storeyZones, ...elementZones, ...sourceZones, ...formatZones]},
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      'no-restricted-syntax': ['error', ...INLINE_STYLE],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...INLINE_STYLE, ...REPLACED],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: PURE.map((name) => `src/${name}/**/*.ts`),
    rules: {
      'max-lines': ['error', {max: 150, skipBlankLines: true, skipComments: true}],
      'no-restricted-imports': ['error', {patterns: ['lit', 'lit/*', '@lit/*']}],
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'navigator',
        'location',
        'localStorage',
        'sessionStorage',
        'customElements',
      ],
      'no-restricted-syntax': ['error', ...CLOCK, ...INLINE_STYLE, ...REPLACED],
    },
  },
  {
    // Words are plain text; views draw them.
    files: ['src/i18n/**/*.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: ['lit', 'lit/*', '@lit/*']}]},
  },
  {
    files: ['src/elements/**/*.ts', 'src/views/**/*.ts'],
    plugins: {'peer-support-widgets': {rules: {'pure-render': pureRender}}},
    rules: {'peer-support-widgets/pure-render': 'error'},
  },
  {
    // Chains of `expect` are expressions, and the virtual screen reader ships without types for its browser entry.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'lit/binding-positions': 'off',
      'wc/no-constructor-attributes': 'off',
    },
  },
  {files: ['stories/**/*.ts'], rules: {'import-x/no-default-export': 'off'}}, // Storybook reads a story file's default export.
  // Data, not code: as long as what it lists.
  {
    files: [
      'src/helplines/emergency.ts',
      'src/model/vocabulary/*.ts',
      'src/sources/records/type-codes.ts',
      'src/i18n/**/*.ts',
      'src/model/vocabulary/search-words/*.ts',
      'src/content/**/*.ts',
    ],
    rules: {'max-lines': 'off'},
  },
);
