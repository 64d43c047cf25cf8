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
  /** The pinned file of our Worker alone. */
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The file of our Worker, once it is known. */
let pinned: string | undefined;

/**
 * Names the file of our Worker, and gives its whole address. Bundlers choose the name, so no name is right or wrong: the address comes from
 * `import.meta.url`, never from data, must be a script on the page's own server, and stays the only one while the page is open.
 */
export function pinWorker(address: string): string {
  // Turbopack gives a path alone. A `<base>` in the page has no say in it.
  const {href, origin, pathname, protocol} = new URL(address, location.href);
  // Files and `data:` have the same origin, "null".
  if (origin !== location.origin || protocol !== location.protocol || !pathname.endsWith('.js'))
    throw new TypeError(address);
  pinned ??= href;
  return href;
}

export const RULES: Policy = {
  createScript(text) {
    JSON.parse(text);
    return text;
  },
  createScriptURL(address) {
    if (address !== pinned) throw new TypeError(address);
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
