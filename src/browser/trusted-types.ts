/** The part of Trusted Types that is used; browsers without it take the address itself. */
export interface TrustedTypes {
  createPolicy(naam: string, regels: { readonly createScriptURL: (url: string) => string }): { readonly createScriptURL: (url: string) => string };
}
