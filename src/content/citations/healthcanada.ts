import type {CheckedSource} from '../content.js';

export const healthcanada: CheckedSource = {
  checked: true,
  by: 'Health Canada',
  title: 'Naloxone: save a life',
  where: 'Fact sheet, read in November 2026',
  url: 'https://www.canada.ca/en/health-canada/services/publications/healthy-living/naloxone-save-a-life-fact-sheet.html',
};
