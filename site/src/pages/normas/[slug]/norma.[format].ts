import {getCollection} from 'astro:content'
import type {APIRoute, GetStaticPaths, InferGetStaticPropsType} from 'astro'
import {normFiles} from '../../../norm/norm-files.ts'

/** One path for each format of each norm. */
export const getStaticPaths = (async () =>
  (await getCollection('normas')).flatMap(({id: slug, data, body = ''}) =>
    normFiles(data, body).map(({name, mediaType, text}) => ({
      params: {slug, format: name.slice('norma.'.length)},
      props: {mediaType, text}
    }))
  )) satisfies GetStaticPaths

/** Answer with the file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({props: {mediaType, text}}) =>
  new Response(text, {headers: {'content-type': `${mediaType}; charset=utf-8`}})
