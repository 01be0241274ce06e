export { datum, id, tekst } from './basis.ts';
export * from './beslisboom.ts';
export * from './blokken.ts';
export * from './naslag.ts';
export * from './protocol.ts';
export * from './verwijzingen.ts';
export * from './zoeken.ts';
