import type {APIRoute, GetStaticPaths, InferGetStaticPropsType} from 'astro'
import {dataSets} from '../../data/data-sets.ts'
import {siteAddress} from '../../data/site-address.ts'

/** One path for each data set in each format. */
export const getStaticPaths = (async () =>
  (await dataSets(siteAddress)).flatMap(({files}) =>
    files.map(({name: file, mediaType, bytes}) => {
      const [name, format] = file.split('.')
      return {params: {name, format}, props: {mediaType, bytes}}
    })
  )) satisfies GetStaticPaths

/** Answer with the file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({props: {bytes, mediaType}}) =>
  new Response(new Uint8Array(bytes), {headers: {'content-type': `${mediaType}; charset=utf-8`}})
