/**
 * The one Trusted Types policy of the library, for the few things that are not markup: data for search engines, and the address of our Worker.
 * A page may allow a name only once, so that all of them share it.
 */

/** The name in the page's `trusted-types` directive (README: Privacy and security). */
export const POLICY = 'peer-support-widgets';

/** Each gives back what it lets through, as the browser's Trusted Types where it has them, and throws at anything else. */
interface Policy {
  /** JSON alone, which no browser runs. */
  createScript(text: string): string;
  /** A file `worker.js` on the page's own server alone, or `worker-` and what the build adds. */
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const WORKER = /\/worker(?:-[\w-]+)?\.js$/;

export const RULES: Policy = {
  createScript(text) {
    JSON.parse(text);
    return text;
  },
  createScriptURL(address) {
    const {origin, pathname} = new URL(address);
    if (origin !== location.origin || !WORKER.test(pathname)) throw new TypeError(address);
    return address;
  },
};

/** Null when the page has refused it. */
let policy: Policy | null | undefined;

/** Throws where the page does not allow the policy, or another copy of the library has already taken its name. */
export function ourPolicy(): Policy {
  if (policy === undefined) {
    // Asked once: browsers report every refusal to the people who look after the page.
    policy = null;
    const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
    policy = trustedTypes ? trustedTypes.createPolicy(POLICY, RULES) : RULES;
  }
  if (!policy) throw new TypeError(POLICY);
  return policy;
}
