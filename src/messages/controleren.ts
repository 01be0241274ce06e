/** Gives in the console of a browser the checksum of one file of the site; the page about checking shows it, and a test runs it. */
export const proefregel = (adres: string): string =>
  `Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await (await fetch('${adres}')).arrayBuffer())), (b) => b.toString(16).padStart(2, '0')).join('')`;
