/** What is reported of a run: for each figure its name, its unit and how to take it from what `measure` found. */
const MEGABYTE = 1e6;

const megabytes = (bytes) => bytes / MEGABYTE;

export const FIGURES = {
  firstResult: {name: 'First result', unit: 'ms', of: ({firstResultMs}) => firstResultMs},
  firstResultCpu: {name: 'First result, page-thread CPU', unit: 'ms', of: ({firstResultCpuMs}) => firstResultCpuMs},
  searchWorks: {name: 'Search works', unit: 'ms', of: ({searchWorksMs}) => searchWorksMs},
  searchWorksCpu: {name: 'Search works, page-thread CPU', unit: 'ms', of: ({searchWorksCpuMs}) => searchWorksCpuMs},
  workerCpu: {name: 'Search works, Worker CPU', unit: 'ms', of: ({workerCpuMs}) => workerCpuMs},
  key: {
    name: 'Key to painted list, worst',
    unit: 'ms',
    of: ({keysMs = []}) => (keysMs.length ? Math.max(...keysMs) : undefined),
  },
  longestTask: {name: 'Longest task', unit: 'ms', of: ({longestTaskMs}) => longestTaskMs},
  heap: {name: 'Heap, page thread', unit: 'MB', of: ({heapBytes}) => megabytes(heapBytes)},
  memory: {name: 'Process memory', unit: 'MB', of: ({memoryBytes}) => megabytes(memoryBytes)},
  highestMemory: {
    name: 'Process memory, highest',
    unit: 'MB',
    of: ({highestMemoryBytes}) => megabytes(highestMemoryBytes),
  },
  nodes: {name: 'DOM nodes', unit: '', of: ({nodes}) => nodes},
  finderShift: {name: 'Layout shift, finder', unit: '', of: ({finderShift}) => finderShift},
  bannerShift: {name: 'Layout shift, banner', unit: '', of: ({bannerShift}) => bannerShift},
  guideShift: {name: 'Layout shift, guide', unit: '', of: ({guideShift}) => guideShift},
};

/** The values of a figure over the rounds; undefined where there is none, so that rounds stay in step. */
export const valuesOf = (figure, runs) =>
  runs.map((run) => {
    const value = FIGURES[figure].of(run);
    return Number.isFinite(value) ? value : undefined;
  });
