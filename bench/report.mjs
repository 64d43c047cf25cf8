/** What people read. */
import {FIGURES, valuesOf} from './figures.mjs';
import {medianRatio, summary} from './statistics.mjs';

const number = (value, unit) => {
  if (value === undefined) return '–';
  return value.toLocaleString('en', {maximumFractionDigits: unit === 'ms' ? 0 : unit === 'MB' ? 1 : 2});
};

function range(values, unit) {
  const found = summary(values);
  if (!found) return '–';
  const {median, min, max} = found;
  return `${number(median, unit)} ${unit}${min === max ? '' : ` [${number(min, unit)}–${number(max, unit)}]`}`.trim();
}

/** Lines of columns as wide as their widest cell. */
function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Medians with their range, and the ratios of the pages of a round. */
function figuresTable(measured) {
  const pages = Object.keys(measured);
  const pairs = [
    ['finder', 'floor'],
    ['against', 'floor'],
    ['finder', 'against'],
  ].filter((pair) => pair.every((page) => pages.includes(page)));
  const lines = Object.entries(FIGURES).map(([figure, {name, unit}]) => {
    const values = Object.fromEntries(pages.map((page) => [page, valuesOf(figure, measured[page])]));
    return [
      name,
      ...pages.map((page) => range(values[page], unit)),
      ...pairs.map(([ours, theirs]) => number(medianRatio(values[ours], values[theirs]), '×')),
    ];
  });
  return table([['', ...pages, ...pairs.map((pair) => pair.join(' / '))], ...lines]);
}

const gatesTable = (gates) =>
  table(
    gates.map(({name, limit, unit, found, passed}) => [
      passed ? 'pass' : 'MISS',
      name,
      `${number(found, unit)} ${unit}`.trim(),
      `at most ${number(limit, unit)} ${unit}`.trim(),
    ]),
  );

/** What went wrong, so that no figure is believed for the wrong reason. */
function troubles(measured) {
  const texts = Object.entries(measured).flatMap(([page, runs]) =>
    runs.flatMap(({failed, errors = []}) => [failed, ...errors].filter(Boolean).map((text) => `${page}: ${text}`)),
  );
  return [...new Set(texts)].join('\n');
}

export function report({size, cpu, net, packed, rounds, loadBefore, others, refused, measured, gates}) {
  const conditions = [
    packed && 'packed',
    cpu > 1 && `processor ${cpu} times slower`,
    net === 'slow' && '1.6 Mbit/s, 150 ms',
  ];
  const trouble = troubles(measured);
  return [
    `\n${[`${size.toLocaleString('en')} groups`, ...conditions.filter(Boolean)].join(', ')}; median [min–max] of ${rounds}; ` +
      `load before the run ${loadBefore.toFixed(1)}, processors used by others ${others.toFixed(2)}`,
    figuresTable(measured),
    refused ? `Not judged: ${refused}.` : gatesTable(gates),
    ...(trouble ? [`Trouble:\n${trouble}`] : []),
  ].join('\n\n');
}
