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

/** A script that lies beside the page, or a text of the page itself. */
const isOwn = (address: string): boolean => {
  const { href, protocol } = new URL(address, document.baseURI);
  return protocol === 'blob:' || href.startsWith(new URL('./', document.baseURI).href);
};

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of a worker's script; the browser is shown that it comes from here. Another's becomes empty. */
export const trustedScript = (address: string): string => {
  const own = isOwn(address) ? address : '';
  // A page may make a policy of one name once.
  policy ??= window.trustedTypes?.createPolicy('cryocheck', {
    createScriptURL: (each) => (isOwn(each) ? each : ''),
  });
  return policy?.createScriptURL(own) ?? own;
};
