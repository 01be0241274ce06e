export { trainingsomgeving } from '../browser/training.ts';
