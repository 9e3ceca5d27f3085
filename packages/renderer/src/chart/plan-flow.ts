import type {ChartFlow} from 'remark-explainer'

/** A place that amounts come from or go to. */
export interface FlowNode {
  name: string
  /** Column, from 0 at the left. */
  layer: number
  /** What comes in or what goes out, whichever is more. */
  value: number
  /** Top of its bar and height, in px. */
  top: number
  thickness: number
  /** Middle of its bar and label. */
  centre: number
  labelHeight: number
}

/** An amount on its way. */
export interface FlowBand {
  /** Columns. */
  from: number
  to: number
  /** Top where it leaves and where it arrives, in px. */
  fromY: number
  toY: number
  thickness: number
}

/** A flow with everything in its place. */
export interface FlowPlan {
  nodes: FlowNode[]
  bands: FlowBand[]
  height: number
}

/**
 * Sort places into columns: each stands right of all that sends it something.
 *
 * @param flows
 *   The amounts.
 * @returns
 *   Names by column, in the order in which the author names them; of a circle, each place once.
 */
export function layersOf(flows: readonly ChartFlow[]): string[][] {
  const names = [...new Set(flows.flatMap(({from, to}) => [from, to]))]
  const layer = new Map(names.map((name) => [name, 0]))
  // A longest path has fewer edges than there are places; in a circle it would never end.
  for (let round = 1; round < names.length; round++)
    for (const {from, to} of flows)
      if (layer.get(to)! < layer.get(from)! + 1 && layer.get(from)! + 1 < names.length)
        layer.set(to, layer.get(from)! + 1)
  const used = [...new Set(layer.values())].sort((one, other) => one - other)
  return used.map((place) => names.filter((name) => layer.get(name) === place))
}

/**
 * Give places and amounts of a flow their height.
 *
 * @param layers
 *   Names by column.
 * @param flows
 *   The amounts.
 * @param options
 *   `height` of the fullest column's amounts, `gap` between places, `labelHeight` that a name and its value need; in px.
 * @returns
 *   The plan; taller than `height` where names need it.
 */
export function planFlow(
  layers: readonly string[][],
  flows: readonly ChartFlow[],
  {
    height,
    gap,
    labelHeight
  }: {height: number; gap: number; labelHeight: (name: string, value: number) => number}
): FlowPlan {
  const sum = (kind: 'from' | 'to', name: string) =>
    flows.reduce((total, flow) => total + (flow[kind] === name ? flow.value : 0), 0)
  const amounts = new Map(layers.flat().map((name) => [name, Math.max(sum('from', name), sum('to', name))]))
  const totals = layers.map((names) => names.reduce((total, name) => total + amounts.get(name)!, 0))
  const scale = height / Math.max(...totals, Number.MIN_VALUE)
  const slot = (name: string) => Math.max(amounts.get(name)! * scale, labelHeight(name, amounts.get(name)!))
  const heights = layers.map((names) => names.reduce((total, name) => total + slot(name) + gap, -gap))
  const tallest = Math.max(...heights)
  const nodes = layers.flatMap((names, layer) => {
    const spread = names.length > 1 ? gap + (tallest - heights[layer]!) / (names.length - 1) : 0
    let top = names.length > 1 ? 0 : (tallest - heights[layer]!) / 2
    return names.map((name): FlowNode => {
      const thickness = amounts.get(name)! * scale
      const centre = top + slot(name) / 2
      top += slot(name) + spread
      const value = amounts.get(name)!
      return {
        name,
        layer,
        value,
        thickness,
        centre,
        top: centre - thickness / 2,
        labelHeight: labelHeight(name, value)
      }
    })
  })
  return {nodes, bands: planBands(nodes, flows, scale), height: tallest}
}

/** Bands leave and arrive in the order of the places at their other end, so that few cross. */
function planBands(nodes: readonly FlowNode[], flows: readonly ChartFlow[], scale: number): FlowBand[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const left = new Map(nodes.map(({name, top}) => [name, top]))
  const right = new Map(left)
  const take = (tops: Map<string, number>, name: string, thickness: number) => {
    const top = tops.get(name)!
    tops.set(name, top + thickness)
    return top
  }
  const centre = (name: string) => byName.get(name)!.centre
  const leaving = flows.toSorted((one, other) => centre(one.to) - centre(other.to))
  const fromY = new Map(leaving.map((flow) => [flow, take(right, flow.from, flow.value * scale)]))
  const arriving = flows.toSorted((one, other) => centre(one.from) - centre(other.from))
  return arriving.map((flow) => ({
    from: byName.get(flow.from)!.layer,
    to: byName.get(flow.to)!.layer,
    fromY: fromY.get(flow)!,
    toY: take(left, flow.to, flow.value * scale),
    thickness: flow.value * scale
  }))
}
