// How a Word file looks. Lengths in twips (1/20 point) unless a name says otherwise; sizes of type in half points, as in the format.
import type { Blok } from '../lib/export/index.ts';
import type { IPropertiesOptions, ISectionOptions } from 'docx';

const INKT = '18232C';
const ZACHT = '4A5862';
const MERK = '0B4A5C';

const A4 = { width: 11_906, height: 16_838 };
const ZIJDE = 1134;
/** Width of the text on a sheet. */
export const BREED = A4.width - 2 * ZIJDE;
/** From the edge of the text to what stands in a frame. */
export const INSPRONG = 240;
/** Room for a bullet or a number. */
export const LIJST_INSPRONG = 380;

export const BLADZIJDE: NonNullable<ISectionOptions['properties']> = {
  page: { size: A4, margin: { top: 1134, bottom: 1247, left: ZIJDE, right: ZIJDE, header: 567, footer: 567 } },
};

export const TOON: Readonly<Record<Extract<Blok, { readonly soort: 'kader' }>['toon'], { readonly kleur: string; readonly vlak: string }>> = {
  nood: { kleur: 'A11A2E', vlak: 'FDF1F2' },
  uitkomst: { kleur: MERK, vlak: 'F4F7F8' },
  'let-op': { kleur: '7A5200', vlak: 'FFF8E8' },
};

const punt = { level: 0, alignment: 'left', style: { paragraph: { indent: { left: LIJST_INSPRONG, hanging: LIJST_INSPRONG } } } } as const;
export const LIJSTEN: NonNullable<IPropertiesOptions['numbering']>['config'] = [
  { reference: 'punten', levels: [{ ...punt, format: 'bullet', text: '•' }] },
  { reference: 'nummers', levels: [{ ...punt, format: 'decimal', text: '%1.' }] },
];

/** A multiple of the height of the type, in 240ths. */
const regels = (line: number) => ({ line, lineRule: 'auto' }) as const;
// The level makes it a heading in a program that does not go by the name of the style.
const koptekst = (outlineLevel: number, size: number, color: string, spacing: { readonly before: number; readonly after: number }) => ({
  run: { size, color, bold: true },
  paragraph: { spacing: { ...spacing, ...regels(252) }, keepNext: true, keepLines: true, outlineLevel },
});
const tekstStijl = (id: string, name: string, anders: object = {}) => ({ id, name, basedOn: 'Normal', quickFormat: true, ...anders });

/** Styles carry the names of the program, so that it shows them in its own language and knows what a heading or a caption is. */
export const STIJLEN: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, color: INKT, language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' } },
      paragraph: { spacing: { after: 120, ...regels(271) } },
    },
    heading1: koptekst(0, 36, MERK, { before: 0, after: 60 }),
    heading2: koptekst(1, 26, INKT, { before: 320, after: 80 }),
    heading3: koptekst(2, 22, INKT, { before: 240, after: 80 }),
    hyperlink: { run: { color: '0B5570', underline: { type: 'single' } } },
    caption: { run: { size: 19, color: ZACHT, italics: false, bold: false }, paragraph: { spacing: { before: 60, after: 80 } } },
    listParagraph: { paragraph: { contextualSpacing: false } },
  },
  paragraphStyles: [
    tekstStijl('Subtitle', 'Subtitle', { run: { color: ZACHT }, paragraph: { spacing: { after: 240 } } }),
    tekstStijl('Klein', 'Klein', { run: { size: 18, color: ZACHT } }),
    tekstStijl('TableContents', 'Table Contents', { run: { size: 20 }, paragraph: { spacing: { after: 40, ...regels(252) } } }),
    tekstStijl('TableHeading', 'Table Heading', { run: { size: 19, bold: true }, paragraph: { spacing: { after: 40 }, keepNext: true } }),
    tekstStijl('Quote', 'Quote', {
      paragraph: { indent: { left: INSPRONG }, border: { left: { style: 'single', size: 12, color: '6B7780', space: 8 } } },
    }),
    tekstStijl('Gegevens', 'Gegevens', {
      paragraph: { indent: { left: 2835, hanging: 2835 }, tabStops: [{ type: 'left', position: 2835 }], spacing: { after: 60 } },
    }),
    tekstStijl('Invulveld', 'Invulveld', {
      paragraph: {
        spacing: { before: 200, after: 120 },
        tabStops: [
          { type: 'left', position: 2835 },
          { type: 'right', position: BREED, leader: 'underscore' },
        ],
      },
    }),
    tekstStijl('Merk', 'Merk', { run: { bold: true, color: '7A5200' }, paragraph: { alignment: 'right', spacing: { after: 0 } } }),
    tekstStijl('Footer', 'footer', {
      run: { size: 16, color: ZACHT },
      paragraph: { tabStops: [{ type: 'right', position: BREED }], spacing: { after: 0 } },
    }),
  ],
};
