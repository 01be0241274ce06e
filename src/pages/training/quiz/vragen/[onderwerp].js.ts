import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { quizvragen, quizzen } from '../../../../inhoud.ts';

export const getStaticPaths = (async () => (await quizzen()).map((quiz) => ({ params: { onderwerp: quiz.id }, props: { quiz } }))) satisfies GetStaticPaths;

/** The questions of one subject, as a module: loaded when somebody chooses that subject, so that the page does not grow with the bank. */
export const GET: APIRoute<{ quiz: CollectionEntry<'quiz'> }> = async ({ props }) =>
  new Response(`export const vragen=${JSON.stringify(await quizvragen(props.quiz))};\n`, { headers: { 'content-type': 'text/javascript' } });
