export * from './fouten.ts';
export * from './quiz.ts';
export * from './toeval.ts';
