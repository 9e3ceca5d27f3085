import {hash} from 'node:crypto'
import type {Typeface} from '../type/typeface.ts'
import type {PageSize} from './page-size.ts'
import type {Scene, SceneNode} from './scene.ts'

/** Layouts kept of each typeface: what a piece tries again. More would fill the memory of a large build. */
const mostKept = 32

/** Gives what is kept of a scene, or makes it. */
export type Keeper<Layout> = (
  scene: Scene,
  root: SceneNode,
  size: PageSize,
  make: (size: PageSize) => Promise<Layout>
) => Promise<Layout>

const everyStore: Array<() => void> = []

/**
 * Make a store of layouts. Elements know neither colours nor painters, so pieces that are tried again with a divided
 * word, made in another theme or in another format are set once.
 *
 * @returns
 *   Gives the layout of elements that look the same, the same object each time: it must not be changed.
 */
export function keepLayouts<Layout>(): Keeper<Layout> {
  let stores = new WeakMap<Typeface, Map<string, Promise<Layout>>>()
  everyStore.push(() => {
    stores = new WeakMap()
  })
  return (scene, root, size, make) => {
    const store = stores.get(scene.typeface) ?? new Map<string, Promise<Layout>>()
    stores.set(scene.typeface, store)
    const key = hash('sha256', JSON.stringify([scene.scale, size.width, size.height, root]), 'base64')
    const layout = store.get(key) ?? make(size)
    // Put last: the first is what was asked for longest ago.
    store.delete(key)
    store.set(key, layout)
    if (store.size > mostKept) store.delete(store.keys().next().value!)
    return layout
  }
}

/** Forget every layout, as a new process would; for measuring what one costs. */
export function forgetLayouts(): void {
  for (const forget of everyStore) forget()
}
