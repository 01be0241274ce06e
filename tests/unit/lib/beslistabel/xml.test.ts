import { DmnModdle } from 'dmn-moddle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, schrijfXml } from '../../../../src/lib/beslistabel/xml.ts';

describe('a written document', () => {
  it('has elements, attributes and text, each in its place', () => {
    const wortel = element('a', { b: 'c' }, [element('leeg'), element('tekst', {}, 'Dag')]);
    expect(schrijfXml(wortel)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="c">\n  <leeg/>\n  <tekst>Dag</tekst>\n</a>\n');
  });

  it('cannot be broken by what stands in it', () => {
    const gevaarlijk = `</a><!-- & "x" 'y' ]]> \u0000\u0008\uFFFE\uD800 ’é😀`;
    expect(schrijfXml(element('a', { b: gevaarlijk }, gevaarlijk))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;/a&gt;&lt;!-- &amp; &quot;x&quot; \'y\' ]]&gt;  ’é😀">&lt;/a&gt;&lt;!-- &amp; &quot;x&quot; \'y\' ]]&gt;  ’é😀</a>\n',
    );
  });

  it('gives back what was written, when somebody else reads it', async () => {
    const lees = async (waarde: string): Promise<readonly unknown[]> => {
      const xml = schrijfXml(
        element('definitions', { xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/', name: waarde }, [element('description', {}, `.${waarde}.`)]),
      );
      const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
      const { name, description } = rootElement as { name: string; description: string };
      return [name, description, warnings];
    };
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', '\n', ']]>', '’', '😀', '&amp;', '<!--') }), async (waarde) => {
        expect(await lees(waarde)).toEqual([waarde, `.${waarde}.`, []]);
      }),
    );
  });
});
