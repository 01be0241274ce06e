import type { HTMLAttributes } from 'preact';

/** Keeps browsers and extensions from storing or sending what is typed; for every field with free text. */
export const STIL = {
  autocomplete: 'off',
  spellcheck: false,
  // The capitals make these two attributes and not properties, which are booleans: those read 'off' and 'no' as yes,
  // and a false is left out of the page that the server sends.
  autoCorrect: 'off',
  Translate: 'no',
  autocapitalize: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as HTMLAttributes<HTMLTextAreaElement> & HTMLAttributes<HTMLInputElement>;
