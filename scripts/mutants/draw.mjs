/** Chooses the mutants: a random sample that is the same for the same seed, and hardly changes when the source does. */
import {createHash} from 'node:crypto';

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** The text between two places of a file, `{line, column}` from 0. */
function textBetween(lines, {start, end}) {
  const part = lines.slice(start.line, end.line + 1);
  part.push(part.pop().slice(0, end.column));
  part[0] = part[0].slice(start.column);
  return part.join('\n');
}

/** Gives each mutant the text it replaces, its line from 1, and a `key` that another edit of the file leaves as it is. */
export function describeMutants(mutants, contents) {
  const lines = new Map([...contents].map(([name, content]) => [name, content.split('\n')]));
  const alike = new Map();
  return mutants.map(({id, fileName, location, mutatorName, replacement}) => {
    const original = textBetween(lines.get(fileName), location);
    const what = [fileName, mutatorName, original, replacement].join('\0');
    alike.set(what, (alike.get(what) ?? 0) + 1);
    return {
      id,
      fileName,
      line: location.start.line + 1,
      original,
      replacement,
      key: hashOf(`${what}\0${alike.get(what)}`),
    };
  });
}

/** An equal share of `count` from each folder: `[{folder, of, mutants}]`, where `of` is how many there are. */
export function drawMutants(mutants, {folders, count, seed}) {
  const rankOf = new Map(mutants.map(({key}) => [key, hashOf(`${seed}\0${key}`)]));
  return folders.map((folder, at) => {
    const inFolder = mutants
      .filter(({fileName}) => fileName.startsWith(`${folder}/`))
      .sort((a, b) => (rankOf.get(a.key) < rankOf.get(b.key) ? -1 : 1));
    const share = Math.floor(((at + 1) * count) / folders.length) - Math.floor((at * count) / folders.length);
    return {folder, of: inFolder.length, mutants: inFolder.slice(0, share)};
  });
}
