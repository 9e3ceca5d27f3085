import {expect, test} from 'vitest'
import {rectanglePath} from '../draw/path.ts'
import {loadTypeface} from '../type/typeface.ts'
import {layOut, measure} from './lay-out.ts'
import type {Tag} from './mark.ts'
import {Scene} from './scene.ts'

const typeface = loadTypeface('Atkinson Hyperlegible Next')
const tag: Tag = {role: 'P', groups: []}
const look = {size: 20, color: '#111111'}

async function linesOf(
  content: Parameters<Scene['text']>[0],
  width: number,
  more: object = {}
): Promise<string[]> {
  const scene = new Scene(typeface)
  const drawing = await layOut(scene, scene.box({width}, [scene.text(content, {...look, ...more}, tag)]), {
    width
  })
  return drawing.texts[0]!.lines.map(
    ({segments, spaceAfter}) => `${segments.map(({text}) => text).join('')}${spaceAfter ? '_' : ''}`
  )
}

test('words get their spaces back, at the ends of lines too', async () => {
  expect(await linesOf('¿Quién puede pedirlo? «Tú», claro.', 200)).toEqual([
    '¿Quién puede pedirlo?_',
    '«Tú», claro.'
  ])
})

test('looks change in the middle of a word without a space', async () => {
  const runs = [{text: 'Son '}, {text: '80 viajes', strong: true as const}, {text: ', gratis'}]
  expect(await linesOf(runs, 400)).toEqual(['Son 80 viajes, gratis'])
})

test('a divided word gets its hyphen and stays in its box', async () => {
  const lines = await linesOf('desinstitucionalizadora', 140)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/-$/)
  expect(lines.join('').replaceAll('-', '')).toBe('desinstitucionalizadora')
})

test('signs of XML come back as they were', async () => {
  expect(await linesOf(`1 < 2 & "3" > '2'`, 400)).toEqual([`1 < 2 & "3" > '2'`])
})

test('an address in lines has no spaces inside', async () => {
  expect(await linesOf('parques@vallec.example', 150, {addressWidth: 150})).toEqual([
    'parques@',
    'vallec.example'
  ])
})

test('measuring finds the boxes that laying out does', async () => {
  const make = () => {
    const scene = new Scene(typeface, 10)
    const text = scene.text('Una oración que ocupa dos líneas o tres.', look, tag)
    return {scene, root: scene.box({width: 200, padding: 10}, [text], {key: 'root'})}
  }
  const [one, other] = [make(), make()]
  const measured = (await measure(one.scene, one.root, 200)).get('root')
  expect(measured).toEqual((await layOut(other.scene, other.root, {width: 200})).boxes.get('root'))
  expect(measured?.height).toBeGreaterThan(60)
})

test('text that leaves its box stops, and is quoted', async () => {
  const scene = new Scene(typeface)
  const low = scene.text('Tres líneas no caben en la altura de una sola', {...look, style: {height: 26}}, tag)
  await expect(layOut(scene, scene.box({width: 160}, [low]), {width: 160})).rejects.toThrow(
    'unidades de su caja, se esperaba que cupiera, acórtelo: «Tres líneas no caben en la altura de una sola»'
  )
})

test('words that Satori drops outside the page are missed', async () => {
  const scene = new Scene(typeface)
  const root = scene.box({width: 300, paddingTop: 500}, [scene.text('Nadie me verá', look, tag)])
  await expect(layOut(scene, root, {width: 300, height: 100})).rejects.toThrow(/Nadie me verá/)
})

test('shapes are drawn parents first, and can ask where others are', async () => {
  const scene = new Scene(typeface)
  const child = scene.box({width: 40, height: 30, marginLeft: 5}, [], {
    key: 'child',
    paint: (box) => [{path: rectanglePath(box), fill: '#222222'}]
  })
  const root = scene.box({width: 100, padding: 10}, [child], {
    paint: (_box, boxOf) => [{path: rectanglePath(boxOf('child')), fill: '#111111'}]
  })
  const {shapes} = await layOut(scene, root, {width: 100})
  expect(shapes).toEqual([
    {path: 'M15 10H55V40H15V10Z', fill: '#111111'},
    {path: 'M15 10H55V40H15V10Z', fill: '#222222'}
  ])
})
