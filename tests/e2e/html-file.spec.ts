import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { naarHtml, schoon } from '../../src/lib/export/index.ts';
import { gemeneTekst } from '../support/gemene-tekst.ts';
import { proefdocument } from '../support/proefdocument.ts';

/** Every text with something after its name, and the file that it makes. */
function bestand(staart: (plaats: number) => string): { readonly html: string; readonly tekst: string } {
  const gezegd: string[] = [];
  const document = proefdocument((naam) => {
    const tekst = `${naam}${staart(gezegd.length)}`;
    gezegd.push(tekst);
    return tekst;
  });
  return { html: naarHtml(document), tekst: schoon(gezegd.join('')).replaceAll(/\s/g, '') };
}

/** What the parser of a browser makes of it. */
const ontleed = (html: readonly string[]) =>
  html.map((een) => {
    const { documentElement, title, body } = new DOMParser().parseFromString(een, 'text/html');
    const elementen = [...documentElement.querySelectorAll('*:not(br)')];
    return {
      skelet: elementen.map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name)].join(' ')),
      adressen: elementen.flatMap((element) => element.getAttribute('href') ?? []),
      tekst: body.textContent.replaceAll(/\s/g, ''),
      titel: title,
    };
  });

test('whatever a text holds, a browser finds the same elements and attributes, and the text itself', async ({ page }) => {
  const bestanden = fc
    .sample(fc.array(gemeneTekst, { minLength: 1, maxLength: 12 }), 200)
    .map((teksten) => bestand((plaats) => teksten[plaats % teksten.length] ?? ''));
  const [kaal, ...gemeen] = await page.evaluate(ontleed, [bestand(() => '').html, ...bestanden.map(({ html }) => html)]);
  expect(kaal?.skelet).toContain('table role');
  for (const [plaats, { skelet, adressen, tekst }] of gemeen.entries()) {
    expect(skelet).toEqual(kaal?.skelet);
    expect(adressen).toEqual(kaal?.adressen);
    expect(tekst).toBe(bestanden[plaats]?.tekst);
  }
});

test('the file itself refuses what somebody would add to it later: a picture, a script, a frame', async ({ page }) => {
  const verzoeken: string[] = [];
  const geplant = bestand(() => '').html.replace(
    '</main>',
    '<img src="/favicon.ico"><script>document.title = "geplant"</script><iframe src="/"></iframe></main>',
  );
  await page.route('**/geplant.html', (route) => route.fulfill({ contentType: 'text/html', body: geplant }));
  page.on('request', (verzoek) => verzoeken.push(new URL(verzoek.url()).pathname));
  await page.goto('/geplant.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.title()).toBe('titel');
  expect(verzoeken.filter((pad) => pad !== '/geplant.html')).toEqual([]);
});

test('paper has foot, page number and mark on every sheet, and repeats the names of the columns', async ({ page }) => {
  const rijen = Array.from({ length: 80 }, (_, plaats) => [[`rij ${String(plaats)}`], ['cel']]);
  await page.setContent(
    naarHtml({ titel: 'T', voet: 'de voet', merk: 'OEFENCASUS', delen: [{ soort: 'tabel', kop: ['eerste', 'tweede'], rijkop: true, rijen }] }),
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (status !== 0) {
    console.log('pdftotext is not on this computer: that the foot returns on every sheet was not read.');
    expect(pdf.length).toBeGreaterThan(0);
    return;
  }
  const bladen = stdout.split('\f').filter((blad) => blad.trim() !== '');
  expect(bladen.length).toBeGreaterThan(1);
  for (const [plaats, blad] of bladen.entries()) {
    for (const deel of ['de voet', 'OEFENCASUS', 'eerste', `${String(plaats + 1)}/${String(bladen.length)}`])
      expect(blad.replaceAll(' ', '')).toContain(deel.replaceAll(' ', ''));
  }
});
