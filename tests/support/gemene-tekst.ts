import fc from 'fast-check';

const STUKJES = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&lt;',
  '&#x3c;',
  '</style>',
  '</title>',
  '</table>',
  '<script>',
  '<!--',
  '-->',
  ']]>',
  '\\',
  '\\22 ',
  '}',
  '*/',
  '\n',
  '\u0000',
  '\ud800',
  'é',
  '🙂',
];

/** Text that would like to be markup. */
export const gemeneTekst: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...STUKJES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((delen) => delen.join(''));
