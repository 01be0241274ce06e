/** Reports what the policy of a page refuses and what goes wrong in its programs, from the moment it is called. */
function listen(report: (text: string) => void): void {
  addEventListener('securitypolicyviolation', ({ documentURI, violatedDirective, blockedURI, sample }) => {
    report(`${documentURI}: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  addEventListener('error', ({ message }) => {
    report(`${location.href}: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    report(`${location.href}: ${String(reason)}`);
  });
}

export const LISTEN = { listen, report: 'meldGeweigerd' } as const;
