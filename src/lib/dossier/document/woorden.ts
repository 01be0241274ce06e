import type { Afspraakstand } from '../afgeleid/afspraken.ts';
import type { Eerst } from '../afgeleid/loop.ts';
import type { Stapstand } from '../afgeleid/stappen.ts';
import type { Soort } from '../model/dossier.ts';

type Woordenlijst = Readonly<Partial<Record<string, string>>>;

/** The words of the documents; src/messages/dossier.ts has them in Dutch. */
export interface Documentwoorden {
  readonly soorten: Readonly<Record<Soort, string>>;
  readonly aarden: Woordenlijst;
  /** Field → its name on paper. */
  readonly velden: Woordenlijst;
  /** Field → choice → its words. */
  readonly keuzes: Readonly<Partial<Record<string, Woordenlijst>>>;
  readonly hypothese: Readonly<Record<'open' | 'bevestigd' | 'ontkracht', string>>;
  readonly stapstand: Readonly<Record<Stapstand, string>>;
  readonly eerst: Readonly<Record<Eerst['code'], string>>;
  readonly datum: (datum: string) => string;
  readonly tijdstip: (tijdstip: string) => string;
  readonly stap: (nummer: number, naam: string | undefined) => string;
  readonly genoteerd: (tijdstip: string) => string;
  readonly ongeveer: (datum: string) => string;
  readonly om: (tijd: string) => string;
  readonly ja: string;
  readonly niets: string;
  readonly geenNaam: string;
  readonly voet: (label: string, datum: string) => string;
  readonly correctie: { readonly kop: (tijdstip: string) => string; readonly eerst: string; readonly ingetrokken: string };
  readonly conflict: string;
  readonly nood: string;
  readonly kopnood: string;
  readonly doorEerst: string;
  readonly dossier: string;
  readonly protocol: string;
  readonly tijdlijn: { readonly titel: string; readonly leeg: string };
  readonly ouders: {
    readonly titel: string;
    readonly veilig: string;
    readonly doel: Sectiewoorden;
    readonly feiten: Sectiewoorden;
    readonly weggelaten: string;
    readonly reactie: Sectiewoorden;
    readonly duiding: Sectiewoorden;
    readonly vastleggen: Sectiewoorden;
    readonly velden: readonly string[];
  };
  readonly veiligThuis: {
    readonly titel: string;
    readonly nietWachten: string;
    readonly aanleiding: Sectiewoorden;
    readonly feiten: Sectiewoorden;
    readonly derden: Sectiewoorden;
    readonly diagnose: Sectiewoorden;
    readonly hypothesen: Sectiewoorden;
    readonly gedaan: Sectiewoorden;
    readonly hulp: Sectiewoorden;
    readonly bezwaren: Sectiewoorden;
    readonly kinderen: Sectiewoorden;
    readonly tabel: readonly [string, string, string];
    readonly bij: string;
    readonly velden: readonly string[];
  };
  readonly overdracht: {
    readonly titel: string;
    readonly inleiding: string;
    readonly stappen: string;
    readonly stappenTabel: readonly [string, string];
    readonly afspraken: string;
    readonly afsprakenTabel: readonly [string, string, string];
    readonly afspraakstand: Readonly<Record<Afspraakstand, string>>;
    readonly zonderDatum: string;
    readonly handtekening: string;
    readonly velden: readonly string[];
  };
}

interface Sectiewoorden {
  readonly kop: string;
  readonly uitleg: string;
}
