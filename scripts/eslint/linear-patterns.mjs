/** Lists, pages and visitors give us texts of any length: a regular expression that takes more than linear time would stop the page. */
import regexp from 'eslint-plugin-regexp';

export const linearPatterns = {
  plugins: {regexp},
  rules: {
    'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
    // Of the potential ones none can fail: those that find words.
    'regexp/no-super-linear-move': ['error', {report: 'certain', ignoreSticky: false}],
  },
};
