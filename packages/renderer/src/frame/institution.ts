import {rectanglePath} from '../draw/path.ts'
import type {Box, Shape, Tag} from '../layout/mark.ts'
import type {Scene, SceneNode, TextStyle} from '../layout/scene.ts'
import type {Theme} from '../piece.ts'
import type {Logo} from '../theme/parse-logo.ts'

/** Of the name's letters: how tall the logo's plate is, and how far its edge is from the drawing. */
const plateHeight = 2.9
const plateInset = 0.32
/** A logo wider than this, of its height, is made smaller. */
const widest = 2.4

/**
 * Set an institution's name, with its logo before it when its theme has one.
 *
 * @param scene
 *   What it is set in.
 * @param theme
 *   The institution's.
 * @param look
 *   Of the name.
 * @param options
 *   `tag` of the name; `plate`, the colour behind the logo: `fondo` of the theme, on which its colours can be told.
 * @returns
 *   The name, or a row of logo and name.
 */
export function institution(
  scene: Scene,
  {institucion, logo}: Pick<Theme, 'institucion' | 'logo'>,
  look: TextStyle,
  {tag, plate}: {tag: Tag; plate: string}
): SceneNode {
  if (!logo) return scene.text(institucion, look, tag)
  const {size} = look
  const height = size * plateHeight
  const inset = size * plateInset
  const wide = Math.min(widest, logo.width / logo.height)
  const width = (height - 2 * inset) * wide + 2 * inset
  return scene.box({flexDirection: 'row', alignItems: 'center', gap: size * 0.6}, [
    scene.box({width, height, flexShrink: 0}, [], {
      paint: (box) => [
        {path: rectanglePath(box, size * 0.4), fill: plate},
        ...drawLogo(logo, {
          x: box.x + inset,
          y: box.y + inset,
          width: box.width - 2 * inset,
          height: box.height - 2 * inset
        })
      ],
      figure: {alt: `Logotipo de ${institucion}`, groups: [...tag.groups]}
    }),
    scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [scene.text(institucion, look, tag)])
  ])
}

function drawLogo(logo: Logo, box: Box): Shape[] {
  const scale = Math.min(box.width / logo.width, box.height / logo.height)
  const transform = {
    x: box.x + (box.width - logo.width * scale) / 2,
    y: box.y + (box.height - logo.height * scale) / 2,
    scale
  }
  return logo.shapes.map((shape) => ({...shape, transform}))
}
