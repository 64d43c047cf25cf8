/** What is reported of a run: for each figure its name, its unit and how to take it from what `measure` gave. */
const MEGABYTE = 1e6;

export const FIGURES = {
  firstResult: {name: 'First result', unit: 'ms', of: ({firstResultMs}) => firstResultMs},
  fromScript: {name: '… from script start', unit: 'ms', of: ({firstResultFromScriptMs}) => firstResultFromScriptMs},
  blocked: {name: 'Main thread blocked', unit: 'ms', of: ({blockedMs}) => blockedMs},
  longest: {name: 'Longest task', unit: 'ms', of: ({longestTaskMs}) => longestTaskMs},
  key: {
    name: 'Key to list, worst',
    unit: 'ms',
    of: ({keysMs}) => (keysMs?.length > 0 ? Math.max(...keysMs) : undefined),
  },
  clear: {name: 'Clear to list', unit: 'ms', of: ({clearMs}) => clearMs},
  filter: {name: 'Filter to list', unit: 'ms', of: ({filterMs}) => filterMs},
  typing: {name: 'Last fast key to list', unit: 'ms', of: ({afterTypingMs}) => afterTypingMs},
  lost: {name: 'Keys lost', unit: '', of: ({lostKeys}) => lostKeys},
  heap: {name: 'Heap, page thread', unit: 'MB', of: ({heapBytes}) => heapBytes / MEGABYTE},
  nodes: {name: 'DOM nodes', unit: '', of: ({nodes}) => nodes},
  requests: {name: 'Requests', unit: '', of: ({requests}) => requests?.length},
  foreign: {
    name: 'Requests to other hosts',
    unit: '',
    of: ({requests}) => requests?.filter((url) => /^\w+:\/\//.test(url)).length,
  },
};

/** The values of a figure over the rounds; undefined where there is none, so that rounds stay in step. */
export const valuesOf = (figure, runs) => runs.map((run) => FIGURES[figure].of(run) ?? undefined);
