/**
 * The single Trusted Types policy of the library, for its only values that need one: JSON-LD, and the URL of our
 * Worker. A page can allow a name only once, so all of them share it.
 */

/** The name in the page's `trusted-types` directive (README: Privacy and security). */
export const POLICY = 'peer-support-widgets';

/** Each function returns what it allows, as a Trusted Type if the browser has them, and throws for anything else. */
interface Policy {
  /** Allows only JSON, which browsers don't run. */
  createScript(text: string): string;
  /** Allows only the pinned URL of our Worker. */
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The URL of our Worker, once it's known. */
let pinned: string | undefined;

/**
 * Sets the URL of our Worker and returns it in full. Bundlers choose the file name, so the name can't be checked. But
 * the URL comes from `import.meta.url`, never from data, it must be a script on the page's own server, and it can't
 * change while the page is open.
 */
export function pinWorker(address: string): string {
  // Turbopack returns only a path. A `<base>` in the page has no influence.
  const {href, origin, pathname, protocol} = new URL(address, location.href);
  // Files and `data:` URLs have the same origin, "null".
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

/** Null if the page has refused it. */
let policy: Policy | null | undefined;

/** Throws if the page doesn't allow the policy, or if another copy of the library has already taken its name. */
export function ourPolicy(): Policy {
  if (policy === undefined) {
    // Tried only once, because browsers report every refusal to site developers.
    policy = null;
    const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
    policy = trustedTypes ? trustedTypes.createPolicy(POLICY, RULES) : RULES;
  }
  if (!policy) throw new TypeError(POLICY);
  return policy;
}
