import {getCollection} from 'astro:content'
import type {APIRoute, GetStaticPaths, InferGetStaticPropsType} from 'astro'
import {makeDownloads} from '../../../pieces/make-downloads.ts'
import {makePreview} from '../../../pieces/make-preview.ts'

/** One path for each file that an explainer's page shows or offers. */
export const getStaticPaths = (async () => {
  const paths = []
  for (const {id: slug, data: explainer} of await getCollection('explicadores')) {
    const preview = await makePreview(explainer)
    for (const file of [...(await makeDownloads(explainer)), ...(preview ? [preview] : [])]) {
      const [name, format] = file.name.split('.')
      paths.push({params: {slug, name, format}, props: {mediaType: file.mediaType, bytes: file.bytes}})
    }
  }
  return paths
}) satisfies GetStaticPaths

/** Answer with the file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({props: {bytes, mediaType}}) =>
  new Response(new Uint8Array(bytes), {headers: {'content-type': mediaType}})
