/** A way by which a page could send something out. */
export type Weg = 'fetch' | 'xhr' | 'beacon' | 'websocket' | 'gebeurtenissen' | 'afbeelding';
/** What the browser did: `geweigerd` only when it reported that the policy of the page forbids it. */
export interface Poging {
  readonly weg: Weg;
  readonly uit: 'geweigerd' | 'niet-geweigerd';
}

// A name that can never exist (RFC 6761): even a browser that refuses nothing finds nobody there.
const NERGENS = 'proef.invalid';
const GRENS = 500;

const wegen: Readonly<Record<Weg, (adres: string) => unknown>> = {
  fetch: (adres) => fetch(`https://${adres}/fetch`, { method: 'POST', mode: 'no-cors', body: 'proef' }),
  xhr: (adres) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', `https://${adres}/xhr`);
    verzoek.send('proef');
  },
  beacon: (adres) => navigator.sendBeacon(`https://${adres}/beacon`, 'proef'),
  websocket: (adres) => new WebSocket(`wss://${adres}/websocket`),
  gebeurtenissen: (adres) => new EventSource(`https://${adres}/gebeurtenissen`),
  afbeelding: (adres) => {
    new Image().src = `https://${adres}/afbeelding`;
  },
};

/** Tries every way out in turn, on purpose, to an address that does not exist; the browser must refuse each of them. */
export async function probeerUitgang(): Promise<readonly Poging[]> {
  const pogingen: Poging[] = [];
  for (const weg of Object.keys(wegen) as Weg[]) pogingen.push({ weg, uit: (await isGeweigerd(weg)) ? 'geweigerd' : 'niet-geweigerd' });
  return pogingen;
}

/** Whether the browser reports, within half a second, that the policy refused this way. */
function isGeweigerd(weg: Weg): Promise<boolean> {
  return new Promise((klaar) => {
    const luister = (bericht: SecurityPolicyViolationEvent): void => {
      if (bericht.blockedURI.includes(NERGENS) && bericht.disposition === 'enforce') sluit(true);
    };
    const grens = setTimeout(() => {
      sluit(false);
    }, GRENS);
    const sluit = (uit: boolean): void => {
      clearTimeout(grens);
      removeEventListener('securitypolicyviolation', luister);
      klaar(uit);
    };
    addEventListener('securitypolicyviolation', luister);
    try {
      // A refusal may also arrive as an error; what counts is the report of the browser.
      Promise.resolve(wegen[weg](NERGENS)).catch(() => undefined);
    } catch {
      // The same, for a way that refuses at once.
    }
  });
}

/** Addresses of everything that this page has fetched so far, itself included. */
export const opgehaald = (): readonly string[] => [
  location.href,
  ...performance.getEntriesByType('resource').flatMap(({ name }) => (name.includes(NERGENS) ? [] : [name])),
];
