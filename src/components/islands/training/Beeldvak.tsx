import { useStore } from '@nanostores/preact';
import { zoekScherm } from '../../../lib/beslisboom/index.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Afspraak } from './Afspraak.tsx';
import { Geheim } from './Geheim.tsx';
import { Kader } from './Kader.tsx';
import { Napraten } from './Napraten.tsx';
import { Resultaat } from './Resultaat.tsx';
import { Situatie } from './Situatie.tsx';
import { Tellen } from './Tellen.tsx';
import { Uitkomst } from './Uitkomst.tsx';
import { Uitslag } from './Uitslag.tsx';
import { WatAls } from './WatAls.tsx';
import { vraagVan } from './beeldwoorden.ts';

/** The view that is on screen. */
export function Beeldvak({ zaal, bijEinde }: { readonly zaal: Zaal; readonly bijEinde: () => void }) {
  const { beeld, wijze } = useStore(zaal.$sessie);
  switch (beeld.soort) {
    case 'situatie':
      return <Situatie casus={zaal.casus} tot={beeld.nummer} />;
    case 'stemmen': {
      const Stemmen = wijze === 'geheim' ? Geheim : Tellen;
      return <Stemmen key={beeld.scherm} zaal={zaal} scherm={zoekScherm(zaal.boom, beeld.scherm)} />;
    }
    case 'uitslag':
    case 'kader':
    case 'afspraak': {
      const vraag = vraagVan(zaal.boom, beeld.vraag);
      const Vraagbeeld = PER_VRAAG[beeld.soort];
      return vraag ? <Vraagbeeld key={vraag.id} zaal={zaal} vraag={vraag} /> : null;
    }
    case 'uitkomst':
      return <Uitkomst zaal={zaal} />;
    case 'wat-als':
      return <WatAls zaal={zaal} />;
    case 'napraten':
      return <Napraten zaal={zaal} />;
    case 'resultaat':
      return <Resultaat zaal={zaal} bijEinde={bijEinde} />;
  }
}

const PER_VRAAG = { uitslag: Uitslag, kader: Kader, afspraak: Afspraak } as const;
