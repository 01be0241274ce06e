// Apart from start.ts: a page with signals carries this and nothing else of the platform.
export { aanbiedomgeving, kanPraten, lijnomgeving } from '../browser/lijnomgeving.ts';
