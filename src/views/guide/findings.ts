import type {Block} from '../../content/content.js';
import {comparison} from './comparison.js';
import type {Place} from './guide-view.js';
import {sourceName} from './sources.js';

/**
 * Renders a table of reviews: who took part, what they found, how certain that is, and the figures, unless they are
 * hidden.
 */
export function findingsTable({findings}: Extract<Block, {findings: unknown}>, {view, caption}: Place) {
  const {words} = view.content;
  const withFigures = (cells: unknown[], figures: unknown) => (view.figures ? [...cells, figures] : cells);
  return comparison({
    caption,
    corner: words.review,
    columns: withFigures([words.people, words.found, words.certainty], words.figures) as string[],
    rows: findings.map(({source, people, found, certainty, figures}) => ({
      name: sourceName(source, view),
      cells: withFigures([people, found, certainty], figures),
    })),
  });
}
