interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The address of the one script that the page itself names; the browser is shown that it comes from here. */
export const trustedScript = (address: './sw.js'): string =>
  window.trustedTypes
    ?.createPolicy('cryocheck', { createScriptURL: (each) => (each === address ? each : '') })
    .createScriptURL(address) ?? address;
