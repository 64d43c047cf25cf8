/** The figures that `npm run test:trust` prints, one line per part. */
export const printFigures = (part: string, figures: Readonly<Record<string, number>>): void =>
  console.log(
    `FIGURES ${part}: ${Object.entries(figures)
      .map(([name, count]) => `${name} ${count.toLocaleString('en-US')}`)
      .join(', ')}`,
  );
