// How fast the dossier is, with a dossier as schools have it and with ten thousand entries, made and opened as a reader does.
// `npm run bench` ends with it; `npm run bench -- dossier` is this alone. Needs a build. No time is too long: the budgets stand in docs/performance.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { median } from '../../scripts/bench/median.ts';
import { serve } from '../../scripts/serve/server.ts';
import { root } from '../../scripts/setup/prepare.mjs';
import { in_, reserve, uit } from '../../src/messages/dossier-bestand-scherm.ts';
import { balk } from '../../src/messages/dossier-binnen.ts';
import { bladen, formulier, woorden } from '../../src/messages/dossier-blad.ts';
import { slot } from '../../src/messages/dossier-scherm.ts';
import { gaBinnen, kiesKluis, knop, staat, veld, ZIN } from '../support/dossierscherm.ts';
import { type EchteBrowser, maakProfiel, startBrowser } from '../support/echte-browser.ts';
import { ageVan, grootDossier } from '../support/grootdossier.ts';
import { geheugen, klok, klokBewaren, klokZoeken } from './bladzijde.ts';
import { vertraagPagina, vertraagProces } from './vertraag.ts';

const MATEN = [60, 10_000];
const KEREN = 3;
const BEWAREN = 100;

type Rij = readonly [wat: string, waarde: string];
const ms = (getal: number): string => `${String(Math.round(getal))} ms`;

/** Opens the page of the dossier anew: locked, and with everything that it needs loaded. */
async function opSlot(page: Page, adres: string): Promise<void> {
  await page.goto(adres, { waitUntil: 'networkidle' });
  await staat(page, 'op-slot').waitFor();
  await veld(page, slot.metWachtzin).fill(ZIN);
}

async function openen({ page, tekenproces }: EchteBrowser, adres: string): Promise<readonly Rij[]> {
  const meet = async (voor: () => Promise<() => Promise<void> | void>): Promise<string> => {
    const tijden: number[] = [];
    for (let keer = 0; keer < KEREN; keer++) {
      await opSlot(page, adres);
      const na = await voor();
      tijden.push(await klok(page, slot.open, '.dossierkaart'));
      await na();
    }
    return ms(median(tijden));
  };
  const pagina = (keer: number) => async () => {
    await vertraagPagina(page, keer);
    return () => vertraagPagina(page, 1);
  };
  return [
    ['unlock to list', await meet(() => Promise.resolve(() => undefined))],
    ['unlock to list, page 4x slower', await meet(pagina(4))],
    ['unlock to list, page 6x slower', await meet(pagina(6))],
    ['unlock to list, page and workers 6x slower', await meet(async () => vertraagProces(await tekenproces(), 6))],
  ];
}

async function importeren(page: Page, pad: string): Promise<readonly Rij[]> {
  await knop(page, balk.bestandIn).click();
  await page.getByLabel(in_.bestand, { exact: true }).setInputFiles(pad);
  await veld(page, in_.zin).fill(ZIN);
  return [
    ['import: decrypt, check, compare', ms(await klok(page, in_.knop, '[data-oordeel]'))],
    ['import: take over', ms(await klok(page, in_.neem, '.bestandscherm:not(:has(form))'))],
  ];
}

/** At four times slower, with the vault open. */
async function bewaren(page: Page, label: string): Promise<readonly Rij[]> {
  await vertraagPagina(page, 4);
  const tijdlijn = ms(await klok(page, label, '.post'));
  // In no entry, so all of them are read.
  const zoeken = ms(await klokZoeken(page, 'zwemles', '[data-gevonden="0"]'));
  await klokZoeken(page, '', '[data-gevonden]:not([data-gevonden="0"])');
  const tijden = await klokBewaren(page, BEWAREN, { nieuw: woorden.delen.erbij, bewaar: formulier.bewaar });
  const deel = (wat: 'bewaard' | 'kaal', welk: number): string => {
    const opRij = tijden.map((tijd) => tijd[wat]).toSorted((een, ander) => een - ander);
    return ms(opRij[Math.ceil(welk * opRij.length) - 1] ?? Number.NaN);
  };
  const stappen = ms(await klok(page, woorden.delen.stappen, '.staplijst'));
  const lijst = ms(await klok(page, balk.lijst, '.dossierkaart'));
  await vertraagPagina(page, 1);
  return [
    ['list to timeline, page 4x slower', tijdlijn],
    ['search in the dossier, page 4x slower', zoeken],
    [`save, page 4x slower, median of ${String(BEWAREN)}`, deel('bewaard', 0.5)],
    ['save, page 4x slower, 99th of 100', deel('bewaard', 0.99)],
    ['bare write beside it, median', deel('kaal', 0.5)],
    ['bare write beside it, 99th of 100', deel('kaal', 0.99)],
    ['timeline to steps, page 4x slower', stappen],
    ['back to list, page 4x slower', lijst],
  ];
}

async function uitvoeren(page: Page, label: string): Promise<readonly Rij[]> {
  await klok(page, label, '.post');
  const blad = ms(await klok(page, woorden.delen.bladen, '.documentblad'));
  const gemaakt = 'main p[role=status]:not(:empty)';
  const docx = ms(await klok(page, bladen.bewaar.docx, gemaakt));
  const html = ms(await klok(page, bladen.bewaar.html, gemaakt));
  await knop(page, reserve.knop).click();
  await page.locator('output.geheimtekst').filter({ hasText: '-' }).waitFor();
  return [
    ['timeline as a sheet', blad],
    ['export DOCX', docx],
    ['export HTML', html],
    ['export .age', ms(await klok(page, uit.knop, 'main input[type=file]'))],
  ];
}

/** Everything that is measured with one size, on a new profile. */
async function meet(adres: string, map: string, aantal: number): Promise<readonly Rij[]> {
  const dossier = grootDossier(aantal);
  const pad = join(map, `${String(aantal)}.age`);
  writeFileSync(pad, await ageVan([dossier], ZIN));
  const profiel = maakProfiel();
  const browser = await startBrowser(profiel.map);
  const { page } = browser;
  page.setDefaultTimeout(300_000);
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(adres);
    await kiesKluis(page);
    await gaBinnen(page);
    const erin = await importeren(page, pad);
    const open = await openen(browser, adres);
    const bewaard = await bewaren(page, dossier.omslag.label);
    const heap: Rij = ['heap with the vault open', `${String(Math.round(await geheugen(page)))} MB`];
    return [...open, ...bewaard, heap, ...erin, ...(await uitvoeren(page, dossier.omslag.label))];
  } finally {
    await browser.dood();
    profiel.ruimOp();
  }
}

const serving = await serve(join(root, 'dist'), 0);
if (!serving.ok) throw new Error(serving.reden);
const map = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const kolommen: (readonly Rij[])[] = [];
  for (const aantal of MATEN) kolommen.push(await meet(`http://localhost:${String(serving.port)}/dossier/`, map, aantal));
  console.log(`The dossier; unlock is the median of ${String(KEREN)}`);
  console.table(
    (kolommen[0] ?? []).map(([wat], rij) => ({
      wat,
      ...Object.fromEntries(MATEN.map((aantal, kolom) => [`${String(aantal)} entries`, kolommen[kolom]?.[rij]?.[1]])),
    })),
  );
} finally {
  rmSync(map, { recursive: true, force: true });
  await serving.stop();
}
