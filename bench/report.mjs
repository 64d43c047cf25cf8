/** The tables that people read. */
import {FIGURES, valuesOf} from './figures.mjs';
import {medianRatio, summary} from './statistics.mjs';

const number = (value, unit) => {
  if (value === undefined) return '–';
  return value.toLocaleString('en', {maximumFractionDigits: unit === 'MB' || unit.startsWith('×') ? 2 : 0});
};

const range = (values, unit) => {
  const {median, min, max} = summary(values) ?? {};
  if (median === undefined) return '–';
  return min === max
    ? `${number(median, unit)} ${unit}`
    : `${number(median, unit)} ${unit} [${number(min, unit)}–${number(max, unit)}]`;
};

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

/** Medians with their range, and how many times the floor. */
export function figuresTable({floor, finder}) {
  const lines = Object.entries(FIGURES).map(([figure, {name, unit}]) => {
    const [ours, theirs] = [valuesOf(figure, finder), valuesOf(figure, floor)];
    const ratio = medianRatio(ours, theirs);
    return [name, range(theirs, unit), range(ours, unit), ratio === undefined ? '' : `${number(ratio, '×')} ×`];
  });
  return table([['', 'floor', 'finder', 'finder / floor'], ...lines]);
}

export function gatesTable(judged) {
  return table(
    judged.map(({name, limit, unit, found, passed}) => [
      passed ? 'pass' : 'MISS',
      name,
      `${number(found, unit)} ${unit}`.trim(),
      `at most ${number(limit, unit)} ${unit}`.trim(),
    ]),
  );
}

/** What went wrong, so that a number is not believed for the wrong reason. */
export function troubles(runs) {
  const texts = Object.entries(runs).flatMap(([page, list]) =>
    list.flatMap(({failed, errors = []}) => [failed, ...errors].filter(Boolean).map((text) => `${page}: ${text}`)),
  );
  return [...new Set(texts)].join('\n');
}
