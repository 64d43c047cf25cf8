/** Which files there are, and how old. (`fs.globSync` needs Node 22.) */
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Every file below a folder, as paths that start with it, with `/` between the parts; none when there is no such folder. */
export function filesBelow(folder) {
  let entries;
  try {
    entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .sort();
}

/** When a file was last changed, in milliseconds since 1970; 0 when it is not there. */
export const changedAt = (file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
