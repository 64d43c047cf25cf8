import {executeServerCommand} from '@web/test-runner-commands';

/** A role and a name, as computed by the browser for assistive technology. */
export type ComputedRole = readonly [role: string, name: string];

/** Returns those of `wanted` that the browser has in the first element that matches the selector. */
export const computedRoles = (host: string, wanted: readonly ComputedRole[]): Promise<ComputedRole[]> =>
  executeServerCommand('computed-roles', {host, wanted});
