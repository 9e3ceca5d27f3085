import {expect, test} from 'vitest'
import {layersOf, planFlow} from './plan-flow.ts'

const flows = [
  {from: 'Federación', to: 'Presupuesto', value: 300},
  {from: 'Impuestos', to: 'Presupuesto', value: 100},
  {from: 'Presupuesto', to: 'Agua', value: 250},
  {from: 'Presupuesto', to: 'Calles', value: 150}
]

test('each place stands right of all that sends it something', () => {
  expect(layersOf(flows)).toEqual([['Federación', 'Impuestos'], ['Presupuesto'], ['Agua', 'Calles']])
  expect(
    layersOf([
      {from: 'a', to: 'c', value: 1},
      {from: 'a', to: 'b', value: 1},
      {from: 'b', to: 'c', value: 1}
    ])
  ).toEqual([['a'], ['b'], ['c']])
})

test('a circle ends', () => {
  const circle = [
    {from: 'a', to: 'b', value: 1},
    {from: 'b', to: 'a', value: 1}
  ]
  expect(layersOf(circle).flat().toSorted()).toEqual(['a', 'b'])
})

test('bands are as wide as what they carry, and none stands on another', () => {
  const plan = planFlow(layersOf(flows), flows, {height: 400, gap: 20, labelHeight: () => 50})
  expect(plan.nodes.map(({name, thickness}) => [name, thickness])).toEqual([
    ['Federación', 300],
    ['Impuestos', 100],
    ['Presupuesto', 400],
    ['Agua', 250],
    ['Calles', 150]
  ])
  expect(plan.height).toBe(420)
  const leaving = plan.bands.filter(({from}) => from === 1)
  expect(leaving.map(({fromY, thickness}) => [fromY, fromY + thickness])).toEqual([
    [10, 260],
    [260, 410]
  ])
})

test('a small amount still has room for its name', () => {
  const small = [...flows, {from: 'Multas', to: 'Presupuesto', value: 1}]
  const plan = planFlow(layersOf(small), small, {height: 400, gap: 20, labelHeight: () => 50})
  const centres = plan.nodes.filter(({layer}) => layer === 0).map(({centre}) => centre)
  expect(centres[2]! - centres[1]!).toBeGreaterThanOrEqual(50)
})
