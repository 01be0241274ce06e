import { useState } from 'preact/hooks';
import { balk } from '../../../../messages/dossier-binnen.ts';
import { controle as w } from '../../../../messages/dossier-bestand-scherm.ts';
import { kluisfout, woorden } from '../../../../messages/dossier-scherm.ts';
import type { Geschreven } from '../../../../stores/dossier/bestand.ts';
import { controleer, type Geteld } from '../../../../stores/dossier/bestand-reserve.ts';
import { bestandsomgeving } from '../../../../stores/start-dossierbestand.ts';
import { Foutvak, type Veldmelding } from '../Foutvak.tsx';
import { Geheimveld } from '../Geheimveld.tsx';
import { useKopfocus } from '../kopfocus.ts';
import type { Binnenprops } from '../soorten.ts';
import { Bestandkiezer, bijVeld, keurKeuze } from './Bestandkiezer.tsx';

interface Props extends Binnenprops {
  /** The file that was saved a moment ago; absent for one of earlier. */
  readonly net?: Geschreven;
  /** Its passphrase, when that was made here. */
  readonly woorden?: string | undefined;
  readonly terug: () => void;
}
const VELDEN = { bestand: 'controle-bestand', zin: 'controle-zin' } as const;

/** Has a saved file picked and opened again: only then it counts as a back-up. */
export function Controle(props: Props) {
  const { net, woorden: zes, terug } = props;
  const [geteld, zetGeteld] = useState<Geteld>();
  useKopfocus('.bestandscherm', geteld);
  return (
    <section class="dossierscherm bestandscherm">
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {geteld ? w.goed : net ? w.kop : w.kopEerder}
      </h2>
      {geteld && <Uitslag {...props} geteld={geteld} />}
      {!geteld && net && <Net naam={net.naam} zes={zes} />}
      {!geteld && <p>{net ? w.waarom : w.eerder}</p>}
      {!geteld && <Controleformulier {...props} klaar={zetGeteld} />}
      {!geteld && (
        <button type="button" class="tekstknop" onClick={terug}>
          {net ? w.opnieuw : woorden.terug}
        </button>
      )}
    </section>
  );
}

const Net = ({ naam, zes }: { readonly naam: string; readonly zes: string | undefined }) => (
  <>
    <p>{w.gegeven}</p>
    <dl class="bestandgegevens">
      <dt>{w.naam}</dt>
      <dd>{naam}</dd>
      {zes !== undefined && (
        <>
          <dt>{w.wachtzin}</dt>
          <dd>
            <output class="geheimtekst" translate={false}>
              {zes}
            </output>
          </dd>
        </>
      )}
    </dl>
    {zes !== undefined && <p>{w.schrijf}</p>}
  </>
);

function Controleformulier({ open, omgeving, net, klaar }: Props & { readonly klaar: (geteld: Geteld) => void }) {
  const [bestand, kies] = useState<File>();
  const [zin, zetZin] = useState('');
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const [isBezig, zetBezig] = useState(false);
  const fout = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.tekst;

  const kijk = async (): Promise<void> => {
    const mis = keurKeuze(VELDEN, bestand, zin);
    zetFouten(mis);
    if (!bestand || mis.length > 0) return;
    zetBezig(true);
    const uit = await controleer(bestand, zin, net, { archief: open.archief, omgeving: bestandsomgeving, nu: () => omgeving.nu() });
    zetBezig(false);
    if (uit.ok) klaar(uit.geteld);
    else zetFouten([bijVeld(VELDEN, uit.reden)]);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void kijk();
      }}
    >
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Bestandkiezer id={VELDEN.bestand} label={w.bestand} fout={fout(VELDEN.bestand)} isUit={isBezig} bijKies={kies} />
      <Geheimveld id={VELDEN.zin} label={w.zin} hint={w.zinHulp} waarde={zin} fout={fout(VELDEN.zin)} isUit={isBezig} bijWijzig={zetZin} />
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
          {w.knop}
        </button>
      </div>
      <p role="status">{isBezig && w.bezig}</p>
    </form>
  );
}

function Uitslag({ geteld, scherm, terug }: Props & { readonly geteld: Geteld }) {
  return (
    <>
      <p>{inWoorden(geteld)}</p>
      <p>{w.raad}</p>
      <div class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => {
            scherm.ga({ soort: 'lijst' });
          }}
        >
          {w.klaar}
        </button>
        <button type="button" class="tekstknop" onClick={terug}>
          {w.opnieuw}
        </button>
      </div>
    </>
  );
}

function inWoorden(geteld: Geteld): string {
  if (geteld.soort === 'telt') return geteld.erbuiten === 0 ? w.alles : w.deel;
  if (geteld.soort !== 'niet-vastgelegd') return w[geteld.soort];
  return `${w.nietVastgelegd} ${geteld.reden === 'conflict' ? balk.conflict : kluisfout[geteld.reden]}`;
}
