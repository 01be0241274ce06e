export { dmn } from './dmn.ts';
export { beslistabellen } from './tabellen.ts';
