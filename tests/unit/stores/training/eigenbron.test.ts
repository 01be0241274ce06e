import { describe, expect, it } from 'vitest';
import { eigenNaam, schrijfCasussen } from '../../../../src/lib/eigencasus/index.ts';
import { SLEUTEL } from '../../../../src/stores/eigencasus/sleutel.ts';
import { metEigenCasussen } from '../../../../src/stores/training/bron.ts';
import { eigenBron, eigenKeuzes } from '../../../../src/stores/training/eigenbron.ts';
import { beginZaal } from '../../../../src/stores/training/laad.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';
import { nepTraining, opzet } from '../../../support/training.ts';

const casus = eigenCasus();
const naam = eigenNaam(casus);
function met(...casussen: readonly ReturnType<typeof eigenCasus>[]) {
  const nep = nepTraining();
  nep.eigen.schrijf(SLEUTEL, schrijfCasussen(casussen));
  return { nep, omgeving: metEigenCasussen(nep, () => Promise.resolve(eigenBron)) };
}
const GEHEIM = [
  ...Object.values(casus.antwoorden).map(({ waarom }) => waarom),
  ...casus.leerpunten,
  ...casus.bespreken,
  ...casus.begeleider,
  ...casus.protocollen.map(({ tekst }) => tekst),
];

describe('own cases before a room', () => {
  it('can be chosen when they are finished, with nothing of their answers', () => {
    const { nep } = met(casus, eigenCasus({ id: 'half1234', nietAf: ['afwegingskader'] }), eigenCasus({ id: 'leeg1234', hulpmiddelen: [] }));
    expect(eigenKeuzes(nep.eigen)).toEqual([{ id: naam, titel: casus.titel, groep: 4, kort: casus.kort, bomen: ['afwegingskader'], eigen: true }]);
    expect(eigenKeuzes(nepTraining().eigen)).toEqual([]);
  });

  it('come part by part, as the cases of the site do', async () => {
    const { omgeving, nep } = met(casus);
    const { bron } = omgeving;
    const openbaar = await bron.openbaar(naam);
    expect(openbaar).toEqual({ titel: casus.titel, groep: 4, kort: casus.kort, situatie: casus.situatie });
    for (const tekst of GEHEIM) expect(JSON.stringify(openbaar)).not.toContain(tekst);
    expect(await bron.antwoord(naam, 'acuut')).toEqual(casus.antwoorden['acuut']);
    expect(await bron.antwoord(naam, 'bestaat-niet')).toBeUndefined();
    const protocollen = [{ naam: 'Stappenplan', tekst: 'De groepsleerkracht belt zelf.', plek: 'stap 3', nu: 'De directie belt mee.' }];
    expect(await bron.napraten(naam)).toMatchObject({ leerpunten: casus.leerpunten, bespreken: casus.bespreken, protocollen });
    expect(await bron.begeleiding(naam)).toMatchObject({ notities: casus.begeleider, antwoorden: casus.antwoorden, napraten: { protocollen } });
    expect(nep.gehaald).toEqual([]);
  });

  it('leave the cases of the site where they were', async () => {
    const { omgeving, nep } = met(casus);
    const site = 'een-winter-zonder-jas';
    await Promise.all([omgeving.bron.openbaar(site), omgeving.bron.antwoord(site, 'acuut'), omgeving.bron.napraten(site), omgeving.bron.begeleiding(site)]);
    expect(nep.gehaald).toEqual(['openbaar', 'antwoord/acuut', 'napraten', 'begeleiding']);
  });

  it('cannot be loaded when they are not on the device any more', async () => {
    const { omgeving } = met();
    await expect(omgeving.bron.openbaar(naam)).rejects.toThrow();
    expect(await beginZaal(opzet({ casus: naam }), omgeving)).toEqual({ ok: false, reden: 'mislukt' });
  });

  it('the room holds and sends nothing of the answers before it may see them', async () => {
    const { omgeving, nep } = met(casus);
    const geladen = await beginZaal(opzet({ casus: naam }), omgeving);
    if (!geladen.ok) throw new Error(geladen.reden);
    const { zaal } = geladen;
    zaal.start();
    for (let i = 0; i <= casus.situatie.length; i += 1) zaal.verder();
    expect(zaal.$sessie.get().beeld.soort).toBe('stemmen');
    const gehouden = JSON.stringify([zaal.casus, zaal.$kader.get(), zaal.$napraten.get() ?? '', zaal.$sessie.get(), nep.verstuurd]);
    for (const tekst of GEHEIM) expect(gehouden).not.toContain(tekst);
    expect(JSON.stringify([...nep.platform.sessie.inhoud.values()])).not.toContain(casus.titel);
  });
});
