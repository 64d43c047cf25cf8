import {executeServerCommand} from '@web/test-runner-commands';

/** A role and a name, as the browser itself has computed them for assistive technology. */
export type ComputedRole = readonly [role: string, name: string];

/** Those of `wanted` that the browser has in the first element that fits the selector. */
export const computedRoles = (host: string, wanted: readonly ComputedRole[]): Promise<ComputedRole[]> =>
  executeServerCommand('computed-roles', {host, wanted});
