import { Decrypter, Encrypter } from 'age-encryption';
import { AGE_LOGN, type Bytes } from '../lib/kluis/index.ts';

/** What is asked of this worker, which lives for one task. */
export interface Agetaak {
  readonly soort: 'sluit' | 'open';
  readonly wachtzin: string;
  readonly inhoud: Bytes;
}
export type Ageantwoord = { readonly ok: true; readonly inhoud: Bytes } | { readonly ok: false; readonly reden: 'verkeerde-wachtzin' | 'beschadigd' };

async function doe({ soort, wachtzin, inhoud }: Agetaak): Promise<Ageantwoord> {
  if (soort === 'sluit') {
    const schrijver = new Encrypter();
    schrijver.setPassphrase(wachtzin);
    schrijver.setScryptWorkFactor(AGE_LOGN);
    return { ok: true, inhoud: Uint8Array.from(await schrijver.encrypt(inhoud)) };
  }
  const lezer = new Decrypter();
  lezer.addPassphrase(wachtzin);
  return { ok: true, inhoud: Uint8Array.from(await lezer.decrypt(inhoud)) };
}

addEventListener('message', ({ data }: MessageEvent<Agetaak>) => {
  void doe(data)
    .catch((fout: unknown): Ageantwoord => {
      // The words of the library for a passphrase that opens no slot.
      const isWachtzin = fout instanceof Error && fout.message.startsWith('no identity matched');
      return { ok: false, reden: isWachtzin ? 'verkeerde-wachtzin' : 'beschadigd' };
    })
    .then((antwoord) => {
      postMessage(antwoord);
    });
});
