import type {Nodes, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {ContainerDirective, TextDirective} from 'mdast-util-directive'
import type {MdxFlowExpression, MdxTextExpression} from 'mdast-util-mdx-expression'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {nearest} from '../nearest.ts'
import type {Problem} from '../problems.ts'
import {type Reading, sourceOf} from '../reading.ts'
import {blockComponents, componentName, inComponents, inlineComponents} from './component-names.ts'
import {mdxMessages} from './mdx-messages.ts'

type Component = MdxJsxFlowElement | MdxJsxTextElement
type Expression = MdxFlowExpression | MdxTextExpression

/** Deeper than this nobody writes, and reading it would overflow the stack. */
const deepest = 100

/** A tree as that of Markdown with directives. */
export interface DirectiveTree {
  tree: Root
  /** False when something was left out, so that nothing more should be said about the rest. */
  isWhole: boolean
}

/**
 * Turn components into the directives that mean the same, and report what is code.
 *
 * @param tree
 *   mdast of MDX; left as it is.
 * @param reading
 *   The reading of the file; told what has no place.
 * @returns
 *   mdast of annotated Markdown.
 */
export function toDirectives(tree: Root, reading: Reading): DirectiveTree {
  let isWhole = true
  function tell(problem: Problem, node: Nodes): void {
    isWhole = false
    reading.problems.add(problem, reading.lines.ofNode(node))
  }

  let depth = 0
  function convertAll(children: readonly Nodes[], isFlow: boolean): Nodes[] {
    if (depth >= deepest) {
      if (children[0]) tell(mdxMessages.tooDeep(), children[0])
      return []
    }
    depth++
    const converted = children.flatMap((child) => convert(child, isFlow))
    depth--
    return converted
  }

  function convert(node: Nodes, isFlow: boolean): Nodes[] {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return convertExpression(node)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return convertComponent(node, isFlow)
    if (node.type === 'paragraph') return convertParagraph(node)
    if (node.type === 'text') tellDirective(node)
    if (!('children' in node)) return [node]
    const holdsFlow = ['blockquote', 'list', 'listItem', 'root'].includes(node.type)
    return [{...node, children: convertAll(node.children, holdsFlow)} as Nodes]
  }

  function convertExpression(node: Expression): Nodes[] {
    // What is empty but for comments prints nothing, and runs nothing.
    const code = node.value.replace(/\/\*[\s\S]*?\*\//g, '').trim()
    if (/^\/\*\s*borrador\b/i.test(node.value.trim()) && !code) {
      const value = node.value.trim().replace(/^\/\*/, '<!--').replace(/\*\/$/, '-->')
      return [{type: 'html', value, ...(node.position && {position: node.position})}]
    }
    if (code) tell(mdxMessages.expression(sourceOf(node, reading) ?? `{${node.value}}`), node)
    return []
  }

  function convertParagraph(node: Paragraph): Nodes[] {
    const source = sourceOf(node, reading) ?? ''
    const word = /^(?:import|export)\b(?=[\s{*'"])/.exec(source)?.[0]
    const fence = /^:{3,}[^\n\r]*/.exec(source)?.[0]
    if (word || fence) {
      tell(word ? mdxMessages.module(word) : mdxMessages.directive(fence!, inTags(fence!)), node)
      return []
    }
    const [only, ...others] = node.children.filter(
      ({type, ...rest}) => type !== 'text' || (rest as {value: string}).value.trim()
    )
    // MDX takes a block on one line for running text.
    if (
      only?.type === 'mdxJsxTextElement' &&
      !others.length &&
      only.name &&
      Object.hasOwn(blockComponents, only.name)
    ) {
      const paragraph: Paragraph = {
        type: 'paragraph',
        children: only.children,
        ...(only.position && {position: only.position})
      }
      return toBlock({...only, children: only.children.length ? [paragraph] : []}, only.name)
    }
    const children = convertAll(node.children, false) as PhrasingContent[]
    return children.length ? [{...node, children}] : []
  }

  function convertComponent(node: Component, isFlow: boolean): Nodes[] {
    const name = node.name ?? ''
    if (Object.hasOwn(inlineComponents, name)) {
      const directive: TextDirective = {
        type: 'textDirective',
        name: inlineComponents[name]!,
        attributes: readAttributes(node),
        children: convertAll(node.children, false) as PhrasingContent[],
        data: {isComponent: true} as TextDirective['data'] & object,
        ...(node.position && {position: node.position})
      }
      if (!isFlow) return [directive]
      // Alone on its lines it is a paragraph of its own.
      tell(mdxMessages.inlineAsBlock(name), node)
      return []
    }
    if (Object.hasOwn(blockComponents, name)) {
      if (isFlow) return toBlock(node as {children: RootContent[]} & Component, name)
      tell(mdxMessages.blockInText(name), node)
      return []
    }
    const names = [...Object.keys(blockComponents), ...Object.keys(inlineComponents)]
    tell(
      /^\p{Lu}/u.test(name)
        ? mdxMessages.unknownComponent(name, names, nearest(name, names))
        : mdxMessages.html(name),
      node
    )
    return []
  }

  function toBlock(node: {children: readonly Nodes[]} & Omit<Component, 'children'>, name: string): Nodes[] {
    const {titulo, ...attributes} = readAttributes(node)
    const title: Paragraph[] = titulo?.trim()
      ? [{type: 'paragraph', data: {directiveLabel: true}, children: [{type: 'text', value: titulo}]}]
      : []
    const block: ContainerDirective = {
      type: 'containerDirective',
      name: blockComponents[name]!,
      attributes,
      children: [...title, ...convertAll(node.children, true)] as ContainerDirective['children'],
      data: {isComponent: true} as ContainerDirective['data'] & object,
      ...(node.position && {position: node.position})
    }
    return [block]
  }

  function readAttributes(node: Omit<Component, 'children'>): Record<string, string> {
    const values: Record<string, string> = {}
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute')
        tell(mdxMessages.codeAttribute(''), node as Component)
      else if (attribute.value !== null && typeof attribute.value === 'object')
        tell(mdxMessages.codeAttribute(attribute.name), node as Component)
      else {
        if (Object.hasOwn(values, attribute.name))
          tell(mdxMessages.repeatedAttribute(attribute.name), node as Component)
        values[attribute.name] = attribute.value ?? ''
      }
    }
    return values
  }

  function inTags(fence: string): string {
    return inComponents(`\`${fence.trim()}\``).replaceAll('`', '').replace(/^:+$/, '</Nombre>')
  }

  function tellDirective(node: Nodes): void {
    const source = sourceOf(node, reading) ?? ''
    const match = /(?<!\\):(art|termino)\[([^\]]*)\]/.exec(source)
    if (!match) return
    const name = componentName(match[1]!)
    tell(mdxMessages.directive(match[0], `<${name}>${match[2]}</${name}>`), node)
  }

  return {tree: {...tree, children: convertAll(tree.children, true) as RootContent[]}, isWhole}
}
