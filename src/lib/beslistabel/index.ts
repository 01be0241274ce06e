export { dmn } from './dmn.ts';
export { beslistabellen } from './tabellen.ts';
export { ASPECTEN, type Aspect, type Richting, vectorverschil, type Vectorverschil, type Wijziging } from './verschil.ts';
